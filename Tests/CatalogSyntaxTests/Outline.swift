import CatalogSyntax
import Diagnostics

/// What is read from a text, one node a line: place, kind, and the text where there is one.
func outline(of yaml: String) -> String {
  guard let node = parse(SourceID(index: 0), bytes: Array(yaml.utf8)).node else { return "nothing" }
  return lines(of: node, indent: "").joined(separator: "\n")
}

/// The findings of a text without snippets, one a line.
func findings(in yaml: String) -> String {
  findings(inBytes: Array(yaml.utf8))
}

func findings(inBytes bytes: [UInt8]) -> String {
  let diagnostics = parse(SourceID(index: 0), bytes: bytes).diagnostics.inFileOrder()
  return diagnostics.map { "\(place($0.span)) \($0.problem.rule.code) \($0.problem.wording.message)" }
    .joined(separator: "\n")
}

/// The report on a text, as `tollgate check` shows it.
func report(on yaml: String) -> String {
  var sources = SourceMap()
  let source = sources.add(SourceFile(path: "catalog/test.yaml", bytes: Array(yaml.utf8)))
  let diagnostics = parse(source, bytes: Array(yaml.utf8)).diagnostics.inFileOrder()
  return DiagnosticRenderer(sources: sources, format: .text(colour: false)).render(diagnostics)
}

private func lines(of node: Node, indent: String) -> [String] {
  let start = "\(indent)\(place(node.span))"
  return switch node.content {
  case .scalar(let text, let style): ["\(start) \(style) \(text.debugDescription)"]
  case .list(let items): ["\(start) list"] + items.flatMap { lines(of: $0, indent: indent + "  ") }
  case .mapping(let entries):
    ["\(start) mapping"]
      + entries.flatMap { entry in
        ["\(indent)  \(place(entry.key.span)) key \(entry.key.text.debugDescription)"]
          + lines(of: entry.value, indent: indent + "    ")
      }
  case .refused: ["\(start) refused"]
  }
}

private func place(_ span: Span) -> String {
  "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)"
}
