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
  let sights = Sights(program)
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

/// What a tenant may see, by the modules that it names.
///
/// Packs hold what their modules require. What one shows and another does not thus names a module that the other lacks,
/// so that what a module requires need not be looked through.
private struct Sights {
  private enum Sight {
    case feature(Int)
    /// What a page and an action on it, or an API route, ask for together.
    case entry([EntryDeclaration])
  }

  private let program: Program
  private let all: [Sight]
  private var byModule: [[Int]]
  /// Modules with a limit.
  private let limited: Set<Int>

  init(_ program: Program) {
    self.program = program
    limited = Set(program.modules.positions(of: program.limits.all.compactMap(\.module)))
    all =
      program.features.indices.map { .feature($0) }
      + program.routes.flatMap { route -> [Sight] in
        let declared = route.declaration
        return route.space == .page
          ? declared.pageEntries.map { .entry($0.declarations) } : [.entry([declared.entry])]
      }
    byModule = program.modules.indices.map { _ in [] }
    for (position, sight) in all.enumerated() {
      for module in modules(of: sight) where byModule[module].last != position { byModule[module].append(position) }
    }
  }

  /// Whether somebody sees with some modules what nobody does with others.
  func hasMore(_ modules: Set<Int>, than others: Set<Int>, in offer: inout Offer) -> Bool {
    for module in modules.subtracting(others) where offer.isComplete {
      if limited.contains(module) { return true }
      for sight in byModule[module] {
        offer.spend(1)
        guard let needs = needs(of: all[sight]) else { continue }
        let access = Access(needs, in: &offer)
        if access.isPossible(with: modules), !access.isPossible(with: others) { return true }
      }
    }
    return false
  }

  /// Nil for what everyone sees.
  private func needs(of sight: Sight) -> Needs? {
    switch sight {
    case .feature(let feature): Needs(feature: feature, program)
    case .entry(let declarations): Needs(declarations, program)
    }
  }

  /// The modules that are named, by features and what unlocks them too; some perhaps several times.
  private func modules(of sight: Sight) -> [Int] {
    switch sight {
    case .feature(let feature):
      program.module(ofFeature: feature) + program.unlock(ofFeature: feature).modules
    case .entry(let declarations):
      declarations.flatMap { entry in
        program.modules.positions(of: (entry.module.map { [$0] } ?? []) + (entry.anyModules?.value ?? []))
          + program.features.positions(of: entry.feature.map { [$0] } ?? []).flatMap { modules(of: .feature($0)) }
      }
    }
  }
}
