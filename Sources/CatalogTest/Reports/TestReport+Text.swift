package import Diagnostics

extension TestReport {
  /// The report for people: what failed, each with its place, then one line for the catalog.
  package func text(of catalog: String, in sources: SourceMap) -> String {
    let failed = expectations.filter { !$0.failures.isEmpty }
    let details = failed.flatMap { expectation in expectation.failures.map { $0.text(of: expectation, in: sources) } }
    return details.joined() + "\(printable(catalog)): \(summary)\n"
  }

  private var summary: String {
    if expectations.isEmpty { return "no expectations" }
    let failed = expectations.count { !$0.failures.isEmpty }
    let combinations = expectations.reduce(0) { $0 + $1.combinations }
    let all = counted(expectations.count, "expectation")
    let extent = combinations == expectations.count ? all : "\(all) in \(counted(combinations, "combination"))"
    return failed == 0 ? "\(extent): fine" : "\(failed) of \(extent) failed"
  }
}

extension Failure {
  fileprivate func text(of expectation: TestedExpectation, in sources: SourceMap) -> String {
    var text = "\(sources.place(of: span)): failed: \(printable(title(of: expectation.name)))\n"
    text += "  \(printable(subject))\n"
    text += "    expected: \(printable(expected))\n    decided:  \(printable(decided))\n"
    if !missing.isEmpty { text += "    lacking:  \(printable(list(missing)))\n" }
    if !unexpected.isEmpty { text += "    too many: \(printable(list(unexpected)))\n" }
    return text
  }

  /// The expectation's name, with the combination it failed in.
  func title(of expectation: String) -> String {
    let values = combination.map { "\($0.key) \($0.value)" }
    return values.isEmpty ? expectation : "\(expectation) (\(values.joined(separator: ", ")))"
  }
}

/// A number and its noun.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
