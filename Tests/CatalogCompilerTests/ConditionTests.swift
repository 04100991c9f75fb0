import XCTest

/// What entries ask for: contradictions, nothing at all, calls and groups.
final class ConditionTests: XCTestCase {
  private let start = """
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, features: { refunds: { checked_in: code } } }
    capabilities: { CAN_SELL: Sell }
    limits: { seats: { module: SELL, checked_in: code } }
    pages:

    """

  func testPublicEntryAsksForNothingElse() throws {
    XCTAssertEqual(
      try findings(
        start + """
            /a: { public: all may, module: SELL }
            /b: { public: all may, any: [SELL, CORE] }
            /c: { public: all may, feature: refunds }
            /d: { public: all may, can: [CAN_SELL] }
            /e: { public: all may, consumes: seats }
          """),
      """
      9:9 TG613 '/a' says both public and module
      10:9 TG613 '/b' says both public and any
      11:9 TG613 '/c' says both public and feature
      12:9 TG613 '/d' says both public and can
      13:9 TG613 '/e' says both public and consumes
      """)
  }

  func testActionCannotAskForAnythingOnAPublicPage() throws {
    XCTAssertEqual(
      try findings(
        start + """
            /a: { public: all may, manage: SELL }
            /b: { public: all may, manage: { can: [CAN_SELL] } }
            /c: { public: all may, manage: { any: [SELL, CORE] } }
            /d: { public: all may, manage: { consumes: seats } }
            /e: { public: all may, manage: { feature: refunds } }
            /f: { public: all may, manage: { public: all may too } }
          """),
      """
      9:34 TG613 '/a' says both module and the page's public
      10:42 TG613 '/b' says both can and the page's public
      11:36 TG613 '/c' says both any and the page's public
      12:46 TG613 '/d' says both consumes and the page's public
      13:45 TG613 '/e' says both feature and the page's public
      """)
  }

  func testActionCannotUndoWhatItsPageAsksFor() throws {
    XCTAssertEqual(
      try findings(
        start + """
            /a: { module: SELL, manage: { public: all may } }
            /b: { can: [CAN_SELL], read: SELL, manage: { public: all may } }
            /c: { module: SELL, manage: { any: [SELL, CORE] } }
            /d: { any: [SELL, CORE], manage: SELL }
            /e: { module: SELL, any: [SELL, CORE] }
          """),
      """
      9:33 TG613 '/a' says both public and the page's module
      10:48 TG613 '/b' says both public and the page's can
      11:33 TG613 '/c' says both any and the page's module
      12:36 TG613 '/d' says both module and the page's any
      13:23 TG613 '/e' says both any and module
      """)
  }

  func testEntryThatAsksForNothingIsNotLetPass() throws {
    XCTAssertEqual(
      try findings(
        start + """
            /a: { can: [CAN_SELL] }
            /b: { consumes: seats, calls: [] }
            /c: { manage: { can: [CAN_SELL] }, read: SELL }
            /d: {}
          """),
      """
      9:3 TG612 '/a' asks for nothing
      10:3 TG612 '/b' asks for nothing
      11:9 TG612 'manage of /c' asks for nothing
      12:3 TG612 '/d' asks for nothing
      """)
  }

  func testListToChooseFromNamesSomething() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SELL: { name: Sell } }
        features: { refunds: { module: SELL, unlocked_by: { any: [] } } }
        navigation: { OFFICE: Office }
        pages:
          /a: { any: [] }
          /b: { module: SELL, menu: [] }
          /c: { module: SELL, menu: none, manage: { any: [] } }
        """),
      """
      4:58 TG110 any of unlocked_by of feature refunds is empty
      7:14 TG110 any of page /a is empty
      8:29 TG110 menu of page /b is empty
      9:50 TG110 any of manage of page /c is empty
      """)
  }

  func testCallsAreAMethodAndAPathBelowTheBase() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SELL: { name: Sell } }
        pages:
          /a: { module: SELL, calls: [POST, POST a, post /a, HEAD /a, "GET /a/{id}", GET /a/*, POST /a b] }
          /b: { module: SELL, calls: [GET /a/:id, GET /a/7/lines, "POST  /a"] }
          /c: { module: SELL, calls: [DELETE /b, GET /bb, GET /a], manage: { module: SELL, calls: [GET /a, GET /a] } }
        api:
          /a: SELL
          GET /b: SELL
        """),
      """
      5:31 TG609 'POST' is no call
      5:37 TG601 path 'a' does not start with /
      5:45 TG602 'post' is no method
      5:54 TG602 'HEAD' is no method
      5:63 TG601 path '/a/{id}' has braces
      5:78 TG609 'GET /a/*' is no call
      5:88 TG609 'POST /a b' is no call
      7:31 TG611 API route '/b' does not list the method of the call 'DELETE /b'
      7:42 TG610 no API route answers the call 'GET /bb'
      7:100 TG205 'GET /a' stands twice in calls of manage of page /c
      """)
  }

  func testPagesWithoutParametersStandInOneGroupOrSayNone() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SELL: { name: Sell } }
        navigation: { OFFICE: Office, SHOP: Shop }
        pages:
          /a: SELL
          /a/:id: { module: SELL, can: [] }
          /a-*: SELL
          /b: { module: SELL, menu: none }
          /c: { module: SELL, menu: OFFICE }
          /d: { module: SELL, menu: [OFFICE] }
          /e: { module: SELL, menu: [OFFICE, SHOP, OFFICE] }
        """),
      """
      6:3 TG505 page /a is in no navigation group
      7:3 TG606 '/a/:id' adds nothing to '/a', which contains it
      12:38 TG506 page /e is in 3 navigation groups: OFFICE, SHOP, OFFICE
      """)
  }

  func testEntryAddsSomethingByItsConditionCallGroupOrMethod() throws {
    XCTAssertEqual(
      try findings(
        start + """
            /a: { module: SELL, menu: none }
            /a/same/*: SELL
            /a/can: { module: SELL, can: [CAN_SELL] }
            /a/calls: { module: SELL, calls: [GET /a] }
            /a/can/same: { can: [CAN_SELL], module: SELL }
            /a/can/back: SELL
            /a/action: { module: SELL, manage: SELL }
          api:
            /a: SELL
            GET /a/b: SELL
            /a/c: SELL
          """),
      """
      10:3 TG606 '/a/same/*' adds nothing to '/a', which contains it
      13:3 TG606 '/a/can/same' adds nothing to '/a/can', which contains it
      19:3 TG606 '/a/c' adds nothing to '/a', which contains it
      """)
  }

  func testPageBelowTheAPIBaseIsRefusedAndOneBesideItIsNot() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { A: { name: A }, B: { name: B } }
        api_base: /api/v1
        pages: { /api: A, /api/v1: B, /api/v1/a: A, /api/v10: B }
        """),
      """
      5:19 TG608 page /api/v1 lies below api_base /api/v1
      5:31 TG608 page /api/v1/a lies below api_base /api/v1
      """)
  }

  func testAPIBaseIsAPathOfPlainSegments() throws {
    for base in ["api", "/", "/api/", "/api/*", "/:v/api", "/a-*", "/api;v=1", "/api//v1", "/ä"] {
      XCTAssertEqual(
        try findings("modules: { SELL: { name: Sell } }\napi_base: \"\(base)\"\n"),
        "4:11 TG614 api_base '\(base)' is no plain path")
    }
  }
}
