import XCTest

/// Asks `decide --batch` about a small catalog that has something of everything.
class BatchTestCase: CommandTestCase {
  private static let kiosk = """
    tollgate: 1
    catalog: Kiosk
    api_base: /api
    statuses:
      ACTIVE: { grants: true }
      LATE: { grants: true, grace_days: 3 }
      ENDED: { grants: false }
    connections:
      BANK: { name: Bank }
    modules:
      CORE: { name: Core, always_on: true }
      SALES: { name: Sales, requires: [CORE], features: [discounts] }
      CARDS: { name: Cards, requires: [SALES, BANK], requires_config: true }
    features:
      vouchers: { module: SALES, default: DISABLED }
      cashback: { module: SALES, unlocked_by: [CARDS] }
    limits:
      receipts: { module: SALES, at_most: 10, per: month }
    packs:
      SMALL: { name: Small, modules: [SALES], price: { amount: 900, currency: EUR, cycle: MONTHLY } }
      LARGE:
        name: Large
        extends: SMALL
        modules: [CARDS]
        limits: { receipts: 100 }
        price: { amount: 2900, currency: EUR, cycle: MONTHLY }
    capabilities:
      CAN_SELL: Sell
      CAN_PRICE: Set prices
    roles:
      SELLER: { name: Seller, can: [CAN_SELL] }
      OWNER: { name: Owner, includes: [SELLER], can: [CAN_PRICE] }
    navigation:
      SHOP: Shop
    pages:
      /sales: { menu: SHOP, read: SALES, manage: { module: SALES, can: [CAN_PRICE] } }
    api:
      GET /sales: SALES
      POST /sales: { module: SALES, can: [CAN_SELL], consumes: receipts }
      /discounts: { feature: discounts }
      /vouchers: { feature: vouchers }
      /cashback: { feature: cashback }
      /cards: CARDS
      /health: { public: asked before anyone signs in }

    """

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Self.kiosk, to: "kiosk/catalog.yaml")
  }

  /// The lines that answer lines.
  func answers(to lines: String...) throws -> [String] {
    let run = try tollgate("decide", "kiosk", "--batch", input: lines.map { $0 + "\n" }.joined())
    XCTAssertEqual([run.complaints, "\(run.code)"], ["", "0"])
    var answers = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    XCTAssertEqual(answers.popLast(), "")
    return answers
  }

  /// Asks for the read of a page or call with further members, and expects this of the answer: outcome, reason, what
  /// is missing, next change.
  func assert(
    _ target: String, _ members: String, gives expected: String, line: UInt = #line
  ) throws {
    let separator = members.isEmpty ? "" : ","
    let answer = try answers(to: #"{"method":"GET","target":"\#(target)"\#(separator)\#(members)}"#)
    XCTAssertEqual(answer.map(summary), [expected], line: line)
  }

  /// The outcome and the reason, and what is missing and the next change where there is something.
  private func summary(_ answer: String) -> String {
    func value(_ key: String) -> String {
      guard let start = answer.range(of: "\"\(key)\":") else { return "" }
      let rest = answer[start.upperBound...]
      let end = rest.first == "[" ? rest.firstIndex(of: "]") : rest.firstIndex { $0 == "," || $0 == "}" }
      return rest[..<(end ?? rest.endIndex)].filter { !"\"[]".contains($0) }
    }
    guard value("outcome") != "error" else { return answer }
    let parts = [
      value("outcome"), value("reason"), value("missing"),
      value("next_change").replacingOccurrences(of: "null", with: ""),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// An answer to a line that says something wrong.
  func error(_ message: String) -> String {
    let escaped = message.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    return #"{"outcome":"error","message":"\#(escaped)"}"#
  }
}
