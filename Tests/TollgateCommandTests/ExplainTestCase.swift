import XCTest

/// Asks `explain` about a small catalog that has something of everything.
class ExplainTestCase: CommandTestCase {
  private static let modules = """
    tollgate: 1
    catalog: Bistro
    api_base: /api
    phase: 1
    statuses:
      ACTIVE: { grants: true, grace_days: 2 }
      ENDED: { grants: false }
    connections:
      BANK: { name: Bank account, setup: Connect the bank account }
      CARDS: { name: Card terminal, setup: Order a terminal, requires: [BANK] }
    systems:
      MAIL: { name: Mail service, aliases: [MAILER] }
    modules:
      CORE: { name: Core, always_on: true }
      ORDERS: { name: Orders, summary: tables and orders, requires: [CORE], can: [CAN_SERVE] }
      KITCHEN: { name: Kitchen display, requires: [ORDERS], features: [timer] }
      TILL:
        name: Till
        requires: [ORDERS, CARDS]
        requires_config: true
        configuration: { type: object, properties: { drawer: { type: string, title: Drawer } }, required: [drawer] }
      HOUSE: { name: Whole house, requires: [KITCHEN, TILL] }
      ROBOT:
        name: Robot
        phase: 2
        uses: [MAILER]
        enhances: [KITCHEN]
        tables: { moves: what it did }
        integrations: [{ with: KITCHEN, flow: in, name: Dishes, data: Dish → Move }]
      FAX: { name: Fax orders, lifecycle: retired }
    features:
      tips: { module: ORDERS, name: Tips, unlocked_by: { any: [CARDS, TILL] }, lifecycle: beta }
      stars: { module: ORDERS, default: DISABLED }
    limits:
      covers: { module: ORDERS, unit: covers, per: month, at_most: 100 }
      seats: { module: CORE, checked_in: code }

    """

  private static let sales = """
    packs:
      COUNTER: { name: Counter, for: a single bar, modules: [ORDERS], price: { amount: 1900, currency: EUR, cycle: MONTHLY } }
      KITCHENS:
        name: Kitchens
        extends: COUNTER
        modules: [KITCHEN]
        limits: { covers: 500 }
        price: { amount: 990, currency: EUR, cycle: YEARLY }
      ALL:
        name: All
        extends: KITCHENS
        modules: [TILL, HOUSE]
        without: [covers]
        price: { amount: 90000, currency: XOF, cycle: CUSTOM }
      OLD: { name: Old, modules: [ORDERS], on_sale: false }
    capabilities:
      CAN_SERVE: Serve
      CAN_COOK: Cook
      CAN_COUNT: Count the till
    roles:
      WAITER: { name: Waiter, can: [CAN_SERVE] }
      COOK: { name: Cook, includes: [WAITER], can: [CAN_COOK] }
      OWNER: { name: Owner, can: "*" }

    """

  private static let routes = """
    navigation:
      FRONT: Front of house
    pages:
      /orders/*: { module: ORDERS, name: Orders, menu: FRONT, calls: [GET /tickets, POST /tickets] }
      /orders/:id: { module: ORDERS, menu: none, manage: { can: [CAN_COOK] } }
      /kitchen: { feature: timer, menu: FRONT, can: [CAN_COOK] }
      /help: { public: anyone may read the help, menu: none }
      /day: { any: [KITCHEN, TILL], menu: none }
    api:
      GET /tickets: ORDERS
      POST /tickets: { module: ORDERS, consumes: { covers: 4 } }
      /tips: { feature: tips }
      /stars: { feature: stars }
      /house: HOUSE
      /robot: ROBOT
      /count: { module: TILL, can: [CAN_COUNT] }

    """

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Self.modules, to: "bistro/modules.yaml")
    try write(Self.sales, to: "bistro/packs.yaml")
    try write(Self.routes, to: "bistro/routes.yaml")
  }

  /// The words after `explain bistro`, and what they print.
  func assert(_ words: String..., prints output: String, line: UInt = #line) throws {
    XCTAssertEqual(
      try run(Self.command, ["explain", "bistro"] + words, input: Data()), Run(output: output), line: line)
  }

  /// One chapter of what is said to these words on the first of March, without its heading; nothing if there is none.
  func assert(_ heading: String, of words: String, is expected: String, line: UInt = #line) throws {
    let words = words.split(separator: " ").map(String.init)
    let run = try run(Self.command, ["explain", "bistro"] + words + ["--at", "2026-03-01"], input: Data())
    XCTAssertEqual([run.complaints, "\(run.code)"], ["", "0"], line: line)
    let chapters = run.output.components(separatedBy: "\n\n").map { $0.split(separator: "\n") }
    let lines = chapters.first { $0.first.map(String.init) == heading }?.dropFirst() ?? []
    XCTAssertEqual(lines.map { $0.dropFirst(2) }.joined(separator: "\n"), expected, line: line)
  }
}
