extension LedgerProblem: Fact {
  var rule: Rule {
    switch self {
    case .reused: .codeReused
    case .numberUsedTwice: .numberUsedTwice
    case .unlisted: .codeUnlisted
    case .gone: .codeGone
    case .formerUnknown: .formerCodeUnknown
    case .formerInUse: .formerCodeInUse
    case .formerTaken: .formerCodeTaken
    case .leadsNowhere: .renamedToNothing
    }
  }

  var wording: Wording {
    switch self {
    case .reused(let code, let kind, let fate, let row):
      Wording(
        "\(kind.rawValue) \(code) \(fate.words), and a code once used is never used again", label: "used before",
        labels: [Label("its row in the ledger", at: row)],
        help: "choose another code; if this is the same \(kind.rawValue) again and the change was never released, "
          + "give its row the number alone")
    case .numberUsedTwice(let number, let code, let other, let kind, let first):
      Wording(
        "\(kind.rawValue) \(code) has the number \(number), as \(other) has", label: "a second \(number)",
        labels: [Label("\(other) has it here", at: first)],
        help: "remove the line of the one that is not released yet, then run tollgate generate, which gives it another")
    case .unlisted(let code, let kind):
      Wording(
        "\(kind.rawValue) \(code) is not in the ledger yet", label: "has no number",
        help: "run tollgate generate, which adds it")
    case .gone(let code, let kind, let number):
      Wording(
        "\(kind.rawValue) \(code) is in the ledger, and the catalog no longer declares it",
        label: "declared nowhere",
        help: "say why it is gone: { number: \(number), retired: REASON }; or, where it is called otherwise now, write "
          + "was: \(code) into what it has become")
    default: formerCodeWording
    }
  }

  private var formerCodeWording: Wording {
    switch self {
    case .formerUnknown(let former, let code, let kind, let nearest):
      Wording(
        "\(kind.rawValue) \(code) says that it was '\(former)', which is not in the ledger",
        label: "no \(kind.rawValue) was called so",
        labels: nearest.map { [Label("a similar code stands here", at: $0.span)] } ?? [],
        help: nearest.map { "did you mean '\($0.name)'?" } ?? "write it as it stands in the ledger, or remove was")
    case .formerInUse(let former, let code, let kind, let declared):
      Wording(
        "\(kind.rawValue) \(code) says that it was \(former), which the catalog declares still", label: "in use",
        labels: [Label("declared here", at: declared)],
        help: former.utf8.elementsEqual(code.utf8)
          ? "remove was, which names what \(code) was called before it was called so"
          : "remove \(former), or was where \(code) is another \(kind.rawValue)")
    case .formerTaken(let former, let code, let kind, let bar, let place):
      Wording(
        "\(kind.rawValue) \(code) says that it was \(former), \(bar.words(kind))", label: "cannot be taken over",
        labels: [Label(bar.label(code), at: place)], help: bar.help(former, code))
    case .leadsNowhere(let code, let kind, let to):
      Wording(
        "\(kind.rawValue) \(code) is said to be called '\(to)' now, which has no number", label: "leads nowhere",
        help: "write the code that it has in the catalog, or { number: NUMBER, retired: REASON } if it is gone")
    default: Wording("")
    }
  }
}

extension LedgerProblem {
  var suggestion: Suggestion? {
    guard case .formerUnknown(let former, _, _, let nearest) = self else { return nil }
    return Suggestion(nearest?.name, insteadOf: former)
  }
}

extension LedgerProblem.Fate {
  fileprivate var words: String {
    switch self {
    case .retired(let reason): "was retired (\(reason))"
    case .renamed(let code): "is called \(code) now"
    }
  }
}

extension LedgerProblem.Bar {
  fileprivate func words(_ kind: EntityKind) -> String {
    switch self {
    case .retired: "which was retired"
    case .renamed(let other): "which is called \(other) now"
    case .claimed(let other): "as \(other) does"
    case .numbered: "and has a number of its own"
    }
  }

  fileprivate func label(_ code: String) -> String {
    switch self {
    case .retired, .renamed: "its row in the ledger"
    case .claimed(let other): "\(other) says it here"
    case .numbered: "the number of \(code)"
    }
  }

  fileprivate func help(_ former: String, _ code: String) -> String {
    switch self {
    case .retired, .renamed: "remove was; the row in the ledger says what has become of \(former)"
    case .claimed: "keep was in one of the two"
    case .numbered:
      "remove was, and retire \(former) in the ledger: { number: NUMBER, retired: REASON, instead: \(code) }"
    }
  }
}
