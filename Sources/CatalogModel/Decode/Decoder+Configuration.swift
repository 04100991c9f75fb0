import CatalogSyntax
import Diagnostics
import TollgateConfiguration

extension Decoder {
  /// The schema of a module's configuration, written as JSON Schema is, in YAML.
  mutating func schema(of module: Located<Name>, _ entry: Node.Entry) -> Located<ConfigurationSchema>? {
    let before = faults
    guard let value = value(entry.value, "configuration of module \(module.text)"), faults == before else { return nil }
    let (schema, problems) = ConfigurationSchema.read(value.typedAsSchema())
    for problem in problems {
      report(
        .configuration(.schema(module: module.text, problem)),
        at: value.place(of: problem.path, name: problem.isAboutName) ?? entry.key.span)
    }
    return schema.map { Located($0, at: entry.key.span) }
  }

  /// A mapping of modules to their configurations.
  mutating func configurations(_ node: Node, _ subject: String) -> [PackDeclaration.ModuleConfiguration] {
    guard case .mapping(let entries) = node.content else {
      reportForm(of: node, expected: .configurations, subject: subject)
      return []
    }
    return entries.compactMap { entry in
      value(entry.value, "\(entry.key.text) in \(subject)").map {
        PackDeclaration.ModuleConfiguration(module: Located(Name(entry.key.text), at: entry.key.span), value: $0)
      }
    }
  }

  /// A value that a schema will type; null is an error here as everywhere.
  private mutating func value(_ node: Node, _ subject: String) -> SettingDeclaration? {
    switch node.content {
    case .scalar(let text, let style) where !node.isNull:
      return SettingDeclaration(content: .scalar(text: text, isPlain: style == .plain), span: node.span)
    case .list(let items):
      return SettingDeclaration(content: .list(items.compactMap { value($0, "item of \(subject)") }), span: node.span)
    case .mapping(let entries):
      let entries = withoutCutNumbers(entries, subject).compactMap { entry in
        value(entry.value, "\(entry.key.text) of \(subject)").map {
          (name: Located(Name(entry.key.text), at: entry.key.span), value: $0)
        }
      }
      return SettingDeclaration(content: .mapping(SettingDeclaration.Mapping(entries)), span: node.span)
    default:
      reportForm(of: node, expected: .value, subject: subject)
      return nil
    }
  }
}

extension SettingDeclaration {
  /// The value as a schema is typed: texts where a keyword wants texts, and `default` and `enum` by the schema they
  /// stand in.
  fileprivate func typedAsSchema() -> Configuration {
    guard case .mapping(let mapping) = content else { return typed(by: nil) }
    var object = Configuration.Object()
    for (name, value) in mapping.entries {
      switch name.text {
      case "default", "enum": break
      case "properties": object[name.text] = value.typedAsSchemas()
      case "items": object[name.text] = value.typedAsSchema()
      case "type", "title", "description": object[name.text] = value.typed(by: .text)
      case "required": object[name.text] = value.typed(by: .texts)
      default: object[name.text] = value.typed(by: nil)
      }
    }
    let (allowed, standard) = (mapping["enum"]?.value, mapping["default"]?.value)
    guard allowed != nil || standard != nil else { return .object(object) }
    let schema = ConfigurationSchema.part(.object(object))
    object["enum"] = allowed?.typed(by: schema.map { .list(of: $0) })
    object["default"] = standard?.typed(by: schema)
    return .object(object)
  }

  private func typedAsSchemas() -> Configuration {
    guard case .mapping(let mapping) = content else { return typed(by: nil) }
    return .object(Configuration.Object(mapping.entries.map { .init($0.name.text, $0.value.typedAsSchema()) }))
  }
}

extension SchemaProblem {
  /// Whether the name at the end of the path is wrong, and not its value.
  fileprivate var isAboutName: Bool {
    switch fact {
    case .unknownKeyword, .foreignKeyword: true
    case .unfit(let problem): problem.isAboutName
    default: false
    }
  }
}

extension ConfigurationProblem {
  /// Whether the name at the end of the path is wrong, and not its value.
  package var isAboutName: Bool {
    if case .unknownProperty = fact { true } else { false }
  }
}
