import XCTest

/// `decide` with flags, for people.
final class DecideTextTests: BatchTestCase {
  private func assert(_ words: String..., prints output: String, line: UInt = #line) throws {
    XCTAssertEqual(try run(Self.command, ["decide", "kiosk"] + words, input: Data()), Run(output: output), line: line)
  }

  private func assertError(_ words: String..., says message: String, line: UInt = #line) throws {
    XCTAssertEqual(
      try run(Self.command, ["decide", "kiosk"] + words, input: Data()),
      Run(complaints: "tollgate: \(message)\n", code: 2), line: line)
  }

  func testAllowed() throws {
    try assert(
      "GET", "/sales", "--pack", "SMALL", "--ends-on", "2026-01-31", "--at", "2026-01-01", "--timezone", "Africa/Lagos",
      prints: """
        allow: allowed
          module: SALES
          path: /sales
          answers stay as they are until: 2026-01-31T23:00:00Z

        """)
  }

  func testDeniedNamesThePacksThatWouldGrantIt() throws {
    try assert(
      "GET", "/sales",
      prints: """
        deny: not_granted
          module: SALES
          packs that would grant it: SMALL, LARGE
          path: /sales

        """)
  }

  func testDeniedNamesWhatIsMissing() throws {
    try assert(
      "GET", "/api/cashback", "--pack", "SMALL",
      prints: """
        deny: feature_locked
          module: SALES
          feature: cashback
          missing: CARDS
          path: /api/cashback

        """)
  }

  func testRequestThatTakesOfALimitSaysWhatIsLeft() throws {
    try assert(
      "POST", "/api/sales", "--pack", "SMALL", "--can", "*", "--at", "2026-01-15",
      prints: """
        allow: allowed
          module: SALES
          limit: receipts: 0 of 10 used this month, counted anew from 2026-02-01T00:00:00Z, 9 left
          path: /api/sales

        """)
  }

  func testLimitThatIsUsedUpSaysWhenItStartsAnew() throws {
    try assert(
      "POST", "/api/sales", "--pack", "SMALL", "--can", "*", "--at", "2026-01-15", "--usage", "receipts=10",
      prints: """
        deny: limit_reached
          module: SALES
          missing: receipts
          limit: receipts: 10 of 10 used this month, counted anew from 2026-02-01T00:00:00Z, 0 left
          packs that would grant it: LARGE
          path: /api/sales

        """)
  }

  func testUsageIsALimitAndANumber() throws {
    for text in ["receipts", "receipts=", "receipts=-1", "receipts=1.5", "receipts=9223372036854775808", "=x"] {
      try assertError(
        "POST", "/api/sales", "--usage", text,
        says: "--usage wants a limit and a whole number, such as orders=3, and not '\(text)'")
    }
    try assertError(
      "POST", "/api/sales", "--usage=receipt=1", says: "the catalog has no limit 'receipt'; did you mean 'receipts'?")
  }

  func testRejected() throws {
    try assert(
      "GET", "/a//b",
      prints: """
        reject: bad_target
          refused as: empty_segment

        """)
  }

  func testRemark() throws {
    try assert(
      "GET", "/sales", "--pack", "SMALL", "--disable", "CORE",
      prints: """
        allow: allowed
          module: SALES
          path: /sales
          remark: The row for 'CORE' has no effect: every tenant has this module.

        """)
  }

  func testFlagsSayWhatTheKeysSay() throws {
    let manage = ["GET", "/sales", "--action", "manage", "--pack=SMALL"]
    func reason(_ words: [String]) throws -> String {
      String(try run(Self.command, ["decide", "kiosk"] + words, input: Data()).output.prefix { $0 != "\n" })
    }
    XCTAssertEqual(try reason(manage), "deny: capability_missing")
    XCTAssertEqual(try reason(manage + ["--role", "SELLER", "--role", "OWNER"]), "allow: allowed")
    XCTAssertEqual(try reason(manage + ["--can", "CAN_SELL", "--can", "CAN_PRICE"]), "allow: allowed")
    XCTAssertEqual(try reason(manage + ["--can", "*"]), "allow: allowed")
    XCTAssertEqual(try reason(["GET", "/sales", "--api", "--pack", "SMALL"]), "deny: unmapped")
    XCTAssertEqual(try reason(["GET", "/sales", "--page", "--enable", "SALES"]), "allow: allowed")
    XCTAssertEqual(try reason(["GET", "/sales", "--pack", "SMALL", "--status", "ENDED"]), "deny: status")
    XCTAssertEqual(try reason(["GET", "/sales", "--pack", "SMALL", "--starts-on", "2999-01-01"]), "deny: not_started")
    XCTAssertEqual(try reason(["GET", "/sales", "--pack", "SMALL", "--disable", "SALES"]), "deny: overridden_off")
    XCTAssertEqual(
      try reason(["GET", "/api/cards", "--pack", "LARGE", "--pack", "SMALL", "--connection", "BANK"]),
      "deny: configuration_missing")
    XCTAssertEqual(
      try reason(["GET", "/api/cards", "--pack", "LARGE", "--connection", "BANK", "--configured", "CARDS"]),
      "allow: allowed")
    XCTAssertEqual(try reason(["--", "GET", "-x"]), "reject: bad_target")
  }

  func testMistakesNameTheNearestCode() throws {
    try assertError(
      "GET", "/sales", "--pack", "SMAL", says: "the catalog has no pack 'SMAL'; did you mean 'SMALL'?")
    try assertError(
      "GET", "/sales", "--role", "OWNR", says: "the catalog has no role 'OWNR'; did you mean 'OWNER'?")
    try assertError(
      "GET", "/sales", "--at", "now",
      says: "'now' is no time; a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z is")
  }

  func testCatalogWithErrorsDecidesNothing() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    let run = try tollgate("decide", "shop", "GET", "/")
    XCTAssertEqual(run, Run(complaints: try tollgate("check", "shop").output, code: 1))
    XCTAssertEqual(try tollgate("decide", "shop", "--batch", input: "{}\n"), run)
  }
}
