import CatalogAnalysis
package import CatalogModel
import Diagnostics
import TollgateJSON

/// The JSON Schema (draft-07) of a catalog's files, with the catalog's own codes as closed lists, for editors.
///
/// It refuses nothing that the compiler takes: what a schema cannot say is left to `tollgate check`. A catalog with
/// mistakes has one too; the names of what could not be read are left open.
package func emitSchema(_ catalog: CatalogDeclaration) -> String {
  SchemaWriter(catalog).document.lines + "\n"
}

/// Where the schema of a catalog lies in its folder: hidden, so that nobody takes it for a part of the catalog.
package let schemaFile = ".schema.json"

/// The first line of a file that editors find the schema by.
package let schemaLine = "# yaml-language-server: $schema=\(schemaFile)"

private struct SchemaWriter {
  private let catalog: CatalogDeclaration
  private let descriptions: CodeDescriptions

  init(_ catalog: CatalogDeclaration) {
    self.catalog = catalog
    descriptions = CodeDescriptions(catalog)
  }

  /// Files may hold any heading, so that one schema is that of all of them.
  var document: JSONValue {
    let shapes = Shape.allCases.map { JSONValue.Member("\($0.rawValue)", schema(of: $0)) }
    let kinds = EntityKind.named.map { JSONValue.Member(definition(of: $0), names(of: $0)) }
    let texts = [
      JSONValue.Member("text", text),
      JSONValue.Member("localized", .object([.init("anyOf", .array([reference("text"), languages]))])),
    ]
    return .object([
      .init("$schema", .string("http://json-schema.org/draft-07/schema#")),
      .init("title", .string("Catalog" + (catalog.code.map { " \($0.text)" } ?? ""))),
      .init("allOf", .array([reference(Shape.file.rawValue)])),
      .init("definitions", .object(texts + kinds + shapes)),
    ])
  }

  private func schema(of shape: Shape) -> JSONValue {
    let properties = shape.keys.map { key in
      JSONValue.Member(key.name, .object([.init("description", .string(key.summary))] + members(key.form)))
    }
    let required = shape.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    let parts: [JSONValue.Member?] = [
      .init("type", .string("object")), .init("properties", .object(properties)), .init("required", required),
      shape.isOpen ? nil : .init("additionalProperties", .bool(false)),
    ]
    return .object(parts.compactMap(\.self))
  }

  /// What may stand beside a description.
  private func members(_ form: ValueForm) -> [JSONValue.Member] {
    switch form {
    case .text: [.init("allOf", .array([reference("text")]))]
    case .localized: [.init("allOf", .array([reference("localized")]))]
    case .name(let kind): [.init("allOf", .array([reference(definition(of: kind))]))]
    case .shape(let shape): [.init("allOf", .array([reference(shape.rawValue)]))]
    case .pattern(let expression): scalar + [.init("pattern", .string(expression))]
    case .boolean: [.init("type", .string("boolean"))]
    case .integer(let range):
      [.init("type", .string("integer")), .init("minimum", .integer(range.lowerBound))]
        + (range.upperBound == .max ? [] : [.init("maximum", .integer(range.upperBound))])
    case .choice(let words): [.init("enum", .strings(words))]
    case .list(let form, let isEmpty):
      [.init("type", .string("array")), .init("items", value(form))] + (isEmpty ? [] : [.init("minItems", .integer(1))])
    case .codes(let form): [.init("type", .string("object"))] + codeNames + [.init("additionalProperties", value(form))]
    case .mapping(let form): [.init("type", .string("object")), .init("additionalProperties", value(form))]
    case .named(let kind, let form): keys(of: kind, form)
    case .either(let forms): [.init("anyOf", .array(forms.map(value)))]
    case .anything: []
    }
  }

  /// A schema of its own; where that is another's alone it is that.
  private func value(_ form: ValueForm) -> JSONValue {
    switch form {
    case .text: reference("text")
    case .localized: reference("localized")
    case .name(let kind): reference(definition(of: kind))
    case .shape(let shape): reference(shape.rawValue)
    default: .object(members(form))
    }
  }

  private func reference(_ name: String) -> JSONValue {
    .object([.init("$ref", .string("#/definitions/\(name)"))])
  }

  // MARK: - Texts

  /// Whatever a reader of YAML takes a plain text for.
  private var scalar: [JSONValue.Member] { [.init("type", .strings(["string", "number", "boolean"]))] }

  private var text: JSONValue { .object(scalar + [.init("pattern", .string("[^ \\n\\t]"))]) }

  private var languages: JSONValue {
    .object([
      .init("type", .string("object")), .init("minProperties", .integer(1)),
      .init("propertyNames", .object([.init("pattern", .string("^[a-z]{2,3}(-[A-Z]{2})?$"))])),
      .init("additionalProperties", reference("text")),
    ])
  }

  private var codeNames: [JSONValue.Member] {
    guard case .pattern(let expression) = ValueForm.code else { return [] }
    return [.init("propertyNames", .object([.init("pattern", .string(expression))]))]
  }

  // MARK: - Names

  private func definition(of kind: EntityKind) -> String {
    "name of \(kind.rawValue)".replacing(" ", with: "_").replacing(",", with: "")
  }

  /// The names of a kind; nil where the list is not closed: it is empty, or not known, or holds a word that YAML may
  /// read as something else than a text.
  private func closedNames(of kind: EntityKind) -> [Located<Name>]? {
    // The usual statuses need no declaration.
    guard let names = declaredNames(kind, in: catalog), !names.isEmpty else { return nil }
    let special = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    guard !names.contains(where: { special.contains($0.text.lowercased()) }) else { return nil }
    var seen: Set<Name> = []
    return names.filter { seen.insert($0.value).inserted }
  }

  private func names(of kind: EntityKind) -> JSONValue {
    guard let names = closedNames(of: kind) else { return reference("text") }
    return .object([
      .init(
        "anyOf",
        .array(
          names.map { name in
            let parts: [JSONValue.Member?] = [
              JSONValue.Member("const", JSONValue.string(name.text)), .init("description", descriptions[name]),
            ]
            return .object(parts.compactMap(\.self))
          }))
    ])
  }

  private func keys(of kind: EntityKind, _ form: ValueForm) -> [JSONValue.Member] {
    guard let names = closedNames(of: kind) else {
      return [.init("type", .string("object")), .init("additionalProperties", value(form))]
    }
    let properties = names.map { name in
      let description = [JSONValue.Member("description", descriptions[name])].compactMap(\.self)
      return JSONValue.Member(name.text, .object(description + members(form)))
    }
    return [
      .init("type", .string("object")), .init("properties", .object(properties)),
      .init("additionalProperties", .bool(false)),
    ]
  }
}

extension EntityKind {
  /// The kinds that values and keys name.
  fileprivate static let named: [EntityKind] = [
    .module, .feature, .connection, .requirement, .limit, .pack, .packContent, .capability, .role, .group, .status,
    .partner, .system, .unmet,
  ]
}
