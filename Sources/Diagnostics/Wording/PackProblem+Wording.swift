extension PackProblem: Fact {
  var rule: Rule {
    switch self {
    case .notClosed: .packNotClosed
    case .extendsCycle: .extendsCycle
    case .empty: .emptyPack
    case .alreadyInherited: .alreadyInherited
    case .lowersLimit: .lowersLimit
    case .withoutNothing: .withoutNothing
    case .withoutAlwaysOn: .withoutAlwaysOn
    case .moduleInNoPack: .moduleInNoPack
    }
  }

  var wording: Wording {
    switch self {
    case .notClosed(let pack, let module, let required, let requirement, let additions, let isWhole, _):
      Wording(
        "pack '\(pack)' holds '\(module)' but lacks '\(required)', which it requires",
        label: additions.isEmpty ? "taken away here" : "requires '\(required)'",
        labels: [Label("'\(module)' requires '\(required)' here", at: requirement)],
        help: additions.isEmpty
          ? "remove '\(required)' from without of pack '\(pack)'"
          : "cheapest repair: add \(additions.joined(separator: ", "))\(isWhole ? "" : " and what these require") "
            + "to modules of pack '\(pack)'")
    case .extendsCycle(let edges):
      Wording(circle: edges, of: "packs", verb: "extends", help: "let one of these packs extend nothing")
    case .empty(let pack):
      Wording(
        "pack '\(pack)' is empty", label: "neither modules nor extends",
        help: "add modules: [...], or let it extend a pack")
    case .alreadyInherited(let pack, let module, let origin, let first):
      Wording(
        "pack '\(pack)' has '\(module)' already, from '\(origin)'", label: "already inherited",
        labels: [Label("'\(origin)' brings it here", at: first)], help: "remove '\(module)' here")
    case .lowersLimit(let pack, let limit, let figure, let inherited, let origin, let first):
      Wording(
        "pack '\(pack)' lowers '\(limit)' to \(figure), below the \(inherited) of '\(origin)'",
        label: "less than \(inherited)", labels: [Label("\(inherited) here", at: first)],
        help: "raise it to \(inherited) or more, or say so: without: [\(limit)]")
    case .withoutNothing(let pack, let name):
      Wording(
        "pack '\(pack)' takes away '\(name)', which it does not inherit", label: "not inherited",
        help: "remove '\(name)' here")
    case .withoutAlwaysOn(let pack, let module, let declared):
      Wording(
        "pack '\(pack)' takes away '\(module)', which is always on", label: "always on",
        labels: [Label("'\(module)' is declared here", at: declared)], help: "remove '\(module)' here")
    case .moduleInNoPack(let module):
      Wording(
        "module '\(module)' is in no pack", label: "nobody can buy it",
        help: "add it to modules of a pack, or say default: ENABLED or lifecycle: planned")
    }
  }
}
