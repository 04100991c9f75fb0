import Foundation
import XCTest

/// `enable` and `disable`.
final class EnableTests: BatchTestCase {
  private func assert(_ words: String..., prints output: String, line: UInt = #line) throws {
    XCTAssertEqual(try run(Self.command, words, input: Data()), Run(output: output), line: line)
  }

  private func assertError(_ words: String..., says message: String, line: UInt = #line) throws {
    for command in ["enable", "disable"] {
      XCTAssertEqual(
        try run(Self.command, [command] + words, input: Data()),
        Run(complaints: "tollgate: \(message.replacingOccurrences(of: "COMMAND", with: command))\n", code: 2),
        line: line)
    }
  }

  func testBlockedModuleSaysWhatToDoInOrder() throws {
    try assert(
      "enable", "kiosk", "CARDS",
      prints: """
        CARDS: blocked, dependency_disabled
          enable first: SALES
          set up: BANK: Connect Bank
          configure: CARDS
          comes on with it: discounts, cashback
          packs that hold it: LARGE

        """)
  }

  func testConfigurationSaysWhatItMustHold() throws {
    try write(
      """
      tollgate: 1
      modules:
        PARCELS:
          name: Parcels
          requires_config: true
          configuration:
            type: object
            required: [key, depot]
            properties: { key: { type: string }, speed: { type: integer }, depot: { type: string } }

      """, to: "lab/catalog.yaml")
    try assert(
      "enable", "lab", "PARCELS",
      prints: """
        PARCELS: blocked, configuration_missing
          configure: PARCELS (key, depot)

        """)
  }

  func testReadyModuleSaysWhatItBrings() throws {
    try assert(
      "enable", "kiosk", "SALES", "--disable", "SALES",
      prints: """
        SALES: ready
          features that are on then: discounts
          stays off: vouchers: Switch on vouchers
          stays off: cashback: Enable CARDS
          packs that hold it: SMALL, LARGE

        """)
  }

  func testEnabledModuleSaysWhatStaysOff() throws {
    try assert(
      "enable", "kiosk", "SALES", "--pack", "SMALL", "--ends-on", "2026-01-31", "--at", "2026-01-31",
      prints: """
        SALES: enabled
          features that are on: discounts
          stays off: vouchers: Switch on vouchers
          stays off: cashback: Enable CARDS
          packs that hold it: SMALL, LARGE

        """)
  }

  func testModuleThatIsNotReleasedStandsInTheWay() throws {
    try write(
      """
      tollgate: 1
      modules:
        ROBOTS: { name: Robots, lifecycle: planned, features: [wave] }

      """, to: "lab/catalog.yaml")
    try assert(
      "enable", "lab", "ROBOTS",
      prints: """
        ROBOTS: blocked, not_released
          stands in the way: ROBOTS (not_released)
          stays off: wave: not_released

        """)
  }

  func testEnableGivesTheAnswerOfAServiceAsJSON() throws {
    try assert(
      "enable", "kiosk", "CARDS", "--pack", "SMALL", "--format", "json",
      prints: #"{"module":"CARDS","status":"blocked","capabilities":{"enabled":[],"locked":[]},"#
        + #""unlock_requirements":{},"reason":"connection_missing","missing":{"modules":[],"connections":[{"#
        + #""connection":"BANK","setup":"Connect Bank"}],"configuration":["CARDS"]},"granting_packs":["LARGE"]}"# + "\n"
    )
  }

  func testDisableNamesAllThatGoes() throws {
    let tenant = ["kiosk", "SALES", "--pack", "LARGE", "--connection", "BANK", "--configured", "CARDS"]
    XCTAssertEqual(
      try run(Self.command, ["disable"] + tenant, input: Data()),
      Run(
        output: """
          SALES: ready
            modules that go: SALES, CARDS
            features that go: discounts, cashback
            pages that go: /sales, /sales manage
            calls that go: GET /sales, POST /sales, /discounts, /cashback, /cards

          """))
    XCTAssertEqual(
      try run(Self.command, ["disable", "--format=json"] + tenant, input: Data()),
      Run(
        output: #"{"module":"SALES","status":"ready","source":"pack","modules":["SALES","CARDS"],"#
          + #""features":["discounts","cashback"],"pages":["/sales","/sales manage"],"#
          + #""api":["GET /sales","POST /sales","/discounts","/cashback","/cards"]}"# + "\n"))
  }

  func testModuleThatIsOffOrStaysOnTakesNothingWithIt() throws {
    try assert("disable", "kiosk", "SALES", prints: "SALES: disabled\n")
    try assert("disable", "kiosk", "CORE", prints: "CORE: blocked, always_on\n")
  }

  func testRemarksOnTheTenantFollowTheAnswer() throws {
    let remark = "  remark: The row for 'CORE' has no effect: every tenant has this module.\n"
    try assert("disable", "kiosk", "SALES", "--disable", "CORE", prints: "SALES: disabled\n" + remark)
    XCTAssertTrue(try tollgate("enable", "kiosk", "SALES", "--disable", "CORE").output.hasSuffix(remark))
  }

  func testWrongArgumentsAreExplained() throws {
    try assertError(says: "the catalog's folder is missing\nsee: tollgate help COMMAND")
    try assertError("kiosk", says: "the module is missing\nsee: tollgate help COMMAND")
    try assertError(
      "kiosk", "SALES", "CARDS", says: "'CARDS' is one argument too many\nsee: tollgate help COMMAND")
    try assertError(
      "kiosk", "SALES", "--format", "xml", says: "--format cannot be 'xml'; allowed: text, json")
    try assertError("kiosk", "SALE", says: "the catalog has no module 'SALE'; did you mean 'SALES'?")
    try assertError("kiosk", "SALES", "--pack", "SMAL", says: "the catalog has no pack 'SMAL'; did you mean 'SMALL'?")
    try assertError(
      "kiosk", "SALES", "--status", "LATE", says: "--status says nothing without --pack\nsee: tollgate help COMMAND")
    try assertError("kiosk", "SALES", "--timezone", "Mars", says: "the time zone 'Mars' is unknown")
    try assertError(
      "kiosk", "SALES", "--at", "now",
      says: "'now' is no time; a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z is")
    try assertError(
      "kiosk", "SALES", "--role", "OWNER", says: "'tollgate COMMAND' has no flag '--role'\nsee: tollgate help COMMAND")
  }

  func testCatalogWithErrorsAnswersNothing() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    let report = Run(complaints: try tollgate("check", "shop").output, code: 1)
    XCTAssertEqual(try tollgate("enable", "shop", "SALES"), report)
    XCTAssertEqual(try tollgate("disable", "shop", "SALES"), report)
  }
}
