import XCTest

/// Every key of a request, and every key of an answer.
final class BatchKeyTests: BatchTestCase {
  func testAnswersHaveAllKeysInOrder() throws {
    let answers = try answers(
      to: #"{"method":"GET","target":"/api/sales/","pack":"SMALL"}"#,
      #"{"method":"GET","target":"/api/cards","pack":"SMALL","connections":["BANK"],"configured":["CARDS"]}"#,
      #"{"method":"GET","target":"/api/cashback?q","pack":"SMALL","ends_on":"2099-12-31","at":"2026-01-01"}"#,
      #"{"method":"GET","target":"/nowhere"}"#,
      #"{"method":"GET","target":"/a/../b"}"#)
    XCTAssertEqual(
      answers,
      [
        #"{"outcome":"allow","reason":"allowed","module":"SALES","feature":null,"missing":[],"granting_packs":[],"#
          + #""canonical_path":"/api/sales/","next_change":null}"#,
        #"{"outcome":"deny","reason":"not_granted","module":"CARDS","feature":null,"missing":[],"#
          + #""granting_packs":["LARGE"],"canonical_path":"/api/cards","next_change":null}"#,
        #"{"outcome":"deny","reason":"feature_locked","module":"SALES","feature":"cashback","missing":["CARDS"],"#
          + #""granting_packs":[],"canonical_path":"/api/cashback","next_change":"2100-01-01T00:00:00Z"}"#,
        #"{"outcome":"deny","reason":"unmapped","module":null,"feature":null,"missing":[],"granting_packs":[],"#
          + #""canonical_path":"/nowhere","next_change":null}"#,
        #"{"outcome":"reject","reason":"bad_target","module":null,"feature":null,"missing":[],"granting_packs":[],"#
          + #""canonical_path":null,"next_change":null,"refusal":"dot_segment"}"#,
      ])
  }

  func testSpace() throws {
    try assert("/api/sales", #""space":"api","pack":"SMALL""#, gives: "allow allowed")
    try assert("/sales", #""space":"page","pack":"SMALL""#, gives: "allow allowed")
    try assert("/sales", #""space":"api","pack":"SMALL""#, gives: "deny unmapped")
    try assert("/api/sales", #""space":"page","pack":"SMALL""#, gives: "deny unmapped")
  }

  func testMethod() throws {
    let answers = try answers(
      to: #"{"method":"HEAD","target":"/api/sales","pack":"SMALL"}"#,
      #"{"method":"PUT","target":"/api/sales","pack":"SMALL"}"#,
      #"{"method":"get","target":"/api/sales","pack":"SMALL"}"#)
    XCTAssertTrue(answers[0].hasPrefix(#"{"outcome":"allow","reason":"allowed""#), answers[0])
    XCTAssertTrue(answers[1].hasPrefix(#"{"outcome":"deny","reason":"unmapped""#), answers[1])
    XCTAssertTrue(answers[2].hasSuffix(#","refusal":"method"}"#), answers[2])
  }

  func testTargetInBase64MayHoldAnyBytes() throws {
    let answers = try answers(
      to: #"{"method":"GET","target_base64":"L2FwaS9zYWxlcw==","pack":"SMALL"}"#,
      #"{"method":"GET","target_base64":"L2FwaS//","pack":"SMALL"}"#,
      #"{"method":"GET","target_base64":"","pack":"SMALL"}"#)
    XCTAssertTrue(answers[0].contains(#""canonical_path":"/api/sales""#), answers[0])
    XCTAssertTrue(answers[1].hasSuffix(#","refusal":"non_ascii"}"#), answers[1])
    XCTAssertTrue(answers[2].hasSuffix(#","refusal":"form"}"#), answers[2])
  }

  func testAction() throws {
    try assert("/sales", #""pack":"SMALL","action":"read""#, gives: "allow allowed")
    try assert("/sales", #""pack":"SMALL","action":"manage""#, gives: "deny capability_missing CAN_PRICE")
    XCTAssertEqual(
      try answers(to: #"{"method":"GET","target":"/sales","pack":"SMALL","action":"mange"}"#),
      [error("the catalog has no action 'mange'; did you mean 'manage'?")])
    try assert("/api/sales", #""pack":"SMALL","action":"manage""#, gives: "allow allowed")
    try assert("/api/sales", #""space":"api","pack":"SMALL","action":"manage""#, gives: "allow allowed")
  }

  func testPackWithStatusAndDates() throws {
    try assert("/sales", "", gives: "deny not_granted")
    try assert("/sales", #""pack":null"#, gives: "deny not_granted")
    try assert("/sales", #""pack":"SMALL","status":"ENDED""#, gives: "deny status")
    try assert(
      "/sales", #""pack":"SMALL","starts_on":"2026-03-01","at":"2026-02-28""#,
      gives: "deny not_started 2026-03-01T00:00:00Z")
    try assert(
      "/sales", #""pack":"SMALL","ends_on":"2026-03-01","at":"2026-03-01""#,
      gives: "allow allowed 2026-03-02T00:00:00Z")
    try assert("/sales", #""pack":"SMALL","ends_on":"2026-03-01","at":"2026-03-02""#, gives: "deny expired")
    try assert(
      "/sales", #""pack":"SMALL","status":"LATE","ends_on":"2026-03-01","at":"2026-03-04""#,
      gives: "allow allowed 2026-03-05T00:00:00Z")
  }

  func testAssignments() throws {
    try assert("/api/cards", #""assignments":[]"#, gives: "deny not_granted")
    try assert("/sales", #""assignments":[{"pack":"SMALL"}]"#, gives: "allow allowed")
    try assert(
      "/sales",
      #""at":"2026-05-05","assignments":[{"pack":"SMALL","status":"ENDED"},"#
        + #"{"pack":"LARGE","status":"LATE","starts_on":"2026-05-01","ends_on":"2026-05-31"}]"#,
      gives: "allow allowed 2026-06-04T00:00:00Z")
  }

  func testTimeZoneMovesTheDays() throws {
    let pack = #""pack":"SMALL","starts_on":"2026-03-01","at":"2026-02-28T23:30:00Z""#
    try assert("/sales", pack, gives: "deny not_started 2026-03-01T00:00:00Z")
    try assert("/sales", pack + #","timezone":"Africa/Lagos""#, gives: "allow allowed")
    try assert("/sales", pack + #","timezone":"America/New_York""#, gives: "deny not_started 2026-03-01T05:00:00Z")
    try assert("/sales", #""pack":"SMALL","timezone":"Mars/Base""#, gives: "deny no_tenant")
  }

  func testTimeAsDateOrInstant() throws {
    let pack = #""pack":"SMALL","starts_on":"2026-03-01","timezone":"Africa/Lagos","#
    try assert("/sales", pack + #""at":"2026-03-01""#, gives: "allow allowed")
    try assert("/sales", pack + #""at":"2026-02-28T23:00:00Z""#, gives: "allow allowed")
    try assert(
      "/sales", pack + #""at":"2026-02-28T22:59:59.999Z""#, gives: "deny not_started 2026-02-28T23:00:00Z")
    try assert("/sales", pack + #""at":"2026-03-01T00:00:00+01:00""#, gives: "allow allowed")
  }

  func testNowIsTheDefaultTime() throws {
    try assert("/sales", #""pack":"SMALL","ends_on":"2020-01-01""#, gives: "deny expired")
    try assert("/sales", #""pack":"SMALL","starts_on":"2020-01-01""#, gives: "allow allowed")
  }

  func testModuleOverridesAsState() throws {
    try assert("/sales", #""store_overrides":{"SALES":"ENABLED"}"#, gives: "allow allowed")
    try assert("/sales", #""pack":"SMALL","store_overrides":{"SALES":"DISABLED"}"#, gives: "deny overridden_off")
    try assert("/sales", #""pack":"SMALL","store_overrides":{"SALES":"INHERIT"}"#, gives: "allow allowed")
    try assert("/sales", #""enterprise_overrides":{"SALES":"ENABLED"}"#, gives: "allow allowed")
    try assert(
      "/sales", #""enterprise_overrides":{"SALES":"ENABLED"},"store_overrides":{"SALES":"DISABLED"}"#,
      gives: "deny overridden_off")
  }

  func testModuleOverridesAsObject() throws {
    for key in ["enterprise_overrides", "store_overrides"] {
      let row = #""\#(key)":{"SALES":{"state":"ENABLED","starts_on":"2026-02-01","ends_on":"2026-02-03"}},"at":"#
      try assert("/sales", row + #""2026-01-31""#, gives: "deny not_started 2026-02-01T00:00:00Z")
      try assert("/sales", row + #""2026-02-03""#, gives: "allow allowed 2026-02-04T00:00:00Z")
      try assert("/sales", row + #""2026-02-04""#, gives: "deny expired")
      try assert(
        "/sales", #""\#(key)":{"SALES":{"state":"ENABLED","expires_at":"2026-02-03T12:00:00Z"}},"at":"2026-02-03""#,
        gives: "allow allowed 2026-02-03T12:00:00Z")
    }
  }

  func testLockedEnterpriseRowComesBeforeTheStores() throws {
    let store = #","store_overrides":{"SALES":"ENABLED"}"#
    try assert(
      "/sales", #""enterprise_overrides":{"SALES":{"state":"DISABLED","locked":true}}"# + store,
      gives: "deny overridden_off")
    try assert(
      "/sales", #""enterprise_overrides":{"SALES":{"state":"DISABLED","locked":false}}"# + store,
      gives: "allow allowed")
  }

  func testFeatureOverridesInBothForms() throws {
    let pack = #""pack":"SMALL","#
    for key in ["enterprise_feature_overrides", "store_feature_overrides"] {
      try assert("/api/vouchers", pack + #""\#(key)":{}"#, gives: "deny feature_off")
      try assert("/api/vouchers", pack + #""\#(key)":{"vouchers":"ENABLED"}"#, gives: "allow allowed")
      try assert("/api/discounts", pack + #""\#(key)":{"discounts":"DISABLED"}"#, gives: "deny feature_off")
      try assert(
        "/api/vouchers", pack + #""\#(key)":{"vouchers":{"state":"ENABLED","ends_on":"2026-01-01"}},"at":"2026-01-01""#,
        gives: "allow allowed 2026-01-02T00:00:00Z")
    }
    try assert(
      "/api/vouchers",
      pack + #""enterprise_feature_overrides":{"vouchers":{"state":"DISABLED","locked":true}},"#
        + #""store_feature_overrides":{"vouchers":"ENABLED"}"#,
      gives: "deny feature_off")
  }

  func testConnectionsAndConfiguration() throws {
    let pack = #""pack":"LARGE""#
    try assert("/api/cards", pack, gives: "deny connection_missing BANK")
    try assert("/api/cards", pack + #","connections":["BANK"]"#, gives: "deny configuration_missing CARDS")
    try assert("/api/cards", pack + #","connections":["BANK"],"configured":["CARDS"]"#, gives: "allow allowed")
    try assert("/api/cashback", pack + #","connections":["BANK"],"configured":["CARDS"]"#, gives: "allow allowed")
    try assert(
      "/api/cards", pack + #","connections":["BANK"],"configured":["CARDS"],"store_overrides":{"SALES":"DISABLED"}"#,
      gives: "deny dependency_disabled SALES")
  }

  func testLimitsAndUsage() throws {
    func reason(_ members: String) throws -> [String] {
      try answers(to: #"{"method":"POST","target":"/api/sales","capabilities":"*",\#(members)}"#)
        .map { String($0.split(separator: "\"")[7]) }
    }
    XCTAssertEqual(try reason(#""pack":"SMALL","usage":{"receipts":9}"#), ["allowed"])
    XCTAssertEqual(try reason(#""pack":"SMALL","usage":{"receipts":10}"#), ["limit_reached"])
    XCTAssertEqual(try reason(#""pack":"LARGE","usage":{"receipts":99}"#), ["allowed"])
    XCTAssertEqual(try reason(#""pack":"LARGE","usage":{"receipts":9},"limits":{"receipts":5}"#), ["limit_reached"])
    let most = "9223372036854775807"
    XCTAssertEqual(try reason(#""pack":"SMALL","usage":{"receipts":\#(most)}"#), ["limit_reached"])
    XCTAssertEqual(
      try reason(#""pack":"SMALL","usage":{"receipts":\#(most)},"limits":{"receipts":\#(most)}"#), ["limit_reached"])
  }

  func testAnswerSaysHowTheLimitsStandUntilWhen() throws {
    let sale = #"{"method":"POST","target":"/api/sales","capabilities":"*","pack":"SMALL","at":"2026-01-31T23:30:00Z""#
    let answers = try answers(
      to: sale + #","usage":{"receipts":4}}"#, sale + #","usage":{"receipts":10},"timezone":"Africa/Lagos"}"#,
      #"{"method":"GET","target":"/api/sales","capabilities":"*","pack":"SMALL","usage":{"receipts":4}}"#)
    XCTAssertTrue(
      answers[0].contains(
        #""limits":[{"limit":"receipts","figure":10,"used":4,"amount":1,"remaining":5,"period":"month","#
          + #""resets_at":"2026-02-01T00:00:00Z"}]"#), answers[0])
    XCTAssertTrue(
      answers[1].contains(
        #""limits":[{"limit":"receipts","figure":10,"used":10,"amount":1,"remaining":0,"period":"month","#
          + #""resets_at":"2026-02-28T23:00:00Z"}]"#), answers[1])
    XCTAssertFalse(answers[2].contains("limits"), answers[2])
  }

  func testRolesAndCapabilities() throws {
    let page = #""pack":"SMALL","action":"manage""#
    try assert("/sales", page + #","roles":["SELLER"]"#, gives: "deny capability_missing CAN_PRICE")
    try assert("/sales", page + #","roles":["SELLER","OWNER"]"#, gives: "allow allowed")
    try assert("/sales", page + #","capabilities":["CAN_PRICE"]"#, gives: "allow allowed")
    try assert("/sales", page + #","capabilities":"*""#, gives: "allow allowed")
    try assert("/sales", page + #","capabilities":[]"#, gives: "deny capability_missing CAN_PRICE")
  }

  func testNoTenant() throws {
    try assert("/sales", #""tenant":false"#, gives: "deny no_tenant")
    try assert("/sales", #""tenant":false,"pack":"SMALL""#, gives: "deny no_tenant")
    try assert("/sales", #""tenant":true,"pack":"SMALL""#, gives: "allow allowed")
    try assert("/api/health", #""tenant":false"#, gives: "allow public")
  }

  func testRemarksOnRowsThatMeanLessThanTheySay() throws {
    let answers = try answers(
      to:
        #"{"method":"GET","target":"/sales","pack":"SMALL","at":"2026-06-01","store_overrides":{"CORE":"DISABLED","SALES":"OFF","#
        + #""CARDS":{"state":"DISABLED","locked":true,"starts_on":"2026-02-01","ends_on":"2026-01-01"}}}"#,
      #"{"method":"GET","target":"/sales","pack":"SMALL","timezone":"Mars"}"#)
    XCTAssertEqual(
      answers,
      [
        #"{"outcome":"deny","reason":"overridden_off","module":"SALES","feature":null,"missing":[],"#
          + #""granting_packs":[],"canonical_path":"/sales","next_change":null,"remarks":["#
          + #""The row for 'CARDS' never counts: its end is not after its start.","#
          + #""The store's row for 'CARDS' cannot be locked; only an enterprise's row can.","#
          + #""The row for 'CORE' has no effect: every tenant has this module.","#
          + #""The state 'OFF' of the row for 'SALES' is not ENABLED, DISABLED or INHERIT; it counts as DISABLED."]}"#,
        #"{"outcome":"deny","reason":"no_tenant","module":"SALES","feature":null,"missing":[],"granting_packs":[],"#
          + #""canonical_path":"/sales","next_change":null,"#
          + #""remarks":["The time zone 'Mars' is unknown; nothing is granted in it."]}"#,
      ])
  }
}
