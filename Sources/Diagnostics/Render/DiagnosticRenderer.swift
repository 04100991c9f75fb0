/// The form a report is written in.
package enum ReportFormat: Hashable, Sendable {
  /// For people, with the lines of the catalog that a finding is about.
  case text(colour: Bool)
  /// One JSON object a line.
  case json
  /// GitHub's workflow commands, which mark the lines of a change.
  case github
}

/// Writes findings as a report. Nothing that stands in a catalog can move the cursor or forge a line of it.
package struct DiagnosticRenderer: Sendable {
  private let sources: SourceMap
  private let format: ReportFormat
  private let severity: @Sendable (Diagnostic) -> Severity

  /// - Parameter severity: What a finding counts as; with `--warnings-as-errors` a warning counts as an error.
  package init(
    sources: SourceMap, format: ReportFormat,
    severity: @escaping @Sendable (Diagnostic) -> Severity = { $0.severity }
  ) {
    self.sources = sources
    self.format = format
    self.severity = severity
  }

  /// The report on `diagnostics`, in their order; empty for none.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    switch format {
    case .text(let isColoured):
      var report = TextReport(sources: sources, isColoured: isColoured, severity: severity)
      return report.render(diagnostics)
    case .json:
      return diagnostics.map { jsonLine($0) + "\n" }.joined()
    case .github:
      return diagnostics.map { gitHubCommand($0) + "\n" }.joined()
    }
  }

  private func jsonLine(_ diagnostic: Diagnostic) -> String {
    JSONFinding(diagnostic, severity: severity(diagnostic), sources: sources).text
  }

  private func gitHubCommand(_ diagnostic: Diagnostic) -> String {
    GitHubCommand(diagnostic, severity: severity(diagnostic), sources: sources).text
  }
}
