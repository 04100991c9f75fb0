import TollgateConfiguration
import XCTest

/// Defaults, then the pack, then the customer.
final class ConfigurationLayerTests: XCTestCase {
  private let mail = """
    {"type":"object","required":["server","key"],"properties":{
      "server":{"type":"object","required":["host"],"default":{"host":"localhost"},"properties":{
        "host":{"type":"string"},"port":{"type":"integer","default":25}}},
      "proxy":{"type":"object","required":["host"],"properties":{
        "host":{"type":"string"},"port":{"type":"integer","default":8080}}},
      "names":{"type":"array","items":{"type":"string"},"default":["shop"]},
      "key":{"type":"string","minLength":1}}}
    """

  private func merged(_ layers: String...) throws -> String {
    let layers = try layers.map { try Configuration(json: $0) }
    return try ConfigurationSchema(json: mail).configuration(from: layers).json
  }

  func testDefaultsStandWhereNothingIsGiven() throws {
    XCTAssertEqual(try merged(), #"{"server":{"host":"localhost","port":25},"names":["shop"]}"#)
    XCTAssertEqual(try merged("{}", "{}"), try merged())
  }

  func testObjectsMergeNameByNameAndTheLaterLayerIsStronger() throws {
    XCTAssertEqual(
      try merged(#"{"server":{"host":"pack"},"key":"p"}"#, #"{"server":{"port":26},"key":"c"}"#),
      #"{"server":{"host":"pack","port":26},"key":"c","names":["shop"]}"#)
  }

  func testEverythingElseIsReplaced() throws {
    XCTAssertEqual(
      try merged(#"{"names":["a","b"],"key":"p"}"#, #"{"names":[],"key":{"x":1}}"#),
      #"{"names":[],"key":{"x":1},"server":{"host":"localhost","port":25}}"#)
    XCTAssertEqual(
      try Configuration(json: #"{"a":{"b":1},"c":2}"#).merged(over: try Configuration(json: #"{"a":5,"d":{}}"#)).json,
      #"{"a":{"b":1},"d":{},"c":2}"#)
    XCTAssertEqual(Configuration.integer(1).merged(over: .object(.init())), .integer(1))
  }

  func testDefaultInsideAnObjectThatNobodyGivesHasNoEffect() throws {
    XCTAssertFalse(try merged().contains("proxy"))
    XCTAssertTrue(try merged(#"{"proxy":{"host":"p"}}"#).contains(#""proxy":{"host":"p","port":8080}"#))
  }

  func testConfiguredIsWhatSatisfiesTheSchemaAsAWhole() throws {
    let schema = try ConfigurationSchema(json: mail)
    func isSatisfied(_ layers: String...) throws -> Bool {
      schema.isSatisfied(by: try layers.map { try Configuration(json: $0) })
    }
    XCTAssertFalse(try isSatisfied())
    XCTAssertTrue(try isSatisfied(#"{"key":"p"}"#))
    XCTAssertTrue(try isSatisfied("{}", #"{"key":"c"}"#))
    XCTAssertFalse(try isSatisfied(#"{"key":"p"}"#, #"{"key":""}"#))
    XCTAssertFalse(try isSatisfied(#"{"key":"p"}"#, #"{"proxy":{}}"#))
    XCTAssertFalse(try isSatisfied(#"{"key":"p"}"#, "[]"))
  }
}
