/// One finding: a fact and the place it is about.
///
/// The sentence, its labels and its help follow from the fact (see ``Problem/wording``); the code and the severity
/// from its row in the rule table (see ``Problem/rule``).
package struct Diagnostic: Hashable, Sendable {
  package let problem: Problem
  package let span: Span
  /// Why it is let stand; nil if it is not.
  package private(set) var waiver: Waiver?

  package init(_ problem: Problem, at span: Span) {
    self.problem = problem
    self.span = span
  }

  /// What the finding weighs: as much as its rule says, unless it is waived.
  package var severity: Severity {
    waiver == nil ? problem.rule.severity : .note
  }

  /// The finding as a note.
  package func waived(by waiver: Waiver) -> Diagnostic {
    var note = self
    note.waiver = waiver
    return note
  }
}

/// The catalog's word that it lets a finding stand for a while.
package struct Waiver: Hashable, Sendable {
  package let reason: String
  /// The last day, as `YYYY-MM-DD`.
  package let until: String

  package init(reason: String, until: String) {
    self.reason = reason
    self.until = until
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
