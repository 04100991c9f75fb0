import CatalogModel
import Diagnostics

/// What packs and roles hold in the end can be added up and stored, and patterns can be compared.
@Sendable
func checkCatalogSize(_ program: Program) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  func report(_ reason: String, at code: Located<Name>) {
    findings.append(Diagnostic(.shape(.catalogTooLarge(reason: reason)), at: code.span))
  }
  if let pack = program.contents.firstIndex(where: \.isLeftOut) {
    report(
      "its packs hold more than \(PackContents.mostEntries) modules and figures, counting what each inherits",
      at: program.packs[pack].code)
  }
  if let role = program.held.firstIndex(where: \.isLeftOut) {
    report(
      "its roles give more than \(RoleContents.mostEntries) capabilities, counting what each includes",
      at: program.roles[role].code)
  }
  if let page = program.firstPageTakenOverTooOften {
    report(
      "its actions ask for more than \(mostTakenOver) capabilities, limits and calls, counting what each takes over "
        + "from its page", at: page.declaration.key)
  }
  if let route = program.routes.first(where: \.isLeftOut) {
    report("more than \(PatternIndex.mostGlobs) patterns with * stand beside one another", at: route.declaration.key)
  }
  if let expectation = program.declaration.expectations.first(where: { $0.combinations > mostCombinations }) {
    report("an expectation has more than \(mostCombinations) combinations of each", at: expectation.name)
  }
  return findings
}

/// More combinations than this, of one expectation, are not tried.
private let mostCombinations = 100_000

/// More capabilities, limits and calls than this, over the actions of all pages, are not added up.
private let mostTakenOver = 4_000_000

extension Program {
  /// The page with whose actions the catalog asks for too much.
  fileprivate var firstPageTakenOverTooOften: ProgramRoute? {
    var taken = 0
    return routes.first { route in
      let entry = route.declaration.entry
      let own = entry.capabilities.count + entry.consumes.count + entry.calls.count
      taken += own * route.declaration.actions.count
      return taken > mostTakenOver
    }
  }
}
