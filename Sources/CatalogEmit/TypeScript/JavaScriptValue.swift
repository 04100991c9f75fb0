/// Data as JavaScript writes it, on one line.
indirect enum JavaScriptValue {
  case text(String)
  case number(Int64)
  case bool(Bool)
  case list([JavaScriptValue])
  case object([Member])

  /// A key, which is a code or a name of ours, and its value; one without a value is left out.
  typealias Member = (key: String, value: JavaScriptValue?)

  /// Codes; nil for none.
  static func codes(_ codes: [String]) -> JavaScriptValue? {
    codes.isEmpty ? nil : .list(codes.map { .text($0) })
  }

  /// Codes of entities; nil for none.
  static func codes<Entity>(_ entities: [Entity], _ code: (Entity) -> String) -> JavaScriptValue? {
    codes(entities.map(code))
  }

  /// A sign that something is so; nil where it is not.
  static func sign(_ holds: Bool) -> JavaScriptValue? {
    holds ? .bool(true) : nil
  }

  /// A sign that something is not so; nil where it is.
  static func no(unless holds: Bool) -> JavaScriptValue? {
    holds ? nil : .bool(false)
  }

  /// The value as an expression.
  var expression: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let value):
      text += "\""
      text += Escape.javaScript(value)
      text += "\""
    case .number(let number): text += String(number)
    case .bool(let bool): text += bool ? "true" : "false"
    case .list(let values):
      text += "["
      for (position, value) in values.enumerated() {
        if position > 0 { text += ", " }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      var opening = "{ "
      for case (let key, let value?) in members {
        text += opening
        text += Self.quoted(key)
        text += ": "
        value.write(to: &text)
        opening = ", "
      }
      text += opening == ", " ? " }" : "{}"
    }
  }

  /// A key as it stands; in quotes if it is no name.
  private static func quoted(_ key: String) -> String {
    key.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) || $0 == 0x5F }
      ? key : "\"\(Escape.javaScript(key))\""
  }
}
