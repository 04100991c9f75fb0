import CatalogSyntax
import Diagnostics

extension Decoder {
  /// The section `expectations`: names, which may be any text, with what is expected.
  mutating func expectations(_ node: Node, into declarations: inout [ExpectationDeclaration]) {
    guard case .mapping(let entries) = node.content else {
      return reportForm(of: node, expected: .expectations, subject: "expectations")
    }
    for entry in entries {
      let before = faults
      var declaration = expectation(entry)
      keys.append(declaration.name)
      declaration.isBroken = faults > before
      declarations.append(declaration)
    }
  }

  private mutating func expectation(_ entry: Node.Entry) -> ExpectationDeclaration {
    let name = Located(Name(entry.key.text), at: entry.key.span)
    var expectation = ExpectationDeclaration(name: name)
    guard var fields = Fields(entry.value, subject: "expectation '\(name.text)'", anchor: name.span, &self) else {
      return expectation
    }
    let node = fields.take("given")
    if let node { given(node, fields.words("given"), anchor: node.span, of: &expectation.given) }
    if let node = fields.take("each") { axes(node, fields.words("each"), of: &expectation) }
    if let node = fields.take("allow") { expectation.answers += allowed(node, fields.words("allow")) }
    if let node = fields.take("deny") { expectation.answers += denied(node, fields.words("deny")) }
    for kind in ListDeclaration.Kind.allCases {
      guard let list = fields.entry(kind.rawValue) else { continue }
      let names = names(list.value, fields.words(kind.rawValue))
      expectation.lists.append(ListDeclaration(kind: kind, span: list.key.span, names: names))
    }
    if let list = fields.take("flows") { expectation.flows = flows(list, fields.words("flows")) }
    if node == nil, expectation.asksOfTenant || expectation.flows.isEmpty { fields.noteMissing("given") }
    fields.finish(&self)
    return expectation
  }

  private mutating func axes(_ node: Node, _ subject: String, of expectation: inout ExpectationDeclaration) {
    guard var fields = Fields(node, subject: subject, anchor: node.span, &self) else { return }
    for key in AxisDeclaration.Key.allCases {
      guard let axis = fields.entry(key.rawValue) else { continue }
      let values = alternatives(axis.value, fields.words(key.rawValue))
      expectation.each.append(AxisDeclaration(key: key, span: axis.key.span, values: values))
    }
    fields.finish(&self)
  }
}

// MARK: - What is given

extension Decoder {
  private mutating func given(_ node: Node, _ subject: String, anchor: Span, of given: inout GivenDeclaration) {
    guard var fields = Fields(node, subject: subject, anchor: anchor, &self) else { return }
    let assignment = assignment(&fields)
    if assignment.isSaid { given.assignment = assignment }
    if let list = fields.entry("assignments") {
      let rows = assignments(list.value, fields.words("assignments"))
      given.assignments = Located(rows, at: list.key.span)
    }
    given.enterpriseModules = overrides("enterprise_overrides", &fields)
    given.storeModules = overrides("store_overrides", &fields)
    given.enterpriseFeatures = overrides("enterprise_feature_overrides", &fields)
    given.storeFeatures = overrides("store_feature_overrides", &fields)
    given.connections = fields.names("connections", &self)
    given.configured = fields.names("configured", &self)
    given.limits = figures("limits", &fields)
    given.usage = figures("usage", &fields)
    given.timeZone = located("timezone", &fields)
    given.time = located("at", &fields)
    if fields.take("at") == nil { fields.noteMissing("at") }
    if let roles = fields.entry("roles") {
      given.roles = Located(names(roles.value, fields.words("roles")), at: roles.key.span)
    }
    if let node = fields.take("capabilities") {
      if case .scalar("*", _) = node.content {
        given.hasEveryCapability = true
      } else if case .list = node.content {
        given.capabilities = names(node, fields.words("capabilities"))
      } else {
        reportForm(of: node, expected: .capabilities, subject: fields.words("capabilities"))
      }
    }
    given.isTenant = fields.boolean("tenant", &self)?.value ?? true
    fields.finish(&self)
  }

  private mutating func assignment(_ fields: inout Fields) -> AssignmentDeclaration {
    AssignmentDeclaration(
      pack: fields.name("pack", &self), status: fields.name("status", &self),
      startsOn: located("starts_on", &fields), endsOn: located("ends_on", &fields))
  }

  private mutating func assignments(_ node: Node, _ subject: String) -> [AssignmentDeclaration] {
    guard case .list(let items) = node.content else {
      reportForm(of: node, expected: .list, subject: subject)
      return []
    }
    return items.compactMap { item in
      guard var fields = Fields(item, subject: subject, anchor: item.span, &self) else { return nil }
      let row = assignment(&fields)
      if row.pack == nil, fields.take("pack") == nil { fields.noteMissing("pack") }
      fields.finish(&self)
      return row
    }
  }

  /// Codes with a state, or with a mapping that says more.
  private mutating func overrides(_ key: String, _ fields: inout Fields) -> [OverrideDeclaration] {
    guard let node = fields.take(key) else { return [] }
    guard case .mapping(let entries) = node.content else {
      reportForm(of: node, expected: .states, subject: fields.words(key))
      return []
    }
    return entries.map { entry in
      override(entry, "\(entry.key.text) in \(fields.words(key))")
    }
  }

  private mutating func override(_ entry: Node.Entry, _ subject: String) -> OverrideDeclaration {
    var row = OverrideDeclaration(code: Located(Name(entry.key.text), at: entry.key.span))
    let states = ["ENABLED", "DISABLED", "INHERIT"]
    if case .scalar = entry.value.content, !entry.value.isNull {
      row.state = choice(entry.value, subject, of: states)?.value ?? ""
      return row
    }
    guard var fields = Fields(entry.value, subject: subject, anchor: entry.key.span, expected: .state, &self) else {
      return row
    }
    if let state = fields.take("state") {
      row.state = choice(state, fields.words("state"), of: states)?.value ?? ""
    } else {
      fields.noteMissing("state")
    }
    row.startsOn = located("starts_on", &fields)
    row.endsOn = located("ends_on", &fields)
    row.expiresAt = located("expires_at", &fields)
    row.isLocked = fields.boolean("locked", &self)?.value ?? false
    fields.finish(&self)
    return row
  }

  private mutating func figures(_ key: String, _ fields: inout Fields) -> [(limit: Located<Name>, figure: Int64)] {
    guard let node = fields.take(key) else { return [] }
    let subject = fields.words(key)
    guard case .mapping(let entries) = node.content else {
      reportForm(of: node, expected: .figures, subject: subject)
      return []
    }
    return withoutCutNumbers(entries, subject).compactMap { entry in
      integer(entry.value, "\(entry.key.text) in \(subject)", in: 0...Int64.max).map {
        (Located(Name(entry.key.text), at: entry.key.span), $0.value)
      }
    }
  }

  /// A text with its place: dates and zones are checked against the calendar later.
  private mutating func located(_ key: String, _ fields: inout Fields) -> Located<String>? {
    fields.take(key).flatMap { text($0, fields.words(key)) }
  }
}

extension AssignmentDeclaration {
  /// Whether anything is said of it.
  fileprivate var isSaid: Bool {
    pack != nil || status != nil || startsOn != nil || endsOn != nil
  }
}

// MARK: - What is expected

extension Decoder {
  /// A list of what passes, or a mapping that says more of each.
  private mutating func allowed(_ node: Node, _ subject: String) -> [AnswerDeclaration] {
    switch node.content {
    case .list(let items):
      return items.compactMap { text($0, subject) }.map { answer(to: $0, isAllowed: true) }
    case .mapping(let entries):
      return entries.map { entry in
        let key = Located(entry.key.text, at: entry.key.span)
        var answer = answer(to: key, isAllowed: true)
        let words = "\(key.value) in \(subject)"
        guard var fields = Fields(entry.value, subject: words, anchor: key.span, &self) else { return answer }
        details(&fields, of: &answer)
        fields.finish(&self)
        return answer
      }
    default:
      reportForm(of: node, expected: .subjects, subject: subject)
      return []
    }
  }

  /// A mapping of what is refused to the reason, or to a mapping that says more.
  private mutating func denied(_ node: Node, _ subject: String) -> [AnswerDeclaration] {
    guard case .mapping(let entries) = node.content else {
      reportForm(of: node, expected: .refusals, subject: subject)
      return []
    }
    return entries.map { denied($0, subject) }
  }

  private mutating func denied(_ entry: Node.Entry, _ subject: String) -> AnswerDeclaration {
    let key = Located(entry.key.text, at: entry.key.span)
    var answer = answer(to: key, isAllowed: false)
    let words = "\(key.value) in \(subject)"
    if case .scalar = entry.value.content, !entry.value.isNull {
      answer.reason = text(entry.value, "reason of \(words)")
      return answer
    }
    guard var fields = Fields(entry.value, subject: words, anchor: key.span, expected: .reason, &self) else {
      return answer
    }
    answer.reason = located("reason", &fields)
    if answer.reason == nil, fields.take("reason") == nil { fields.noteMissing("reason") }
    answer.missing = fields.take("missing").map { names($0, fields.words("missing")) }
    answer.grantingPacks = fields.take("granting_packs").map { names($0, fields.words("granting_packs")) }
    details(&fields, of: &answer)
    fields.finish(&self)
    return answer
  }

  /// The keys that what passes and what is refused share.
  private mutating func details(_ fields: inout Fields, of answer: inout AnswerDeclaration) {
    answer.module = fields.name("module", &self)
    answer.feature = fields.name("feature", &self)
    answer.limit = fields.name("limit", &self)
    answer.used = fields.integer("used", in: 0...Int64.max, &self)
    answer.remaining = fields.integer("remaining", in: 0...Int64.max, &self)
    answer.resetsAt = located("resets_at", &fields)
    answer.source = located("source", &fields)
  }

  private mutating func flows(_ node: Node, _ subject: String) -> [Located<FlowSubject>] {
    guard case .list(let items) = node.content else {
      reportForm(of: node, expected: .flows, subject: subject)
      return []
    }
    return items.compactMap { text($0, subject) }.map { Located(FlowSubject($0.value), at: $0.span) }
  }

  private func answer(to key: Located<String>, isAllowed: Bool) -> AnswerDeclaration {
    AnswerDeclaration(subject: Located(ExpectationSubject(key.value), at: key.span), isAllowed: isAllowed)
  }
}
