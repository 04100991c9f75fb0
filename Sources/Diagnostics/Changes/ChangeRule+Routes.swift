/// The rules about pages and calls of the API.
extension ChangeRule {
  static let routes: [ChangeRule] = [
    routeAdded, routeRemoved, routeMoved, asksMore, asksLess, takesMore, takesLess, baseMoved, caseKept,
    caseFolded,
  ]

  package static let routeAdded = ChangeRule(
    "TD401", [.addition], "route added",
    purpose: "Finds pages, calls, actions and methods that have a line of their own now.",
    "  /orders: SELL\n", "  /orders: SELL\n  /counts: STOCK\n")

  package static let routeRemoved = ChangeRule(
    "TD402", [.stricter], "route removed",
    purpose: "Finds pages, calls, actions and methods whose line is gone. A broader line may answer in its place.",
    "  /stock: { module: STOCK, menu: SHOP }\n", "")

  package static let routeMoved = ChangeRule(
    "TD403", [.stricter, .looser], "route moved",
    purpose: "Finds lines that are gone while one with another path asks for the same, under the same name and menu.",
    "  /stock: { module: STOCK, menu: SHOP }\n", "  /store: { module: STOCK, menu: SHOP }\n")

  package static let asksMore = ChangeRule(
    "TD404", [.stricter], "route asks for more",
    purpose: "Finds lines that refuse in cases in which they passed.",
    "  /shop: { module: SELL, menu: SHOP, calls: [GET /orders], manage: { can: [CAN_SELL] } }\n",
    "  /shop: { module: SELL, menu: SHOP, calls: [GET /orders], manage: { can: [CAN_SELL, CAN_COUNT] } }\n")

  package static let asksLess = ChangeRule(
    "TD405", [.looser], "route asks for less",
    purpose: "Finds lines that pass in cases in which they refused.",
    "  POST /orders: { module: SELL, can: [CAN_SELL], consumes: orders }\n",
    "  POST /orders: { module: SELL, consumes: orders }\n")

  package static let takesMore = ChangeRule(
    "TD406", [.stricter], "route takes more of a limit",
    purpose: "Finds lines of which each request counts for more.",
    "  POST /orders: { module: SELL, can: [CAN_SELL], consumes: orders }\n",
    "  POST /orders: { module: SELL, can: [CAN_SELL], consumes: { orders: 2 } }\n")

  package static let takesLess = ChangeRule(
    "TD407", [.looser], "route takes less of a limit",
    purpose: "Finds lines of which each request counts for less.",
    "  POST /orders: { module: SELL, can: [CAN_SELL], consumes: { orders: 2 } }\n",
    "  POST /orders: { module: SELL, can: [CAN_SELL], consumes: orders }\n")

  package static let baseMoved = ChangeRule(
    "TD408", [.stricter, .looser], "API moved",
    purpose: "Finds catalogs whose API lies below another path.",
    "api_base: /api\n", "api_base: /v2\n")

  package static let caseKept = ChangeRule(
    "TD409", [.stricter], "case kept",
    purpose: "Finds catalogs that no longer say that the server behind takes capitals for small letters.",
    "api_base: /api\nfold_case: true\n", "api_base: /api\n")

  package static let caseFolded = ChangeRule(
    "TD410", [.looser], "case folded",
    purpose: "Finds catalogs that say now that the server behind takes capitals for small letters.",
    "api_base: /api\n", "api_base: /api\nfold_case: true\n")
}

/// The rules about what users may do.
extension ChangeRule {
  static let users: [ChangeRule] = [roleGivesLess, roleGivesMore]

  package static let roleGivesLess = ChangeRule(
    "TD501", [.stricter], "role gives less",
    purpose: "Finds capabilities that a role no longer gives.",
    "  OWNER: { name: Owner, includes: [SELLER], can: [CAN_COUNT] }\n",
    "  OWNER: { name: Owner, can: [CAN_COUNT] }\n")

  package static let roleGivesMore = ChangeRule(
    "TD502", [.looser], "role gives more",
    purpose: "Finds capabilities that a role did not give.",
    "  SELLER: { name: Seller, can: [CAN_SELL] }\n", "  SELLER: { name: Seller, can: [CAN_SELL, CAN_COUNT] }\n")
}

/// The rules about what changes no answer.
extension ChangeRule {
  static let surroundings: [ChangeRule] = [otherWords, otherSurroundings, otherNavigation]

  package static let otherWords = ChangeRule(
    "TD601", [.wording], "other words",
    purpose: "Finds names, summaries and other texts that read otherwise.",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT] }\n",
    "  STOCK: { name: Stock keeping, requires: [CORE], can: [CAN_COUNT] }\n")

  package static let otherSurroundings = ChangeRule(
    "TD602", [.wording], "other surroundings",
    purpose: "Finds data flow, systems, tables, objectives, calls of pages and days of notice that are other ones.",
    "  SELL: { name: Sell, requires: [CORE], uses: [MAIL] }\n",
    "  SELL: { name: Sell, requires: [CORE], uses: [MAIL, POST] }\n")

  package static let otherNavigation = ChangeRule(
    "TD603", [.wording], "other navigation",
    purpose: "Finds headings of the menu that come, go or move, and pages that stand under another one.",
    "  /stock: { module: STOCK, menu: SHOP }\n", "  /stock: { module: STOCK, menu: none }\n")
}
