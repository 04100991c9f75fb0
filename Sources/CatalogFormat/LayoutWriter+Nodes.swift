import CatalogSyntax
import Diagnostics

extension LayoutWriter {
  /// Writes a node on lines of its own.
  ///
  /// - Parameters:
  ///   - parentColumn: The column of what it belongs to; a comment right of it, behind the last entry, belongs to it too.
  ///   - limit: Where the next thing behind it starts.
  mutating func write(_ node: Node, indent: Int, parentColumn: Int, limit: Int) {
    if let inline = inlineText(of: node, column: indent) {
      start(indent, from: node.span.start.line)
      append(inline)
      pass(node.span.end.line)
      return end(before: limit)
    }
    let isFlow = source.isFlow(node)
    if isFlow { pass(node.span.start.line) }
    let column = isFlow ? 0 : parentColumn
    switch node.content {
    case .mapping(let entries): write(entries, indent: indent, limit: limit)
    case .list(let items): write(items, indent: indent, parentColumn: column, limit: limit)
    case .scalar, .refused:
      start(indent, from: node.span.start.line)
      writeScalar(node, indent: indent)
      return end(before: limit)
    }
    writeComments(before: isFlow ? source.offset(node.span.end) : limit, indent: indent, rightOf: column)
    if isFlow { pass(node.span.end.line) }
  }

  private mutating func write(_ entries: [Node.Entry], indent: Int, limit: Int) {
    for (index, entry) in entries.enumerated() {
      let next = index + 1 < entries.count ? source.offset(entries[index + 1].key.span.start) : limit
      writeComments(before: source.offset(entry.key.span.start), indent: indent)
      start(indent, from: entry.key.span.start.line)
      append(source.lines(of: entry.key.span).joined(separator: " ") + ":")
      writeValue(entry.value, indent: indent, parentColumn: entry.key.span.start.column, limit: next)
    }
  }

  private mutating func write(_ items: [Node], indent: Int, parentColumn: Int, limit: Int) {
    for (index, item) in items.enumerated() {
      let next = index + 1 < items.count ? source.offset(items[index + 1].span.start) : limit
      writeComments(before: source.offset(item.span.start), indent: indent)
      startItem(indent)
      let column = source.dashColumn(before: item) ?? parentColumn
      write(item, indent: indent + Self.step, parentColumn: column, limit: next)
    }
  }

  /// Writes what stands behind a key.
  private mutating func writeValue(_ value: Node, indent: Int, parentColumn: Int, limit: Int) {
    let isOnNextLine = hasComment(before: source.offset(value.span.start))
    if case .scalar("", .plain) = value.content { return end(before: limit) }
    if !isOnNextLine, let inline = inlineText(of: value, column: line.unicodeScalars.count + 1) {
      append(" " + inline)
      pass(value.span.end.line)
      return end(before: limit)
    }
    if !isOnNextLine, case .scalar = value.content {
      append(" ")
      writeScalar(value, indent: indent)
      return end(before: limit)
    }
    end(before: source.firstOffset(in: value))
    let inner = indent + Self.step
    writeComments(before: source.offset(value.span.start), indent: inner)
    write(value, indent: inner, parentColumn: parentColumn, limit: limit)
  }
}
