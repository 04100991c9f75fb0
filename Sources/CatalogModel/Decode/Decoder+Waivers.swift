import CatalogSyntax
import Diagnostics
import TollgateCalendar

extension Decoder {
  /// The waivers of one file; one that lacks something is left out.
  mutating func waivers(_ node: Node, _ subject: String) -> [WaiverDeclaration] {
    guard case .list(let items) = node.content else {
      reportForm(of: node, expected: .waivers, subject: subject)
      return []
    }
    return items.compactMap { waiver($0) }
  }

  private mutating func waiver(_ node: Node) -> WaiverDeclaration? {
    let anchor = Span(source: node.span.source, start: node.span.start, end: node.span.start)
    guard var fields = Fields(node, subject: "the waiver", anchor: anchor, &self) else { return nil }
    let rule = fields.name("code", &self)
    let entity = fields.name("entity", &self)
    let reason = fields.text("reason", &self)
    let until = fields.take("until").flatMap { date($0, fields.words("until")) }
    for key in ["code", "entity", "reason", "until"] { fields.require(key) }
    fields.finish(&self)
    guard let rule, let entity, let reason, let until else { return nil }
    return WaiverDeclaration(rule: rule, entity: entity, reason: reason, until: until)
  }

  /// A day as `YYYY-MM-DD`, without quotes.
  mutating func date(_ node: Node, _ subject: String) -> Located<LocalDate>? {
    guard case .scalar(let text, .plain) = node.content, let date = LocalDate(text) else {
      reportForm(of: node, expected: .date, subject: subject)
      return nil
    }
    return Located(date, at: node.span)
  }
}
