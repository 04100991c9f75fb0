import XCTest

/// Why an answer is what it is, as `explain` says it.
final class ExplainReasonTests: ExplainTestCase {
  func testModuleThatNoPackOfTheTenantHolds() throws {
    try assert(
      "Why", of: "HOUSE --pack KITCHENS",
      is: """
        no   HOUSE is not granted: pack KITCHENS does not hold it (bistro/packs.yaml:3)
        """)
    try assert(
      "Why", of: "KITCHEN",
      is: """
        no   KITCHEN is not granted: the tenant has no pack
        """)
  }

  func testDependencyIsFollowedToItsRootCause() throws {
    try assert(
      "Why", of: "HOUSE --pack ALL",
      is: """
        yes  HOUSE is granted: pack ALL holds it (bistro/packs.yaml:12)
        yes  HOUSE requires KITCHEN, which is on (bistro/modules.yaml:22)
        no   HOUSE requires TILL, which is off (bistro/modules.yaml:22)
        yes  TILL is granted: pack ALL holds it (bistro/packs.yaml:12)
        yes  TILL requires ORDERS, which is on (bistro/modules.yaml:19)
        no   CARDS needs the connection BANK first, which is not set up; Connect the bank account (bistro/modules.yaml:9)
        no   TILL needs the connection CARDS, which is not set up; Order a terminal (bistro/modules.yaml:10)
        """)
    try assert(
      "Why", of: "KITCHEN --pack KITCHENS --disable ORDERS",
      is: """
        yes  KITCHEN is granted: pack KITCHENS holds it (bistro/packs.yaml:6)
        no   KITCHEN requires ORDERS, which is off (bistro/modules.yaml:16)
        no   the store's row switches ORDERS off
        """)
  }

  func testRowOfTheStore() throws {
    try assert(
      "Why", of: "KITCHEN --enable KITCHEN",
      is: """
        yes  the store's row switches KITCHEN on
        no   KITCHEN requires ORDERS, which is off (bistro/modules.yaml:16)
        no   ORDERS is not granted: the tenant has no pack
        """)
    try assert(
      "Why", of: "KITCHEN --pack ALL --disable KITCHEN",
      is: """
        no   the store's row switches KITCHEN off
        """)
  }

  func testDatesAndStatusOfThePack() throws {
    try assert(
      "Why", of: "KITCHEN --pack KITCHENS --ends-on 2026-02-20",
      is: """
        no   KITCHEN is no longer granted: pack KITCHENS has not held since 2026-02-23 (bistro/packs.yaml:6)
        """)
    try assert(
      "Why", of: "KITCHEN --pack KITCHENS --starts-on 2026-04-01",
      is: """
        no   KITCHEN is not granted yet: pack KITCHENS begins on 2026-04-01 (bistro/packs.yaml:6)
        """)
    try assert(
      "Why", of: "KITCHEN --pack KITCHENS --status ENDED",
      is: """
        no   KITCHEN is not granted: pack KITCHENS is ENDED, a status that grants nothing (bistro/modules.yaml:7)
        """)
  }

  func testModuleThatIsNotReleased() throws {
    try assert(
      "Why", of: "ROBOT --enable ROBOT",
      is: """
        yes  the store's row switches ROBOT on
        no   ROBOT is not released: it comes in phase 2, and the product is in phase 1 (bistro/modules.yaml:25)
        """)
    try assert(
      "Why", of: "FAX --enable FAX",
      is: """
        yes  the store's row switches FAX on
        no   FAX is not released: it is retired (bistro/modules.yaml:30)
        """)
  }

  func testConnectionsAndConfiguration() throws {
    try assert(
      "Why", of: "TILL --pack ALL",
      is: """
        yes  TILL is granted: pack ALL holds it (bistro/packs.yaml:12)
        yes  TILL requires ORDERS, which is on (bistro/modules.yaml:19)
        no   CARDS needs the connection BANK first, which is not set up; Connect the bank account (bistro/modules.yaml:9)
        no   TILL needs the connection CARDS, which is not set up; Order a terminal (bistro/modules.yaml:10)
        """)
    try assert(
      "Why", of: "TILL --pack ALL --connection CARDS",
      is: """
        yes  TILL is granted: pack ALL holds it (bistro/packs.yaml:12)
        yes  TILL requires ORDERS, which is on (bistro/modules.yaml:19)
        no   CARDS needs the connection BANK first, which is not set up; Connect the bank account (bistro/modules.yaml:9)
        no   TILL needs the connection CARDS, which does not count yet (bistro/modules.yaml:10)
        """)
    try assert(
      "Why", of: "TILL --pack ALL --connection CARDS --connection BANK",
      is: """
        yes  TILL is granted: pack ALL holds it (bistro/packs.yaml:12)
        yes  TILL requires ORDERS, which is on (bistro/modules.yaml:19)
        yes  CARDS needs the connection BANK first, which is set up (bistro/modules.yaml:9)
        yes  TILL needs the connection CARDS, which is set up (bistro/modules.yaml:10)
        no   TILL is not configured (bistro/modules.yaml:20)
        """)
  }

  func testEveryCheckIsPassed() throws {
    try assert(
      "Why", of: "TILL --pack ALL --connection CARDS --connection BANK --configured TILL",
      is: """
        yes  TILL is granted: pack ALL holds it (bistro/packs.yaml:12)
        yes  TILL requires ORDERS, which is on (bistro/modules.yaml:19)
        yes  CARDS needs the connection BANK first, which is set up (bistro/modules.yaml:9)
        yes  TILL needs the connection CARDS, which is set up (bistro/modules.yaml:10)
        yes  TILL is configured (bistro/modules.yaml:20)
        """)
    try assert(
      "Why", of: "CORE --pack COUNTER",
      is: """
        yes  CORE is always on (bistro/modules.yaml:14)
        """)
  }

  func testFeatureThatIsOffOrLocked() throws {
    try assert(
      "Why", of: "stars --pack COUNTER",
      is: """
        yes  ORDERS is granted: pack COUNTER holds it (bistro/packs.yaml:2)
        yes  ORDERS requires CORE, which is on (bistro/modules.yaml:15)
        no   stars is off by default (bistro/modules.yaml:33)
        """)
    try assert(
      "Why", of: "tips --pack COUNTER",
      is: """
        yes  ORDERS is granted: pack COUNTER holds it (bistro/packs.yaml:2)
        yes  ORDERS requires CORE, which is on (bistro/modules.yaml:15)
        yes  tips is on by default (bistro/modules.yaml:32)
        no   tips is unlocked by TILL, which is off (bistro/modules.yaml:32)
        no   CARDS needs the connection BANK first, which is not set up; Connect the bank account (bistro/modules.yaml:9)
        no   tips is unlocked by the connection CARDS, which is not set up; Order a terminal (bistro/modules.yaml:10)
        """)
    try assert(
      "Why", of: "tips --pack COUNTER --connection CARDS --connection BANK",
      is: """
        yes  ORDERS is granted: pack COUNTER holds it (bistro/packs.yaml:2)
        yes  ORDERS requires CORE, which is on (bistro/modules.yaml:15)
        yes  tips is on by default (bistro/modules.yaml:32)
        yes  CARDS needs the connection BANK first, which is set up (bistro/modules.yaml:9)
        yes  tips is unlocked by the connection CARDS, which is set up (bistro/modules.yaml:10)
        """)
  }

  func testRequestThatIsMalformedOrUnmapped() throws {
    try assert(
      "Why", of: "GET /a//b",
      is: """
        no   the request line is malformed: empty_segment; The path holds an empty segment.
        """)
    try assert(
      "Why", of: "GET /nowhere",
      is: """
        no   the catalog has no route for this path, and what is not in the catalog is denied
        """)
    try assert(
      "Why", of: "POST /tickets",
      is: """
        no   the catalog has no route for this path, and what is not in the catalog is denied
          POST /api/tickets is a call of the API, which POST /tickets decides (bistro/routes.yaml:11)
        """)
    try assert(
      "Why", of: "PUT /orders",
      is: """
        no   /orders answers only GET and HEAD (bistro/routes.yaml:4)
        """)
    try assert(
      "Why", of: "PUT /api/tickets",
      is: """
        no   /tickets answers only GET and POST (bistro/routes.yaml:10)
        """)
    try assert(
      "Why", of: "GET /orders --action manage",
      is: """
        no   /orders answers only read (bistro/routes.yaml:4)
        """)
  }

  func testRequestThatIsPublic() throws {
    try assert(
      "Why", of: "GET /help",
      is: """
        yes  the request is decided by /help (bistro/routes.yaml:7)
        yes  open to everyone: anyone may read the help (bistro/routes.yaml:7)
        """)
  }

  func testRequestForOneOfSeveralModules() throws {
    try assert(
      "Why", of: "GET /day --pack COUNTER",
      is: """
        yes  the request is decided by /day (bistro/routes.yaml:8)
        no   one of KITCHEN and TILL is enough, and none is on
        no   KITCHEN is not granted: pack COUNTER does not hold it (bistro/packs.yaml:2)
        no   TILL is not granted: pack COUNTER does not hold it (bistro/packs.yaml:2)
        """)
    try assert(
      "Why", of: "GET /day --pack KITCHENS",
      is: """
        yes  the request is decided by /day (bistro/routes.yaml:8)
        yes  one of KITCHEN and TILL is enough, and one is on
        yes  KITCHEN is granted: pack KITCHENS holds it (bistro/packs.yaml:6)
        yes  KITCHEN requires ORDERS, which is on (bistro/modules.yaml:16)
        """)
  }

  func testRequestOfAUserWhoLacksACapability() throws {
    try assert(
      "Why", of: "GET /kitchen --pack KITCHENS --role WAITER",
      is: """
        yes  the request is decided by /kitchen (bistro/routes.yaml:6)
        yes  KITCHEN is granted: pack KITCHENS holds it (bistro/packs.yaml:6)
        yes  KITCHEN requires ORDERS, which is on (bistro/modules.yaml:16)
        yes  timer is on by default (bistro/modules.yaml:16)
        no   the user lacks CAN_COOK, which COOK or OWNER would give (bistro/routes.yaml:6)
        """)
    try assert(
      "Why", of: "GET /kitchen --pack KITCHENS --role COOK",
      is: """
        yes  the request is decided by /kitchen (bistro/routes.yaml:6)
        yes  KITCHEN is granted: pack KITCHENS holds it (bistro/packs.yaml:6)
        yes  KITCHEN requires ORDERS, which is on (bistro/modules.yaml:16)
        yes  timer is on by default (bistro/modules.yaml:16)
        yes  the user holds CAN_COOK, as COOK (bistro/routes.yaml:6)
        """)
  }

  func testRequestThatUsesUpALimit() throws {
    try assert(
      "Why", of: "POST /api/tickets --pack COUNTER --role WAITER",
      is: """
        yes  the request is decided by POST /tickets (bistro/routes.yaml:11)
        yes  ORDERS is granted: pack COUNTER holds it (bistro/packs.yaml:2)
        yes  ORDERS requires CORE, which is on (bistro/modules.yaml:15)
        yes  the user holds CAN_SERVE, as WAITER (bistro/modules.yaml:15)
        yes  0 of 100 covers are used, and this takes 4; the count starts anew on 2026-04-01 (bistro/routes.yaml:11)
        """)
  }

  func testRequestInAnUnknownTimeZone() throws {
    try assert(
      "Why", of: "GET /kitchen --pack KITCHENS --timezone Nowhere/Else",
      is: """
        yes  the request is decided by /kitchen (bistro/routes.yaml:6)
        no   the request belongs to no tenant whose access is known
        """)
  }
}
