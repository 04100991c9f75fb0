import CatalogAnalysis
package import CatalogIR
package import CatalogModel
package import Tollgate
import TollgateHTTP

/// A catalog with its expectations, ready to be put to tables.
package struct TestPlan: Sendable {
  let catalog: Catalog
  let declaration: CatalogDeclaration
  let tables: CatalogTables
  let entries: [TestedEntry]

  /// Takes a sound catalog, what its files declare, and its tables.
  ///
  /// - Complexity: O(entries * length of a path)
  package init(_ catalog: Catalog, _ declaration: CatalogDeclaration, _ tables: CatalogTables) {
    self.catalog = catalog
    self.declaration = declaration
    self.tables = tables
    let gate = Guard(tables)
    entries = declaration.entries(of: catalog).map { TestedEntry($0, in: catalog, gate) }
  }

  /// Runs every expectation, in every combination, through the resolver that services link.
  ///
  /// - Complexity: O(combinations * (entities of the catalog + what is expected))
  package func run() -> TestReport {
    let examiner = Examiner(self, tables)
    let flows = DataFlows(declaration)
    return TestReport(
      expectations: declaration.expectations.map { expectation in
        let cases = expectation.cases
        return TestedExpectation(
          name: expectation.name.text, span: expectation.name.span, combinations: cases.count,
          failures: flows.failures(of: expectation) + cases.flatMap { examiner.failures(of: expectation, in: $0) })
      })
  }

  /// A request of an expectation as the guard gets it.
  func request(_ request: RequestSubject) -> EntryRequest {
    let (space, target) = request.place(
      apiBase: catalog.apiBase, foldsCase: catalog.foldsCase, hasPages: !declaration.pages.isEmpty)
    return EntryRequest(
      space: space == .page ? .page : .api, method: request.method.text, target: target, action: request.action?.text)
  }
}
