/// What is wrong, as a fact with its values and without a sentence.
///
/// One case a family; each family is an enum of its own with its rows of the rule table (`Rules/`) and its sentences
/// (`Wording/`).
package enum Problem: Hashable, Sendable {
  case file(FileProblem)
  case syntax(SyntaxProblem)
  case shape(ShapeProblem)
  case configuration(ConfigurationFault)
  case name(NameProblem)
  case ledger(LedgerProblem)
  case dependency(DependencyProblem)
  case pack(PackProblem)
  case access(AccessProblem)
  case route(RouteProblem)
  case realRoute(RealRouteProblem)
  case proof(ProofProblem)
  case expectation(ExpectationProblem)
  case rollout(RolloutProblem)
  case waiver(WaiverProblem)

  /// The row of the rule table that this problem breaks.
  package var rule: Rule {
    fact.rule
  }

  /// The sentences for this problem.
  package var wording: Wording {
    fact.wording
  }

  /// What would mend it, where that leaves no choice.
  package var suggestion: Suggestion? {
    fact.suggestion
  }

  private var fact: any Fact {
    switch self {
    case .file(let fact): fact
    case .syntax(let fact): fact
    case .shape(let fact): fact
    case .configuration(let fact): fact
    case .name(let fact): fact
    case .ledger(let fact): fact
    case .dependency(let fact): fact
    case .pack(let fact): fact
    case .access(let fact): fact
    case .route(let fact): fact
    case .realRoute(let fact): fact
    case .proof(let fact): fact
    case .expectation(let fact): fact
    case .rollout(let fact): fact
    case .waiver(let fact): fact
    }
  }
}

/// What every family of problems can say of its cases.
protocol Fact {
  var rule: Rule { get }
  var wording: Wording { get }
  var suggestion: Suggestion? { get }
}

/// What a catalog declares: the word for it in messages is the word in the YAML.
package enum EntityKind: String, Hashable, Sendable {
  case module, feature, connection, system, limit, pack, capability, role, page, action, status, enumeration, value
  case objective, rollout
  case group = "navigation group"
  case apiRoute = "API route"
  case expectation
  case requirement = "module or connection"
  case packContent = "module or limit"
  case partner = "module or system"
  case unmet = "module, connection, capability or limit"
}

/// A name as it stands at one place.
package struct NamedPlace: Hashable, Sendable {
  package let name: String
  package let span: Span

  package init(_ name: String, at span: Span) {
    self.name = name
    self.span = span
  }
}
