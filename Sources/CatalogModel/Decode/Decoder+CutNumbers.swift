import CatalogSyntax
import Diagnostics

extension Decoder {
  /// The entries without what a comma inside a number has made of them: `{ amount: 19,90 }` is the entry `amount: 19`
  /// and a key `90` of no value. Both would mislead, so that neither is read; the number is reported as a whole.
  mutating func withoutCutNumbers(_ entries: [Node.Entry], _ subject: String) -> [Node.Entry] {
    guard entries.contains(where: \.isBareNumber) else { return entries }
    var kept: [Node.Entry] = []
    for entry in entries {
      guard let last = kept.last, isRest(entry, of: last) else {
        kept.append(entry)
        continue
      }
      // Further commas of a number that is reported already.
      guard case .scalar(let start, .plain) = last.value.content else { continue }
      let number = "\(start),\(entry.key.text)"
      let span = Span(source: entry.key.span.source, start: last.value.span.start, end: entry.key.span.end)
      report(.cutNumber(text: number, of: "\(last.key.text) of \(subject)"), at: span)
      kept[kept.count - 1] = Node.Entry(last.key, Node(.refused, at: span))
    }
    return kept
  }

  /// Whether an entry is a bare number behind nothing but a comma after the digits of the one before.
  private func isRest(_ entry: Node.Entry, of first: Node.Entry) -> Bool {
    let (left, right) = (first.value.span.end, entry.key.span.start)
    guard entry.isBareNumber, left.line == right.line else { return false }
    switch first.value.content {
    case .scalar(let text, .plain):
      return left.column + 1 == right.column && !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    case .refused: return true
    default: return false
    }
  }
}
