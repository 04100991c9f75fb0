extension DependencyProblem: Fact {
  var rule: Rule {
    switch self {
    case .cycle: .dependencyCycle
    case .namesItself: .namesItself
    case .alwaysOnRequires: .alwaysOnRequires
    case .alwaysOnConfigured: .alwaysOnConfigured
    case .requiresUnreleased: .requiresUnreleased
    case .enhancementCircle: .enhancementCircle
    case .flowCircle: .flowCircle
    case .systemUnused: .systemUnused
    }
  }

  var wording: Wording {
    switch self {
    case .cycle(let kind, let edges):
      Wording(
        circle: edges, of: "\(kind.rawValue)s", verb: "requires",
        help: "remove one of these requirements; a \(kind.rawValue) that merely works better with another does not "
          + "require it")
    case .namesItself(let kind, let name, let verb):
      Wording("\(kind.rawValue) '\(name)' \(verb) itself", label: "itself", help: "remove '\(name)' here")
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
    case .enhancementCircle(let edges):
      Wording(
        circle: edges, of: "enhancements", verb: "enhances",
        help: "nothing needs to change: what enhances switches nothing on or off")
    case .flowCircle(let edges):
      Wording(
        circle: edges, of: "data flow", verb: "sends data to",
        help: "nothing needs to change: data may run in circles, and switches nothing on or off")
    case .systemUnused(let system):
      Wording(
        "nothing uses system '\(system)'", label: "never named",
        help: "name it in uses or integrations of what stands on it, or remove it")
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
