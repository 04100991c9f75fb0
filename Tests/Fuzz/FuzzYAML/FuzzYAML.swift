import CatalogAnalysis
import CatalogIR
import CatalogLowering
import CatalogModel
import CatalogSyntax
import Diagnostics
import Foundation

/// Any bytes as a catalog of one file: nothing traps, every place lies inside the file, what is reported can be shown,
/// and a catalog without errors keeps its promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  var sources = SourceMap()
  let source = sources.add(SourceFile(path: "catalog.yaml", bytes: bytes))
  let lines = SourceLines(bytes)
  let parsed = parse(source, bytes: bytes)
  var diagnostics = parsed.diagnostics
  if let root = parsed.node {
    // The entries of a mapping whose key stands twice are put under the first, which lies elsewhere.
    let nests = !parsed.diagnostics.contains { $0.problem.rule.code == "TG013" }
    check(root, inside: nests ? root.span : nil, lines)
    let (declaration, shape) = decodeCatalog([root], folderCode: "Fuzz")
    let isSound = !(diagnostics + shape).hasErrors
    let (catalog, findings) = analyzeCatalog(declaration, isSound: isSound)
    diagnostics += shape + findings
    if let catalog {
      precondition(isSound && catalog.checkInvariants().isEmpty)
      _ = try? lower(catalog)
    }
  } else {
    precondition(!diagnostics.isEmpty, "a file that is no YAML has a finding")
  }
  for finding in diagnostics { check(finding.span, lines) }
  let renderer = DiagnosticRenderer(sources: sources, format: .text(colour: false))
  precondition(renderer.render(diagnostics.inFileOrder()).isEmpty == diagnostics.isEmpty)
  return 0
}

private func check(_ node: Node, inside outer: Span?, _ lines: SourceLines) {
  check(node.span, lines)
  if let outer {
    precondition(outer.start <= node.span.start && node.span.end <= outer.end, "a node lies outside its parent")
  }
  let inner = outer.map { _ in node.span }
  switch node.content {
  case .scalar, .refused: return
  case .list(let items): for item in items { check(item, inside: inner, lines) }
  case .mapping(let entries):
    precondition(Set(entries.map { Array($0.key.text.utf8) }).count == entries.count, "a key stands twice")
    for entry in entries {
      check(entry.key.span, lines)
      check(entry.value, inside: inner, lines)
    }
  }
}

private func check(_ span: Span, _ lines: SourceLines) {
  precondition(span.source.index == 0 && Position.start <= span.start && span.start <= span.end)
  precondition(
    span.end.line <= lines.count && span.end <= lines.end(of: span.end.line), "a place lies outside the file")
  precondition(span.start <= lines.end(of: span.start.line), "a place lies beyond its line")
}
