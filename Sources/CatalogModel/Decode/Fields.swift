import CatalogSyntax
import Diagnostics
import TollgateConfiguration

/// The keys of one mapping, read one by one. Keys that nobody asked for are reported at the end as unknown.
struct Fields {
  /// What the mapping describes, in the words of messages: `module SELL`.
  let subject: String
  /// Where a missing key is reported: at the name of what is described.
  private let anchor: Span
  private let entries: [Node.Entry]
  private var asked: [String] = []
  private var missing: [String] = []
  /// Room for the keys that most mappings may have.
  private static let mostAsked = 12
  private var isUsed: [Bool]

  /// Fails, with a report, if the node is no mapping.
  init?(_ node: Node, subject: String, anchor: Span, expected: ShapeProblem.Form = .mapping, _ decoder: inout Decoder) {
    guard case .mapping(let entries) = node.content else {
      decoder.reportForm(of: node, expected: expected, subject: subject)
      return nil
    }
    self.subject = subject
    self.anchor = anchor
    self.entries = decoder.withoutCutNumbers(entries, subject)
    isUsed = Array(repeating: false, count: self.entries.count)
    asked.reserveCapacity(Self.mostAsked)
  }

  /// How many keys the mapping has.
  var count: Int { entries.count }

  /// Whether the mapping has a key, which is not read by that.
  func has(_ key: String) -> Bool {
    entries.contains { $0.key.text.hasSameBytes(as: key) }
  }

  /// The value of a key, if the mapping has it.
  mutating func take(_ key: String) -> Node? {
    entry(key)?.value
  }

  /// The key and value, if the mapping has it.
  mutating func entry(_ key: String) -> Node.Entry? {
    asked.append(key)
    let length = key.utf8.count
    let index = entries.indices.first { index in
      // Most keys differ in length already.
      entries[index].key.text.utf8.count == length && entries[index].key.text.hasSameBytes(as: key)
    }
    guard let index else { return nil }
    isUsed[index] = true
    return entries[index]
  }

  /// The words for the value of a key: `name of module SELL`.
  func words(_ key: String) -> String {
    "\(key) of \(subject)"
  }

  /// Notes a key that must be there and is not.
  mutating func noteMissing(_ key: String) {
    missing.append(key)
  }

  /// Notes those of some keys that the mapping lacks and must have.
  mutating func require(_ keys: String...) {
    for key in keys where take(key) == nil {
      noteMissing(key)
    }
  }

  /// Reports the keys that nobody asked for, and the missing ones that none of those was probably meant to be.
  func finish(_ decoder: inout Decoder) {
    var meant: [String] = []
    var seen: Set<String> = []
    let known = isUsed.contains(false) ? asked.filter { seen.insert($0).inserted } : []
    for (entry, isUsed) in zip(entries, isUsed) where !isUsed {
      let nearest = nearest(to: entry.key.text, among: known)
      if let nearest { meant.append(nearest) }
      decoder.report(
        .unknownKey(key: entry.key.text, of: subject, nearest: nearest, known: known), at: entry.key.span)
    }
    for key in missing where !meant.contains(key) {
      decoder.report(.missingKey(key: key, of: subject), at: anchor)
    }
  }

  /// The key that was probably meant: the one before a colon that no space follows, or the most similar one.
  private func nearest(to key: String, among asked: [String]) -> String? {
    asked.first { key.utf8.starts(with: "\($0):".utf8) } ?? nearestName(to: key, among: asked)
  }
}

// MARK: - One call a form

extension Fields {
  mutating func text(_ key: String, _ decoder: inout Decoder) -> String? {
    take(key).flatMap { decoder.text($0, words(key))?.value }
  }

  mutating func name(_ key: String, _ decoder: inout Decoder) -> Located<Name>? {
    take(key).flatMap { decoder.name($0, words(key)) }
  }

  mutating func names(_ key: String, _ decoder: inout Decoder) -> [Located<Name>] {
    take(key).map { decoder.names($0, words(key)) } ?? []
  }

  mutating func texts(_ key: String, _ decoder: inout Decoder) -> [String] {
    take(key).map { decoder.texts($0, words(key)).map(\.value) } ?? []
  }

  mutating func boolean(_ key: String, _ decoder: inout Decoder) -> Located<Bool>? {
    take(key).flatMap { decoder.boolean($0, words(key)) }
  }

  mutating func integer(_ key: String, in range: ClosedRange<Int64>, _ decoder: inout Decoder) -> Int64? {
    take(key).flatMap { decoder.integer($0, words(key), in: range)?.value }
  }

  mutating func choice(_ key: String, of allowed: [String], _ decoder: inout Decoder) -> Located<String>? {
    take(key).flatMap { decoder.choice($0, words(key), of: allowed) }
  }

  /// A text that may be given a language each; `required` reports its absence.
  mutating func localized(_ key: String, required: Bool, _ decoder: inout Decoder) -> TextDeclaration? {
    guard let node = take(key) else {
      if required { noteMissing(key) }
      return nil
    }
    return decoder.localized(node, words(key))
  }

  /// `ENABLED` or `DISABLED`, or nil if nothing is said.
  mutating func isEnabledByDefault(_ decoder: inout Decoder) -> Bool? {
    choice("default", of: ["ENABLED", "DISABLED"], &decoder).map { $0.value == "ENABLED" }
  }

  /// Whether `checked_in: code` is said.
  mutating func isCheckedInCode(_ decoder: inout Decoder) -> Bool {
    choice("checked_in", of: ["code"], &decoder) != nil
  }
}
