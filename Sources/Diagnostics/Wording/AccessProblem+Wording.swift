extension AccessProblem: Fact {
  var rule: Rule {
    switch self {
    case .featureMappedTwice: .featureMappedTwice
    case .capabilityWithoutRole: .capabilityWithoutRole
    case .roleCycle: .roleCycle
    case .groupCycle: .groupCycle
    case .pageInNoGroup: .pageInNoGroup
    case .pageInSeveralGroups: .pageInSeveralGroups
    }
  }

  var wording: Wording {
    switch self {
    case .featureMappedTwice(let feature, let module, let other, let first):
      Wording(
        module == other
          ? "feature '\(feature)' is named twice for module '\(module)'"
          : "feature '\(feature)' belongs to module '\(other)' already, not to '\(module)' too",
        label: "named again", labels: [Label("belongs to '\(other)' here", at: first)], help: "keep one of the two")
    case .capabilityWithoutRole(let capability):
      Wording(
        "no role grants capability '\(capability)'", label: "granted by no role",
        help: "add it to the list can of a role, or remove it")
    case .roleCycle(let edges):
      Wording(circle: edges, of: "roles", verb: "includes", help: "remove one of these inclusions")
    case .groupCycle(let edges):
      Wording(
        circle: edges, of: "navigation groups", verb: "stands inside", help: "let one of these groups stand at the top")
    case .pageInNoGroup(let page):
      Wording(
        "page \(page) is in no navigation group", label: "no menu shows it",
        help: "add menu: and the code of a group, or menu: none")
    case .pageInSeveralGroups(let page, let groups):
      Wording(
        "page \(page) is in \(groups.count) navigation groups: \(groups.joined(separator: ", "))",
        label: "a second group", help: "keep one: menu: \(groups.first ?? "none")")
    }
  }
}
