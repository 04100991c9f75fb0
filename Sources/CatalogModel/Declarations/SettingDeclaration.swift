package import Diagnostics
package import TollgateConfiguration

/// A value with its places whose types a schema gives: a piece of a configuration, or of a schema itself.
package struct SettingDeclaration: Sendable {
  /// What YAML makes of it before a schema does.
  package enum Content: Sendable {
    /// In quotes it is a text whatever it looks like.
    case scalar(text: String, isPlain: Bool)
    case list([SettingDeclaration])
    case mapping(Mapping)
  }

  package let content: Content
  package let span: Span

  /// Entries in the order of the file, each name once.
  package struct Mapping: Sendable {
    package let entries: [(name: Located<Name>, value: SettingDeclaration)]
    private let positions: [Name: Int]

    init(_ entries: [(name: Located<Name>, value: SettingDeclaration)]) {
      self.entries = entries
      positions = Dictionary(entries.enumerated().map { ($1.name.value, $0) }) { first, _ in first }
    }

    subscript(name: String) -> (name: Located<Name>, value: SettingDeclaration)? {
      positions[Name(name)].map { entries[$0] }
    }
  }
}

extension SettingDeclaration {
  /// The value as a schema types it. Where it does not fit, or there is no schema, plain `true`, `false` and integers
  /// are what they look like, and everything else is a text.
  ///
  /// - Complexity: O(size of the value)
  package func typed(by schema: ConfigurationSchema?) -> Configuration {
    switch content {
    case .scalar(let text, let isPlain):
      if isPlain, schema?.type != .string {
        if isPlainInteger(text), let integer = Int64(text) { return .integer(integer) }
        if text.utf8.elementsEqual("true".utf8) { return .boolean(true) }
        if text.utf8.elementsEqual("false".utf8) { return .boolean(false) }
      }
      return .string(text)
    case .list(let values):
      var items: ConfigurationSchema?
      if case .array(let schema) = schema?.form { items = schema }
      return .array(values.map { $0.typed(by: items) })
    case .mapping(let mapping):
      return .object(
        Configuration.Object(
          mapping.entries.map { .init($0.name.text, $0.value.typed(by: schema?.property($0.name.text))) }))
    }
  }

  /// The place of the value that a path of names and positions leads to: of the name where the value is more than one
  /// scalar, or where `name` asks for it.
  ///
  /// - Complexity: O(length of the path)
  package func place(of path: [String], name isName: Bool = false) -> Span? {
    var (value, last) = (self, Span?.none)
    for step in path {
      switch value.content {
      case .mapping(let mapping):
        guard let entry = mapping[step] else { return last }
        (value, last) = (entry.value, entry.name.span)
      case .list(let values):
        guard let position = Int(step), values.indices.contains(position) else { return last }
        (value, last) = (values[position], values[position].span)
      case .scalar: return last
      }
    }
    if case .scalar = value.content, !isName { return value.span }
    return last
  }
}
