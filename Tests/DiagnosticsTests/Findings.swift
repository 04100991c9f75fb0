import Diagnostics

/// Files of a test, and findings in them.
struct Fixture {
  private(set) var sources = SourceMap()

  mutating func add(_ path: String, _ text: String) -> SourceID {
    sources.add(SourceFile(path: path, bytes: Array(text.utf8)))
  }

  func render(_ diagnostics: [Diagnostic], as format: ReportFormat = .text(colour: false)) -> String {
    DiagnosticRenderer(sources: sources, format: format).render(diagnostics)
  }
}

extension SourceID {
  /// A stretch of one line.
  func span(_ line: Int, _ column: Int, width: Int = 1) -> Span {
    Span(
      source: self, start: Position(line: line, column: column), end: Position(line: line, column: column + width))
  }
}

/// A finding with a label of its own, none elsewhere, and a help.
func finding(_ text: String = "X", at span: Span) -> Diagnostic {
  Diagnostic(.syntax(.tag(text)), at: span)
}

/// A finding that points at a second place.
func finding(_ key: String, first: Span, at span: Span) -> Diagnostic {
  Diagnostic(.syntax(.duplicateKey(key: key, first: first)), at: span)
}

/// The snippet of the only finding of a report: without the first line, the remarks and the summary.
func snippet(in report: String) -> String {
  report.split(separator: "\n", omittingEmptySubsequences: false)
    .dropFirst().prefix { !$0.contains(" = ") }.joined(separator: "\n")
}
