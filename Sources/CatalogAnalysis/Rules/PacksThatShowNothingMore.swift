import CatalogIR
import CatalogModel
import Diagnostics

/// A pack shows something that the pack it extends does not: a page, an API route, a feature, a limit or its figure.
///
/// One that takes something away or configures its modules is another offer anyway, and one that adds what is not
/// released shows it one day.
@Sendable
func checkPacksThatShowNothingMore(_ program: Program) -> [Diagnostic] {
  guard program.contents.contains(where: { $0.base != nil }) else { return [] }
  guard !program.routes.isEmpty || !program.features.all.isEmpty || !program.limits.all.isEmpty else { return [] }
  var offer = Offer(program)
  let sights = Sights(program, in: &offer)
  var findings: [Diagnostic] = []
  for position in program.packs.indices {
    let pack = program.packs[position]
    guard let base = program.contents[position].base, let extends = pack.extends, pack.without.isEmpty,
      pack.limits.isEmpty, pack.configurations.isEmpty,
      offer.released.isSuperset(of: program.modules.positions(of: pack.modules))
    else { continue }
    let (own, inherited) = (offer.packs[position], offer.packs[base])
    if !sights.hasMore(own, than: inherited, in: &offer) {
      let problem = ProofProblem.packShowsNothingMore(
        pack: pack.code.text, base: extends.text, extends: extends.span)
      findings.append(Diagnostic(.proof(problem), at: pack.code.span))
    }
    guard offer.isComplete else { return [tooMuchToCompare(at: pack.code)] }
  }
  return findings
}

/// What a tenant may see, by the modules that have a part in it.
private struct Sights {
  private var all: [Access] = []
  private var byModule: [Int: [Int]] = [:]
  /// Modules with a limit.
  private let limited: Set<Int>

  init(_ program: Program, in offer: inout Offer) {
    limited = Set(program.modules.positions(of: program.limits.all.compactMap(\.module)))
    var needs = program.features.indices.map { Needs(feature: $0, program) }
    for route in program.routes {
      let declared = route.declaration
      let entries = route.space == .page ? declared.pageEntries.map(\.declarations) : [[declared.entry]]
      needs += entries.compactMap { Needs($0, program) }
    }
    for need in needs where offer.isComplete {
      let access = Access(need, in: &offer)
      let modules = access.closure.union(access.choices.flatMap { $0.compactMap(\.module) })
      for module in modules { byModule[module, default: []].append(all.count) }
      all.append(access)
    }
  }

  /// Whether somebody sees with some modules what nobody does with others.
  func hasMore(_ modules: Set<Int>, than others: Set<Int>, in offer: inout Offer) -> Bool {
    for module in modules.subtracting(others) where offer.isComplete {
      if limited.contains(module) { return true }
      for sight in byModule[module] ?? [] {
        offer.spend(1)
        if all[sight].isPossible(with: modules), !all[sight].isPossible(with: others) { return true }
      }
    }
    return false
  }
}
