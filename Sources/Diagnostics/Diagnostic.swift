/// One finding: a fact and the place it is about.
///
/// The sentence, its labels and its help follow from the fact (see ``Problem/wording``); the code and the severity
/// from its row in the rule table (see ``Problem/rule``).
package struct Diagnostic: Hashable, Sendable {
  package let problem: Problem
  package let span: Span

  package init(_ problem: Problem, at span: Span) {
    self.problem = problem
    self.span = span
  }

  package var severity: Severity {
    problem.rule.severity
  }
}

/// How much a finding weighs.
package enum Severity: String, Sendable {
  /// Blocks.
  case error
  /// Blocks with `--warnings-as-errors`.
  case warning
  /// Never changes the exit code.
  case note
}

/// A second place that a finding points at, with a few words under it.
package struct Label: Hashable, Sendable {
  package let span: Span
  package let message: String

  package init(_ message: String, at span: Span) {
    self.span = span
    self.message = message
  }
}

extension [Diagnostic] {
  /// The findings in reading order, each once: by file, place and code.
  package func inFileOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return
      filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { left, right in
        let (a, b) = (left.element, right.element)
        if a.span.source != b.span.source { return a.span.source < b.span.source }
        if a.span.start != b.span.start { return a.span.start < b.span.start }
        if a.problem.rule.code != b.problem.rule.code { return a.problem.rule.code < b.problem.rule.code }
        return left.offset < right.offset
      }
      .map(\.element)
  }

  /// Whether one of the findings blocks.
  package var hasErrors: Bool {
    contains { $0.severity == .error }
  }
}
