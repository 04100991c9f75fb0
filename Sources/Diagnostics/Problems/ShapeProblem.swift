/// What does not have the form that the language gives it.
package enum ShapeProblem: Hashable, Sendable {
  /// A form a value can have, in the words of messages.
  package enum Form: String, Hashable, Sendable {
    case text = "a text"
    case integer = "an integer"
    case boolean = "true or false"
    case date = "a date like 2026-01-31"
    case list = "a list"
    case mapping = "a mapping"
    case null = "nothing"
    case code = "a code"
    case codes = "a list of codes"
    case texts = "a text, or one text a language"
    case capabilities = "a list of capabilities, or \"*\" for all"
    case condition = "a module's code, or a mapping"
    case menu = "a navigation group, or none"
    case entities = "a mapping of codes to what they are"
    case paths = "a mapping of paths to what they ask for"
    case figures = "a mapping of limits to figures"
    case named = "a name, or a mapping"
    case calls = "a list of calls like POST /payments"
    case waivers = "a list of waivers"
    case explanations = "a list of explanations"
    case explanation = "a mapping like { api: POST /payments, reason: capability_missing, because: TEXT }"
    case call = "a call like POST /payments"
    case textList = "a list of texts"
    case features = "a list of codes, or a mapping of codes to their names"
    case tables = "a list of tables, or a mapping of tables to a few words"
    case values = "a list of codes, or a mapping of codes to what they stand for"
    case integrations = "a list of integrations like { with: CODE, flow: out }"
    case integration = "a mapping like { with: CODE, flow: out }"
    case flows = "a list of data flows like SOURCE -> TARGET"
    case expectations = "a mapping of names to expectations"
    case subjects = "a list of what passes"
    case refusals = "a mapping like GET /path: not_granted"
    case reason = "a reason, or a mapping"
    case state = "ENABLED, DISABLED or INHERIT, or a mapping"
    case states = "a mapping of codes to states"
    case value = "a value"
    case configurations = "a mapping of modules to their configurations"
    case numbers = "a mapping of codes to their numbers"
    case number = "a number, or a mapping like { number: 7, retired: REASON }"
  }

  case unknownKey(key: String, of: String, nearest: String?, known: [String])
  case missingKey(key: String, of: String)
  case wrongForm(expected: Form, found: Form, of: String)
  case null(of: String, expected: Form)
  /// A number in braces with a comma inside, which ends it there.
  case cutNumber(text: String, of: String)
  /// Not `[A-Za-z][A-Za-z0-9_]{0,62}`.
  case invalidCode(code: String)
  /// Not `[a-z0-9]+(-[a-z0-9]+)*`, or longer than 63 bytes.
  case invalidSlug(text: String)
  /// A module's phase in a catalog that names none.
  case phaseUnknown(module: String)
  /// Not one of a closed list.
  case invalidValue(value: String, of: String, nearest: String?, allowed: [String])
  /// An amount of money that is no whole, non-negative number of minor units.
  case invalidAmount(text: String, of: String)
  /// A currency that is not three capital letters.
  case invalidCurrency(text: String)
  /// A key of a text in several languages that is no language.
  case invalidLanguage(text: String, of: String)
  case emptyText(of: String)
  case integerOutOfRange(text: String, of: String, minimum: Int64, maximum: Int64)
  /// No file says `catalog:`, and the folder's name makes no code.
  case catalogUnnamed
  /// No file says `tollgate: 1`.
  case versionMissing
  /// A language version this compiler does not know.
  case versionUnknown(text: String, known: Int)
  /// A key that a catalog says once stands in a second place.
  case saidTwice(key: String, first: Span)
  /// More than the tables can hold, in the words of the lowering.
  case catalogTooLarge(reason: String)
}
