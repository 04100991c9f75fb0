import XCTest

/// A request that a rollout covers: its mode stands in every answer of the command.
final class ShadowAnswerTests: CommandTestCase {
  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(
      """
      tollgate: 1
      catalog: Shop
      modules: { SELL: { name: Sell }, CASH: { name: Till } }
      packs: { STARTER: { name: Starter, modules: [SELL] }, OPS: { name: Ops, modules: [SELL, CASH] } }
      pages:
        /till: { module: CASH, menu: none }
      rollouts:
        TILL_LATER: { mode: shadow, pages: [/till], by: ops, reason: new, until: 2026-06-30 }

      """, to: "shop/catalog.yaml")
  }

  func testDecideSaysWhichRolloutCoversTheAnswerUntilItsEnd() throws {
    XCTAssertEqual(
      try tollgate("decide", "shop", "GET", "/till", "--page", "--pack", "STARTER", "--at", "2026-06-30").output,
      """
      deny: not_granted
        mode: shadow until 2026-07-01T00:00:00Z, in rollout TILL_LATER
        module: CASH
        packs that would grant it: OPS
        path: /till

      """)
    XCTAssertEqual(
      try tollgate("decide", "shop", "GET", "/till", "--page", "--pack", "STARTER", "--at", "2026-07-01").output,
      """
      deny: not_granted
        module: CASH
        packs that would grant it: OPS
        path: /till

      """)
  }

  func testBatchSaysItOfWhatIsAllowedToo() throws {
    let run = try tollgate(
      "decide", "shop", "--batch",
      input: #"{"space":"page","method":"GET","target":"/till","pack":"OPS","at":"2026-06-30"}"#)
    XCTAssertTrue(
      run.output.hasSuffix(#""mode":"shadow","rollout":"TILL_LATER","until":"2026-07-01T00:00:00Z"}"# + "\n"),
      run.output)
  }

  func testExplainSaysItWithThePlaceOfTheRollout() throws {
    let run = try tollgate("explain", "shop", "GET", "/till", "--page", "--pack", "STARTER", "--at", "2026-06-30")
    XCTAssertEqual(
      run.output.components(separatedBy: "\n")[2...4],
      [
        "Answer", "  deny: not_granted",
        "  in a shadow until 2026-07-01: rollout TILL_LATER (shop/catalog.yaml:8)",
      ])
  }
}
