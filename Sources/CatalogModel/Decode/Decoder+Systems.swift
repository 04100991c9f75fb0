import CatalogSyntax
import Diagnostics

/// What surrounds the modules: systems, data flow, closed lists of values, objectives.
extension Decoder {
  mutating func system(_ code: Located<Name>, _ node: Node) -> SystemDeclaration {
    var system = SystemDeclaration(code: code)
    let before = faults
    // What is at fault may have been meant as an alias.
    defer { if faults > before { unreadable.insert(.system) } }
    guard var fields = Fields(node, subject: system.words, anchor: code.span, &self) else { return system }
    system.name = fields.localized("name", required: false, &self)
    system.systemKind = fields.choice("kind", of: ["service", "store", "external"], &self)?.value
    system.summary = fields.text("summary", &self)
    system.aliases = fields.names("aliases", &self)
    for alias in system.aliases where !isCode(alias.text) {
      report(.invalidCode(code: alias.text), at: alias.span)
    }
    system.integrations = integrations(&fields, of: system.words)
    fields.finish(&self)
    return system
  }

  /// The value of the key `integrations`.
  mutating func integrations(_ fields: inout Fields, of owner: String) -> [IntegrationDeclaration] {
    guard let node = fields.take("integrations") else { return [] }
    guard case .list(let items) = node.content else {
      reportForm(of: node, expected: .integrations, subject: fields.words("integrations"))
      return []
    }
    return items.compactMap { integration($0, "an integration of \(owner)") }
  }

  private mutating func integration(_ node: Node, _ subject: String) -> IntegrationDeclaration? {
    guard var fields = Fields(node, subject: subject, anchor: node.span, expected: .integration, &self) else {
      return nil
    }
    let partner = fields.name("with", &self)
    let flow = fields.choice("flow", of: ["in", "out", "both"], &self)
    let name = fields.localized("name", required: false, &self)
    let data = fields.text("data", &self)
    fields.require("with", "flow")
    fields.finish(&self)
    guard let partner, let flow else { return nil }
    return IntegrationDeclaration(partner: partner, flow: flow.value, name: name, data: data)
  }

  mutating func enumeration(_ code: Located<Name>, _ node: Node) -> EnumerationDeclaration {
    var enumeration = EnumerationDeclaration(code: code)
    guard var fields = Fields(node, subject: enumeration.words, anchor: code.span, &self) else { return enumeration }
    enumeration.module = fields.name("module", &self)
    enumeration.name = fields.localized("name", required: false, &self)
    if let node = fields.take("values") {
      enumeration.values = values(node, fields.words("values"), of: code)
    } else {
      fields.noteMissing("values")
    }
    fields.finish(&self)
    return enumeration
  }

  /// A list of codes, or a mapping of codes to what they stand for.
  private mutating func values(
    _ node: Node, _ subject: String, of enumeration: Located<Name>
  ) -> [ValueDeclaration] {
    var values: [ValueDeclaration] = []
    if case .mapping(let entries) = node.content {
      values = entries.map { value($0, of: enumeration) }
    } else {
      values = names(node, subject, expected: .values).map { ValueDeclaration(code: $0) }
    }
    if case .list([]) = node.content { report(.emptyText(of: subject), at: node.span) }
    if case .mapping([]) = node.content { report(.emptyText(of: subject), at: node.span) }
    for value in values where !isCode(value.code.text) {
      report(.invalidCode(code: value.code.text), at: value.code.span)
    }
    return values
  }

  /// A plain text is the value's name; a mapping says more.
  private mutating func value(_ entry: Node.Entry, of enumeration: Located<Name>) -> ValueDeclaration {
    var value = ValueDeclaration(code: Located(Name(entry.key.text), at: entry.key.span))
    let subject = "value \(entry.key.text) of enumeration \(enumeration.text)"
    if case .scalar = entry.value.content, !entry.value.isNull {
      value.name = localized(entry.value, "name of \(subject)")
      return value
    }
    guard var fields = Fields(entry.value, subject: subject, anchor: entry.key.span, expected: .named, &self)
    else { return value }
    value.name = fields.localized("name", required: false, &self)
    value.summary = fields.text("summary", &self)
    value.example = fields.text("example", &self)
    fields.finish(&self)
    return value
  }

  mutating func objective(_ code: Located<Name>, _ node: Node) -> ObjectiveDeclaration {
    var objective = ObjectiveDeclaration(code: code)
    guard var fields = Fields(node, subject: objective.words, anchor: code.span, &self) else { return objective }
    objective.subject = fields.name("of", &self)
    objective.name = fields.localized("name", required: false, &self)
    objective.withinMilliseconds = fields.integer("within_ms", in: 1...Int64.max, &self)
    objective.load = fields.text("load", &self)
    objective.atLeast = fields.integer("at_least", in: 1...Int64.max, &self)
    objective.unit = fields.text("unit", &self)
    objective.period = fields.choice("per", of: ["second", "minute", "hour"], &self)?.value
    fields.require("of")
    if fields.take("at_least") != nil || fields.take("per") != nil {
      fields.require("at_least", "per")
    } else {
      fields.require("within_ms")
    }
    fields.finish(&self)
    return objective
  }
}
