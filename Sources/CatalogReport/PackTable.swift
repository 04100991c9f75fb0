import CatalogEmit
import CatalogIR
import CatalogMatrix
import Tollgate

/// The packs side by side: which module each holds, and which it adds to the pack it extends. A catalog without packs
/// shows what its connections bring, or what every tenant has.
func packSection(_ catalog: Catalog, _ tables: CatalogTables) -> String {
  let table = PackTable(catalog, tables)
  let hasFeatures = !catalog.features.isEmpty
  let toggle = """
    <label class="tick"><input type="checkbox" id="show-features"\(catalog.packs.isEmpty ? " checked" : "")>\
    Show features</label>
    """
  return """
    <section id="packs">
    <h2>\(table.title)</h2>
    <p class="intro">\(table.introduction)</p>
    <div class="card scroll" tabindex="0" role="region" aria-label="\(table.title)">
    <table class="packs"><thead>\(table.head)</thead><tbody>
    \(table.rows.joined(separator: "\n"))
    </tbody></table>
    </div>
    <div class="legend">\(table.legend)\(hasFeatures ? toggle : "")</div>
    </section>
    """
}

private struct PackTable {
  private enum Cell {
    case none, held, new

    var html: String {
      switch self {
      case .none: "<td><span class=\"dot none\"></span><span class=\"said\">no</span></td>"
      case .held: "<td><span class=\"dot held\"></span><span class=\"said\">yes</span></td>"
      case .new: "<td><span class=\"dot new\"></span><span class=\"said\">yes, new here</span></td>"
      }
    }
  }

  private let catalog: Catalog
  private let tables: CatalogTables
  private let columns: CatalogMatrix.Columns?

  init(_ catalog: Catalog, _ tables: CatalogTables) {
    self.catalog = catalog
    self.tables = tables
    columns = catalog.matrixColumns
  }

  /// The packs in the order of the columns.
  private var packs: [Pack] { catalog.listedPacks.map { catalog.packs[$0.index] } }

  var title: String {
    switch columns {
    case .packs: "Packs, side by side"
    case .connections: "What each connection brings"
    case nil: "Modules"
    }
  }

  var introduction: String {
    switch columns {
    case .packs:
      "What a tenant has that buys one pack, once everything is connected and configured."
    case .connections:
      "What a tenant with every module has, as one connection after the other is set up."
    case nil:
      "Nothing is sold in packs: what every tenant has unless an override says otherwise, once everything is configured."
    }
  }

  var legend: String {
    let isGradual = columns != nil
    return isGradual
      ? "<span><span class=\"dot new\"></span>new in this column</span>"
        + "<span><span class=\"dot held\"></span>included</span>"
      : "<span><span class=\"dot held\"></span>included</span>"
  }

  var head: String {
    let heads: [String]
    switch columns {
    case .packs: heads = packs.map(head)
    case .connections:
      heads = CatalogMatrix(catalog, tables, rows: .modules, by: .connections).columns.map {
        "<th scope=\"col\"><b>\(Escape.html($0.name))</b></th>"
      }
    case nil: heads = ["<th scope=\"col\"><b>Every tenant</b></th>"]
    }
    return "<tr><th scope=\"col\"><span class=\"said\">Module</span></th>\(heads.joined())</tr>"
  }

  private func head(of pack: Pack) -> String {
    let base = pack.extends.map { "<small>all of \(Escape.html(catalog.packs[$0.index].name.first)), and more</small>" }
    let parts = [
      "<b>\(Escape.html(pack.name.first))</b>",
      pack.target.map { "<small>\(Escape.html($0))</small>" },
      pack.target == nil ? base : nil,
      pack.onSale ? nil : "<small>no longer sold</small>",
      pack.price.map { "<small class=\"price\">\(Escape.html($0.words))</small>" },
    ]
    return "<th scope=\"col\">\(parts.compactMap(\.self).joined())</th>"
  }

  /// A row a module, the features of each below it, and the figures of the limits at the end.
  var rows: [String] {
    let (modules, features) = (cells(.modules), cells(.features))
    var category: String?
    var rows: [String] = []
    for (position, id) in catalog.listedModules.enumerated() {
      let module = catalog.modules[id.index]
      if let next = module.profile.category, next != category {
        rows.append("<tr class=\"group\"><th colspan=\"\(modules.width + 1)\">\(Escape.html(next))</th></tr>")
      }
      category = module.profile.category
      rows.append(row("", module.code, module.name.first, modules.rows[position]))
      for (feature, declared) in catalog.listedFeatures.map({ catalog.features[$0.index] }).enumerated()
      where declared.module == id {
        rows.append(
          row(" class=\"feature\"", declared.code, declared.name?.first ?? declared.code, features.rows[feature]))
      }
    }
    if catalog.limits.isEmpty { return rows }
    return rows + ["<tr class=\"group\"><th colspan=\"\(modules.width + 1)\">Limits</th></tr>"] + limits
  }

  private func row(_ kind: String, _ code: String, _ name: String, _ cells: [Cell]) -> String {
    let small = name == code ? "" : " <span class=\"code\">\(code)</span>"
    return "<tr\(kind)><th scope=\"row\">\(Escape.html(name))\(small)</th>\(cells.map(\.html).joined())</tr>"
  }

  private func cells(_ rows: CatalogMatrix.Rows) -> (width: Int, rows: [[Cell]]) {
    guard let columns else { return (1, everyTenant(rows)) }
    let matrix = CatalogMatrix(catalog, tables, rows: rows, by: columns)
    let order = catalog.listedPacks
    let bases =
      columns == .packs
      ? packs.map { pack in pack.extends.flatMap(order.firstIndex) } : matrix.columns.indices.map { $0 - 1 }
    return (
      matrix.columns.count,
      matrix.rows.map { row in
        row.cells.enumerated().map { column, isHeld in
          let base = bases[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
          return isHeld ? (base == true ? .held : .new) : .none
        }
      }
    )
  }

  /// One column: what a tenant has that has only configured everything.
  private func everyTenant(_ rows: CatalogMatrix.Rows) -> [[Cell]] {
    var state = TenantState()
    state.configured = catalog.modules.indices.map { ModuleID(index: $0) }
    let matrix = AccessMatrix(tables, state, at: Instant(milliseconds: 0))
    let isHeld =
      rows == .modules
      ? catalog.listedModules.map { matrix.isEnabled(ModuleID(index: $0.index)) }
      : catalog.listedFeatures.map { matrix.isEnabled(FeatureID(index: $0.index)) }
    return isHeld.map { [$0 ? .held : .none] }
  }

  private var limits: [String] {
    catalog.listedLimits.map { id in
      let limit = catalog.limits[id.index]
      let own = limit.figure.map(String.init) ?? "no bound"
      let figures: [String] =
        columns == .packs
        ? packs.map { pack in
          pack.limits.first { $0.limit == id }.map { String($0.figure) } ?? own
        } : Array(repeating: own, count: cells(.modules).width)
      let period = limit.period.map { ", each \($0.rawValue)" } ?? ""
      let name = Escape.html((limit.name?.first ?? limit.code) + period)
      return "<tr class=\"sum\"><th scope=\"row\">\(name)</th>\(figures.map { "<td>\($0)</td>" }.joined())</tr>"
    }
  }
}
