import CatalogIR
import CatalogModel
import Diagnostics

/// What tenants and users can have at all.
///
/// A tenant's rows can switch any module on and off that is not always on, and any feature; its modules are thus any
/// set of released ones that holds what each of its members requires, and those that are always on. A user holds any
/// union of roles or, where no roles are declared, any capabilities.
struct Offer {
  /// More steps than this, over the whole catalog, are not taken: answers after that are cut short.
  static let mostSteps = 4_000_000

  let program: Program
  let released: Set<Int>
  /// What every tenant really has: an always-on module that requires an unreleased one is off.
  let alwaysOn: Set<Int>
  /// What each pack gives by itself, with everything connected and configured.
  private(set) lazy var packs: [Set<Int>] = {
    let standard = program.modules.indices.filter { program.modules[$0].enabledByDefault }
    return program.contents.map { enabled(of: $0.modules.union(standard), without: []) }
  }()
  private let requirements: Graph
  /// The place of each module in an order in which what is required stands before what requires it.
  private let ranks: [Int]
  private var steps = 0
  /// Modules with all that they require, for those that were asked about.
  private var closures: [Int: Set<Int>] = [:]
  /// What a user can hold who lacks some capabilities, for those that were asked about.
  private var held: [Set<Int>: Set<Int>] = [:]

  init(_ program: Program) {
    self.program = program
    let released = Set(program.modules.indices.filter { program.hindrance(of: program.modules.all[$0]) == nil })
    self.released = released
    requirements = program.requirements
    var ranks = program.modules.all.map { _ in 0 }
    for (rank, module) in requirements.targetsFirst.enumerated() { ranks[module] = rank }
    self.ranks = ranks
    alwaysOn = requirements.closed(released.filter { program.modules[$0].alwaysOn }, ranks: ranks)
  }

  /// Whether no answer was cut short.
  var isComplete: Bool { steps <= Self.mostSteps }

  /// Counts steps taken elsewhere.
  mutating func spend(_ count: Int) {
    steps += count
  }

  /// Modules with all that they require, around corners too.
  mutating func withRequirements(_ modules: Set<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for module in modules {
      let closure = withRequirements(of: module)
      steps += 1
      if found.isEmpty {
        found = closure
      } else {
        steps += closure.count
        found.formUnion(closure)
      }
    }
    return found
  }

  private mutating func withRequirements(of module: Int) -> Set<Int> {
    if let known = closures[module] { return known }
    var found: Set<Int> = [module]
    var queue = [module]
    while let next = queue.popLast(), isComplete {
      steps += 1 + requirements.edges[next].count
      for edge in requirements.edges[next] where found.insert(edge.target).inserted { queue.append(edge.target) }
    }
    closures[module] = found
    return found
  }

  /// What is on where some modules are granted and others switched off.
  mutating func enabled(of granted: Set<Int>, without off: Set<Int>) -> Set<Int> {
    steps += granted.count
    let candidates = granted.intersection(released).subtracting(off).union(alwaysOn)
    return requirements.closed(candidates, ranks: ranks)
  }

  /// Whether a user without some capabilities can hold others.
  mutating func covers(_ capabilities: some Collection<Int>, without missing: Set<Int>) -> Bool {
    guard !capabilities.isEmpty else { return true }
    steps += capabilities.count
    guard !program.roles.all.isEmpty else { return capabilities.allSatisfy { !missing.contains($0) } }
    let held = held(without: missing)
    return capabilities.allSatisfy(held.contains)
  }

  private mutating func held(without missing: Set<Int>) -> Set<Int> {
    if let known = held[missing] { return known }
    var union: Set<Int> = []
    for role in roles(without: missing) where isComplete {
      steps += program.held[role].capabilities.count
      union.formUnion(program.held[role].capabilities)
    }
    held[missing] = union
    return union
  }

  /// The roles that give none of some capabilities.
  mutating func roles(without missing: Set<Int>) -> [Int] {
    steps += program.roles.all.count
    return program.roles.indices.filter { program.held[$0].capabilities.isDisjoint(with: missing) }
  }
}

extension Graph {
  /// Of some nodes those whose targets, around corners too, are all among them.
  ///
  /// - Parameter ranks: The place of each node in an order in which those that its edges lead to come before it.
  fileprivate func closed(_ nodes: Set<Int>, ranks: [Int]) -> Set<Int> {
    var kept: Set<Int> = []
    for node in nodes.sorted(by: { ranks[$0] < ranks[$1] })
    where edges[node].allSatisfy({ kept.contains($0.target) }) {
      kept.insert(node)
    }
    return kept
  }
}

extension FeatureDeclaration {
  /// Whether tenants can have it, by its own lifecycle.
  var isReleased: Bool {
    lifecycle.flatMap { Lifecycle(rawValue: $0.value) }?.isReleased ?? true
  }
}

/// The finding that there are too many steps to take.
func tooMuchToCompare(at key: Located<Name>) -> Diagnostic {
  let reason = "what its packs, pages and calls ask for takes more than \(Offer.mostSteps) steps to compare"
  return Diagnostic(.shape(.catalogTooLarge(reason: reason)), at: key.span)
}
