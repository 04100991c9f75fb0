/// A finding as a workflow command of GitHub Actions.
struct GitHubCommand {
  let text: String

  init(_ diagnostic: Diagnostic, severity: Severity, sources: SourceMap) {
    let (wording, rule, span) = (diagnostic.problem.wording, diagnostic.problem.rule, diagnostic.span)
    let level =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = [
      "file=" + property(sources[span.source].path), "line=\(span.start.line)", "endLine=\(span.end.line)",
    ]
    // GitHub drops the columns of what spans several lines, with a complaint.
    if span.start.line == span.end.line {
      properties += ["col=\(span.start.column)", "endColumn=\(span.end.column)"]
    }
    properties.append("title=" + property(rule.code))
    let remark = diagnostic.waiver.map { "waived \($0.words)" } ?? wording.help
    let message = [wording.message, remark].compactMap { $0 }.map(data).joined(separator: "%0A")
    text = "::\(level) \(properties.joined(separator: ","))::\(message)"
  }
}

/// Escapes the text of a command. Line ends and other controls are spelled out before they could end it.
private func data(_ text: String) -> String {
  escaped(printable(text)) { $0 == "%" }
}

/// Escapes the value of a property.
private func property(_ text: String) -> String {
  escaped(printable(text)) { $0 == "%" || $0 == ":" || $0 == "," }
}

private func escaped(_ text: String, where isSpecial: (Unicode.Scalar) -> Bool) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    result += isSpecial(scalar) ? "%" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
  }
}

/// How much an annotation of GitHub Actions weighs.
package enum AnnotationLevel: String, Sendable {
  case error, warning, notice
}

/// An annotation of GitHub Actions without a finding behind it: a workflow command without its end.
package func gitHubAnnotation(
  _ level: AnnotationLevel, file: String?, line: Int?, title: String, lines: [String]
) -> String {
  let place = [file.map { "file=" + property($0) }, line.map { "line=\($0)" }].compactMap(\.self)
  let properties = place + ["title=" + property(title)]
  return "::\(level.rawValue) \(properties.joined(separator: ","))::" + lines.map(data).joined(separator: "%0A")
}
