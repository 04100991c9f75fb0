import CatalogModel
import Diagnostics
import TollgateConfiguration

/// What one pack holds once everything it extends is added up.
struct PackContents {
  /// More modules and figures than this, over all packs, are not added up: the tables could not hold them.
  static let mostEntries = 4_000_000

  /// The position of the pack it extends; nil where it extends none, an unknown one, or itself in a circle.
  var base: Int?
  /// Positions of modules.
  var modules: Set<Int> = []
  /// Figures by position of the limit, with the pack that gives each.
  var limits: [Int: (figure: Int64, pack: Int, span: Span)] = [:]
  /// What it configures modules with, by their position.
  var configurations: [Int: Configuration] = [:]
  /// What its modules require and it lacks, but for what a pack it extends lacks already.
  var gaps: [Gap] = []
  /// What it or a pack it extends lacks, by position of the module.
  private var lacking: Set<Int> = []
  /// Whether it and all it extends were read whole and name nothing unknown: what is not here it really lacks.
  var isCertain = true
  /// Whether it was not added up, because there were too many entries before it.
  var isLeftOut = false

  /// A module without one that it requires.
  struct Gap {
    let module: Int
    let required: Int
    /// Where the module says that it requires it.
    let requirement: Span
  }

  /// The contents of every pack, by its position.
  ///
  /// - Complexity: linear in the sum of the contents.
  static func all(
    packs: EntityTable<PackDeclaration>, modules: EntityTable<ModuleDeclaration>,
    limits: EntityTable<LimitDeclaration>
  ) -> [PackContents] {
    let bases = packs.all.map { $0.extends.flatMap { packs[$0.value] } }
    let alwaysOn = Set(modules.indices.filter { modules[$0].alwaysOn })
    var result = packs.all.map { _ in PackContents(isCertain: false, isLeftOut: true) }
    var entries = 0
    for (position, isInCircle) in orderedBasesFirst(bases) {
      let pack = packs[position]
      let base = isInCircle ? nil : bases[position]
      var contents = base.map { result[$0] } ?? PackContents()
      contents.base = base
      contents.add(pack, at: position, alwaysOn: alwaysOn, modules: modules, limits: limits)
      contents.findGaps(of: pack, modules)
      if pack.isBroken || (base == nil && pack.extends != nil) { contents.isCertain = false }
      entries += contents.modules.count + contents.limits.count + contents.configurations.count
      guard entries <= mostEntries else { break }
      result[position] = contents
    }
    return result
  }

  private mutating func add(
    _ pack: PackDeclaration, at position: Int, alwaysOn: Set<Int>, modules moduleTable: EntityTable<ModuleDeclaration>,
    limits limitTable: EntityTable<LimitDeclaration>
  ) {
    let own = moduleTable.positions(of: pack.modules)
    if own.count < pack.modules.count { isCertain = false }
    modules.formUnion(own)
    modules.subtract(moduleTable.positions(of: pack.without))
    modules.formUnion(alwaysOn)
    for name in pack.without {
      if let limit = limitTable[name.value] { limits[limit] = nil }
    }
    for line in pack.limits {
      guard let limit = limitTable[line.limit.value] else { continue }
      limits[limit] = (line.figure.value, position, line.limit.span)
    }
    configurations = configurations.filter { modules.contains($0.key) }
    for line in pack.configurations {
      guard let module = moduleTable[line.module.value], let schema = moduleTable[module].configuration else {
        continue
      }
      let own = line.value.typed(by: schema.value)
      configurations[module] = configurations[module].map { own.merged(over: $0) } ?? own
    }
  }

  /// One gap for each module that is lacking, at the first of the pack's modules that requires it. Only what the pack
  /// adds can open one, unless it takes something away.
  private mutating func findGaps(of pack: PackDeclaration, _ table: EntityTable<ModuleDeclaration>) {
    gaps = []
    let suspects = pack.without.isEmpty ? modules.intersection(table.positions(of: pack.modules)) : modules
    for module in suspects.sorted() where !table[module].isBroken && !table[module].alwaysOn {
      for (required, name) in table.resolve(table[module].requires) where !modules.contains(required) {
        // One that could not be read whole may be meant to be always on.
        guard !table[required].isBroken, lacking.insert(required).inserted else { continue }
        gaps.append(Gap(module: module, required: required, requirement: name.span))
      }
    }
  }

  /// Every pack after the one it extends, and whether it stands in a circle.
  private static func orderedBasesFirst(_ bases: [Int?]) -> [(position: Int, isInCircle: Bool)] {
    var steps: [(position: Int, isInCircle: Bool)] = []
    var done = bases.map { _ in false }
    for start in bases.indices where !done[start] {
      var chain: [Int] = []
      var onChain: Set<Int> = []
      var current: Int? = start
      while let pack = current, !done[pack], onChain.insert(pack).inserted {
        chain.append(pack)
        current = bases[pack]
      }
      let circleStart = current.flatMap { done[$0] ? nil : chain.firstIndex(of: $0) }
      for (index, pack) in chain.enumerated().reversed() {
        done[pack] = true
        steps.append((pack, index >= (circleStart ?? chain.count)))
      }
    }
    return steps
  }
}
