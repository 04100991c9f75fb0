import CatalogAnalysis
import CatalogIR
import CatalogLowering
import CatalogModel
import Tollgate
import TollgateHTTP

extension TestPlan {
  /// Drops each requirement, pack line, route entry and capability in turn, and notes what no expectation notices. What
  /// changes no answer is passed over: a requirement of what is always on, a module that the pack has anyway, a route
  /// whose requests another one answers under the same condition.
  ///
  /// - Complexity: O(things that can be dropped * cost of a run)
  package func mutate() -> MutationReport {
    var report = MutationReport()
    let original = try? lower(catalog)
    for mutant in mutants {
      guard let image = try? lower(mutant.catalog), image != original else { continue }
      let tables = CatalogTables(bytes: image)
      guard !isWithoutEffect(mutant, tables) else { continue }
      report.tried[mutant.kind, default: 0] += 1
      if !isNoticed(Examiner(self, tables)) {
        report.survivors.append(.init(kind: mutant.kind, words: mutant.words, span: mutant.span))
      }
    }
    return report
  }

  private func isNoticed(_ examiner: Examiner) -> Bool {
    declaration.expectations.contains { expectation in
      expectation.cases.contains { !examiner.failures(of: expectation, in: $0).isEmpty }
    }
  }

  /// Whether a mutant cannot be told from the catalog.
  private func isWithoutEffect(_ mutant: Mutant, _ tables: CatalogTables) -> Bool {
    if let requirement = mutant.requirement { return catalog.modules[requirement.index].isUnshakable }
    guard let entry = mutant.entry else { return false }
    let dropped = catalog.routes[entry.declared.route].entries[entry.declared.position]
    let conditions = mutant.catalog.routes.flatMap(\.entries).map(\.condition)
    let nobody = Subject(matrix: nil, capabilities: CapabilitySet(tables, roles: []))
    let gate = Guard(tables)
    return requests(of: entry, dropped.operation).allSatisfy { request in
      let answer = gate.decide(request.asked(by: nobody)).decision.entry
      return answer.map { conditions[$0] } == dropped.condition
    }
  }

  /// A request for each method that the entry answers.
  private func requests(of entry: TestedEntry, _ operation: RouteEntry.Operation) -> [EntryRequest] {
    guard let request = entry.request else { return [] }
    guard operation == .anyMethod else { return [request] }
    let listed = catalog.routes[entry.declared.route].entries.map(\.operation)
    return HTTPMethod.allCases.filter { !listed.contains(.method($0)) }.map { method in
      var request = request
      request.method = "\(method.name)"
      return request
    }
  }
}

extension Module {
  /// Whether every tenant has it whatever happens.
  fileprivate var isUnshakable: Bool { alwaysOn && isReleased && !requiresConfiguration }
}
