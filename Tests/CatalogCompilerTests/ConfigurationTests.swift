import CatalogIR
import Diagnostics
import TollgateConfiguration
import XCTest

/// Schemas of modules, and what packs configure them with.
final class ConfigurationTests: XCTestCase {
  private let mail = """
    modules:
      SHOP: { name: Shop }
      MAIL:
        name: Mail
        requires_config: true
        configuration:
          type: object
          required: [key]
          properties:
            key: { type: string }
            port: { type: integer, maximum: 99, default: 25 }
            hosts: { type: array, items: { type: string } }
            quiet: { type: boolean }
    packs:

    """

  private func packs(_ lines: String...) -> String {
    mail + lines.map { "  \($0)\n" }.joined()
  }

  /// What each pack configures the module MAIL with; `-` for nothing.
  private func configurations(_ yaml: String) throws -> [String] {
    try catalog(yaml).packs.map { $0.configurations.first?.configuration.json ?? "-" }
  }

  func testSchemaIsKeptInTheOrderOfTheFile() throws {
    XCTAssertEqual(
      try catalog(packs("A: { name: A, modules: [SHOP, MAIL] }")).modules.map { $0.configurationSchema?.json ?? "-" },
      [
        "-",
        #"{"type":"object","properties":{"key":{"type":"string"},"port":{"type":"integer","maximum":99,"default":25},"#
          + #""hosts":{"type":"array","items":{"type":"string"}},"quiet":{"type":"boolean"}},"required":["key"],"#
          + #""additionalProperties":false}"#,
      ])
  }

  func testSchemaTypesTheValues() throws {
    XCTAssertEqual(
      try configurations(
        packs(
          "A: { name: A, modules: [SHOP, MAIL], configuration: { MAIL: { key: 12, hosts: [no, 1e3, true, '1'] } } }")
      ), [#"{"key":"12","hosts":["no","1e3","true","1"]}"#])
    XCTAssertEqual(
      try configurations(
        packs("A: { name: A, modules: [SHOP, MAIL], configuration: { MAIL: { port: -1, quiet: false } } }")),
      [#"{"port":-1,"quiet":false}"#])
  }

  func testSchemaTypesItsOwnValues() throws {
    let yaml = """
      modules:
        M:
          name: M
          always_on: true
          configuration:
            type: object
            title: true
            description: 12
            required: [12]
            properties:
              12: { type: string, enum: [12, true, x], default: 12 }
              o: { type: object, default: { a: 1 }, properties: { a: { type: string } } }
      """
    XCTAssertEqual(
      try catalog(yaml).modules[0].configurationSchema?.json,
      #"{"type":"object","title":"true","description":"12","properties":{"12":{"type":"string","#
        + #""enum":["12","true","x"],"default":"12"},"o":{"type":"object","properties":{"a":{"type":"string"}},"#
        + #""additionalProperties":false,"default":{"a":"1"}}},"required":["12"],"additionalProperties":false}"#)
  }

  func testPacksInheritAndMerge() throws {
    XCTAssertEqual(
      try configurations(
        packs(
          "A: { name: A, modules: [SHOP, MAIL], configuration: { MAIL: { key: a, hosts: [x, y] } } }",
          "B: { name: B, extends: A, configuration: { MAIL: { port: 1, hosts: [z] } } }",
          "C: { name: C, extends: B }", "D: { name: D, extends: C, without: [MAIL] }",
          "E: { name: E, extends: D, modules: [MAIL] }")),
      [
        #"{"key":"a","hosts":["x","y"]}"#, #"{"key":"a","hosts":["z"],"port":1}"#,
        #"{"key":"a","hosts":["z"],"port":1}"#, "-", "-",
      ])
  }

  func testEveryMistakeStandsAtItsPlace() throws {
    XCTAssertEqual(
      try findings(
        packs(
          "A: { name: A, modules: [SHOP, MAIL], configuration: { MAIL: { port: 100, hosts: [a, { b: 1 }], kee: 1 } } }")
      ),
      """
      17:71 TG137 configuration of 'MAIL' in pack 'A': '/port' must be 99 or less
      17:87 TG137 configuration of 'MAIL' in pack 'A': '/hosts/1' must be a string, not an object
      17:98 TG137 configuration of 'MAIL' in pack 'A': '/kee' is no property of the schema
      """)
    XCTAssertEqual(
      try findings(packs("A: { name: A, modules: [SHOP, MAIL], configuration: { MAIL: [], CHAT: {}, SHOP: {} } }")),
      """
      17:57 TG137 configuration of 'MAIL' in pack 'A': the configuration must be an object, not an array
      17:67 TG201 pack A names module 'CHAT', which nothing declares
      17:77 TG135 pack 'A' configures 'SHOP', which takes no configuration
      """)
  }

  func testQuotedNumberIsAText() throws {
    XCTAssertEqual(
      try findings(packs("A: { name: A, modules: [SHOP, MAIL], configuration: { MAIL: { port: '1', quiet: yes } } }")),
      """
      17:71 TG137 configuration of 'MAIL' in pack 'A': '/port' must be an integer, not a string
      17:83 TG137 configuration of 'MAIL' in pack 'A': '/quiet' must be a boolean, not a string
      """)
  }

  func testNullIsAnErrorAsEverywhere() throws {
    XCTAssertEqual(
      try findings(packs("A: { name: A, modules: [SHOP, MAIL], configuration: { MAIL: { key: null } } }")),
      "17:70 TG104 key of MAIL in configuration of pack A is left out")
    XCTAssertEqual(
      try findings(packs("A: { name: A, modules: [SHOP, MAIL], configuration: [MAIL] }")),
      "17:55 TG103 configuration of pack A must be a mapping of modules to their configurations, not a list")
    XCTAssertEqual(
      try findings("modules:\n  M: { name: M, configuration: }\n"), "4:32 TG104 configuration of module M is left out")
  }

  func testMalformedSchemaIsOneFindingAPlaceAndNothingFollowsFromIt() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          M:
            name: M
            configuration: { type: object, properties: { a: { type: integer, minLength: 1, default: x }, b: { $ref: c } } }
        packs:
          P: { name: P, modules: [M], configuration: { M: { z: 1 } } }
        """),
      """
      6:70 TG131 configuration schema of module 'M': '/properties/a/minLength' says nothing about an integer
      6:93 TG134 configuration schema of module 'M': '/properties/a/default' does not fit: must be an integer, not a string
      6:98 TG131 configuration schema of module 'M': '/properties/b' does not say its type
      6:103 TG130 configuration schema of module 'M': '/properties/b/$ref' is a keyword of JSON Schema that is not supported
      """)
  }

  func testConfigurationNeedsNoRequiresConfig() throws {
    XCTAssertEqual(
      try findings(
        "modules:\n  M: { name: M, always_on: true, configuration: { type: object } }\n"), "")
  }
}
