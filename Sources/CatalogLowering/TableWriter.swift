internal import Tollgate

/// Collects the sections of an image; mirrors the runtime's reader.
///
/// The first number or text that does not fit is kept, and ``image()`` throws it, so that no step in between needs to.
struct TableWriter {
  /// In the order of the words.
  private var header = Array(repeating: TableDigits.zero, count: HeaderWord.allCases.count)
  private var firstCodes: [Int] = []
  private var sections: [[UInt8]]
  private var listReferences: [[Int]: Int] = [:]
  private var texts: [[UInt8]: Int] = [:]
  private var failure: LoweringError?
  /// Where the empty list stands: most lists are empty, and none comes before it.
  private static let emptyList = 0

  init() {
    sections = Array(repeating: [], count: TableSection.allCases.count)
    _ = list(count: 0, words: [])
  }

  /// Says a word of the header; those that are never said are 0.
  mutating func set(_ word: HeaderWord, _ value: Int) {
    set(word, digits: digits(of: value))
  }

  /// Says a word of the header by its four bytes.
  mutating func set(_ word: HeaderWord, digits: UInt32) {
    header[word.rawValue] = digits
  }

  /// Says how many codes come before the next kind.
  mutating func startKind(codesBefore: Int) {
    firstCodes.append(codesBefore)
  }

  /// Adds a row to its section.
  mutating func row<Row: TableRow>(_ row: Row.Type, _ value: (Row) -> Int) {
    for word in Row.allCases { append(value(word), to: Row.section) }
  }

  /// Adds a row to its section, each word by its four bytes.
  mutating func row<Row: TableRow>(_ row: Row.Type, digits: (Row) -> UInt32) {
    for word in Row.allCases { append(digits: digits(word), to: Row.section) }
  }

  /// Adds words to the branches; gives the place of the first.
  mutating func branch(words: [Int]) -> Int {
    let place = branchEnd
    for word in words { append(word, to: .branches) }
    return place
  }

  /// Adds a text to the branches, filled up to eight bytes; gives its place.
  mutating func branch(text: [UInt8]) -> Int {
    let place = branchEnd
    appendPlain(text, to: .branches)
    let missing = (8 - text.count % 8) % 8
    sections[TableSection.branches.rawValue] += [UInt8](repeating: TableLayout.padding, count: missing)
    return place
  }

  private var branchEnd: Int {
    sections[TableSection.branches.rawValue].count / TableLayout.wordLength
  }

  /// The reference of a list of numbers; equal lists share one place.
  mutating func list(_ items: [Int]) -> Int {
    items.isEmpty ? Self.emptyList : list(count: items.count, words: items)
  }

  /// The reference of a list of limits with a number each.
  mutating func figures(_ items: [(limit: Int, figure: Int64)]) -> Int {
    items.isEmpty
      ? Self.emptyList : list(count: items.count, words: items.flatMap { [$0.limit] + Self.words(of: $0.figure) })
  }

  /// The place of a text; equal texts share one.
  mutating func text(_ bytes: [UInt8]) -> Int {
    if let known = texts[bytes] { return known }
    let place = sections[TableSection.texts.rawValue].count
    appendPlain(bytes, to: .texts)
    texts[bytes] = place
    return place
  }

  /// The place of a text that directly follows the one before, whether it is known or not.
  mutating func nextText(_ bytes: [UInt8]) -> Int {
    texts[bytes] = nil
    return text(bytes)
  }

  /// The place and length of a text for people, of any bytes.
  mutating func encodedText(_ text: String) -> (start: Int, length: Int) {
    let bytes = text.utf8.flatMap { byte in
      Self.isPlain(byte) && byte != UInt8(ascii: "%") ? [byte] : Self.percentEncoded(byte)
    }
    return (self.text(bytes), bytes.count)
  }

  /// The end of the texts so far.
  var textEnd: Int {
    sections[TableSection.texts.rawValue].count
  }

  /// The words of a signed 64-bit number.
  static func words(of number: Int64) -> [Int] {
    let bits = UInt64(bitPattern: number)
    return [Int(bits & 0xFF_FFFF), Int(bits >> 24 & 0xFF_FFFF), Int(bits >> 48)]
  }

  /// The finished image.
  func image() throws(LoweringError) -> [UInt8] {
    var start = TableLayout.sectionsStart
    var directory: [Int] = []
    for section in sections {
      directory.append(start)
      start += section.count
    }
    guard start < TableLayout.wordLimit else { throw .imageTooLong(bytes: start) }
    if let failure { throw failure }

    var header = header
    header[HeaderWord.length.rawValue] = TableDigits.digits(start)
    let words = header + (firstCodes + directory).map { TableDigits.digits($0) }
    var body = words.flatMap { word in withUnsafeBytes(of: word.littleEndian, Array.init) }
    let missing = TableLayout.sectionsStart - TableLayout.bodyStart - body.count
    body += [UInt8](repeating: TableLayout.zeroDigit, count: missing)
    for section in sections { body += section }
    return TableLayout.magic.withUTF8Buffer(Array.init) + digest(of: body) + body
  }

  private mutating func list(count: Int, words: [Int]) -> Int {
    let key = [count] + words
    if let known = listReferences[key] { return known }
    let reference = sections[TableSection.lists.rawValue].count / TableLayout.wordLength
    for word in key { append(word, to: .lists) }
    listReferences[key] = reference
    return reference
  }

  private mutating func append(_ value: Int, to section: TableSection) {
    append(digits: digits(of: value), to: section)
  }

  /// The digits of a number, which the first that does not fit fails.
  mutating func digits(of value: Int) -> UInt32 {
    if !(0..<TableLayout.wordLimit).contains(value) { fail(.numberOutOfRange(value)) }
    return TableDigits.digits(value)
  }

  private mutating func append(digits: UInt32, to section: TableSection) {
    withUnsafeBytes(of: digits.littleEndian) { sections[section.rawValue] += $0 }
  }

  /// Notes a text that an image cannot hold as it stands.
  mutating func requirePlain(_ bytes: [UInt8]) {
    if !bytes.allSatisfy(Self.isPlain) { fail(.textNotPlain(String(decoding: bytes, as: UTF8.self))) }
  }

  private mutating func appendPlain(_ bytes: [UInt8], to section: TableSection) {
    requirePlain(bytes)
    sections[section.rawValue] += bytes
  }

  mutating func fail(_ error: LoweringError) {
    failure = failure ?? error
  }

  private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "#")
  }
}

/// FNV-1a 64 in 16 hexadecimal digits.
private func digest(of bytes: [UInt8]) -> [UInt8] {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return Array((String(repeating: "0", count: 16 - digits.utf8.count) + digits).utf8)
}
