import XCTest

/// What `explain` says about things, whoever asks.
final class ExplainThingTests: ExplainTestCase {
  func testModule() throws {
    try assert(
      "TILL",
      prints: """
        module TILL: Till (bistro/modules.yaml:17)

        What it requires
          ORDERS: Orders (bistro/modules.yaml:19)
            CORE: Core; always on (bistro/modules.yaml:15)

        What requires it
          HOUSE: Whole house (bistro/modules.yaml:22)

        What has to be set up, in this order
          BANK: Bank account; Connect the bank account (bistro/modules.yaml:9)
          CARDS: Card terminal; Order a terminal; for TILL (bistro/modules.yaml:10)

        Configuration
          it is off until it is configured (bistro/modules.yaml:20)
          drawer: Drawer; required (bistro/modules.yaml:21)

        What it helps to unlock
          tips: Tips; beta; unlocked by TILL or CARDS (bistro/modules.yaml:32)

        Pages
          /day (bistro/routes.yaml:8)

        API routes
          /count (bistro/routes.yaml:16)

        Packs, the cheapest first
          ALL: All; 90000 XOF by agreement (bistro/packs.yaml:12)

        """)
  }

  func testModuleWithItsSurroundings() throws {
    try assert(
      "ROBOT",
      prints: """
        module ROBOT: Robot; phase 2, and the product is in phase 1, so it is off (bistro/modules.yaml:23)

        API routes
          /robot (bistro/routes.yaml:15)

        Packs, the cheapest first
          no pack holds it

        Systems that it stands on
          MAIL: Mail service; service; also called MAILER (bistro/modules.yaml:26)

        What it makes better
          KITCHEN: Kitchen display (bistro/modules.yaml:27)

        Data flow
          KITCHEN: Kitchen display; data comes in: Dishes: Dish → Move (bistro/modules.yaml:29)

        Tables that it owns
          moves: what it did (bistro/modules.yaml:28)

        """)
  }

  func testFeature() throws {
    try assert(
      "tips",
      prints: """
        feature tips: Tips; part of ORDERS; beta; unlocked by TILL or CARDS (bistro/modules.yaml:32)

        What it requires
          ORDERS: Orders (bistro/modules.yaml:15)

        What unlocks it
          TILL: Till (bistro/modules.yaml:32)
          CARDS: Card terminal; Order a terminal (bistro/modules.yaml:10)
            BANK: Bank account; Connect the bank account (bistro/modules.yaml:9)

        API routes
          /tips (bistro/routes.yaml:12)

        Packs, the cheapest first
          COUNTER: Counter; 19.00 EUR a month (bistro/packs.yaml:2)
          KITCHENS: Kitchens; 9.90 EUR a year; through COUNTER (bistro/packs.yaml:2)
          ALL: All; 90000 XOF by agreement; through COUNTER (bistro/packs.yaml:2)
          OLD: Old; no longer sold (bistro/packs.yaml:15)

        """)
  }

  func testFirstPack() throws {
    try assert(
      "COUNTER",
      prints: """
        pack COUNTER: Counter; 19.00 EUR a month (bistro/packs.yaml:2)
          for a single bar

        What it is made of
          CORE: Core; always on (bistro/modules.yaml:14)
          COUNTER: Counter; 19.00 EUR a month (bistro/packs.yaml:2)
            ORDERS: Orders (bistro/packs.yaml:2)

        Packs that extend it
          KITCHENS: Kitchens; 9.90 EUR a year (bistro/packs.yaml:3)

        What it opens beyond the pack that it extends
          /orders/*: Orders (bistro/routes.yaml:4)
          /orders/:id (bistro/routes.yaml:5)
          /orders/:id; to manage (bistro/routes.yaml:5)
          GET /tickets (bistro/routes.yaml:10)
          POST /tickets (bistro/routes.yaml:11)
          /tips (bistro/routes.yaml:12)
          tips: Tips; beta; unlocked by TILL or CARDS (bistro/modules.yaml:32)

        """)
  }

  func testExtendedPack() throws {
    try assert(
      "ALL",
      prints: """
        pack ALL: All; 90000 XOF by agreement (bistro/packs.yaml:9)

        What it is made of
          CORE: Core; always on (bistro/modules.yaml:14)
          COUNTER: Counter; 19.00 EUR a month (bistro/packs.yaml:2)
            ORDERS: Orders (bistro/packs.yaml:2)
          KITCHENS: Kitchens; 9.90 EUR a year (bistro/packs.yaml:3)
            KITCHEN: Kitchen display (bistro/packs.yaml:6)
          ALL: All; 90000 XOF by agreement (bistro/packs.yaml:9)
            TILL: Till (bistro/packs.yaml:12)
            HOUSE: Whole house (bistro/packs.yaml:12)

        What it opens beyond the pack that it extends
          /house (bistro/routes.yaml:14)
          /count (bistro/routes.yaml:16)

        """)
  }

  func testConnection() throws {
    try assert(
      "CARDS",
      prints: """
        connection CARDS: Card terminal; Order a terminal (bistro/modules.yaml:10)

        What has to be set up, in this order
          BANK: Bank account; Connect the bank account (bistro/modules.yaml:9)
          CARDS: Card terminal; Order a terminal (bistro/modules.yaml:10)

        What requires it
          TILL: Till (bistro/modules.yaml:19)

        What it helps to unlock
          tips: Tips; beta; unlocked by TILL or CARDS (bistro/modules.yaml:32)

        """)
  }

  func testLimit() throws {
    try assert(
      "covers",
      prints: """
        limit covers; part of ORDERS; at most 100 covers a month (bistro/modules.yaml:35)

        Packs, the cheapest first
          KITCHENS: Kitchens; 9.90 EUR a year; at most 500 covers a month (bistro/packs.yaml:7)

        API routes
          POST /tickets; takes 4 (bistro/routes.yaml:11)

        """)
  }

  func testCapability() throws {
    try assert(
      "CAN_SERVE",
      prints: """
        capability CAN_SERVE: Serve (bistro/packs.yaml:17)

        Roles that give it
          WAITER: Waiter (bistro/packs.yaml:21)
          COOK: Cook; through WAITER (bistro/packs.yaml:21)
          OWNER: Owner; gives every capability (bistro/packs.yaml:23)

        What requires it
          ORDERS: Orders (bistro/modules.yaml:15)

        """)
  }

  func testRole() throws {
    try assert(
      "COOK",
      prints: """
        role COOK: Cook (bistro/packs.yaml:22)

        Roles that it includes
          WAITER: Waiter (bistro/packs.yaml:22)

        Capabilities
          CAN_SERVE: Serve; through WAITER (bistro/packs.yaml:21)
          CAN_COOK: Cook (bistro/packs.yaml:22)

        Pages
          /orders/:id; to manage (bistro/routes.yaml:5)
          /kitchen (bistro/routes.yaml:6)

        """)
  }

  func testSystemByItsAlias() throws {
    try assert(
      "MAILER",
      prints: """
        system MAIL: Mail service; service; also called MAILER (bistro/modules.yaml:12)

        What stands on it
          ROBOT: Robot; phase 2, and the product is in phase 1, so it is off (bistro/modules.yaml:26)

        """)
  }

  func testPageWithActions() throws {
    try assert(
      "/orders/:id",
      prints: """
        page /orders/:id (bistro/routes.yaml:5)

        What it asks for
          /orders/:id (bistro/routes.yaml:5)
            ORDERS: Orders (bistro/routes.yaml:5)
            CAN_SERVE: Serve; given by WAITER, COOK and OWNER; for ORDERS (bistro/modules.yaml:15)
          /orders/:id; to manage (bistro/routes.yaml:5)
            ORDERS: Orders (bistro/routes.yaml:5)
            CAN_COOK: Cook; given by COOK and OWNER (bistro/routes.yaml:5)
            CAN_SERVE: Serve; given by WAITER, COOK and OWNER; for ORDERS (bistro/modules.yaml:15)

        Who passes
          /orders/:id (bistro/routes.yaml:5)
            packs: COUNTER, KITCHENS, ALL, OLD
            roles: WAITER, COOK, OWNER
          /orders/:id; to manage (bistro/routes.yaml:5)
            packs: COUNTER, KITCHENS, ALL, OLD
            roles: COOK, OWNER

        Broader routes that it comes before
          /orders/*: Orders (bistro/routes.yaml:4)

        """)
  }

  func testPageWithCalls() throws {
    try assert(
      "/orders/*",
      prints: """
        page /orders/*: Orders; in the menu under Front of house (bistro/routes.yaml:4)

        What it asks for
          ORDERS: Orders (bistro/routes.yaml:4)
          CAN_SERVE: Serve; given by WAITER, COOK and OWNER; for ORDERS (bistro/modules.yaml:15)

        Who passes
          packs: COUNTER, KITCHENS, ALL, OLD
          roles: WAITER, COOK, OWNER

        What it calls
          GET /tickets; answered by GET /tickets (bistro/routes.yaml:4)
          POST /tickets; answered by POST /tickets (bistro/routes.yaml:4)

        Narrower routes that come before it
          /orders/:id (bistro/routes.yaml:5)
          /orders/:id; to manage (bistro/routes.yaml:5)

        """)
  }

  func testPublicPage() throws {
    try assert(
      "/help",
      prints: """
        page /help (bistro/routes.yaml:7)

        What it asks for
          open to everyone: anyone may read the help

        """)
  }

  func testPageForOneOfSeveralModules() throws {
    try assert(
      "/day",
      prints: """
        page /day (bistro/routes.yaml:8)

        What it asks for
          KITCHEN: Kitchen display; one of KITCHEN and TILL is enough (bistro/routes.yaml:8)
          TILL: Till; one of KITCHEN and TILL is enough (bistro/routes.yaml:8)

        Who passes
          packs: KITCHENS, ALL
          every user

        """)
  }

  func testAPIRouteOfOneMethod() throws {
    try assert(
      "POST /tickets",
      prints: """
        API route POST /tickets (bistro/routes.yaml:11)

        What it asks for
          ORDERS: Orders (bistro/routes.yaml:11)
          CAN_SERVE: Serve; given by WAITER, COOK and OWNER; for ORDERS (bistro/modules.yaml:15)
          covers; at most 100 covers a month; takes 4 (bistro/routes.yaml:11)

        Who passes
          packs: COUNTER, KITCHENS, ALL, OLD
          roles: WAITER, COOK, OWNER

        Pages that call it
          /orders/*: Orders (bistro/routes.yaml:4)

        """)
  }
}
