import CatalogSyntax
package import Diagnostics

extension Decoder {
  /// The language version that this compiler reads.
  private static let version = 1

  /// Reads one file's document into the catalog, after those before it.
  mutating func decode(_ document: Node, into catalog: inout CatalogDeclaration, header: inout Header) {
    let top = Span(source: document.span.source, start: document.span.start, end: document.span.start)
    guard var fields = Fields(document, subject: "the file", anchor: top, &self) else {
      unreadable.formUnion(EntityKind.declared)
      return
    }
    decodeHeader(&fields, into: &catalog, header: &header)
    section("statuses", of: &fields, into: &catalog.statuses) { $0.status($1, $2) }
    section("connections", of: &fields, into: &catalog.connections) { $0.connection($1, $2) }
    section("systems", of: &fields, into: &catalog.systems) { $0.system($1, $2) }
    section("modules", of: &fields, into: &catalog.modules) { $0.module($1, $2) }
    section("features", of: &fields, into: &catalog.features) { $0.feature($1, $2) }
    section("limits", of: &fields, into: &catalog.limits) { $0.limit($1, $2) }
    section("packs", of: &fields, into: &catalog.packs) { $0.pack($1, $2) }
    section("capabilities", of: &fields, into: &catalog.capabilities) { $0.capability($1, $2) }
    section("roles", of: &fields, into: &catalog.roles) { $0.role($1, $2) }
    section("navigation", of: &fields, into: &catalog.groups) { $0.group($1, $2) }
    routes("pages", of: &fields, isPage: true, into: &catalog.pages, kind: .page)
    routes("api", of: &fields, isPage: false, into: &catalog.api, kind: .apiRoute)
    section("enumerations", of: &fields, into: &catalog.enumerations) { $0.enumeration($1, $2) }
    section("objectives", of: &fields, into: &catalog.objectives) { $0.objective($1, $2) }
    section("rollouts", of: &fields, into: &catalog.rollouts) { $0.rollout($1, $2) }
    if let node = fields.take("expectations") { expectations(node, into: &catalog.expectations) }
    if let node = fields.take("waivers") { catalog.waivers += waivers(node, "waivers") }
    if let entry = once("ledger", &fields, &header) { catalog.ledger = ledger(entry, isAlone: fields.count == 1) }
    fields.finish(&self)
  }

  /// Where the keys that a catalog says once were said.
  struct Header {
    var version: Span?
    /// Whether the catalog is in a version of the language that this compiler does not know.
    var isForeign = false
    var places: [String: Span] = [:]
  }

  private mutating func decodeHeader(
    _ fields: inout Fields, into catalog: inout CatalogDeclaration, header: inout Header
  ) {
    if let entry = once("tollgate", &fields, &header) {
      header.version = entry.value.span
      checkVersion(entry.value, &header)
    }
    if let entry = once("catalog", &fields, &header), let name = name(entry.value, "catalog") {
      if isCode(name.text) {
        catalog.code = name
      } else {
        report(.invalidCode(code: name.text), at: name.span)
      }
    }
    if let entry = once("summary", &fields, &header) {
      catalog.summary = text(entry.value, "summary of the catalog")?.value
    }
    if let entry = once("api_base", &fields, &header) {
      catalog.apiBase = text(entry.value, "api_base")
    }
    if let entry = once("fold_case", &fields, &header) {
      // Who says it at all and is not understood most likely means yes.
      catalog.foldsCase = boolean(entry.value, "fold_case")?.value ?? true
    }
    if let entry = once("phase", &fields, &header) {
      catalog.phase = phase(entry.value, "phase of the catalog")
      catalog.isPhaseUnreadable = catalog.phase == nil
    }
    if let entry = once("notice_days", &fields, &header) {
      catalog.noticeDays = integer(entry.value, "notice_days", in: 1...366).map { Int($0.value) }
    }
  }

  private mutating func checkVersion(_ node: Node, _ header: inout Header) {
    guard case .scalar(let text, .plain) = node.content, isPlainInteger(text) else {
      reportForm(of: node, expected: .integer, subject: "tollgate")
      return
    }
    guard Int(text) != Self.version else { return }
    header.isForeign = true
    report(.versionUnknown(text: text, known: Self.version), at: node.span)
  }

  /// A key that one file of the catalog may say.
  private mutating func once(_ key: String, _ fields: inout Fields, _ header: inout Header) -> Node.Entry? {
    guard let entry = fields.entry(key) else { return nil }
    if let first = header.places[key] {
      report(.saidTwice(key: key, first: first), at: entry.key.span)
      return nil
    }
    header.places[key] = entry.key.span
    return entry
  }

  /// A mapping of codes to entities.
  private mutating func section<Declaration: EntityDeclaration>(
    _ key: String, of fields: inout Fields, into declarations: inout [Declaration],
    _ decode: (inout Decoder, Located<Name>, Node) -> Declaration
  ) {
    guard let node = fields.take(key) else { return }
    guard case .mapping(let entries) = node.content else {
      reportForm(of: node, expected: .entities, subject: key)
      unreadable.insert(Declaration.kind)
      if Declaration.kind == .module { unreadable.insert(.feature) }
      return
    }
    if declarations.isEmpty { declarations.reserveCapacity(entries.count) }
    for entry in entries {
      let code = Located(Name(entry.key.text), at: entry.key.span)
      keys.append(code)
      let before = faults
      if !isCode(code.text) {
        report(.invalidCode(code: code.text), at: code.span)
      }
      var declaration = decode(&self, code, entry.value)
      declaration.isBroken = faults > before
      declarations.append(consume declaration)
    }
  }

  private mutating func routes(
    _ key: String, of fields: inout Fields, isPage: Bool, into declarations: inout [RouteDeclaration],
    kind: EntityKind
  ) {
    guard let node = fields.take(key) else { return }
    guard case .mapping(let entries) = node.content else {
      reportForm(of: node, expected: .paths, subject: key)
      unreadable.insert(kind)
      return
    }
    if declarations.isEmpty { declarations.reserveCapacity(entries.count) }
    for entry in entries {
      let before = faults
      var declaration = isPage ? page(entry) : apiRoute(entry)
      keys.append(declaration.key)
      declaration.isBroken = faults > before
      declarations.append(consume declaration)
    }
  }
}

extension Set<EntityKind> {
  /// Every kind that a catalog declares.
  package static let all = EntityKind.declared
}

extension EntityKind {
  /// The kinds that sections declare.
  static let declared: Set<EntityKind> = [
    .status, .connection, .system, .module, .feature, .limit, .pack, .capability, .role, .group, .page, .apiRoute,
    .enumeration, .objective, .rollout,
  ]
}
