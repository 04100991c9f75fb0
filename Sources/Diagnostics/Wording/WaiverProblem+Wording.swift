extension WaiverProblem: Fact {
  var rule: Rule {
    switch self {
    case .unknownRule: .waivedRuleUnknown
    case .unknownEntity: .waivedEntityUnknown
    case .notWaivable: .notWaivable
    case .unused: .unusedWaiver
    case .past: .pastWaiver
    }
  }

  var wording: Wording {
    switch self {
    case .unknownRule(let code, let nearest):
      Wording(
        "there is no rule '\(code)' to waive", label: "no rule has this code",
        help: nearest.map { "did you mean \($0)?" } ?? "tollgate rules lists them all")
    case .unknownEntity(let entity, let nearest):
      Wording(
        "there is no '\(entity)' that a finding could be waived for", label: "nothing has this name",
        labels: nearest.map { [Label("a similar name is declared here", at: $0.span)] } ?? [],
        help: nearest.map { "did you mean '\($0.name)'?" }
          ?? "write the code of what the finding is about, or a page or API route as it stands in its section")
    case .notWaivable(let code, let title, let severity):
      Wording(
        severity == .note
          ? "\(code) (\(title)) blocks nothing, so that there is nothing to waive"
          : "\(code) (\(title)) cannot be waived",
        label: severity == .note ? "a note anyway" : "an error of structure",
        help: severity == .note ? "remove the waiver" : "mend what the finding is about, and remove the waiver")
    case .unused(let code, let entity):
      Wording("'\(entity)' has no finding \(code) to waive", label: "waives nothing", help: "remove the waiver")
    case .past(let code, let entity, let until):
      Wording(
        "the waiver of \(code) for '\(entity)' ended on \(until)", label: "has passed",
        help: "mend what the finding is about, or decide again until when it may stand")
    }
  }
}
