import TollgateConfiguration
import XCTest

/// JSON texts in, schemas or sentences out.
final class ConfigurationSchemaTests: XCTestCase {
  private func message(_ schema: String) -> String {
    do throws(ConfigurationSchemaError) {
      return try ConfigurationSchema(json: schema).json
    } catch {
      return error.message
    }
  }

  func testSchemaComesBackWithAdditionalPropertiesSaid() throws {
    XCTAssertEqual(message(#"{"type":"object"}"#), #"{"type":"object","additionalProperties":false}"#)
    for schema in [
      #"{"type":"object","title":"T","description":"D","properties":{"z":{"type":"boolean","default":true},"#
        + #""a":{"type":"array","items":{"type":"string","minLength":1,"maxLength":2,"enum":["a","bb"]}},"#
        + #""n":{"type":"integer","minimum":-1,"maximum":3},"o":{"type":"array"}},"#
        + #""required":["z","n"],"additionalProperties":true}"#
    ] {
      XCTAssertEqual(message(schema), schema)
    }
  }

  func testWhatIsNoSchemaIsSaidWithItsPlace() {
    for (schema, words) in [
      ("[]", "the schema must be a schema"), ("{", "at byte 1: the text ends too early"),
      ("{}", "the schema does not say its type"), (#"{"type":1}"#, "'/type' must be a string"),
      (#"{"type":"number"}"#, "'/type' cannot be 'number'"),
      (#"{"type":"string"}"#, "the schema must be of the type object, not string"),
      (#"{"type":"object","$ref":"x"}"#, "'/$ref' is a keyword of JSON Schema that is not supported"),
      (#"{"type":"object","tpye":"x"}"#, "'/tpye' is no keyword of a schema"),
      (#"{"type":"object","minimum":1}"#, "'/minimum' says nothing about an object"),
      (#"{"type":"object","required":["a"]}"#, "'/required/0' names 'a', which is no property"),
      (#"{"type":"object","required":"a"}"#, "'/required' must be an array of strings"),
      (#"{"type":"object","required":[1]}"#, "'/required/0' must be a string"),
      (#"{"type":"object","properties":[]}"#, "'/properties' must be an object of names and their schemas"),
      (#"{"type":"object","properties":{"a":1}}"#, "'/properties/a' must be a schema"),
      (#"{"type":"object","additionalProperties":{"type":"string"}}"#, "'/additionalProperties' must be a boolean"),
      (#"{"type":"object","title":1}"#, "'/title' must be a string"),
      (#"{"type":"object","default":1}"#, "'/default' does not fit: must be an object, not an integer"),
      (#"{"type":"object","default":{"a":1}}"#, "'/default' does not fit: '/a' is no property of the schema"),
    ] {
      XCTAssertEqual(message(schema), words, schema)
    }
    for (schema, words) in [
      (#"{"type":"string","minLength":-1}"#, "'/properties/x/minLength' must be an integer, 0 or more"),
      (#"{"type":"integer","maximum":"1"}"#, "'/properties/x/maximum' must be an integer"),
      (#"{"type":"integer","minimum":2,"maximum":1}"#, "'/properties/x/maximum' is less than minimum"),
      (#"{"type":"string","enum":"a"}"#, "'/properties/x/enum' must be an array of values"),
      (#"{"type":"string","enum":[]}"#, "'/properties/x/enum' allows nothing"),
      (#"{"type":"string","enum":["a","a"]}"#, "'/properties/x/enum/1' stands there a second time"),
      (#"{"type":"string","enum":[1]}"#, "'/properties/x/enum/0' does not fit: must be a string, not an integer"),
      (
        #"{"type":"string","enum":["a"],"default":"b"}"#,
        #"'/properties/x/default' does not fit: must be one of "a""#
      ),
      (#"{"type":"array","items":[{"type":"string"}]}"#, "'/properties/x/items' must be a schema"),
    ] {
      XCTAssertEqual(message("{\"type\":\"object\",\"properties\":{\"x\":\(schema)}}"), words, schema)
    }
  }

  func testEveryMistakeIsSaid() {
    XCTAssertEqual(
      message(#"{"type":"object","foo":1,"required":["b","b"],"properties":{"a":{"type":"text"}}}"#),
      """
      '/foo' is no keyword of a schema
      '/required/0' names 'b', which is no property
      '/required/1' stands there a second time
      '/properties/a/type' cannot be 'text'
      """)
  }

  func testDefaultMayLackWhatAStrongerLayerGives() {
    XCTAssertEqual(
      message(#"{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"default":{}}"#),
      #"{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false,"default":{}}"#
    )
  }
}
