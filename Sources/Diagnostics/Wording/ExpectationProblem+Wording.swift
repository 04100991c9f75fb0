extension ExpectationProblem: Fact {
  var rule: Rule {
    switch self {
    case .empty: .emptyExpectation
    case .malformedSubject, .malformedFlow, .malformedTarget: .malformedSubject
    case .unmapped, .unknownRoute: .unmappedSubject
    case .unreadableTime: .unreadableTime
    case .contradiction: .contradictoryExpectation
    case .expectedTwice: .expectedTwice
    }
  }

  var wording: Wording {
    switch self {
    case .empty(let expectation):
      Wording(
        "expectation '\(expectation)' expects nothing", label: "nothing must come of it",
        help: "add allow, deny, or a list such as modules: [CODE]")
    case .malformedSubject(let subject):
      Wording(
        "'\(subject)' is nothing that can be expected to pass", label: "no request, module or feature",
        help: "write GET /path, POST /path, GET /path action, module CODE or feature CODE")
    case .malformedFlow(let flow):
      Wording(
        "'\(flow)' is no data flow", label: "not two names and an arrow",
        help: "write SOURCE -> TARGET, with the codes of modules or systems")
    case .malformedTarget(let request, let refusal):
      Wording(
        "the guard refuses '\(request)' before it looks at routes: \(refusal)", label: "bad_target",
        help: (refusal == "form" ? "begin the path with /" : "write the target as a client sends it")
          + ", or expect bad_target")
    case .unmapped(let request):
      Wording(
        "no entry of the catalog answers '\(request)'", label: "unmapped",
        help: "name a request that an entry answers, or expect unmapped; api stands before a call of the API that "
          + "could be a page")
    case .unknownRoute(let key, let kind, let nearest):
      Wording(
        "the catalog has no \(kind.rawValue) '\(key)'", label: "no \(kind.rawValue) has this key",
        labels: nearest.map { [Label("a similar key is declared here", at: $0.span)] } ?? [],
        help: nearest.map { "did you mean '\($0.name)'?" } ?? "write the key as it stands in the catalog")
    case .unreadableTime(let text, let key, let form):
      Wording("\(key) cannot be '\(text)'", label: "not \(form)", help: "write \(form)")
    case .contradiction(let expectation, let key, let other, let first):
      Wording(
        "\(key) and \(other) of expectation '\(expectation)' exclude each other", label: "excludes '\(other)'",
        labels: [Label("'\(other)' stands here", at: first)], help: "keep one of the two")
    case .expectedTwice(let subject, let first):
      Wording(
        "'\(subject)' is expected a second time", label: "expected again",
        labels: [Label("first expected here", at: first)], help: "keep one of the two")
    }
  }
}
