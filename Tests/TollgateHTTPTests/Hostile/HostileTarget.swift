import TollgateHTTP

/// A request line that some server was once fooled by, and what the guard must make of it.
struct HostileTarget {
  /// What a row says of the answer.
  enum Answer: Equatable {
    case refused(TargetRefusal)
    /// The code of the reason that a tenant of the retail catalog without the module gets.
    case denied(String)
  }

  let method: [UInt8]
  let target: [UInt8]
  let answer: Answer
  /// The advisory or the section of a standard, and who was fooled.
  let source: String
  /// The row as it stands in its table.
  let row: String

  /// Reads a row: the method if the table has a column for it, the target, the class of the refusal or the reason, and
  /// the source. `{0D0A}` stands for bytes, `{61*9}` for a byte nine times, `{}` for none.
  init?(_ row: Substring, hasMethod: Bool) {
    let columns = row.split(separator: " ", maxSplits: hasMethod ? 3 : 2, omittingEmptySubsequences: true)
    guard columns.count == (hasMethod ? 4 : 3), let method = hasMethod ? bytes(columns[0]) : Array("GET".utf8),
      let target = bytes(columns[columns.count - 3])
    else { return nil }
    let answer = String(columns[columns.count - 2])
    self.method = method
    self.target = target
    self.answer = TargetRefusal(rawValue: answer).map(Answer.refused) ?? .denied(answer)
    source = columns[columns.count - 1].trimmingPrefix { $0 == " " }.description
    self.row = String(row)
  }
}

/// The bytes that a cell stands for; nil for a notation that is none.
private func bytes(_ cell: Substring) -> [UInt8]? {
  var bytes: [UInt8] = []
  var rest = cell[...]
  while let open = rest.firstIndex(of: "{") {
    guard let close = rest[open...].firstIndex(of: "}") else { return nil }
    bytes += rest[..<open].utf8
    let parts = rest[rest.index(after: open)..<close].split(separator: "*")
    let digits = Array(parts.first ?? "")
    let run = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    guard 2 * run.count == digits.count, let times = parts.count < 2 ? 1 : Int(parts[1]) else { return nil }
    for _ in 0..<times { bytes += run }
    rest = rest[rest.index(after: close)...]
  }
  return bytes + rest.utf8
}

/// The tables.
enum HostileTargets {
  /// Every row, with those that cannot be read as nil.
  static var rows: [HostileTarget?] {
    let plain = [dotSegments, separators, doubleEncoding, parameters, unicode, controls, forms, paths, lengths]
    return plain.flatMap { table in table.split(separator: "\n").map { HostileTarget($0, hasMethod: false) } }
      + methods.split(separator: "\n").map { HostileTarget($0, hasMethod: true) }
  }
}
