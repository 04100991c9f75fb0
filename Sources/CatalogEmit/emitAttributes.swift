import CatalogIR
import Tollgate

extension CodeWriter {
  /// What the catalog says of modules besides their names; nothing if it says nothing.
  mutating func attributes(ofModulesOf catalog: Catalog) {
    let type = swiftTypeName(ofCatalog: catalog.code)
    let caseNames = catalog.modules.map { swiftCaseName(of: $0.code) }
    func values(_ value: (Module) -> String?) -> [(caseName: String, value: String?)] {
      zip(caseNames, catalog.modules).map { ($0, value($1)) }
    }
    func codes<Entity>(_ ids: [ID<Entity>], _ entities: [Entity], _ code: (Entity) -> String) -> String? {
      list(ids.map { ".\(swiftCaseName(of: code(entities[$0.index])))" })
    }
    properties(of: "\(type).Module") { writer in
      let modules = catalog.modules
      writer.texts("summary", "What it is for.", of: modules.map(\.summary))
      let slugs = modules.map(\.profile.slug)
      writer.texts("slug", "The name in addresses; nil where the catalog gives none.", of: slugs)
      if slugs.contains(where: { $0 != nil }) { writer.initializerFromSlug() }
      writer.texts("category", "What it is shown among.", of: modules.map(\.profile.category))
      writer.texts("icon", "What it is shown with.", of: modules.map(\.profile.icon))
      writer.texts("version", "The version.", of: modules.map(\.profile.version))
      writer.property(
        "sortOrder", "Int?", "Its place among the others, the lowest first.",
        of: values { $0.profile.sortOrder.map(String.init) })
      writer.property(
        "requiresConfiguration", "Bool", "Whether it is off until it is configured.",
        of: values { $0.requiresConfiguration ? "true" : nil }, otherwise: "false")
      writer.property(
        "phase", "Int?", "The phase from which tenants can have it.", of: values { $0.phase.map(String.init) })
      writer.property(
        "enhances", "[\(type).Module]", "The modules that it makes better.",
        of: values { codes($0.landscape.enhances, catalog.modules, \.code) }, otherwise: "[]")
      writer.property(
        "uses", "[\(type).System]", "The systems that it stands on.",
        of: values { codes($0.landscape.uses, catalog.systems, \.code) }, otherwise: "[]")
      writer.property(
        "inputs", "[String]", "What it works on.", of: values { literal($0.landscape.inputs) }, otherwise: "[]")
      writer.property(
        "outputs", "[String]", "What comes of it.", of: values { literal($0.landscape.outputs) }, otherwise: "[]")
      writer.property(
        "tables", "[String]", "The tables that it owns.", of: values { literal($0.landscape.tables.map(\.name)) },
        otherwise: "[]")
      writer.property(
        "integrations", "[\(type).Integration]", "Its flows of data, as it declares them.",
        of: values { catalog.list($0.landscape.integrations) }, otherwise: "[]")
    }
  }

  /// What the catalog says of features besides their names.
  mutating func attributes(ofFeaturesOf catalog: Catalog) {
    properties(of: "\(swiftTypeName(ofCatalog: catalog.code)).Feature") { writer in
      writer.texts("summary", "What it is for.", of: catalog.features.map(\.summary))
    }
  }

  /// What the catalog says of limits besides their names.
  mutating func attributes(ofLimitsOf catalog: Catalog) {
    let caseNames = catalog.limits.map { swiftCaseName(of: $0.code) }
    func values(_ value: (Limit) -> String?) -> [(caseName: String, value: String?)] {
      zip(caseNames, catalog.limits).map { ($0, value($1)) }
    }
    properties(of: "\(swiftTypeName(ofCatalog: catalog.code)).Limit") { writer in
      writer.texts("unit", "What it counts.", of: catalog.limits.map(\.unit))
      writer.property(
        "period", "LimitPeriod?", "The calendar period after which it starts again; nil for a number held now.",
        of: values { $0.period.map { ".\($0.rawValue)" } })
      writer.texts(
        "each", "What it is counted for one by one; nil for the tenant as a whole.", of: catalog.limits.map(\.each))
    }
  }

  /// An extension with properties; nothing if there are none.
  mutating func properties(of type: String, _ body: (inout CodeWriter) -> Void) {
    let start = length
    var isEmpty = false
    line()
    block("extension \(type) {") { writer in
      let opened = writer.length
      body(&writer)
      isEmpty = writer.length == opened
    }
    if isEmpty { cut(to: start) }
  }

  private mutating func initializerFromSlug() {
    gap()
    line("/// The module of a slug; nil if no module has it.")
    block("public init?(slug: String) {") { writer in
      writer.line("let found = Self.allCases.first { $0.slug.map { $0.utf8.elementsEqual(slug.utf8) } ?? false }")
      writer.line("guard let found else { return nil }")
      writer.line("self = found")
    }
  }
}
