import XCTest

/// What `explain` says about answers besides why: what would change them, and when they change.
final class ExplainAnswerTests: ExplainTestCase {
  func testPacksThatWouldChangeTheAnswer() throws {
    try assert(
      "Each of these packs would change it, the cheapest first", of: "KITCHEN --pack COUNTER",
      is: """
        KITCHENS: Kitchens; 9.90 EUR a year (bistro/packs.yaml:3)
        ALL: All; 90000 XOF by agreement (bistro/packs.yaml:9)
        """)
    try assert(
      "Each of these packs would change it, the cheapest first", of: "KITCHEN --enable KITCHEN",
      is: """
        COUNTER: Counter; 19.00 EUR a month (bistro/packs.yaml:2)
        KITCHENS: Kitchens; 9.90 EUR a year (bistro/packs.yaml:3)
        ALL: All; 90000 XOF by agreement (bistro/packs.yaml:9)
        """)
    try assert(
      "Each of these packs would change it, the cheapest first", of: "GET /day",
      is: """
        KITCHENS: Kitchens; 9.90 EUR a year (bistro/packs.yaml:3)
        ALL: All; 90000 XOF by agreement (bistro/packs.yaml:9)
        """)
  }

  func testWhatItWouldTakeWhereNoPackIsEnough() throws {
    try assert(
      "What it would take", of: "HOUSE --pack KITCHENS",
      is: """
        ALL: All; 90000 XOF by agreement; add this pack (bistro/packs.yaml:9)
        BANK: Bank account; Connect the bank account (bistro/modules.yaml:9)
        CARDS: Card terminal; Order a terminal (bistro/modules.yaml:10)
        configure TILL (drawer)
        """)
    try assert(
      "What it would take", of: "GET /kitchen",
      is: """
        KITCHENS: Kitchens; 9.90 EUR a year; add this pack (bistro/packs.yaml:3)
        COOK: Cook; give the user this role (bistro/packs.yaml:22)
        """)
    try assert(
      "What it would take", of: "GET /api/count --pack ALL --connection BANK --connection CARDS --configured TILL",
      is: """
        OWNER: Owner; give the user this role (bistro/packs.yaml:23)
        """)
    try assert(
      "What it would take", of: "KITCHEN --pack ALL --disable KITCHEN",
      is: """
        take away the row that switches KITCHEN off
        """)
    try assert(
      "What it would take", of: "stars --pack COUNTER",
      is: """
        switch stars on
        """)
    try assert(
      "What it would take", of: "tips --pack COUNTER --connection CARDS",
      is: """
        BANK: Bank account; Connect the bank account (bistro/modules.yaml:9)
        """)
    try assert(
      "What it would take", of: "ROBOT --enable ROBOT",
      is: """
        nothing that a tenant or a user can be given changes this
        """)
    try assert(
      "What it would take", of: "ROBOT --pack COUNTER",
      is: """
        nothing that a tenant or a user can be given changes this
        ROBOT is not released: it comes in phase 2, and the product is in phase 1 (bistro/modules.yaml:25)
        """)
  }

  func testWhatNoPackOnSaleHoldsIsSwitchedOn() throws {
    try write(
      """
      modules:
        EXTRA: { name: Extra, requires: [ORDERS, BANK] }
      packs:
        GONE: { name: Gone, extends: COUNTER, modules: [EXTRA], on_sale: false }
      pages:
        /extra: { module: EXTRA, menu: none }

      """, to: "bistro/extra.yaml")
    try assert(
      "What it would take", of: "EXTRA --pack COUNTER",
      is: """
        switch EXTRA on
        BANK: Bank account; Connect the bank account (bistro/modules.yaml:9)
        """)
  }

  func testCatalogWithoutPacks() throws {
    try write(
      """
      tollgate: 1
      modules:
        PACING: { name: Pacing }

      """, to: "desk/catalog.yaml")
    XCTAssertEqual(
      try tollgate("explain", "desk", "PACING", "--at", "2026-03-01"),
      Run(
        output: """
          module PACING: Pacing (desk/catalog.yaml:3)

          Answer
            deny: not_granted

          Why
            no   PACING is not granted: nothing switches it on

          What it would take
            switch PACING on

          """))
  }

  func testComingDatesAtWhichTheAnswerChanges() throws {
    try assert(
      "When it changes by itself", of: "KITCHEN --pack KITCHENS --starts-on 2026-04-01 --ends-on 2026-05-01",
      is: """
        from 2026-04-01: allow, allowed
        from 2026-05-04: deny, expired
        """)
    try assert(
      "When it changes by itself", of: "KITCHEN --pack KITCHENS --ends-on 2026-03-10 --timezone Africa/Lagos",
      is: """
        from 2026-03-13: deny, expired
        """)
    try assert(
      "When it changes by itself", of: "KITCHEN --pack KITCHENS",
      is: """

        """)
  }

  func testRemarksOnRows() throws {
    try assert(
      "Remarks", of: "KITCHEN --pack KITCHENS --disable CORE",
      is: """
        The row for 'CORE' has no effect: every tenant has this module.
        """)
  }

  func testLimitOfATenant() throws {
    try assert(
      "Answer", of: "covers --pack KITCHENS",
      is: """
        at most 500 covers a month; 0 used, 500 left; the count starts anew on 2026-04-01
        """)
    try assert(
      "Answer", of: "covers --pack COUNTER --usage covers=100",
      is: """
        at most 100 covers a month; 100 used, none left; the count starts anew on 2026-04-01
        """)
    try assert(
      "Answer", of: "seats --pack KITCHENS",
      is: """
        no bound; 0 used
        """)
  }

  func testSituationComesBeforeWhatHoldsForEveryone() throws {
    try assert(
      "GET", "/orders/17", "--pack", "COUNTER", "--role", "WAITER", "--at", "2026-03-01",
      prints: """
        request GET /orders/17

        Answer
          allow: allowed

        Why
          yes  the request is decided by /orders/:id (bistro/routes.yaml:5)
          yes  ORDERS is granted: pack COUNTER holds it (bistro/packs.yaml:2)
          yes  ORDERS requires CORE, which is on (bistro/modules.yaml:15)
          yes  the user holds CAN_SERVE, as WAITER (bistro/modules.yaml:15)

        What it asks for
          ORDERS: Orders (bistro/routes.yaml:5)
          CAN_SERVE: Serve; given by WAITER, COOK and OWNER; for ORDERS (bistro/modules.yaml:15)

        Who passes
          packs: COUNTER, KITCHENS, ALL, OLD
          roles: WAITER, COOK, OWNER

        Broader routes that it comes before
          /orders/*: Orders (bistro/routes.yaml:4)

        """)
  }
}
