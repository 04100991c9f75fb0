import CatalogIR

extension CodeWriter {
  /// Systems, flows of data and objectives, as far as the catalog has them.
  mutating func surroundings(of catalog: Catalog) {
    let type = swiftTypeName(ofCatalog: catalog.code)
    if !catalog.systems.isEmpty { extending(type) { $0.systemEnum(of: catalog) } }
    let hasIntegrations = catalog.hasIntegrations
    if hasIntegrations || !catalog.objectives.isEmpty {
      extending(type) { $0.partnerEnum(withSystems: !catalog.systems.isEmpty) }
    }
    if hasIntegrations { extending(type) { $0.integrationStruct() } }
    if !catalog.objectives.isEmpty { extending(type) { $0.objectiveEnum(of: catalog) } }
  }

  /// Closed lists of values, an enum each.
  mutating func enumerations(of catalog: Catalog) {
    for enumeration in catalog.enumerations {
      extending(swiftTypeName(ofCatalog: catalog.code)) { writer in
        writer.line("/// \(Escape.comment(catalog.summary(of: enumeration)))")
        writer.valueEnum(enumeration)
      }
    }
  }

  private mutating func valueEnum(_ enumeration: Enumeration) {
    func values(_ value: (Enumeration.Value) -> String?) -> [(caseName: String, value: String?)] {
      enumeration.values.map { (swiftCaseName(of: $0.code), value($0).map { literal($0) }) }
    }
    let codes = enumeration.values.map(\.code)
    textEnum(enumeration.typeName, codes: codes) { writer in
      writer.names(of: values { $0.name?.first })
      writer.property("summary", "String?", "What it stands for.", of: values(\.summary))
      writer.property("example", "String?", "An example.", of: values(\.example))
    }
  }

  private mutating func extending(_ type: String, _ body: (inout CodeWriter) -> Void) {
    line()
    block("extension \(type) {", body)
  }

  /// An enum whose raw values are codes.
  private mutating func textEnum(_ name: String, codes: [String], _ body: (inout CodeWriter) -> Void) {
    block("public enum \(name): String, CaseIterable, Sendable {") { writer in
      for code in codes {
        let caseName = swiftCaseName(of: code)
        writer.line("case \(isSwiftKeyword(caseName) ? "`\(caseName)`" : caseName) = \(literal(code))")
      }
      body(&writer)
    }
  }

  private mutating func systemEnum(of catalog: Catalog) {
    func values(_ value: (System) -> String?) -> [(caseName: String, value: String?)] {
      catalog.systems.map { (swiftCaseName(of: $0.code), value($0)) }
    }
    line("/// Services, stores and external systems that modules stand on.")
    textEnum("System", codes: catalog.systems.map(\.code)) { writer in
      writer.line()
      writer.block("public enum Kind: String, CaseIterable, Sendable {") { $0.line("case service, store, external") }
      writer.names(of: values { literal($0.name.first) })
      writer.property("kind", "Kind", "What it is.", of: values { ".\($0.kind.rawValue)" })
      writer.property("summary", "String?", "What it does.", of: values { $0.summary.map { literal($0) } })
      writer.property(
        "aliases", "[String]", "Other codes that mean it.", of: values { literal($0.aliases) }, otherwise: "[]")
      writer.property(
        "integrations", "[Integration]", "Its flows of data, as it declares them.",
        of: values { catalog.list($0.integrations) }, otherwise: "[]")
    }
  }

  private mutating func partnerEnum(withSystems: Bool) {
    line("/// One end of a flow of data, or whom an objective is about.")
    block("public enum Partner: Hashable, Sendable {") { writer in
      writer.line("case module(Module)")
      if withSystems { writer.line("case system(System)") }
    }
  }

  private mutating func integrationStruct() {
    line("/// A flow of data between whoever declares it and a partner.")
    block("public struct Integration: Hashable, Sendable {") { writer in
      writer.line("/// The direction, as seen by whoever declares it.")
      writer.block("public enum Flow: String, CaseIterable, Sendable {") { $0.line("case `in`, out, both") }
      writer.line()
      writer.line("public let partner: Partner")
      writer.line("public let flow: Flow")
      writer.line("public let name: String?")
      writer.line("/// What flows.")
      writer.line("public let data: String?")
    }
  }

  private mutating func objectiveEnum(of catalog: Catalog) {
    func values(_ value: (Objective) -> String?) -> [(caseName: String, value: String?)] {
      catalog.objectives.map { (swiftCaseName(of: $0.code), value($0)) }
    }
    line("/// What modules and systems promise about their speed.")
    textEnum("Objective", codes: catalog.objectives.map(\.code)) { writer in
      writer.line()
      writer.block("public enum Period: String, CaseIterable, Sendable {") { $0.line("case second, minute, hour") }
      writer.names(of: values { $0.name.map { literal($0.first) } })
      writer.property("subject", "Partner", "Whose objective it is.", of: values { catalog.expression($0.subject) })
      writer.property(
        "withinMilliseconds", "Int?", "The longest time it takes.",
        of: values { $0.withinMilliseconds.map(String.init) })
      writer.property("load", "String?", "Under which load.", of: values { $0.load.map { literal($0) } })
      writer.property(
        "atLeast", "Int?", "The least number of its unit each period.",
        of: values { $0.throughput.map { String($0.atLeast) } })
      writer.property(
        "unit", "String?", "What is counted.", of: values { $0.throughput?.unit.map { literal($0) } })
      writer.property(
        "period", "Period?", "The period of that number.",
        of: values { $0.throughput.map { ".\($0.period.rawValue)" } })
    }
  }
}

extension Catalog {
  fileprivate var hasIntegrations: Bool {
    modules.contains { !$0.landscape.integrations.isEmpty } || systems.contains { !$0.integrations.isEmpty }
  }

  /// Integrations as a Swift array; nil for none.
  func list(_ integrations: [Integration]) -> String? {
    CatalogEmit.list(
      integrations.map { integration in
        let texts = [integration.name?.first, integration.data].map { text in text.map { literal($0) } ?? "nil" }
        return ".init(partner: \(expression(integration.partner)), flow: .\(integration.flow.rawValue), "
          + "name: \(texts[0]), data: \(texts[1]))"
      })
  }

  /// A partner as Swift.
  fileprivate func expression(_ partner: Partner) -> String {
    let caseName = swiftCaseName(of: code(of: partner))
    return switch partner {
    case .module: ".module(.\(caseName))"
    case .system: ".system(.\(caseName))"
    }
  }
}
