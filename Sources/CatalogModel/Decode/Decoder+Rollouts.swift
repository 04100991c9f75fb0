import CatalogSyntax
import Diagnostics
import Tollgate

extension Decoder {
  /// What a log can hold of one route in a century.
  private static let mostRequests: Int64 = 1_000_000_000_000
  /// Ten years, as for every number of days.
  private static let mostDays: Int64 = 3660

  mutating func rollout(_ code: Located<Name>, _ node: Node) -> RolloutDeclaration {
    var rollout = RolloutDeclaration(code: code)
    guard var fields = Fields(node, subject: "rollout \(code.text)", anchor: code.span, &self) else { return rollout }
    let mode = fields.choice("mode", of: ["shadow", "enforce"], &self)
    rollout.isShadow = mode?.value != "enforce"
    let all = fields.entry("all")
    if let all, boolean(all.value, fields.words("all"))?.value == true { rollout.all = all.key.span }
    rollout.modules = fields.names("modules", &self)
    rollout.pages = fields.names("pages", &self)
    rollout.api = fields.names("api", &self)
    rollout.author = fields.text("by", &self) ?? ""
    rollout.reason = fields.text("reason", &self) ?? ""
    for key in ["mode", "by", "reason"] { fields.require(key) }
    if rollout.isShadow { shadow(&fields, into: &rollout) }
    fields.finish(&self)
    return rollout
  }

  /// What is said of a shadow alone: an enforced route has no end and nothing to wait for.
  private mutating func shadow(_ fields: inout Fields, into rollout: inout RolloutDeclaration) {
    rollout.until = fields.take("until").flatMap { date($0, fields.words("until")) }
    fields.require("until")
    if let node = fields.take("promote_after"),
      var bars = Fields(node, subject: fields.words("promote_after"), anchor: node.span, &self)
    {
      rollout.requests = bars.integer("requests", in: 1...Self.mostRequests, &self)
      rollout.days = bars.integer("days", in: 1...Self.mostDays, &self)
      bars.finish(&self)
    }
    if let node = fields.take("explained") {
      rollout.explanations = explanations(node, fields.words("explained"))
    }
  }

  private mutating func explanations(_ node: Node, _ subject: String) -> [ExplanationDeclaration] {
    guard case .list(let items) = node.content else {
      reportForm(of: node, expected: .explanations, subject: subject)
      return []
    }
    return items.compactMap { item in
      guard var fields = Fields(item, subject: subject, anchor: item.span, expected: .explanation, &self) else {
        return nil
      }
      let page = fields.name("page", &self)
      let route = page ?? fields.name("api", &self)
      let reason = fields.choice("reason", of: Reason.refusals.map(\.code), &self)
      let text = fields.text("because", &self)
      if route == nil, fields.take("page") == nil { fields.require("api") }
      for key in ["reason", "because"] { fields.require(key) }
      fields.finish(&self)
      guard let route, let reason, let text else { return nil }
      return ExplanationDeclaration(isPage: page != nil, route: route, reason: reason, text: text)
    }
  }
}
