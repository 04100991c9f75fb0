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
  var sights = Sights(program)
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
  private let program: Program
  /// Modules with a limit.
  private let limited: Set<Int>
  /// The features that name each module.
  private let features: [[Int]]
  /// What a page and an action on it, or an API route, ask for together, by the modules that this names. Looked for only
  /// where no feature tells two packs apart.
  private lazy var entries: [[[EntryDeclaration]]] = Self.entries(of: program)

  init(_ program: Program) {
    self.program = program
    limited = Set(program.modules.positions(of: program.limits.all.compactMap(\.module)))
    var features = program.modules.indices.map { _ in [Int]() }
    for feature in program.features.indices {
      for module in Set(program.modules(namedByFeature: feature)) { features[module].append(feature) }
    }
    self.features = features
  }

  private static func entries(of program: Program) -> [[[EntryDeclaration]]] {
    var entries = program.modules.indices.map { _ in [[EntryDeclaration]]() }
    for route in program.routes {
      let declared = route.declaration
      let sights = route.space == .page ? declared.pageEntries.map(\.declarations) : [[declared.entry]]
      for sight in sights {
        for module in Set(sight.flatMap(program.modules(namedBy:))) { entries[module].append(sight) }
      }
    }
    return entries
  }

  /// Whether somebody sees with some modules what nobody does with others.
  mutating func hasMore(_ modules: Set<Int>, than others: Set<Int>, in offer: inout Offer) -> Bool {
    let added = modules.subtracting(others)
    func isMore(_ needs: Needs?) -> Bool {
      offer.spend(1)
      guard let needs else { return false }
      let access = Access(needs, in: &offer)
      return access.isPossible(with: modules) && !access.isPossible(with: others)
    }
    for module in added where offer.isComplete {
      if limited.contains(module) || features[module].contains(where: { isMore(Needs(feature: $0, program)) }) {
        return true
      }
    }
    for module in added where offer.isComplete {
      if entries[module].contains(where: { isMore(Needs($0, program)) }) { return true }
    }
    return false
  }
}

extension Program {
  /// The modules that an entry names, by features and what unlocks them too; some perhaps several times.
  fileprivate func modules(namedBy entry: EntryDeclaration) -> [Int] {
    modules.positions(of: [entry.module].compactMap(\.self) + (entry.anyModules?.value ?? []))
      + features.positions(of: [entry.feature].compactMap(\.self)).flatMap(modules(namedByFeature:))
  }

  /// The module of a feature, and those that unlock it.
  fileprivate func modules(namedByFeature feature: Int) -> [Int] {
    [module(ofFeature: feature)].compactMap(\.self) + unlock(ofFeature: feature).modules
  }
}
