package import Diagnostics

/// Reads the YAML of one file.
///
/// - Returns: The root node and every finding. The node is nil where the file is empty or no YAML at all; otherwise
///   what was refused is left out, or is ``Node/Content/refused`` where something has to stand.
/// - Complexity: O(n) in the bytes.
package func parse(
  _ source: SourceID, bytes: [UInt8], dialect: Dialect = .catalog
) -> (node: Node?, diagnostics: [Diagnostic]) {
  guard bytes.count <= dialect.fileSize else {
    return (nil, [Diagnostic(.file(.tooLarge(limit: dialect.fileSize)), at: Span(startOf: source))])
  }
  guard !bytes.isEmpty else {
    return (nil, [Diagnostic(.file(.empty), at: Span(startOf: source))])
  }
  if dialect == .catalog {
    let faults = bytes.withUnsafeBufferPointer { textFaults(ofFile: $0, limit: characterFindings) }
    guard faults.isEmpty else { return (nil, findings(for: faults, in: bytes, of: source)) }
  }
  let bytes = dialect == .catalog ? bytes : withoutSurrogates(bytes)
  return bytes.withUnsafeBufferPointer { buffer in
    let text = UnsafeBufferPointer(rebasing: buffer[byteOrderMarkLength(of: buffer)...])
    var reader = TreeReader(source: source, bytes: bytes, dialect: dialect)
    guard let stream = EventStream(text) else {
      return (nil, [Diagnostic(.file(.unreadable(reason: "not enough memory")), at: Span(startOf: source))])
    }
    return reader.read(stream)
  }
}

/// Findings about single characters of a file, at most.
private let characterFindings = 20

private func findings(for faults: [TextFault], in bytes: [UInt8], of source: SourceID) -> [Diagnostic] {
  let lines = SourceLines(bytes)
  return faults.map { fault in
    let start = lines.position(ofByte: fault.range.lowerBound)
    let width = fault.range.isEmpty ? 0 : 1
    let end = Position(line: start.line, column: start.column + width)
    return Diagnostic(.file(fault.problem), at: Span(source: source, start: start, end: end))
  }
}
