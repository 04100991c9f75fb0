import TollgateConfiguration

extension ConfigurationFault: Fact {
  var rule: Rule {
    switch self {
    case .schema(_, let problem): problem.rule
    case .noSchema: .configurationWithoutSchema
    case .notHeld: .configurationOutsidePack
    case .refused: .configurationRefused
    }
  }

  var wording: Wording {
    switch self {
    case .schema(let module, let problem):
      Wording(
        "configuration schema of module '\(module)': \(problem.message)", label: problem.label, help: problem.help)
    case .noSchema(let pack, let module, let declared):
      Wording(
        "pack '\(pack)' configures '\(module)', which takes no configuration",
        label: "no schema says what may stand here",
        labels: [Label("'\(module)' is declared here", at: declared)],
        help: "give module '\(module)' a configuration: { type: object, properties: ... }, or remove this")
    case .notHeld(let pack, let module):
      Wording(
        "pack '\(pack)' configures '\(module)', which it does not hold", label: "not in the pack",
        help: "add '\(module)' to modules of pack '\(pack)', or remove its configuration")
    case .refused(let pack, let module, let problem, let schema):
      Wording(
        "configuration of '\(module)' in pack '\(pack)': \(problem.message)", label: problem.label,
        labels: [Label("the schema is here", at: schema)], help: problem.help)
    }
  }
}

extension SchemaProblem {
  fileprivate var rule: Rule {
    switch fact {
    case .unknownKeyword: .schemaKeyword
    case .missingType, .unknownType, .notAnObject, .wrongForm, .foreignKeyword, .nothingAllowed, .listedTwice:
      .schemaForm
    case .requiredUnknown: .schemaRequired
    case .crossedBounds: .schemaBounds
    case .unfit: .schemaValue
    }
  }

  fileprivate var label: String {
    switch fact {
    case .unknownKeyword(_, let isStandard): isStandard ? "not supported" : "unknown keyword"
    case .missingType: "'type' is missing"
    case .unknownType: "no type"
    case .notAnObject: "not object"
    case .wrongForm(let expected): "\(expected.rawValue) is wanted here"
    case .foreignKeyword(_, let type): "beside type: \(type.rawValue)"
    case .requiredUnknown: "no property has this name"
    case .crossedBounds: "the bounds cross"
    case .unfit(let problem): problem.label
    case .nothingAllowed: "nothing in it"
    case .listedTwice: "here again"
    }
  }

  fileprivate var help: String? {
    let types = ConfigurationType.allCases.map(\.rawValue).joined(separator: ", ")
    switch fact {
    case .unknownKeyword(let name, let isStandard):
      let keywords = ConfigurationSchema.keywords
      let nearest = isStandard ? nil : nearestName(to: name, among: keywords)
      return nearest.map { "did you mean '\($0)'?" } ?? "supported: \(keywords.joined(separator: ", "))"
    case .missingType: return "add type: one of \(types)"
    case .unknownType: return "write one of \(types)"
    case .notAnObject: return "write type: object, and what you mean as one of its properties"
    case .wrongForm(let expected): return "write \(expected.rawValue)"
    case .foreignKeyword(let keyword, _): return "remove '\(keyword)', or change the type"
    case .requiredUnknown(let name, let known):
      return nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "add '\(name)' to the properties, or remove it here"
    case .crossedBounds(let lower, _): return "write a number that is not below \(lower)"
    case .unfit(let problem): return problem.help
    case .nothingAllowed: return "write the allowed values, or remove 'enum'"
    case .listedTwice: return "remove one of the two"
    }
  }
}

extension ConfigurationProblem {
  fileprivate var label: String {
    switch fact {
    case .wrongType(let expected, _): "\(expected.rawValue) is wanted here"
    case .missing(let name): "'\(name)' is missing"
    case .unknownProperty: "no property has this name"
    case .notAllowed: "not in the list"
    case .tooSmall: "too small"
    case .tooLarge: "too large"
    case .tooShort: "too short"
    case .tooLong: "too long"
    }
  }

  fileprivate var help: String? {
    switch fact {
    case .wrongType(.object, _): "write names with their values, like { name: value }"
    case .wrongType(.array, _): "put it in brackets, with a comma between two values: [a, b]"
    case .wrongType(.string, _): "write one text, without brackets"
    case .wrongType(.integer, _): "write digits alone, such as 1500: no quotes, no point, no leading zero"
    case .wrongType(.boolean, _): "write true or false, without quotes"
    case .missing(let name): "add '\(name)'"
    case .unknownProperty(let name, let known): Self.help(forName: name, known: known)
    case .notAllowed, .tooSmall, .tooLarge, .tooShort, .tooLong: nil
    }
  }

  private static func help(forName name: String, known: [String]) -> String {
    if let nearest = nearestName(to: name, among: known) { return "did you mean '\(nearest)'?" }
    if known.isEmpty { return "the object has no properties" }
    return "known here: \(known.joined(separator: ", "))"
  }
}
