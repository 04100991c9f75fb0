extension RolloutProblem: Fact {
  var rule: Rule {
    switch self {
    case .scopeMissing, .scopeRepeated: .rolloutScope
    case .governedTwice: .governedTwice
    case .unknownRoute: .rolloutRouteUnknown
    case .idle: .idleRollout
    case .ended: .endedRollout
    }
  }

  var wording: Wording {
    switch self {
    case .scopeMissing(let rollout):
      Wording(
        "rollout \(rollout) is about nothing", label: "names nothing",
        help: "add modules, pages or api, or all: true for everything, what no entry answers included")
    case .scopeRepeated(let rollout):
      Wording(
        "rollout \(rollout) is about everything, and names something besides", label: "everything already",
        help: "remove all, or what is named one by one")
    case .governedTwice(let subject, let rollout, let other, let first):
      Wording(
        "rollout \(rollout) names \(subject), as \(other) does", label: "a second rollout",
        labels: [Label("named by \(other) here", at: first)], help: "keep it in one of the two")
    case .unknownRoute(let key, let kind, let rollout, let nearest):
      Wording(
        "rollout \(rollout) names \(kind.rawValue) '\(key)', which the catalog has not",
        label: "no \(kind.rawValue) has this key",
        labels: nearest.map { [Label("a similar key is declared here", at: $0.span)] } ?? [],
        help: nearest.map { "did you mean '\($0.name)'?" } ?? "write the key as it stands in the catalog")
    case .idle(let subject, let rollout, .enforcedAnyway):
      Wording(
        "rollout \(rollout) enforces \(subject), which no shadow covers", label: "enforced anyway",
        help: "remove it; what no rollout names is enforced")
    case .idle(let subject, let rollout, .neverRefused):
      Wording(
        "rollout \(rollout) names \(subject), which is public", label: "never refused", help: "remove it")
    case .ended(let rollout, let until):
      Wording(
        "rollout \(rollout) ended on \(until), and what it covers is enforced since", label: "has passed",
        help: "remove the rollout, or decide again until when refusals are only logged")
    }
  }
}
