/// A JSON text in the making (RFC 8259); members keep their order.
package enum JSONValue: Sendable {
  case null
  case string(String)
  case integer(Int64)
  case bool(Bool)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  package struct Member: Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }

    /// A member that is left out where there is no value.
    package init?(_ name: String, _ value: String?) {
      guard let value else { return nil }
      self.init(name, .string(value))
    }

    /// A member that is left out where there is no number.
    package init?(_ name: String, _ value: Int64?) {
      guard let value else { return nil }
      self.init(name, .integer(value))
    }

    /// A member that is left out where the list is empty.
    package init?(_ name: String, _ values: [JSONValue]) {
      guard !values.isEmpty else { return nil }
      self.init(name, .array(values))
    }
  }

  /// A list of strings.
  package static func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map { .string($0) })
  }

  /// The text, without blanks or line breaks.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .string(let string): JSONValue.quote(string, to: &text)
    case .integer(let integer): text += String(integer)
    case .bool(let bool): text += bool ? "true" : "false"
    case .array(let values):
      JSONValue.list(values, between: "[", "]", to: &text) { $0.write(to: &$1) }
    case .object(let members):
      JSONValue.list(members, between: "{", "}", to: &text) { member, text in
        JSONValue.quote(member.name, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], between open: String, _ close: String, to text: inout String,
    _ writeElement: (Element, inout String) -> Void
  ) {
    text += open
    for (position, element) in elements.enumerated() {
      if position > 0 { text += "," }
      writeElement(element, &text)
    }
    text += close
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      // Line separators and the controls beyond ASCII may stand raw, but break log viewers.
      case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: text += escape(scalar.value)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
