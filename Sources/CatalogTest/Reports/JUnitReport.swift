package import Diagnostics

/// Reports of tests for build servers: a suite a catalog, a case an expectation.
package struct JUnitReport {
  private var document = JUnitDocument()

  /// Makes a report on no catalog.
  package init() {}

  /// Adds a catalog with its report, and what else was said of it.
  package mutating func add(_ report: TestReport, of catalog: String, in sources: SourceMap, remarks: String = "") {
    let cases = report.expectations.map { expectation in
      var one = JUnitDocument.Case(
        expectation.name, file: sources[expectation.span.source].path, line: expectation.span.start.line)
      one.failures = expectation.failures.map { failure in
        let details = [sources.place(of: failure.span), "expected: \(failure.expected)", "decided: \(failure.decided)"]
        return (failure.title(of: failure.subject), details.joined(separator: "\n"))
      }
      return one
    }
    document.add(catalog, cases, remarks: remarks)
  }

  /// Adds a catalog that could not be tested, and why.
  package mutating func add(untested catalog: String, because findings: String) {
    var one = JUnitDocument.Case("the catalog compiles")
    one.error = ("not tested: the catalog has errors", findings)
    document.add(catalog, [one])
  }

  /// The whole document.
  package var text: String { document.text }
}
