/// The report for people: findings with the lines they are about, then how many there are.
struct TextReport {
  /// Findings beyond this are counted, not shown.
  private static let maximumFindings = 100

  private let sources: SourceMap
  private let severity: (Diagnostic) -> Severity
  private let painter: Painter
  private var lines: [SourceID: SourceLines] = [:]

  init(sources: SourceMap, isColoured: Bool, severity: @escaping (Diagnostic) -> Severity) {
    self.sources = sources
    self.severity = severity
    painter = Painter(isColoured: isColoured)
  }

  mutating func render(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var report = ""
    for diagnostic in diagnostics.prefix(Self.maximumFindings) {
      report += finding(diagnostic) + "\n"
    }
    let hidden = diagnostics.count - Self.maximumFindings
    if hidden > 0 {
      report += "and \(hidden) more; --format json lists them all\n"
    }
    return report + summary(of: diagnostics) + "\n"
  }

  private mutating func finding(_ diagnostic: Diagnostic) -> String {
    let wording = diagnostic.problem.wording
    let (code, severity) = (diagnostic.problem.rule.code, severity(diagnostic))
    var snippet = Snippet(painter: painter, ink: severity.ink)
    snippet.show(Label(wording.label, at: diagnostic.span), and: wording.labels) { lines(of: $0) }
    if let waiver = diagnostic.waiver {
      snippet.addRemark("waived", printable(waiver.words))
    } else if let help = wording.help {
      snippet.addRemark("help", printable(help))
    }
    snippet.addRemark("see", "tollgate rules \(code)")
    let place = painter.paint(sources.place(of: diagnostic.span) + ":", .bold)
    let kind = painter.paint("\(severity.rawValue):", severity.ink)
    let message = painter.paint(printable(wording.message), .bold)
    return "\(place) \(kind) \(message) [\(code)]\n" + snippet.text { sources.place(of: $0) }
  }

  private mutating func lines(of source: SourceID) -> SourceLines {
    if let known = lines[source] { return known }
    let fresh = SourceLines(sources[source].bytes)
    lines[source] = fresh
    return fresh
  }

  private func summary(of diagnostics: [Diagnostic]) -> String {
    [Severity.error, .warning, .note].compactMap { severity in
      let count = diagnostics.count { self.severity($0) == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    .joined(separator: ", ")
  }
}

extension SourceMap {
  /// `path:line:column`, fit for a terminal.
  package func place(of span: Span) -> String {
    "\(printable(self[span.source].path)):\(span.start.line):\(span.start.column)"
  }
}

extension Waiver {
  /// Until when, and why.
  var words: String {
    "until \(until): \(reason)"
  }
}
