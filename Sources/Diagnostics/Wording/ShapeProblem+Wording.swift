extension ShapeProblem: Fact {
  var rule: Rule {
    switch self {
    case .unknownKey: .unknownKey
    case .missingKey, .catalogUnnamed: .missingKey
    case .wrongForm, .cutNumber: .wrongForm
    case .null: .null
    case .invalidCode: .invalidCode
    case .invalidSlug: .invalidSlug
    case .phaseUnknown: .phaseUnknown
    case .invalidValue: .invalidValue
    case .invalidAmount: .invalidAmount
    case .invalidCurrency: .invalidCurrency
    case .invalidLanguage: .invalidLanguage
    case .emptyText: .emptyText
    case .integerOutOfRange: .integerOutOfRange
    case .versionMissing: .versionMissing
    case .versionUnknown: .versionUnknown
    case .saidTwice: .saidTwice
    case .catalogTooLarge: .catalogTooLarge
    }
  }

  var wording: Wording {
    switch self {
    case .unknownKey(let key, let subject, let nearest?, _) where key.utf8.starts(with: "\(nearest):".utf8):
      Wording(
        "\(subject) has no key '\(key)'", label: "read as one key",
        help: "put a space after the colon: \(nearest): "
          + String(decoding: key.utf8.dropFirst(nearest.utf8.count + 1), as: UTF8.self))
    case .unknownKey(let key, let subject, let nearest, let known):
      Wording(
        "\(subject) has no key '\(key)'", label: "unknown key",
        help: Self.help(forKey: key, nearest: nearest, known: known))
    case .catalogUnnamed:
      Wording("no file of this catalog says what it is called", help: "add a line such as catalog: Retail")
    case .missingKey(let key, let subject):
      Wording("\(subject) lacks the key '\(key)'", label: "'\(key)' is missing", help: "add '\(key)' to \(subject)")
    case .wrongForm(let expected, let found, let subject):
      Wording(
        "\(subject) must be \(expected.rawValue), not \(found.rawValue)", label: "\(expected.rawValue) is wanted here",
        help: Self.help(for: expected, found: found))
    case .cutNumber(let text, let subject):
      Wording(
        "\(subject) cannot be \(text)", label: "the comma ends the number",
        help: "write digits alone, such as 1500; an amount is in the currency's smallest unit: 1990 for 19.90 EUR")
    case .null(let subject, let expected):
      Wording(
        "\(subject) is left out", label: "nothing stands here",
        help: "write \(expected.rawValue), or remove the key; in quotes, \"null\" is a text")
    case .invalidCode(let code):
      Wording(
        "'\(code)' is no code", label: "not a code",
        help: "use the letters A to Z and a to z, digits and underscores; start with a letter; 63 characters at most")
    case .invalidSlug(let text):
      Wording(
        "'\(text)' is no slug", label: "not a slug",
        help: "use the small letters a to z and digits, with a hyphen between two words; 63 characters at most")
    case .phaseUnknown(let module):
      Wording(
        "module '\(module)' waits for a phase, and the catalog does not say which phase it is in",
        label: "compared with nothing", help: "add a line such as phase: 1 at the top of a file")
    case .invalidValue(let value, let subject, let nearest, let allowed):
      Wording(
        "\(subject) cannot be '\(value)'", label: "not in the list",
        help: (nearest.map { "did you mean '\($0)'? " } ?? "") + "allowed: \(allowed.joined(separator: ", "))")
    case .invalidAmount(let text, let subject):
      Wording(
        "\(subject) cannot be '\(text)'", label: "not a whole number of minor units",
        help: "write the amount in the currency's smallest unit, such as 1990 for 19.90 EUR; it cannot be negative")
    case .invalidCurrency(let text):
      Wording(
        "'\(text)' is no currency code", label: "not three capital letters",
        help: "write the ISO 4217 code, such as EUR or USD; the CFA franc is XOF in West and XAF in Central Africa")
    case .invalidLanguage(let text, let subject):
      Wording(
        "'\(text)' in \(subject) is no language", label: "not a language tag",
        help: "write a tag such as en, fr or pt-BR")
    case .emptyText(let subject):
      Wording("\(subject) is empty", label: "nothing in it", help: "write something there, or remove the key")
    case .integerOutOfRange(let text, let subject, let minimum, let maximum):
      Wording(
        "\(subject) cannot be \(text)", label: "out of range",
        help: maximum == .max && Int64(text) != nil
          ? "write \(minimum) or more" : "write a number from \(minimum) to \(maximum)")
    case .versionMissing:
      Wording(
        "no file of this catalog says which version of the language it is in; it is read as version 1",
        help: "add the line: tollgate: 1")
    case .versionUnknown(let text, let known):
      Wording(
        "this compiler does not know version \(text) of the language", label: "unknown version",
        help: "write tollgate: \(known), or use a newer compiler")
    case .saidTwice(let key, let first):
      Wording(
        "'\(key)' is said a second time", label: "here again", labels: [Label("first said here", at: first)],
        help: "keep one of the two lines")
    case .catalogTooLarge(let reason):
      Wording("the catalog is too large: \(reason)", help: "split it into several catalogs")
    }
  }

  private static func help(forKey key: String, nearest: String?, known: [String]) -> String {
    if let nearest { return "did you mean '\(nearest)'?" }
    if key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return "inside braces a comma starts a new key: write numbers without commas, and texts with commas in quotes"
    }
    return "known here: \(known.joined(separator: ", "))"
  }

  private static func help(for expected: Form, found: Form) -> String {
    switch (expected, found) {
    case (.boolean, .text): "write true or false, without quotes; yes, no, on and off are texts here"
    case (.integer, .text): "write digits alone, such as 1500: no quotes, no point, no leading zero"
    case (.codes, .text), (.features, .text), (.tables, .text), (.values, .text):
      "put it in brackets, with a comma between two codes: [CODE, CODE]"
    case (.capabilities, .text): "put it in brackets: [CODE], or write \"*\" for every capability"
    case (.text, .list), (.text, .mapping), (.code, .list), (.code, .mapping): "write one text, without brackets"
    case (.mapping, _): "write its keys with their values, like { name: ... }"
    case (.entities, .list): "write the code as a key, without a dash: CODE: { name: ... }"
    default: "write \(expected.rawValue)"
    }
  }
}
