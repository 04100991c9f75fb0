import CatalogModel
import Diagnostics

/// A pack holds whatever its modules require.
///
/// What a pack lacks already because the one it extends lacks it is reported there alone.
@Sendable
func checkPackClosure(_ program: Program) -> [Diagnostic] {
  program.packs.indices
    .filter { program.contents[$0].isCertain }
    .flatMap { position in program.contents[position].gaps.map { program.finding($0, inPack: position) } }
}

extension Program {
  fileprivate func finding(_ gap: PackContents.Gap, inPack position: Int) -> Diagnostic {
    let pack = packs[position]
    let removal = pack.without.first { $0.value == modules[gap.required].code.value }
    let mention = pack.modules.first { $0.value == modules[gap.module].code.value }
    let present = contents[position].modules
    let additions =
      removal == nil ? modules.withRequirements([gap.required], butNot: present, atMost: mostAdditions) : []
    return Diagnostic(
      .pack(
        .notClosed(
          pack: pack.code.text, module: modules[gap.module].code.text, required: modules[gap.required].code.text,
          requirement: gap.requirement, additions: additions.sorted().map { modules[$0].code.text },
          isWhole: additions.count < mostAdditions, last: pack.modules.last?.span)),
      at: (removal ?? mention ?? pack.code).span)
  }
}

/// More modules than this are not named in one repair.
private let mostAdditions = 30

extension EntityTable<ModuleDeclaration> {
  /// Some modules and all they require, around corners too, but for those that are `present` anyway; the
  /// search ends when there are `limit` of them.
  func withRequirements(_ modules: Set<Int>, butNot present: Set<Int> = [], atMost limit: Int = .max) -> Set<Int> {
    var found = modules
    var queue = Array(modules)
    while let next = queue.popLast(), found.count < limit {
      queue += positions(of: self[next].requires).filter { !present.contains($0) && found.insert($0).inserted }
    }
    return found
  }
}
