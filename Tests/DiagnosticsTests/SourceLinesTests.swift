import Diagnostics
import XCTest

final class SourceLinesTests: XCTestCase {
  private func lines(of text: String) -> [String] {
    let lines = SourceLines(Array(text.utf8))
    return (1...lines.count).map { String(decoding: lines.content(of: $0) ?? [], as: UTF8.self) }
  }

  func testLinesEndWithLFOrCRLF() {
    XCTAssertEqual(lines(of: ""), [""])
    XCTAssertEqual(lines(of: "a\nb"), ["a", "b"])
    XCTAssertEqual(lines(of: "a\r\n\r\nb\r\n"), ["a", "", "b", ""])
    XCTAssertEqual(lines(of: "a\rb\u{85}\u{2028}\n\r"), ["a\rb\u{85}\u{2028}", "\r"])
    XCTAssertEqual(lines(of: "\u{FEFF}a\n\u{FEFF}b"), ["a", "\u{FEFF}b"])
  }

  func testLinesThatAreNotThere() {
    let lines = SourceLines(Array("a\n".utf8))
    XCTAssertNil(lines.content(of: 0))
    XCTAssertNil(lines.content(of: 3))
    XCTAssertNil(lines.content(of: .max))
    XCTAssertEqual(lines.byte(at: Position(line: 9, column: 9)), 2)
    XCTAssertEqual(lines.position(ofByte: 99), Position(line: 2, column: 1))
    XCTAssertEqual(lines.position(ofByte: -1), .start)
  }

  func testPlacesAndBytesAreTwoNamesOfTheSame() {
    let text = "\u{FEFF}é: 日本\r\n\n🧾e\u{301}\n"
    let lines = SourceLines(Array(text.utf8))
    var offset = 3
    var position = Position.start
    for scalar in text.unicodeScalars.dropFirst() {
      XCTAssertEqual(lines.position(ofByte: offset), position)
      if scalar != "\n" {
        XCTAssertEqual(lines.byte(at: position), offset)
      }
      offset += scalar.utf8.count
      position =
        scalar == "\n"
        ? Position(line: position.line + 1, column: 1) : Position(line: position.line, column: position.column + 1)
    }
  }
}
