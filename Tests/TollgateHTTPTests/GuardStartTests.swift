import Tollgate
import TollgateHTTP
import XCTest

/// Which modes are laxer than at an earlier start.
final class GuardStartTests: XCTestCase {
  private func start(_ shadows: GuardStart.Shadow...) -> GuardStart {
    GuardStart(time: Instant(milliseconds: 7), catalog: "aa", shadows: shadows)
  }

  private func shadow(
    _ rollout: String = "A", until end: Int64 = 100, rest: Bool = false, modules: [String] = [],
    routes: [String] = []
  ) -> GuardStart.Shadow {
    GuardStart.Shadow(
      rollout: rollout, author: "ops", reason: "new", end: Instant(milliseconds: end), coversRest: rest,
      modules: modules, routes: routes)
  }

  private func laxer(_ now: GuardStart, than before: GuardStart) -> [String] {
    now.laxer(than: before).map { laxer in
      "\(laxer.subject) \(laxer.rollout) \(laxer.end.milliseconds) \(laxer.earlierEnd?.milliseconds ?? 0)"
    }
  }

  func testSameShadowsAreNotLaxer() {
    let same = start(shadow(rest: true, modules: ["SELL"], routes: ["/pos"]))
    XCTAssertEqual(laxer(same, than: same), [])
  }

  func testNewShadowIsLaxer() {
    XCTAssertEqual(
      laxer(start(shadow(rest: true, modules: ["SELL"], routes: ["/pos"])), than: start()),
      [#"rest A 100 0"#, #"module("SELL") A 100 0"#, #"route("/pos") A 100 0"#])
  }

  func testLaterEndIsLaxerAndAnEarlierOneIsNot() {
    let before = start(shadow(modules: ["SELL", "CASH"]))
    let now = start(shadow("A", until: 99, modules: ["SELL"]), shadow("B", until: 101, modules: ["CASH"]))
    XCTAssertEqual(laxer(now, than: before), [#"module("CASH") B 101 100"#])
  }

  func testEndOfAShadowIsNotLaxer() {
    XCTAssertEqual(laxer(start(), than: start(shadow(modules: ["SELL"]))), [])
  }

  func testOtherNameForTheSameShadowIsNotLaxer() {
    XCTAssertEqual(laxer(start(shadow("B", modules: ["SELL"])), than: start(shadow("A", modules: ["SELL"]))), [])
  }
}
