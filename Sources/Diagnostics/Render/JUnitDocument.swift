/// A test report in the XML that build servers read: suites of cases. No text can break out of it.
package struct JUnitDocument: Sendable {
  /// One case of a suite.
  package struct Case: Sendable {
    package let name: String
    package let file: String?
    package let line: Int?
    /// What failed, each with a title and more.
    package var failures: [(title: String, details: String)] = []
    /// Why it could not be tried at all.
    package var error: (title: String, details: String)?
    /// What else is said of it.
    package var remark: String?

    package init(_ name: String, file: String? = nil, line: Int? = nil) {
      self.name = name
      self.file = file
      self.line = line
    }
  }

  private var suites = ""

  /// Makes a document without suites.
  package init() {}

  /// Adds a suite.
  package mutating func add(_ suite: String, _ cases: [Case], remarks: String = "") {
    let (failed, broken) = (cases.count { !$0.failures.isEmpty }, cases.count { $0.error != nil })
    suites +=
      "  <testsuite name=\(quoted(suite)) tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"\(broken)\">\n"
    for one in cases { suites += text(of: one, in: suite) }
    if !remarks.isEmpty { suites += "    <system-out>\(escaped(remarks))</system-out>\n" }
    suites += "  </testsuite>\n"
  }

  /// The whole document.
  package var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\(suites)</testsuites>\n"
  }

  private func text(of one: Case, in suite: String) -> String {
    var start = "    <testcase name=\(quoted(one.name)) classname=\(quoted(suite))"
    if let file = one.file { start += " file=\(quoted(file))" }
    if let line = one.line { start += " line=\"\(line)\"" }
    var parts = one.failures.map { element("failure", $0) }
    if let error = one.error { parts.append(element("error", error)) }
    if let remark = one.remark { parts.append("      <system-out>\(escaped(remark))</system-out>\n") }
    return parts.isEmpty ? start + "/>\n" : "\(start)>\n\(parts.joined())    </testcase>\n"
  }

  private func element(_ name: String, _ content: (title: String, details: String)) -> String {
    "      <\(name) message=\(quoted(content.title))>\(escaped(content.details))</\(name)>\n"
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
