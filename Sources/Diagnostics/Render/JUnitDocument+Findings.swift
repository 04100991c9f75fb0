extension JUnitDocument {
  /// Adds the findings on a catalog as a suite: a case a finding, which fails if the finding blocks. Without findings one
  /// case passes, so that a build server shows that there was something to check.
  package mutating func add(
    _ suite: String, _ diagnostics: [Diagnostic], in sources: SourceMap, severity: (Diagnostic) -> Severity
  ) {
    let cases = diagnostics.map { finding -> Case in
      let wording = finding.problem.wording
      let remark = finding.waiver.map { "waived \($0.words)" } ?? wording.help
      var one = Case(
        "\(finding.problem.rule.code): \(wording.message)", file: sources[finding.span.source].path,
        line: finding.span.start.line)
      let details = [sources.place(of: finding.span), remark].compactMap { $0 }.joined(separator: "\n")
      if severity(finding) == .error {
        one.failures = [(wording.message, details)]
      } else {
        one.remark = "\(severity(finding).rawValue): \(details)"
      }
      return one
    }
    add(suite, cases.isEmpty ? [Case("no findings")] : cases)
  }
}
