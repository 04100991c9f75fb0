/// A view of an image for the length of one call.
///
/// It trusts the words of an image that ``isImage(_:)`` accepts: only numbers from outside are checked, by its callers.
struct TableReader {
  /// Where the image starts.
  let base: UnsafeRawPointer

  init(_ base: UnsafePointer<UInt8>) {
    self.base = UnsafeRawPointer(base)
  }

  init(_ base: UnsafeRawPointer) {
    self.base = base
  }

  /// Whether the bytes start as an image does and are as long as it says.
  static func isImage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= TableLayout.sectionsStart, let start = bytes.baseAddress else { return false }
    let magic = UnsafeBufferPointer(start: TableLayout.magic.utf8Start, count: TableLayout.magic.utf8CodeUnitCount)
    return bytes.starts(with: magic) && TableReader(start).header(.length) == bytes.count
  }

  /// A word of the header.
  func header(_ word: HeaderWord) -> Int {
    base.tableWord(at: TableLayout.bodyStart + TableLayout.wordLength * word.rawValue)
  }

  /// The position of the first code of a kind among all codes, or the number of all codes after the last kind.
  func firstCode(_ kind: Int) -> Int {
    base.tableWord(at: TableLayout.firstCodesStart + TableLayout.wordLength * kind)
  }

  /// The number of entities of a kind.
  func count(_ kind: CatalogSection) -> Int {
    firstCode(kind.rawValue + 1) - firstCode(kind.rawValue)
  }

  /// The rows of a section.
  func rows<Row: TableRow>(_ row: Row.Type) -> TableRows<Row> {
    TableRows(start: start(of: row.section))
  }

  /// The lists.
  var lists: TableLists {
    TableLists(start: start(of: .lists))
  }

  /// The texts.
  var texts: TableTexts {
    TableTexts(start: start(of: .texts))
  }

  /// What tells these tables from others.
  var mark: CatalogMark {
    CatalogMark(
      high: base.loadUnaligned(fromByteOffset: TableLayout.digestStart, as: UInt64.self),
      low: base.loadUnaligned(fromByteOffset: TableLayout.digestStart + 8, as: UInt64.self))
  }

  /// The digest as it stands.
  var digest: UnsafeBufferPointer<UInt8> {
    let start = (base + TableLayout.digestStart).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: TableLayout.bodyStart - TableLayout.digestStart)
  }

  /// Where a section starts, in bytes from the image's start.
  func offset(of section: TableSection) -> Int {
    base.tableWord(at: TableLayout.directoryStart + TableLayout.wordLength * section.rawValue)
  }

  private func start(of section: TableSection) -> UnsafeRawPointer {
    base + offset(of: section)
  }
}

/// The digest's bytes, for comparing: sets and matrices of another catalog count for nothing.
@usableFromInline
package struct CatalogMark: Hashable, Sendable {
  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt64

  /// Whether both are of one catalog; what `==` says, where the call would cost as much as what it is for.
  @inlinable @inline(__always)
  func isSame(as other: CatalogMark) -> Bool {
    (high ^ other.high) | (low ^ other.low) == 0
  }
}

/// The rows of a section.
struct TableRows<Row: TableRow> {
  let start: UnsafeRawPointer

  /// A word of a row.
  subscript(index: Int, word: Row) -> Int {
    start.tableWord(at: TableLayout.wordLength * (index * Row.stride + word.rawValue))
  }

  /// A signed 64-bit number that starts at a word of a row.
  func wide(_ index: Int, _ word: Row) -> Int64 {
    start.tableWide(at: TableLayout.wordLength * (index * Row.stride + word.rawValue))
  }
}

/// The section of lists.
struct TableLists {
  let start: UnsafeRawPointer

  /// The list of ids or list references that a reference names.
  subscript(reference: Int) -> TableList {
    let length = start + TableLayout.wordLength * reference
    return TableList(count: length.tableWord(at: 0), items: length + TableLayout.wordLength)
  }

  /// The list of figures that a reference names.
  func figures(_ reference: Int) -> TableFigures {
    let length = start + TableLayout.wordLength * reference
    return TableFigures(count: length.tableWord(at: 0), items: length + TableLayout.wordLength)
  }
}

/// The section of texts.
struct TableTexts {
  let start: UnsafeRawPointer

  /// The text of so many bytes at a place.
  subscript(offset: Int, length: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: (start + offset).assumingMemoryBound(to: UInt8.self), count: length)
  }

  /// The text for people of so many bytes at a place.
  func decoded(_ offset: Int, _ length: Int) -> String {
    var bytes: [UInt8] = []
    var rest = self[offset, length][...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.popFirst(), let low = rest.popFirst() {
        bytes.append(hexadecimal(high) &<< 4 | hexadecimal(low))
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < UInt8(ascii: "A") ? digit &- UInt8(ascii: "0") : digit &- UInt8(ascii: "A") &+ 10
  }
}

/// A list of numbers.
struct TableList: Sequence, IteratorProtocol {
  private(set) var count: Int
  private var items: UnsafeRawPointer

  init(count: Int, items: UnsafeRawPointer) {
    self.count = count
    self.items = items
  }

  /// The first number; nil for the empty list.
  var first: Int? {
    count > 0 ? items.tableWord(at: 0) : nil
  }

  mutating func next() -> Int? {
    guard count > 0 else { return nil }
    defer {
      count -= 1
      items += TableLayout.wordLength
    }
    return items.tableWord(at: 0)
  }
}

/// A list of limits with a number each.
struct TableFigures: Sequence, IteratorProtocol {
  private var count: Int
  private var items: UnsafeRawPointer

  init(count: Int, items: UnsafeRawPointer) {
    self.count = count
    self.items = items
  }

  mutating func next() -> LimitFigure? {
    guard count > 0 else { return nil }
    defer {
      count -= 1
      items += TableLayout.wordLength * FigureWord.stride
    }
    return LimitFigure(
      LimitID(index: items.tableWord(at: TableLayout.wordLength * FigureWord.limit.rawValue)),
      items.tableWide(at: TableLayout.wordLength * FigureWord.figure.rawValue))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same bytes. A plain loop: the general comparison of sequences costs several times as much.
  func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}

/// The four digits of a word, the first in the lowest byte.
package enum TableDigits {
  /// The digits of 0.
  package static var zero: UInt32 { 0x3030_3030 }
  /// What stands for no node at all: the digits of no number.
  package static var free: UInt32 { 0x2F2F_2F2F }

  /// The number of digits, put together two by two.
  @inline(__always)
  static func number(_ digits: UInt32) -> Int {
    let values = digits &- zero
    let pairs = values & 0x003F_003F | (values & 0x3F00_3F00) &>> 2
    return Int(pairs & 0xFFF | pairs &>> 4 & 0xFF_F000)
  }

  /// The four numbers of two words, two digits each, in 16 bits each.
  @inline(__always)
  static func pairs(_ digits: UInt64) -> UInt64 {
    let values = digits &- 0x3030_3030_3030_3030
    return values & 0x003F_003F_003F_003F | (values & 0x3F00_3F00_3F00_3F00) &>> 2
  }

  /// The digits of two numbers, two each.
  package static func digits(_ first: Int, _ second: Int) -> UInt32 {
    digits(first & 0xFFF | (second & 0xFFF) << 12)
  }

  /// The digits of a number.
  @inline(__always)
  package static func digits(_ number: Int) -> UInt32 {
    let bits = UInt32(truncatingIfNeeded: number)
    let pairs = bits & 0xFFF | (bits & 0xFF_F000) &<< 4
    return (pairs & 0x003F_003F | (pairs & 0x0FC0_0FC0) &<< 2) &+ zero
  }
}

extension UnsafeRawPointer {
  /// The word at a place.
  @inline(__always)
  fileprivate func tableWord(at offset: Int) -> Int {
    TableDigits.number(UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The signed 64-bit number at a place.
  fileprivate func tableWide(at offset: Int) -> Int64 {
    let low = UInt64(tableWord(at: offset))
    let middle = UInt64(tableWord(at: offset + TableLayout.wordLength))
    let high = UInt64(tableWord(at: offset + 2 * TableLayout.wordLength))
    return Int64(bitPattern: low | middle &<< 24 | high &<< 48)
  }

  /// The digits of the word so many words on.
  @inline(__always)
  func digits(_ word: Int) -> UInt32 {
    UInt32(littleEndian: loadUnaligned(fromByteOffset: TableLayout.wordLength &* word, as: UInt32.self))
  }

  /// The eight bytes of text so many words on.
  @inline(__always)
  func text(_ word: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: TableLayout.wordLength &* word, as: UInt64.self))
  }
}
