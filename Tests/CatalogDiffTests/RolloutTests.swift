import CatalogDiff
import Diagnostics
import XCTest

/// What a change to rollouts is told as. Nobody gains or loses by one: decisions stay what they are.
final class RolloutTests: XCTestCase {
  private let shop = """
    tollgate: 1
    catalog: Shop
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell }
      STOCK: { name: Stock }
    packs:
      SMALL: { name: Small, modules: [SELL, STOCK] }
    pages:
      /stock: { module: STOCK, menu: none }
    api:
      /stock: STOCK
      POST /stock: STOCK

    """

  private func changes(_ before: String, _ after: String) throws -> [String] {
    func yaml(_ rollouts: String) -> String { rollouts.isEmpty ? shop : "\(shop)rollouts:\n\(rollouts)" }
    let difference = try difference(yaml(before), yaml(after))
    XCTAssertEqual(difference.changes.flatMap(\.effects).count, 0)
    return difference.changes.map { "\($0.fact.mark) \($0.words) [\($0.rule.code), \($0.bump.rawValue)]" }
  }

  private func shadow(_ scope: String, until: String = "2099-06-30", _ more: String = "") -> String {
    "  TRIAL: { mode: shadow, \(scope), by: sales, reason: tried, until: \(until)\(more) }\n"
  }

  private let exception = "  NOW: { mode: enforce, pages: [/stock], by: sales, reason: seen }\n"

  func testShadowsThatComeAndGo() throws {
    XCTAssertEqual(
      try changes("", shadow("all: true")),
      ["+ rollout TRIAL is new: it lets through everything until 2099-07-01T00:00:00Z [TD701, minor]"])
    XCTAssertEqual(
      try changes(shadow("modules: [SELL], pages: [/stock], api: [POST /stock]"), ""),
      ["- rollout TRIAL is gone: it no longer lets through SELL, page /stock and call POST /stock [TD702, major]"])
  }

  func testExceptionsGoTheOtherWay() throws {
    let all = shadow("all: true")
    XCTAssertEqual(
      try changes(all, all + exception), ["+ rollout NOW is new: it enforces page /stock [TD702, major]"])
    XCTAssertEqual(
      try changes(all + exception, all), ["- rollout NOW is gone: it no longer enforces page /stock [TD701, minor]"])
    XCTAssertEqual(
      try changes(
        all + exception, all + exception.replacingOccurrences(of: "pages: [/stock]", with: "modules: [SELL]")),
      [
        "~ rollout NOW no longer enforces page /stock [TD701, minor]", "~ rollout NOW enforces SELL too [TD702, major]",
      ])
  }

  func testScopesThatGrowAndShrink() throws {
    XCTAssertEqual(
      try changes(shadow("modules: [SELL]"), shadow("modules: [STOCK]")),
      [
        "~ rollout TRIAL lets through STOCK too [TD701, minor]",
        "~ rollout TRIAL no longer lets through SELL [TD702, major]",
      ])
    XCTAssertEqual(
      try changes(shadow("modules: [SELL]"), shadow("all: true")),
      [
        "~ rollout TRIAL lets through everything too [TD701, minor]",
        "~ rollout TRIAL no longer lets through SELL [TD702, major]",
      ])
    XCTAssertEqual(try changes(shadow("modules: [SELL, STOCK]"), shadow("modules: [STOCK, SELL]")), [])
  }

  func testModes() throws {
    let enforced = "  TRIAL: { mode: enforce, modules: [SELL], by: sales, reason: tried }\n"
    XCTAssertEqual(
      try changes(shadow("modules: [SELL]"), enforced), ["~ rollout TRIAL now enforces SELL [TD702, major]"])
    XCTAssertEqual(
      try changes(enforced, shadow("modules: [SELL]")),
      ["~ rollout TRIAL now lets through SELL until 2099-07-01T00:00:00Z [TD701, minor]"])
  }

  func testEndsAndWords() throws {
    let (scope, bars) = ("modules: [STOCK]", ", promote_after: { requests: 5 }")
    XCTAssertEqual(
      try changes(shadow(scope), shadow(scope, until: "2099-07-01", bars)),
      [
        "~ rollout TRIAL ends later: 2099-07-01T00:00:00Z to 2099-07-02T00:00:00Z [TD703, minor]",
        "~ rollout TRIAL reads otherwise: when it is promoted [TD705, patch]",
      ])
    XCTAssertEqual(
      try changes(
        shadow(scope), shadow(scope, ", explained: [{ page: /stock, reason: not_granted, because: meant }]")),
      ["~ rollout TRIAL reads otherwise: what is explained [TD705, patch]"])
  }

  /// What a rollout covers goes with what is gone, and comes with a new name where that is declared.
  func testConsequencesAreNotToldAgain() throws {
    let before = shop + "rollouts:\n" + shadow("modules: [SELL, STOCK]")
    let without = before.replacingOccurrences(of: "  SELL: { name: Sell }\n", with: "")
      .replacingOccurrences(of: "SELL, ", with: "")
    XCTAssertEqual(try difference(before, without).changes.map(\.rule.code), ["TD102"])
    let renamed = before.replacingOccurrences(of: "SELL", with: "SALE")
      .replacingOccurrences(of: "SALE: {", with: "SALE: { was: SELL,")
    XCTAssertEqual(try difference(before, renamed).changes.map(\.rule.code), ["TD104"])
  }

  func testAWaiverAcceptsIt() throws {
    let accepted = Acceptance(rule: "TD702", entity: "TRIAL", reason: "seen for a month", until: "2099-01-01")
    let difference = try difference(shop + "rollouts:\n" + shadow("all: true"), shop, accepted: [accepted])
    XCTAssertEqual(difference.changes.map(\.acceptance), [accepted])
    XCTAssertFalse(difference.fails([.stricter]))
  }
}
