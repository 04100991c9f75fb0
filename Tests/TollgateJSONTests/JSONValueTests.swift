import Foundation
import TollgateJSON
import XCTest

final class JSONValueTests: XCTestCase {
  func testStringsAreEscapedSoThatEveryReaderTakesThem() throws {
    XCTAssertEqual(JSONValue.string(#"a"b\c/"#).text, #""a\"b\\c/""#)
    XCTAssertEqual(JSONValue.string("\0\t\u{1F}\u{7F}\u{9F}").text, #""\u0000\u0009\u001f\u007f\u009f""#)
    XCTAssertEqual(JSONValue.string("\u{2028}\u{2029}é😀").text, #""\u2028\u2029é😀""#)
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = JSONValue.array([.string("a\(scalar)b")]).text
      XCTAssertEqual(try JSONDecoder().decode([String].self, from: Data(text.utf8)), ["a\(scalar)b"], text)
    }
  }

  func testValuesKeepTheirOrder() {
    let value = JSONValue.object([
      .init("z", .integer(.min)), .init("a", .array([])), .init("m", .object([])), .init("z\"", .bool(false)),
      .init("n", .null),
    ])
    XCTAssertEqual(value.text, #"{"z":-9223372036854775808,"a":[],"m":{},"z\"":false,"n":null}"#)
  }
}

extension JSONValueTests {
  func testLinesHoldWhatFits() {
    let long = String(repeating: "x", count: 90)
    XCTAssertEqual(JSONValue.object([.init("a", .array([.integer(1), .null]))]).lines, #"{"a":[1,null]}"#)
    XCTAssertEqual(
      JSONValue.object([.init("a", .string(long)), .init("b", .array([.string(long + long), .object([])]))]).lines,
      """
      {
        "a": "\(long)",
        "b": [
          "\(long)\(long)",
          {}
        ]
      }
      """)
  }
}
