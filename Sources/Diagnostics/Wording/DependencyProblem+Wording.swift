extension DependencyProblem: Fact {
  var rule: Rule {
    switch self {
    case .cycle: .dependencyCycle
    case .requiresItself: .requiresItself
    case .alwaysOnRequires: .alwaysOnRequires
    case .alwaysOnConfigured: .alwaysOnConfigured
    case .requiresUnreleased: .requiresUnreleased
    }
  }

  var wording: Wording {
    switch self {
    case .cycle(let kind, let edges):
      Wording(
        circle: edges, of: "\(kind.rawValue)s", verb: "requires",
        help: "remove one of these requirements; a \(kind.rawValue) that merely works better with another does not "
          + "require it")
    case .requiresItself(let kind, let name):
      Wording("\(kind.rawValue) '\(name)' \(kind.verb) itself", label: "itself", help: "remove '\(name)' here")
    case .alwaysOnRequires(let module, let required, let kind, let declared):
      Wording(
        "always-on module '\(module)' requires \(kind.rawValue) '\(required)', which may be missing",
        label: "not always there", labels: [Label("'\(required)' is declared here", at: declared)],
        help: kind == .module
          ? "make '\(required)' always_on too, or remove it here" : "remove it here, or take always_on from '\(module)'"
      )
    case .alwaysOnConfigured(let module):
      Wording(
        "always-on module '\(module)' waits for a configuration", label: "cannot wait",
        help: "remove requires_config or always_on")
    case .requiresUnreleased(let module, let required, let hindrance, let declared):
      Wording(
        "module '\(module)' can never be enabled: it requires '\(required)', which is \(hindrance)",
        label: "\(hindrance), so never enabled", labels: [Label("\(hindrance) here", at: declared)],
        help: "release '\(required)' first, or make '\(module)' wait too")
    }
  }
}

extension EntityKind {
  /// What an entity does to another of its kind.
  fileprivate var verb: String {
    switch self {
    case .pack: "extends"
    case .role: "includes"
    case .group: "stands inside"
    default: "requires"
    }
  }
}

extension Wording {
  /// A circle: the first edge carries the caret, every other a label.
  init(circle edges: [DependencyProblem.Edge], of things: String, verb: String, help: String) {
    let path = edges.map(\.from) + (edges.first.map { [$0.from] } ?? [])
    self.init(
      "circle of \(things): \(path.joined(separator: " -> "))",
      label: edges.first.map { "\($0.from) \(verb) \($0.to)" } ?? "",
      labels: edges.dropFirst().map { Label("\($0.from) \(verb) \($0.to)", at: $0.span) }, help: help)
  }
}
