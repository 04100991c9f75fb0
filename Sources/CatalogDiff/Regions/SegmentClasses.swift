import CatalogIR

/// One text for each way in which some segments can take a text or not.
///
/// A text is told apart by the longest of the fixed beginnings and of the fixed ends that it has, and by its length: a
/// glob takes no text in which its two ends overlap. If the two fit one after the other, whatever stands between them
/// makes no difference; if they overlap, there are as many texts as ways to overlap. A literal is a class of its own.
///
/// - Parameter differInCase: Whether spellings with capitals are told apart by some of the segments alone, so that of
///   each text several spellings stand for classes of their own.
/// - Complexity: O(beginnings × ends × their length)
func segmentClasses(of segments: [RoutePattern.Segment], differInCase: Bool = false) -> [String] {
  var literals: [String] = []
  var (beginnings, ends) = (Set([""]), Set([""]))
  for segment in segments {
    switch segment {
    case .literal(let text): literals.append(text)
    case .parameter: break
    case .glob(let prefix, let suffix):
      beginnings.insert(prefix)
      ends.insert(suffix)
    }
  }
  let filler = filler(besides: segments)
  var texts = literals
  for beginning in beginnings.sorted() {
    for end in ends.sorted() {
      texts.append(beginning + filler + end)
      texts += overlaps(of: beginning, and: end)
    }
  }
  if differInCase { texts += texts.flatMap { spellings(of: $0, atMost: segments.count + 1) } }
  var seen: Set<String> = []
  return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
}

/// Spellings of a text in which some letters are capitals, all of them first.
private func spellings(of text: String, atMost count: Int) -> [String] {
  let bytes = Array(text.utf8)
  let letters = bytes.indices.filter { (0x61...0x7A).contains(bytes[$0]) }.prefix(62)
  let most = letters.isEmpty ? 0 : (1 << letters.count) - 1
  return (0..<min(count, most)).map { number in
    var spelled = bytes
    for (bit, index) in letters.enumerated() where (most - number) >> bit & 1 == 1 { spelled[index] -= 0x20 }
    return String(decoding: spelled, as: UTF8.self)
  }
}

/// A text of one character that no segment has. Patterns are ASCII.
private func filler(besides segments: [RoutePattern.Segment]) -> String {
  let used = Set(segments.flatMap { Array($0.description.utf8) })
  let free = "xyz0123456789abcdefghijklmnopqrstuvw".utf8.first { !used.contains($0) }
  return free.map { String(UnicodeScalar($0)) } ?? "\u{E9}"
}

/// The texts that begin with the one, end with the other and are shorter than both together.
private func overlaps(of beginning: String, and end: String) -> [String] {
  let (head, tail) = (Array(beginning.utf8), Array(end.utf8))
  guard !head.isEmpty, !tail.isEmpty else { return [] }
  return (1...min(head.count, tail.count)).compactMap { shared in
    guard head.suffix(shared).elementsEqual(tail.prefix(shared)) else { return nil }
    return String(decoding: head + tail.dropFirst(shared), as: UTF8.self)
  }
}
