import CatalogIR
import CatalogModel
import Diagnostics

/// A page that stands in a menu is shown to somebody: by one of the packs, where packs are sold.
///
/// What nobody can have, because no pack sells it, no role grants it or it is not released, is no finding here: where it
/// is one, it is another rule's.
@Sendable
func checkPagesNobodySees(_ program: Program) -> [Diagnostic] {
  guard !program.groups.all.isEmpty else { return [] }
  var offer = Offer(program)
  let sold = program.contents.isEmpty ? [] : offer.packs.reduce(into: Set()) { $0.formUnion($1) }
  var findings: [Diagnostic] = []
  for page in program.routes where page.space == .page {
    guard case .groups(let groups) = page.declaration.menu, let group = groups.first else { continue }
    let key = page.declaration.key
    func report(hasRead: Bool) {
      let problem = ProofProblem.pageNobodySees(page: key.text, group: group.text, hasRead: hasRead)
      findings.append(Diagnostic(.proof(problem), at: key.span))
    }
    guard let read = page.declaration.pageEntries.first(where: { $0.action == "read" }) else {
      report(hasRead: false)
      continue
    }
    guard !program.contents.isEmpty, let access = Needs(read.declarations, program).map({ Access($0, in: &offer) })
    else { continue }
    offer.spend(offer.packs.count)
    guard offer.isComplete else { return [tooMuchToCompare(at: key)] }
    let isSold = access.isPossible(with: sold)
    if isSold, !offer.packs.contains(where: access.isPossible(with:)) { report(hasRead: true) }
  }
  return findings
}
