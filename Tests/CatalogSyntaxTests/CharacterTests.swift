import XCTest

final class CharacterTests: XCTestCase {
  func testControlsAndCharactersThatReorderTextHaveEachTheirPlace() {
    XCTAssertEqual(
      findings(
        inBytes: Array("a: b\u{1B}[31m\nc: é\u{202E}d # \u{2066}\n\u{7F}\u{9F}\n\u{61C}".utf8)
          + [0xEF, 0xBF, 0xBE, 0xF0, 0x9F, 0xBF, 0xBF, 0xEF, 0xB7, 0x90]),
      """
      1:5-1:6 TG008 the text holds U+001B (escape)
      2:5-2:6 TG008 the text holds U+202E (a control that reorders text)
      2:10-2:11 TG008 the text holds U+2066 (a control that reorders text)
      3:1-3:2 TG008 the text holds U+007F (a control character)
      3:2-3:3 TG008 the text holds U+009F (a control character)
      4:1-4:2 TG008 the text holds U+061C (a control that reorders text)
      4:2-4:3 TG008 the text holds U+FFFE (no character)
      4:3-4:4 TG008 the text holds U+1FFFF (no character)
      4:4-4:5 TG008 the text holds U+FDD0 (no character)
      """)
  }

  func testByteOrderMarkIsFineAtTheStartAlone() {
    XCTAssertEqual(findings(in: "\u{FEFF}a: b"), "")
    XCTAssertEqual(
      findings(in: "\u{FEFF}a: \u{FEFF}b"), "1:4-1:5 TG008 the text holds U+FEFF (a byte order mark inside the text)")
    XCTAssertEqual(
      findings(in: "\u{FEFF}\u{FEFF}a: b"), "1:1-1:2 TG008 the text holds U+FEFF (a byte order mark inside the text)")
  }

  func testLineEndsOtherThanLFAndCRLF() {
    XCTAssertEqual(findings(in: "a: b\r\nc: d\r\n"), "")
    XCTAssertEqual(
      findings(in: "a: b\rc: d\u{85}\ne: f\u{2028}\u{2029}\r"),
      """
      1:5-1:6 TG009 the text holds U+000D (a carriage return without a line feed), \
      which not every editor takes for the end of a line
      1:10-1:11 TG009 the text holds U+0085 (next line), which not every editor takes for the end of a line
      2:5-2:6 TG009 the text holds U+2028 (line separator), which not every editor takes for the end of a line
      2:6-2:7 TG009 the text holds U+2029 (paragraph separator), which not every editor takes for the end of a line
      """)
  }

  func testTextWhoseLinesEndWithCRIsReportedOnce() {
    XCTAssertEqual(
      findings(in: "a: b\rc: d\re: f\r"),
      "1:5-1:6 TG009 the text holds U+000D (a carriage return without a line feed), "
        + "which not every editor takes for the end of a line")
  }

  func testSpacesOfOtherKindsIndentNothing() {
    XCTAssertEqual(
      findings(in: "a:\n  \u{A0}b: c\n\u{3000}d: e\n"),
      """
      2:3-2:4 TG008 U+00A0 (a space that does not break lines) indents this line, where YAML takes plain spaces alone
      3:1-3:2 TG008 U+3000 (a space of another width) indents this line, where YAML takes plain spaces alone
      """)
    XCTAssertEqual(findings(in: "a: b\u{A0}c\n"), "")
  }

  func testNULIsAForbiddenCharacter() {
    XCTAssertEqual(findings(in: "a: b\0c\n"), "1:5-1:6 TG008 the text holds U+0000 (NUL)")
  }

  func testEscapeThatYieldsAForbiddenCharacterIsRefusedWhereItsTextStands() {
    XCTAssertEqual(
      findings(in: #"{"a\u202E": "b\0", c: "d\N", e: "\x1B", f: "g\r", h: "\uFEFF", i: "fine\r\n\t\u00E9"}"#),
      """
      1:2-1:11 TG008 the text holds U+202E (a control that reorders text)
      1:13-1:18 TG008 the text holds U+0000 (NUL)
      1:23-1:28 TG009 the text holds U+0085 (next line), which not every editor takes for the end of a line
      1:33-1:39 TG008 the text holds U+001B (escape)
      1:44-1:49 TG009 the text holds U+000D (a carriage return without a line feed), \
      which not every editor takes for the end of a line
      1:54-1:62 TG008 the text holds U+FEFF (a byte order mark inside the text)
      """)
    XCTAssertEqual(
      outline(of: #"{"a\u202E": b, c: "\0"}"#),
      """
      1:1-1:24 mapping
        1:16-1:17 key "c"
          1:19-1:23 refused
      """)
  }

  func testFirstByteThatIsNoUTF8HasItsPlace() {
    let cases: [(bytes: [UInt8], column: Int)] = [
      ([0xFF], 1), ([0x61, 0xC3, 0x28], 2), ([0xC3, 0xA9, 0x80], 2), ([0xC0, 0x80], 1), ([0xE0, 0x80, 0x80], 1),
      ([0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 1), ([0xF0, 0x9F, 0x98], 1), ([0x61, 0xE2, 0x82], 2),
      ([0xF5, 0x80, 0x80, 0x80], 1),
    ]
    for (bytes, column) in cases {
      XCTAssertEqual(
        findings(inBytes: Array("ok\n".utf8) + bytes), "2:\(column)-2:\(column + 1) TG007 the text is not UTF-8",
        "\(bytes)")
    }
  }

  func testTextInALatinEncodingIsReportedOnce() {
    XCTAssertEqual(
      findings(inBytes: Array("a: caf".utf8) + [0xE9, 0x0A] + Array("b: d".utf8) + [0xE9, 0x6A, 0xE0]),
      "1:7-1:8 TG007 the text is not UTF-8")
  }

  func testOtherEncodingsAreNamed() {
    let text = "a: b\n"
    let bigEndian = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let littleEndian = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wideLittle = text.utf8.flatMap { [$0, 0, 0, 0] as [UInt8] }
    let wideBig = text.utf8.flatMap { [0, 0, 0, $0] as [UInt8] }
    let cases: [([UInt8], String)] = [
      (bigEndian, "UTF-16 (big endian)"), ([0xFE, 0xFF] + bigEndian, "UTF-16 (big endian)"),
      (littleEndian, "UTF-16 (little endian)"), ([0xFF, 0xFE] + littleEndian, "UTF-16 (little endian)"),
      (wideLittle, "UTF-32 (little endian)"), ([0xFF, 0xFE, 0, 0] + wideLittle, "UTF-32 (little endian)"),
      (wideBig, "UTF-32 (big endian)"), ([0, 0, 0xFE, 0xFF] + wideBig, "UTF-32 (big endian)"),
    ]
    for (bytes, name) in cases {
      XCTAssertEqual(findings(inBytes: bytes), "1:1-1:1 TG007 the text is not UTF-8; it looks like \(name)", name)
    }
  }

  func testTwentyCharactersAFileAreReported() {
    let found = findings(in: String(repeating: "\u{7}\n", count: 30)).split(separator: "\n")
    XCTAssertEqual(found.count, 20)
    XCTAssertEqual(found.last, "20:1-20:2 TG008 the text holds U+0007 (a control character)")
  }
}
