import CatalogSyntax
import Diagnostics
import Tollgate

/// One function an entity: from its code and node to its declaration.
extension Decoder {
  static let lifecycles = ["planned", "beta", "active", "deprecated", "retired"]
  /// Ten years: more is a mistake, and no calendar arithmetic has to fear it.
  private static let longestGrace: Int64 = 3660

  mutating func status(_ code: Located<Name>, _ node: Node) -> StatusDeclaration {
    var status = StatusDeclaration(code: code)
    guard var fields = Fields(node, subject: "status \(code.text)", anchor: code.span, &self) else { return status }
    if let grants = fields.take("grants") {
      status.grants = boolean(grants, fields.words("grants"))?.value ?? false
    } else {
      fields.noteMissing("grants")
    }
    status.graceDays = Int(fields.integer("grace_days", in: 0...Self.longestGrace, &self) ?? 0)
    fields.finish(&self)
    return status
  }

  mutating func connection(_ code: Located<Name>, _ node: Node) -> ConnectionDeclaration {
    var connection = ConnectionDeclaration(code: code)
    guard var fields = Fields(node, subject: "connection \(code.text)", anchor: code.span, &self) else {
      return connection
    }
    connection.name = fields.localized("name", required: true, &self)
    connection.setup = fields.text("setup", &self)
    connection.requires = fields.names("requires", &self)
    fields.finish(&self)
    return connection
  }

  mutating func feature(_ code: Located<Name>, _ node: Node) -> FeatureDeclaration {
    var feature = FeatureDeclaration(code: code)
    if case .scalar = node.content, !node.isNull {
      feature.module = name(node, "module of feature \(code.text)")
      return feature
    }
    guard var fields = Fields(node, subject: "feature \(code.text)", anchor: code.span, expected: .condition, &self)
    else { return feature }
    feature.module = fields.name("module", &self)
    fields.require("module")
    complete(&feature, &fields)
    return feature
  }

  /// A feature in the line of its module: a plain text is its name.
  mutating func feature(_ code: Located<Name>, _ node: Node, of module: Located<Name>) -> FeatureDeclaration {
    var feature = FeatureDeclaration(code: code, module: module)
    if case .scalar = node.content, !node.isNull {
      feature.name = localized(node, "name of feature \(code.text)")
      return feature
    }
    guard var fields = Fields(node, subject: "feature \(code.text)", anchor: code.span, expected: .named, &self)
    else { return feature }
    complete(&feature, &fields)
    return feature
  }

  /// Everything about a feature but its module.
  private mutating func complete(_ feature: inout FeatureDeclaration, _ fields: inout Fields) {
    feature.name = fields.localized("name", required: false, &self)
    feature.was = fields.name("was", &self)
    feature.summary = fields.text("summary", &self)
    feature.lifecycle = fields.choice("lifecycle", of: Self.lifecycles, &self)
    feature.enabledByDefault = fields.isEnabledByDefault(&self) ?? true
    if let unlock = fields.take("unlocked_by") {
      unlocking(unlock, fields.words("unlocked_by"), of: &feature)
    }
    feature.isCheckedInCode = fields.isCheckedInCode(&self)
    fields.finish(&self)
  }

  /// `unlocked_by`: a list of which all are needed, or `any:` and a list of which one is enough.
  private mutating func unlocking(_ node: Node, _ subject: String, of feature: inout FeatureDeclaration) {
    guard case .mapping = node.content else {
      feature.unlockedBy = names(node, subject)
      return
    }
    guard var fields = Fields(node, subject: subject, anchor: node.span, &self) else { return }
    feature.unlockedByAny = true
    if let any = fields.take("any") {
      feature.unlockedBy = alternatives(any, fields.words("any"))
    } else {
      fields.noteMissing("any")
    }
    fields.finish(&self)
  }

  mutating func limit(_ code: Located<Name>, _ node: Node) -> LimitDeclaration {
    var limit = LimitDeclaration(code: code)
    guard var fields = Fields(node, subject: "limit \(code.text)", anchor: code.span, &self) else { return limit }
    limit.module = fields.name("module", &self)
    fields.require("module")
    limit.name = fields.localized("name", required: false, &self)
    limit.was = fields.name("was", &self)
    limit.unit = fields.text("unit", &self)
    limit.period = fields.choice("per", of: LimitPeriod.allCases.map(\.rawValue), &self)
      .flatMap { LimitPeriod(rawValue: $0.value) }
    limit.figure = fields.integer("at_most", in: 0...Int64.max, &self)
    limit.each = fields.text("each", &self)
    limit.isCheckedInCode = fields.isCheckedInCode(&self)
    fields.finish(&self)
    return limit
  }

  mutating func capability(_ code: Located<Name>, _ node: Node) -> CapabilityDeclaration {
    var capability = CapabilityDeclaration(code: code)
    var (was, isCheckedInCode) = (Located<Name>?.none, false)
    capability.name = nameOrFields(node, subject: "capability \(code.text)", anchor: code.span) { decoder, fields in
      was = fields.name("was", &decoder)
      isCheckedInCode = fields.isCheckedInCode(&decoder)
    }
    capability.was = was
    capability.isCheckedInCode = isCheckedInCode
    return capability
  }

  mutating func group(_ code: Located<Name>, _ node: Node) -> GroupDeclaration {
    var group = GroupDeclaration(code: code)
    var parent: Located<Name>?
    group.name = nameOrFields(node, subject: "navigation group \(code.text)", anchor: code.span) { decoder, fields in
      parent = fields.name("inside", &decoder)
    }
    group.parent = parent
    return group
  }

  mutating func role(_ code: Located<Name>, _ node: Node) -> RoleDeclaration {
    var role = RoleDeclaration(code: code)
    guard var fields = Fields(node, subject: "role \(code.text)", anchor: code.span, &self) else { return role }
    role.name = fields.localized("name", required: true, &self)
    role.includes = fields.names("includes", &self)
    if let node = fields.take("can") {
      if case .scalar("*", _) = node.content {
        role.hasEveryCapability = true
      } else if case .list = node.content {
        role.capabilities = names(node, fields.words("can"))
      } else {
        reportForm(of: node, expected: .capabilities, subject: fields.words("can"))
      }
    }
    fields.finish(&self)
    return role
  }

  /// A plain text is the name; a mapping says more.
  private mutating func nameOrFields(
    _ node: Node, subject: String, anchor: Span, _ more: (inout Decoder, inout Fields) -> Void
  ) -> TextDeclaration? {
    if case .scalar = node.content, !node.isNull { return localized(node, "name of \(subject)") }
    guard var fields = Fields(node, subject: subject, anchor: anchor, expected: .named, &self) else { return nil }
    let name = fields.localized("name", required: true, &self)
    more(&self, &fields)
    fields.finish(&self)
    return name
  }
}
