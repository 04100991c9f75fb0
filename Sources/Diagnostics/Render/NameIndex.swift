/// Finds the name that was probably meant.
///
/// Names are compared by bytes: by the number of letters to insert, delete, replace or swap with the next, where another
/// case of an ASCII letter is no difference. A name is near if no more than a third of the longer one's letters differ.
package struct NameIndex {
  /// Steps of work, about a second's worth at most, that an index spends before it looks for other cases alone.
  private static let workLimit = 20_000_000

  /// Longer names than this, in bytes, are none that somebody mistyped.
  private static let lengthLimit = 128

  private let names: [FoldedName]
  private let positions: [FoldedName: Int]
  /// The positions of the names by their length.
  private let byLength: [Int: [Int]]
  private var answers: [FoldedName: Int?] = [:]
  private var workLeft = workLimit

  /// - Complexity: O(n) in the bytes of all names.
  package init(_ names: [String]) {
    self.names = names.map(FoldedName.init)
    positions = Dictionary(self.names.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    byLength = Dictionary(grouping: self.names.indices) { [names = self.names] in names[$0].bytes.count }
  }

  /// The position of the name nearest to `name`, the first of several; nil if none is near.
  ///
  /// The work of an index is bounded as a whole: after very many searches only names that differ by case are found.
  package mutating func nearest(to name: String) -> Int? {
    let wanted = FoldedName(name)
    if let position = positions[wanted] { return position }
    if let known = answers[wanted] { return known }
    guard workLeft > 0, wanted.bytes.count <= Self.lengthLimit else { return nil }
    let found = search(for: wanted)
    answers[wanted] = .some(found)
    return found
  }

  private mutating func search(for wanted: FoldedName) -> Int? {
    var best: (distance: Int, position: Int)?
    let length = wanted.bytes.count
    for difference in 0...length where difference <= (best?.distance ?? .max) {
      let lengths = difference == 0 ? [length] : [length - difference, length + difference]
      guard lengths.contains(where: { difference <= tolerance(length, $0) }) else { break }
      for candidateLength in lengths {
        for position in byLength[candidateLength] ?? [] {
          guard workLeft > 0 else { return best?.position }
          workLeft -= 1
          let limit = min(best?.distance ?? .max, tolerance(length, candidateLength))
          guard difference <= limit, names[position].letters.couldBe(wanted.letters, within: limit) else { continue }
          workLeft -= length * (2 * limit + 1)
          guard let distance = editDistance(wanted.bytes, names[position].bytes, atMost: limit) else { continue }
          if (distance, position) < best ?? (.max, .max) {
            best = (distance, position)
          }
        }
      }
    }
    return best?.position
  }
}

/// The one of `names` nearest to `name`, if one is near (see ``NameIndex``).
package func nearestName(to name: String, among names: [String]) -> String? {
  var index = NameIndex(names)
  return index.nearest(to: name).map { names[$0] }
}

/// How many letters may differ between names of two lengths.
private func tolerance(_ left: Int, _ right: Int) -> Int {
  max(left, right) / 3
}

/// A name in lower case, as far as it is ASCII.
private struct FoldedName: Hashable {
  let bytes: [UInt8]
  let letters: LetterSet

  init(_ name: String) {
    bytes = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    letters = LetterSet(bytes)
  }

  static func == (left: FoldedName, right: FoldedName) -> Bool {
    left.bytes == right.bytes
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
  }
}

/// Which letters a name holds: a quick way to see that two names are far apart.
private struct LetterSet {
  private let bits: UInt64

  init(_ bytes: [UInt8]) {
    bits = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Each edit adds at most one letter to what one name holds and the other does not.
  func couldBe(_ other: LetterSet, within distance: Int) -> Bool {
    (bits & ~other.bits).nonzeroBitCount <= distance && (other.bits & ~bits).nonzeroBitCount <= distance
  }
}
