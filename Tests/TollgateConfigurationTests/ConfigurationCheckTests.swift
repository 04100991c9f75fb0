import TollgateConfiguration
import XCTest

/// A schema and a configuration in, sentences out.
final class ConfigurationCheckTests: XCTestCase {
  private func problems(_ configuration: String, _ schema: String) throws -> String {
    try ConfigurationSchema(json: schema).check(try Configuration(json: configuration)).map(\.message)
      .joined(separator: "\n")
  }

  /// The problems of a value under the name `x`.
  private func problems(of value: String, as schema: String) throws -> String {
    try problems("{\"x\":\(value)}", "{\"type\":\"object\",\"properties\":{\"x\":\(schema)}}")
  }

  func testTypes() throws {
    let values = ["object": "{}", "array": "[]", "string": "\"\"", "integer": "0", "boolean": "false"]
    for (type, _) in values {
      for (other, value) in values {
        let article = ["object", "array", "integer"].contains(type) ? "an" : "a"
        let otherArticle = ["object", "array", "integer"].contains(other) ? "an" : "a"
        XCTAssertEqual(
          try problems(of: value, as: "{\"type\":\"\(type)\"}"),
          type == other ? "" : "'/x' must be \(article) \(type), not \(otherArticle) \(other)")
      }
    }
    XCTAssertEqual(try problems("[]", #"{"type":"object"}"#), "the configuration must be an object, not an array")
  }

  func testBoundsHoldTheirEnds() throws {
    let age = #"{"type":"integer","minimum":-1,"maximum":1}"#
    XCTAssertEqual(try problems(of: "-1", as: age) + problems(of: "1", as: age), "")
    XCTAssertEqual(try problems(of: "-2", as: age), "'/x' must be -1 or more")
    XCTAssertEqual(try problems(of: "2", as: age), "'/x' must be 1 or less")
    let name = #"{"type":"string","minLength":1,"maxLength":2}"#
    XCTAssertEqual(try problems(of: "\"e\u{301}\"", as: name) + problems(of: "\"😀\"", as: name), "")
    XCTAssertEqual(try problems(of: "\"\"", as: name), "'/x' must have 1 character or more")
    XCTAssertEqual(try problems(of: "\"abc\"", as: name), "'/x' must have 2 characters or fewer")
  }

  func testListedValues() throws {
    let size = #"{"type":"string","enum":["a4","a5"],"minLength":9}"#
    XCTAssertThrowsError(try problems(of: "\"a4\"", as: size))
    XCTAssertEqual(
      try problems(of: "\"a6\"", as: #"{"type":"string","enum":["a4","a5"]}"#), #"'/x' must be one of "a4", "a5""#)
    XCTAssertEqual(
      try problems(of: "{}", as: #"{"type":"object","enum":[{"a":1}],"properties":{"a":{"type":"integer"}}}"#),
      #"'/x' must be one of {"a":1}"#)
  }

  func testPropertiesInTheOrderOfTheConfigurationAndThenWhatIsMissing() throws {
    let schema = """
      {"type":"object","required":["a","b"],"properties":{
        "a":{"type":"string"},"b":{"type":"string"},
        "list":{"type":"array","items":{"type":"object","properties":{"n/~":{"type":"integer"}}}}}}
      """
    XCTAssertEqual(
      try problems(#"{"z":1,"list":[{},{"n/~":"1"}],"b":2}"#, schema),
      """
      '/z' is no property of the schema
      '/list/1/n~1~0' must be an integer, not a string
      '/b' must be a string, not an integer
      the configuration lacks 'a'
      """)
  }

  func testOtherNamesOnlyWhereTheSchemaAllowsThem() throws {
    XCTAssertEqual(try problems(#"{"a":1}"#, #"{"type":"object"}"#), "'/a' is no property of the schema")
    XCTAssertEqual(
      try problems(#"{"a":1}"#, #"{"type":"object","additionalProperties":false}"#), "'/a' is no property of the schema"
    )
    XCTAssertEqual(try problems(#"{"a":[1]}"#, #"{"type":"object","additionalProperties":true}"#), "")
    XCTAssertEqual(try problems(of: #"[1,"a",{}]"#, as: #"{"type":"array"}"#), "")
  }

  func testSentencesNeverHoldValues() throws {
    let schema = """
      {"type":"object","properties":{"key":{"type":"string","maxLength":3},"code":{"type":"string","enum":["a"]},
       "number":{"type":"boolean"}}}
      """
    let found = try problems(#"{"key":"hunter2","code":"hunter2","number":4711}"#, schema)
    XCTAssertEqual(found.split(separator: "\n").count, 3)
    XCTAssertFalse(found.contains("hunter2") || found.contains("4711"), found)
  }
}
