package import Diagnostics

/// Test reports in the XML that build servers read: a suite a catalog, a case an expectation.
package struct JUnitReport {
  private var suites = ""

  /// Makes a report on no catalog.
  package init() {}

  /// Adds a catalog with its report, and what else was said of it.
  package mutating func add(_ report: TestReport, of catalog: String, in sources: SourceMap, remarks: String = "") {
    let failed = report.expectations.count { !$0.failures.isEmpty }
    let counts = "tests=\"\(report.expectations.count)\" failures=\"\(failed)\" errors=\"0\""
    suites += "  <testsuite name=\(quoted(catalog)) \(counts)>\n"
    for expectation in report.expectations { suites += testCase(expectation, of: catalog, in: sources) }
    if !remarks.isEmpty { suites += "    <system-out>\(escaped(remarks))</system-out>\n" }
    suites += "  </testsuite>\n"
  }

  /// Adds a catalog that could not be tested, and why.
  package mutating func add(untested catalog: String, because findings: String) {
    suites += """
        <testsuite name=\(quoted(catalog)) tests="1" failures="0" errors="1">
          <testcase name="the catalog compiles" classname=\(quoted(catalog))>
            <error message="not tested: the catalog has errors">\(escaped(findings))</error>
          </testcase>
        </testsuite>

      """
  }

  /// The whole document.
  package var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\(suites)</testsuites>\n"
  }

  private func testCase(_ expectation: TestedExpectation, of catalog: String, in sources: SourceMap) -> String {
    let file = sources[expectation.span.source].path
    let start =
      "    <testcase name=\(quoted(expectation.name)) classname=\(quoted(catalog)) file=\(quoted(file)) "
      + "line=\"\(expectation.span.start.line)\""
    if expectation.failures.isEmpty { return start + "/>\n" }
    let failures = expectation.failures.map { failure in
      let title = failure.title(of: failure.subject)
      let details = [sources.place(of: failure.span), "expected: \(failure.expected)", "decided: \(failure.decided)"]
      return "      <failure message=\(quoted(title))>\(escaped(details.joined(separator: "\n")))</failure>\n"
    }
    return start + ">\n\(failures.joined())    </testcase>\n"
  }
}

/// A text as an attribute's value.
private func quoted(_ text: String) -> String {
  "\"\(escaped(text, isAttribute: true))\""
}

/// A text as XML 1.0 takes it; what it cannot hold at all becomes U+FFFD.
private func escaped(_ text: String, isAttribute: Bool = false) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\t", "\n": escaped += isAttribute ? "&#\(scalar.value);" : "\(scalar)"
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
