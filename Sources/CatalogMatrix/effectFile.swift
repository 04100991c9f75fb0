package import CatalogEmit
package import CatalogIR
package import Tollgate

/// The effect file of a catalog: who has what, and what each page and call asks for, in Markdown that stays short and
/// keeps its lines apart, so that a plain text diff of it shows what a change comes to.
package func effectFile(_ catalog: Catalog, _ tables: CatalogTables) -> GeneratedFile {
  var text = """
    \(GeneratedFile.markdownMarker)from catalog \(catalog.code). DO NOT EDIT. -->
    <!-- To change it, edit the catalog and run: tollgate generate -->

    # \(Escape.markdown(catalog.code)): who has what

    """
  if let columns = catalog.matrixColumns {
    let matrices = [CatalogMatrix.Rows.modules, .features].map {
      CatalogMatrix(catalog, tables, rows: $0, by: columns)
    }
    for (matrix, title) in zip(matrices, ["Modules", "Features"]) where !matrix.rows.isEmpty {
      text += section(title, matrix.codesMarkdown)
    }
  }
  text += section(
    "Limits",
    table(["Limit", "Module"] + catalog.listedPacks.map { quoted(catalog.packs[$0.index].code) }, catalog.limitRows))
  text += section("Roles", table(["Role", "May"], catalog.roleRows))
  let codes = catalog.entryCodes
  text += section("Pages", table(["Page", "Asks for", "Menu"], catalog.rows(in: .page, codes)))
  text += section("API", table(["Call", "Asks for"], catalog.rows(in: .api, codes)))
  return GeneratedFile(name: "\(swiftTypeName(ofCatalog: catalog.code)).md", text: text)
}

private func section(_ title: String, _ table: String) -> String {
  table.isEmpty ? "" : "\n## \(title)\n\n\(table)"
}

/// A table whose cells are Markdown already; nothing where it has no rows.
private func table(_ heading: [String], _ rows: [[String]]) -> String {
  rows.isEmpty ? "" : rows.reduce(into: head(heading)) { $0 += line($1) }
}

private func head(_ cells: [String]) -> String {
  line(cells) + line(cells.map { _ in "---" })
}

private func line(_ cells: [String]) -> String {
  "| \(cells.joined(separator: " | ")) |\n"
}

private func quoted(_ text: String) -> String {
  "`\(text)`"
}

extension CatalogMatrix {
  /// The matrix by codes alone: names change without an effect.
  fileprivate var codesMarkdown: String {
    let heading = [subject == .modules ? "Module" : "Feature"] + columns.map { quoted($0.code) }
    var text = head(heading)
    for row in rows {
      text += "| \(quoted(row.code))"
      for cell in row.cells { text += cell ? " | ✓" : " | " }
      text += " |\n"
    }
    return text
  }
}

extension Catalog {
  /// A limit a row: its own figure, and that of each pack.
  fileprivate var limitRows: [[String]] {
    listedLimits.map { id in
      let limit = limits[id.index]
      let period = limit.period.map { " a \($0.rawValue)" } ?? ""
      func words(_ figure: Int64?) -> String { figure.map(String.init) ?? "no bound" }
      let figures = listedPacks.map { pack in
        words(packs[pack.index].limits.first { $0.limit == id }?.figure ?? limit.figure)
      }
      return [quoted(limit.code) + period, words(limit.figure)] + figures
    }
  }

  /// A role a row, with every capability that it gives.
  fileprivate var roleRows: [[String]] {
    roles.map { role in
      [quoted(role.code), role.capabilities.map { quoted(capabilities[$0.index].code) }.joined(separator: ", ")]
    }
  }

  /// An entry of a route a row.
  ///
  /// - Parameter codes: Those of all entries.
  fileprivate func rows(in space: Route.Space, _ codes: [String]) -> [[String]] {
    var rows: [[String]] = []
    var number = 0
    for route in routes {
      if route.space == space {
        for (code, entry) in zip(codes[number...], route.entries) {
          var row = [quoted(code), words(for: entry.condition)]
          if space == .page {
            row.append(entry.operation == .action(0) ? route.menu.map { quoted(groups[$0.index].code) } ?? "" : "")
          }
          rows.append(row)
        }
      }
      number += route.entries.count
    }
    return rows
  }

  /// What passing takes, those capabilities too that the modules ask for.
  private func words(for condition: Condition) -> String {
    guard case .guarded(let needs) = condition else { return "nothing" }
    let owners = needs.features.map { features[$0.index].module }
    let names = needs.modules.map { quoted(modules[$0.index].code) }
    let all = needs.anyModule ? [names.joined(separator: " or ")] : names
    let added = needs.anyModule ? [] : needs.modules
    let capabilities = (needs.capabilities + (added + owners).flatMap { modules[$0.index].capabilities })
    var seen: Set<Int> = []
    let own = capabilities.filter { seen.insert($0.index).inserted }.map { quoted(self.capabilities[$0.index].code) }
    let limits = needs.consumes.map { "\($0.amount) of \(quoted(self.limits[$0.limit.index].code))" }
    return (all + needs.features.map { quoted(features[$0.index].code) } + own + limits).joined(separator: ", ")
  }
}
