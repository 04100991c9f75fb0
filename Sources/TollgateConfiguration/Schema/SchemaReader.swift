/// Turns a value into a schema and collects what is wrong with it.
struct SchemaReader {
  /// Every keyword of the subset with the type it says something about; nil for all of them.
  static let keywords: [(name: String, type: ConfigurationType?)] = [
    ("type", nil), ("title", nil), ("description", nil), ("default", nil), ("enum", nil),
    ("properties", .object), ("required", .object), ("additionalProperties", .object), ("items", .array),
    ("minLength", .string), ("maxLength", .string), ("minimum", .integer), ("maximum", .integer),
  ]

  /// The other keywords of draft-07, which people know and miss.
  private static let unsupported = [
    "$schema", "$id", "$ref", "$comment", "definitions", "const", "multipleOf", "exclusiveMinimum", "exclusiveMaximum",
    "pattern", "format", "additionalItems", "minItems", "maxItems", "uniqueItems", "contains", "minProperties",
    "maxProperties", "patternProperties", "propertyNames", "dependencies", "if", "then", "else", "allOf", "anyOf",
    "oneOf", "not", "examples", "readOnly", "writeOnly", "contentMediaType", "contentEncoding",
  ]

  private(set) var problems: [SchemaProblem] = []

  /// The schema of a whole configuration.
  mutating func root(_ value: Configuration) -> ConfigurationSchema? {
    guard let schema = schema(value, at: []) else { return nil }
    if schema.type != .object { report([], .notAnObject(schema.type)) }
    return schema
  }

  /// The schema of a value, as far as it can be read.
  mutating func schema(_ value: Configuration, at path: [String]) -> ConfigurationSchema? {
    guard case .object(let object) = value else {
      report(path, .wrongForm(expected: .schema))
      return nil
    }
    checkKeywords(of: object, at: path)
    guard let type = type(of: object, at: path) else { return nil }
    let plain = ConfigurationSchema(
      title: text("title", of: object, at: path), summary: text("description", of: object, at: path),
      form: form(type, of: object, at: path))
    let allowed = allowed(by: plain, of: object, at: path)
    let schema = plain.with(allowed: allowed, standard: nil)
    if let standard = object["default"] { checkFit(standard, schema, at: path + ["default"]) }
    return schema.with(allowed: allowed, standard: object["default"])
  }

  private mutating func checkKeywords(of object: Configuration.Object, at path: [String]) {
    for member in object.members where !Self.keywords.contains(where: { $0.name.hasSameBytes(as: member.name) }) {
      let isStandard = Self.unsupported.contains { $0.hasSameBytes(as: member.name) }
      report(path + [member.name], .unknownKeyword(member.name, isStandard: isStandard))
    }
  }

  private mutating func type(of object: Configuration.Object, at path: [String]) -> ConfigurationType? {
    guard object["type"] != nil else {
      report(path, .missingType)
      return nil
    }
    guard let name = text("type", of: object, at: path) else { return nil }
    guard let type = ConfigurationType.allCases.first(where: { $0.rawValue.hasSameBytes(as: name) }) else {
      report(path + ["type"], .unknownType(name))
      return nil
    }
    for keyword in Self.keywords where keyword.type != nil && keyword.type != type && object[keyword.name] != nil {
      report(path + [keyword.name], .foreignKeyword(keyword.name, type: type))
    }
    return type
  }

  private mutating func form(
    _ type: ConfigurationType, of object: Configuration.Object, at path: [String]
  ) -> ConfigurationSchema.Form {
    switch type {
    case .object:
      return .object(
        properties: properties(of: object, at: path),
        allowsOthers: boolean("additionalProperties", of: object, at: path) ?? false)
    case .array: return .array(items: object["items"].flatMap { schema($0, at: path + ["items"]) })
    case .string:
      let bounds = bounds("minLength", "maxLength", form: .length, of: object, at: path)
      return .string(minimum: bounds.lower, maximum: bounds.upper)
    case .integer:
      let bounds = bounds("minimum", "maximum", form: .integer, of: object, at: path)
      return .integer(minimum: bounds.lower, maximum: bounds.upper)
    case .boolean: return .boolean
    }
  }

  private mutating func properties(
    of object: Configuration.Object, at path: [String]
  ) -> [ConfigurationSchema.Property] {
    var declared = Configuration.Object()
    switch object["properties"] {
    case .object(let properties): declared = properties
    case .some: report(path + ["properties"], .wrongForm(expected: .schemas))
    case nil: break
    }
    let required = required(of: object, among: declared, at: path)
    return declared.members.compactMap { member in
      schema(member.value, at: path + ["properties", member.name]).map {
        ConfigurationSchema.Property(
          name: member.name, schema: $0, isRequired: required.contains(Array(member.name.utf8)))
      }
    }
  }

  /// The names that are required, as bytes.
  private mutating func required(
    of object: Configuration.Object, among properties: Configuration.Object, at path: [String]
  ) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    guard let value = object["required"] else { return names }
    let path = path + ["required"]
    guard case .array(let values) = value else {
      report(path, .wrongForm(expected: .texts))
      return names
    }
    let known = properties.members.prefix(ConfigurationProblem.mostListed).map(\.name)
    for (position, value) in values.enumerated() {
      let path = path + [String(position)]
      guard case .string(let name) = value else {
        report(path, .wrongForm(expected: .text))
        continue
      }
      if !names.insert(Array(name.utf8)).inserted {
        report(path, .listedTwice)
      } else if properties[name] == nil {
        report(path, .requiredUnknown(name, known: known))
      }
    }
    return names
  }

  private mutating func allowed(
    by schema: ConfigurationSchema, of object: Configuration.Object, at path: [String]
  ) -> [Configuration]? {
    guard let value = object["enum"] else { return nil }
    let path = path + ["enum"]
    guard case .array(let values) = value else {
      report(path, .wrongForm(expected: .values))
      return nil
    }
    if values.isEmpty { report(path, .nothingAllowed) }
    var seen: Set<Configuration> = []
    for (position, value) in values.enumerated() {
      checkFit(value, schema, at: path + [String(position)])
      if !seen.insert(value).inserted { report(path + [String(position)], .listedTwice) }
    }
    return values
  }

  /// What an object lacks is no mistake here: a stronger layer may give it.
  private mutating func checkFit(_ value: Configuration, _ schema: ConfigurationSchema, at path: [String]) {
    for problem in schema.checkPart(value) { report(path, .unfit(problem)) }
  }
}

// MARK: - Values of keywords

extension SchemaReader {
  private mutating func text(_ keyword: String, of object: Configuration.Object, at path: [String]) -> String? {
    guard let value = object[keyword] else { return nil }
    if case .string(let text) = value { return text }
    report(path + [keyword], .wrongForm(expected: .text))
    return nil
  }

  private mutating func boolean(_ keyword: String, of object: Configuration.Object, at path: [String]) -> Bool? {
    guard let value = object[keyword] else { return nil }
    if case .boolean(let boolean) = value { return boolean }
    report(path + [keyword], .wrongForm(expected: .boolean))
    return nil
  }

  private mutating func bounds(
    _ lower: String, _ upper: String, form: SchemaProblem.Fact.Form, of object: Configuration.Object, at path: [String]
  ) -> (lower: Int64?, upper: Int64?) {
    let least = bound(lower, form, of: object, at: path)
    let most = bound(upper, form, of: object, at: path)
    if let least, let most, most < least { report(path + [upper], .crossedBounds(lower: lower, upper: upper)) }
    return (least, most)
  }

  private mutating func bound(
    _ keyword: String, _ form: SchemaProblem.Fact.Form, of object: Configuration.Object, at path: [String]
  ) -> Int64? {
    guard let value = object[keyword] else { return nil }
    if case .integer(let bound) = value, form != .length || bound >= 0 { return bound }
    report(path + [keyword], .wrongForm(expected: form))
    return nil
  }

  private mutating func report(_ path: [String], _ fact: SchemaProblem.Fact) {
    problems.append(SchemaProblem(path, fact))
  }
}

extension ConfigurationSchema {
  fileprivate func with(allowed: [Configuration]?, standard: Configuration?) -> ConfigurationSchema {
    ConfigurationSchema(title: title, summary: summary, form: form, allowed: allowed, standard: standard)
  }
}
