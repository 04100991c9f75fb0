import CatalogSyntax
import Diagnostics

extension Decoder {
  mutating func pack(_ code: Located<Name>, _ node: Node) -> PackDeclaration {
    var pack = PackDeclaration(code: code)
    guard var fields = Fields(node, subject: "pack \(code.text)", anchor: code.span, &self) else { return pack }
    pack.name = fields.localized("name", required: true, &self)
    pack.was = fields.name("was", &self)
    pack.target = fields.text("for", &self)
    pack.onSale = fields.boolean("on_sale", &self)?.value ?? true
    pack.price = fields.take("price").flatMap { price($0, "price of pack \(code.text)") }
    pack.extends = fields.name("extends", &self)
    pack.modules = fields.names("modules", &self)
    pack.without = fields.names("without", &self)
    if let limits = fields.take("limits") {
      pack.limits = figures(limits, fields.words("limits"))
    }
    if let configuration = fields.take("configuration") {
      pack.configurations = configurations(configuration, fields.words("configuration"))
    }
    fields.finish(&self)
    return pack
  }

  private mutating func price(_ node: Node, _ subject: String) -> PriceDeclaration? {
    guard var fields = Fields(node, subject: subject, anchor: node.span, &self) else { return nil }
    let amount = fields.take("amount").flatMap { self.amount($0, fields.words("amount")) }
    let currency = fields.take("currency").flatMap { self.currency($0, fields.words("currency")) }
    let cycle = fields.choice("cycle", of: ["MONTHLY", "QUARTERLY", "YEARLY", "CUSTOM"], &self)
    fields.require("amount", "currency", "cycle")
    fields.finish(&self)
    guard let amount, let currency, let cycle else { return nil }
    return PriceDeclaration(amount: amount, currency: currency, cycle: cycle.value)
  }

  /// A whole number of minor units. Anything that looks like money written otherwise has a message of its own.
  private mutating func amount(_ node: Node, _ subject: String) -> Int64? {
    guard case .scalar(let text, .plain) = node.content, !node.isNull else {
      reportForm(of: node, expected: .integer, subject: subject)
      return nil
    }
    guard isPlainInteger(text), let amount = Int64(text), amount >= 0 else {
      report(.invalidAmount(text: text, of: subject), at: node.span)
      return nil
    }
    return amount
  }

  /// Three capital letters (ISO 4217).
  private mutating func currency(_ node: Node, _ subject: String) -> String? {
    guard let text = text(node, subject) else { return nil }
    guard text.value.utf8.count == 3, text.value.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      report(.invalidCurrency(text: text.value), at: text.span)
      return nil
    }
    return text.value
  }

  /// A mapping of limits to figures.
  private mutating func figures(_ node: Node, _ subject: String) -> [(Located<Name>, Located<Int64>)] {
    guard case .mapping(let entries) = node.content else {
      reportForm(of: node, expected: .figures, subject: subject)
      return []
    }
    return withoutCutNumbers(entries, subject).compactMap { entry in
      integer(entry.value, "\(entry.key.text) in \(subject)", in: 0...Int64.max).map {
        (Located(Name(entry.key.text), at: entry.key.span), $0)
      }
    }
  }
}
