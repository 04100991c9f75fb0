import XCTest

/// The shape of systems, data flow, enumerations, objectives and what modules say of themselves.
final class SystemShapeTests: XCTestCase {
  func testUnknownKeysAtEveryPlace() throws {
    XCTAssertEqual(
      try findings(
        """
        systems: { MAIL: { vendor: x, integrations: [{ with: SELL, flow: in, via: HTTP }] } }
        modules: { SELL: { name: Sell, features: { refunds: { module: SELL } } } }
        enumerations: { NODE: { value: [A], values: { A: { named: x } } } }
        objectives: { SPEED: { of: SELL, within: 5, within_ms: 5 } }
        """),
      """
      3:20 TG101 system MAIL has no key 'vendor'
      3:70 TG101 an integration of system MAIL has no key 'via'
      4:55 TG101 feature refunds has no key 'module'
      5:25 TG101 enumeration NODE has no key 'value'
      5:52 TG101 value A of enumeration NODE has no key 'named'
      6:34 TG101 objective SPEED has no key 'within'
      """)
  }

  func testMissingKeysAreReportedAtWhatLacksThem() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SELL: { name: Sell, integrations: [{ data: Sales }] } }
        enumerations: { NODE: { name: Nodes } }
        objectives: { A: { within_ms: 5 }, B: { of: SELL }, C: { of: SELL, at_least: 5 }, D: { of: SELL, per: hour } }
        """),
      """
      3:47 TG102 an integration of module SELL lacks the key 'with'
      3:47 TG102 an integration of module SELL lacks the key 'flow'
      4:17 TG102 enumeration NODE lacks the key 'values'
      5:15 TG102 objective A lacks the key 'of'
      5:36 TG102 objective B lacks the key 'within_ms'
      5:53 TG102 objective C lacks the key 'per'
      5:83 TG102 objective D lacks the key 'at_least'
      """)
  }

  func testFormsThatTheLanguageDoesNotGive() throws {
    XCTAssertEqual(
      try findings(
        """
        systems: { MAIL: { kind: queue, aliases: MAILER, integrations: { with: SELL } } }
        modules:
          SELL:
            name: Sell
            category: [sales]
            icon: ""
            version: ~
            sort_order: first
            enhances: RESELL
            inputs: Orders
            outputs: { a: b }
            tables: orders
            integrations: [SELL, { with: RESELL, flow: up }]
          RESELL: { name: Resell, sort_order: 1000001, phase: -1, tables: { orders: }, features: { refunds: } }
        enumerations: { NODE: { values: [] }, KIND: { values: { } }, SORT: { values: A }, MODE: { values: [a-b] } }
        objectives: { SPEED: { of: SELL, within_ms: 0, at_least: many, per: day } }
        """),
      """
      3:26 TG106 kind of system MAIL cannot be 'queue'
      3:42 TG103 aliases of system MAIL must be a list of codes, not a text
      3:64 TG103 integrations of system MAIL must be a list of integrations like { with: CODE, flow: out }, not a mapping
      7:15 TG103 category of module SELL must be a text, not a list
      8:11 TG110 icon of module SELL is empty
      9:14 TG104 version of module SELL is left out
      10:17 TG103 sort_order of module SELL must be an integer, not a text
      11:15 TG103 enhances of module SELL must be a list of codes, not a text
      12:13 TG103 inputs of module SELL must be a list of texts, not a text
      13:14 TG103 outputs of module SELL must be a list of texts, not a mapping
      14:13 TG103 tables of module SELL must be a list of tables, or a mapping of tables to a few words, not a text
      15:20 TG103 an integration of module SELL must be a mapping like { with: CODE, flow: out }, not a text
      15:48 TG106 flow of an integration of module SELL cannot be 'up'
      16:39 TG111 sort_order of module RESELL cannot be 1000001
      16:55 TG111 phase of module RESELL cannot be -1
      16:77 TG104 orders in tables of module RESELL is left out
      16:101 TG104 feature refunds is left out
      17:33 TG110 values of enumeration NODE is empty
      17:55 TG110 values of enumeration KIND is empty
      17:78 TG103 values of enumeration SORT must be a list of codes, or a mapping of codes to what they stand for, \
      not a text
      17:100 TG105 'a-b' is no code
      18:45 TG111 within_ms of objective SPEED cannot be 0
      18:58 TG103 at_least of objective SPEED must be an integer, not a text
      18:69 TG106 per of objective SPEED cannot be 'day'
      """)
  }

  func testSlugsAreWordsOfSmallLettersAndDigits() throws {
    let long = String(repeating: "a", count: 63)
    let slugs = [long, long + "a", "a-1", "1", "A", "a--b", "-a", "a-", "a_b", "é", "a b"]
    let lines = slugs.enumerated().map { "  M\($0): { name: M, slug: \"\($1)\" }\n" }
    let found = try findings("modules:\n" + lines.joined())
    XCTAssertEqual(
      found.split(separator: "\n").map { $0.drop { $0 != "T" } }.joined(separator: "\n"),
      (slugs[1...1] + slugs[4...]).map { "TG116 '\($0)' is no slug" }.joined(separator: "\n"))
  }

  func testUnreadableSystemsSilenceTheirNames() throws {
    let module = "modules: { SELL: { name: Sell, uses: [MAIL], integrations: [{ with: MAILER, flow: in }] } }\n"
    XCTAssertEqual(
      try findings("systems: [MAIL]\n" + module),
      "3:10 TG103 systems must be a mapping of codes to what they are, not a list")
    XCTAssertEqual(
      try findings("systems: { MAIL: { alias: [MAILER] } }\n" + module),
      "3:20 TG101 system MAIL has no key 'alias'")
  }

  func testBrokenModuleMayHaveMeantTheSystem() throws {
    XCTAssertEqual(
      try findings("systems: { MAIL: { name: Mail } }\nmodules: { SELL: { name: Sell, use: [MAIL] } }\n"),
      "4:32 TG101 module SELL has no key 'use'")
    XCTAssertEqual(
      try findings("systems: { MAIL: { name: Mail } }\nmodules: { SELL: { name: Sell, uses: [MAYL] } }\n"),
      "4:39 TG201 module SELL names system 'MAYL', which nothing declares")
  }

  func testUnreadablePhaseOfTheCatalogSilencesThoseOfModules() throws {
    XCTAssertEqual(
      try findings("phase: second\nmodules: { SELL: { name: Sell, phase: 2 } }\n"),
      "3:8 TG103 phase of the catalog must be an integer, not a text")
  }

  func testPhaseIsSaidOnce() throws {
    XCTAssertEqual(
      try findings([
        "a.yaml": header + "phase: 1\n", "b.yaml": "phase: 2\nmodules: { SELL: { name: Sell, phase: 2 } }\n",
      ]),
      "b.yaml:1:1 TG114 'phase' is said a second time")
  }

  func testFeaturesInTheLineOfTheirModuleAreCheckedLikeOthers() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          SELL: { name: Sell, features: { refunds: Refunds, re-funds: x, tips: { unlocked_by: [BANQ] } } }
        features: { refunds: SELL }
        connections: { BANK: { name: Bank } }
        """),
      """
      4:53 TG105 're-funds' is no code
      4:88 TG201 feature tips names module or connection 'BANQ', which nothing declares
      """)
  }
}
