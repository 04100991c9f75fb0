import CatalogIR
import CatalogModel
import Diagnostics

/// Whoever passes a page, or an action on it, passes every call that it makes, whatever packs, rows, connections and
/// roles there are. Limits are left out: what is used up is no part of a catalog.
@Sendable
func checkRefusedCalls(_ program: Program) -> [Diagnostic] {
  guard program.entries.contains(where: { !$0.calls.isEmpty }) else { return [] }
  var callees = Callees(program)
  var offer = Offer(program)
  var findings: [Diagnostic] = []
  for page in program.routes where page.space == .page {
    // A call of the page itself belongs to each action; it is reported for the first that cannot make it.
    var reported: Set<Span> = []
    for entry in page.declaration.pageEntries where !entry.calls.isEmpty {
      let access = Needs(entry.declarations, program).map { Access($0, in: &offer) }
      for call in entry.calls where !reported.contains(call.span) {
        offer.spend(1)
        guard let (example, need) = counterexample(to: access, callingAny: callees.needs(of: call), in: &offer) else {
          continue
        }
        reported.insert(call.span)
        let needed = program.codes(of: need.subject)
        let problem = ProofProblem.refusedCall(
          call: call.value, needs: needed, page: page.declaration.key.text, action: entry.action, example: example,
          pageAsks: entry.span, callAsks: need.span,
          remedy: example.hasTenant ? remedy(asking: need.subject, needed, in: entry, of: page, for: call) : nil)
        findings.append(Diagnostic(.proof(problem), at: call.span))
      }
    }
    guard offer.isComplete else { return [tooMuchToCompare(at: page.declaration.key)] }
  }
  return findings
}

/// What the page, or the action that makes the call, is to ask for as well; nil where it has no free key to say so.
private func remedy(
  asking subject: Needs.Need.Subject, _ codes: [String], in entry: PageEntry, of page: ProgramRoute,
  for call: Located<String>
) -> Suggestion? {
  let isOfPage = page.declaration.entry.calls.contains { $0.span == call.span }
  let key = isOfPage ? page.declaration.key.span : entry.span
  let hasAny = ([page.declaration.entry] + page.declaration.actions.map(\.entry)).contains { $0.anyModules != nil }
  guard let asks = isOfPage ? page.declaration.entry : entry.line?.entry, let code = codes.first else { return nil }
  switch subject {
  case .capability:
    guard let last = asks.capabilities.last else { return .addMember("can", code: code, isList: true, below: key) }
    return .add([code], behind: last.span)
  case .module where asks.module == nil && !hasAny:
    return .addMember("module", code: code, isList: false, below: key)
  case .feature where asks.feature == nil && !hasAny:
    return .addMember("feature", code: code, isList: false, below: key)
  case .module, .feature, .anyModule: return nil
  }
}

/// Somebody who has `access` and does not meet what one of several answers to a call needs.
private func counterexample(
  to access: Access?, callingAny answers: [Needs], in offer: inout Offer
) -> (ProofProblem.Counterexample, Needs.Need)? {
  for needs in answers {
    if let found = counterexample(to: access, calling: needs, in: &offer) { return found }
  }
  return nil
}

/// Somebody who has `access`, or nobody known if that is nil, and does not meet what a call needs.
private func counterexample(
  to access: Access?, calling needs: Needs, in offer: inout Offer
) -> (ProofProblem.Counterexample, Needs.Need)? {
  guard let access else {
    return needs.all.first.map { (ProofProblem.Counterexample(hasTenant: false), $0) }
  }
  guard let refutation = Refutation(of: access, calling: needs, in: &offer) else { return nil }
  let search = CounterexampleSearch(access: access, refutation: refutation)
  return (search.find(in: &offer), refutation.need)
}

/// What the calls of pages need, each worked out once.
private struct Callees {
  private let program: Program
  private var known: [Name: [Needs]] = [:]

  init(_ program: Program) {
    self.program = program
  }

  /// What each API route asks for that answers a call and is not public.
  mutating func needs(of call: Located<String>) -> [Needs] {
    let name = Name(call.value)
    if let known = known[name] { return known }
    let needs = program.calls.lines(answering: call).compactMap { Needs([$0.declaration.entry], program) }
    known[name] = needs
    return needs
  }
}

extension Program {
  /// The codes of what is needed: several of which one is enough, or one.
  fileprivate func codes(of subject: Needs.Need.Subject) -> [String] {
    switch subject {
    case .module(let module): [modules[module].code.text]
    case .anyModule(let any): any.map { modules[$0].code.text }
    case .feature(let feature): [features[feature].code.text]
    case .capability(let capability): [capabilities[capability].code.text]
    }
  }
}
