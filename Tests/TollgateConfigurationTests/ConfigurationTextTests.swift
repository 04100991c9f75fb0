import TollgateConfiguration
import XCTest

/// JSON texts in, the same configuration or a refusal with its place out.
final class ConfigurationTextTests: XCTestCase {
  /// What a text is read as, printed again; or why it is not read.
  private func read(_ text: String) -> String {
    do throws(ConfigurationTextError) {
      return try Configuration(json: text).json
    } catch {
      return error.message
    }
  }

  func testValuesComeBackAsTheyWere() {
    for text in [
      "{}", "[]", "\"\"", "0", "-7", "true", "false", "9223372036854775807", "-9223372036854775808",
      #"{"b":[1,"x",{"a":true}],"a":{}}"#, #""é \" \\ / \u0000\u2028""#,
    ] {
      XCTAssertEqual(read(text), text)
    }
    XCTAssertEqual(read(" { \"a\" :\n[ 1 ,\t2 ] }\r\n"), #"{"a":[1,2]}"#)
    XCTAssertEqual(read(#""\u00e9\uD83D\uDE00\/\b\f\n\r\t""#), "\"é😀/\\u0008\\u000c\\u000a\\u000d\\u0009\"")
  }

  func testWhatIsNoConfigurationIsRefusedWithItsPlace() {
    for (text, message) in [
      ("", "at byte 0: the text ends too early"), ("[1", "at byte 2: the text ends too early"),
      ("{\"a\"", "at byte 4: the text ends too early"), ("\"a", "at byte 2: the text ends too early"),
      ("-", "at byte 1: the text ends too early"), ("nul", "at byte 0: the byte 6E does not belong here"),
      ("{\"a\":null}", "at byte 5: null is no value; leave the name out"),
      ("1.5", "at byte 0: a number must be whole, without a point or an exponent"),
      ("[1e3]", "at byte 1: a number must be whole, without a point or an exponent"),
      ("9223372036854775808", "at byte 0: the number does not fit 64 bits"),
      ("01", "at byte 0: the byte 30 does not belong here"), ("+1", "at byte 0: the byte 2B does not belong here"),
      ("[1,]", "at byte 3: the byte 5D does not belong here"), ("{,}", "at byte 1: the byte 2C does not belong here"),
      ("{\"a\":1,}", "at byte 7: the byte 7D does not belong here"),
      ("{} x", "at byte 3: the byte 78 does not belong here"), ("{a:1}", "at byte 1: the byte 61 does not belong here"),
      (#""\x""#, "at byte 1: a backslash begins no escape here"),
      (#""\u12""#, "at byte 1: a backslash begins no escape here"),
      (#""\uD800""#, "at byte 1: a backslash begins no escape here"),
      (#""\uDC00\uD800""#, "at byte 1: a backslash begins no escape here"),
      ("\"\\", "at byte 1: a backslash begins no escape here"), ("\"\n\"", "at byte 1: a control must be escaped"),
      (#"{"a":1,"a":2}"#, "at byte 7: the name 'a' stands here a second time"),
      ("\u{FEFF}{}", "at byte 0: the byte EF does not belong here"),
    ] {
      XCTAssertEqual(read(text), message, text)
    }
  }

  func testDepthIsBounded() {
    let fits = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    XCTAssertEqual(read(fits), fits)
    XCTAssertEqual(read(String(repeating: "[", count: 100_000)), "at byte 64: the text is nested deeper than 64")
  }

  func testNamesAreComparedByTheirBytes() throws {
    // The Kelvin sign and the letter; é in one code point and in two.
    XCTAssertEqual(read("{\"\u{212A}\":1,\"K\":2}"), "{\"\u{212A}\":1,\"K\":2}")
    XCTAssertNotEqual(try Configuration(json: "\"\u{E9}\""), try Configuration(json: "\"e\u{301}\""))
  }

  func testOrderOfMembersIsNoDifferenceAndOrderOfValuesIs() throws {
    let (one, other) = (try Configuration(json: #"{"a":1,"b":2}"#), try Configuration(json: #"{"b":2,"a":1}"#))
    XCTAssertEqual(one, other)
    XCTAssertEqual(Set([one, other]).count, 1)
    XCTAssertNotEqual(one, try Configuration(json: #"{"a":1,"b":2,"c":3}"#))
    XCTAssertNotEqual(try Configuration(json: "[1,2]"), try Configuration(json: "[2,1]"))
    XCTAssertNotEqual(Configuration.string("1"), .integer(1))
  }

  func testManyNamesAreReadInNoTime() throws {
    let members = (0..<50_000).map { "\"n\($0)\":\($0)" }.joined(separator: ",")
    XCTAssertEqual(read("{\(members)}"), "{\(members)}")
  }
}
