import Foundation

/// All that was measured.
struct BenchReport: Encodable, Sendable {
  /// Changes with the meaning of a member.
  var formatVersion = 1
  var seed: UInt64
  var machine: Machine
  var sections: [Section]

  /// Whether something is not as it must be.
  var hasFailed: Bool {
    sections.contains { $0.rows.contains { $0.aim?.isMust == true && $0.aim?.isReached == false } }
  }

  /// The report for machines, on one line.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return ((try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}

/// Things that are compared with one another.
struct Section: Encodable, Sendable {
  var title: String
  /// What the ratios are to; nil if there are none.
  var baseline: String?
  /// How it was measured.
  var notes: [String] = []
  var rows: [Row]
}
