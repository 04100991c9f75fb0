import Diagnostics

/// What the value of a key looks like.
indirect enum ValueForm: Sendable {
  /// Any scalar: typing comes from the key, never from the text.
  case text
  /// A text that matches an expression.
  case pattern(String)
  /// A text, or one text a language.
  case localized
  case boolean
  case integer(ClosedRange<Int64>)
  /// One of a closed list of words.
  case choice([String])
  /// The name of something that the catalog declares.
  case name(EntityKind)
  case list(ValueForm, isEmpty: Bool = true)
  /// A mapping with keys of the catalog's own.
  case codes(ValueForm)
  /// A mapping with any texts as keys.
  case mapping(ValueForm)
  /// A mapping whose keys are names of something that the catalog declares.
  case named(EntityKind, ValueForm)
  /// A mapping with the keys of the language.
  case shape(Shape)
  case either([ValueForm])
  /// What the schema says nothing of.
  case anything
}

/// A key of the language.
struct LanguageKey: Sendable {
  let name: String
  let form: ValueForm
  /// What editors show beside it.
  let summary: String
  let isRequired: Bool

  init(_ name: String, _ form: ValueForm, _ summary: String, required: Bool = false) {
    self.name = name
    self.form = form
    self.summary = summary
    isRequired = required
  }
}

/// A mapping with keys of the language.
enum Shape: String, CaseIterable, Sendable {
  case file, status, connection, system, integration, module, moduleFeature, feature, alternatives, limit, pack, price
  case capability, role, group, page, action, apiRoute, enumeration, value, objective
  case rollout, promotion, explanation
  case expectation, given, assignment, override, axes, allowed, denied, waiver
  case ledger, retiredCode, renamedCode
  case configuration

  /// Its keys, in the order of the language's reference.
  var keys: [LanguageKey] {
    switch self {
    case .file: Self.fileKeys
    case .status: Self.statusKeys
    case .connection: Self.connectionKeys
    case .system: Self.systemKeys
    case .integration: Self.integrationKeys
    case .module: Self.moduleKeys
    case .moduleFeature: Self.moduleFeatureKeys
    case .feature: Self.featureKeys
    case .alternatives: Self.alternativesKeys
    case .limit: Self.limitKeys
    case .pack: Self.packKeys
    case .price: Self.priceKeys
    case .capability: Self.capabilityKeys
    case .role: Self.roleKeys
    case .group: Self.groupKeys
    case .page: Self.pageKeys
    case .action: Self.actionKeys
    case .apiRoute: Self.apiRouteKeys
    case .enumeration: Self.enumerationKeys
    case .value: Self.valueKeys
    case .objective: Self.objectiveKeys
    case .rollout: Self.rolloutKeys
    case .promotion: Self.promotionKeys
    case .explanation: Self.explanationKeys
    case .expectation: Self.expectationKeys
    case .given: Self.givenKeys
    case .assignment: Self.assignmentKeys
    case .override: Self.overrideKeys
    case .axes: Self.axesKeys
    case .allowed: Self.allowedKeys
    case .denied: Self.deniedKeys
    case .waiver: Self.waiverKeys
    case .ledger: Self.ledgerKeys
    case .retiredCode: Self.retiredCodeKeys
    case .renamedCode: Self.renamedCodeKeys
    case .configuration: Self.configurationKeys
    }
  }

  /// Whether other keys are for another schema to judge.
  var isOpen: Bool { self == .configuration }
}

extension ValueForm {
  /// A code: `[A-Za-z][A-Za-z0-9_]{0,62}`.
  static let code = pattern("^[A-Za-z][A-Za-z0-9_]{0,62}$")
  static let count = integer(0...Int64.max)
  static let positive = integer(1...Int64.max)
  static let lifecycle = choice(["planned", "beta", "active", "deprecated", "retired"])
  static let standard = choice(["ENABLED", "DISABLED"])
  static let day = pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  static let inCode = choice(["code"])

  static func names(_ kind: EntityKind) -> ValueForm { .list(.name(kind)) }
}
