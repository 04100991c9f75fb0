import CatalogIR
import Foundation
import Synchronization
import Tollgate
import TollgateHTTP
import XCTest

/// What a guard keeps of a rollout: what it said at its start, what would have been refused, and counts.
final class ShadowLogTests: XCTestCase {
  private let clock = Counted()

  /// A guard with CASH and /orders in shadows that end at 01:00, whose clock starts at midnight and goes by seconds.
  private func gate(places: Int = 16) throws -> (gate: Guard, shop: ShopCatalog) {
    let end = Instant(milliseconds: 3_600_000)
    let shop = try ShopCatalog(rollouts: [
      Rollout(
        code: "CASH_LATER", mode: .shadow, modules: [ID(2)], author: "till team", reason: "the map is \"new\"", end: end
      ),
      Rollout(code: "ORDERS", mode: .shadow, entries: [3], author: "ops", reason: "limits are new", end: end),
    ])
    let clock = clock
    return (Guard(shop.tables, shadowPlaces: places, clock: { clock.next() }), shop)
  }

  private func lines(_ gate: Guard) throws -> [String] {
    try XCTUnwrap(gate.shadowLog).drain().map { $0.json.replacingDigest(of: gate.tables) }
  }

  private let start =
    #"{"kind":"start","at":"1970-01-01T00:00:00Z","catalog":"DIGEST","shadows":["#
    + #"{"rollout":"CASH_LATER","by":"till team","reason":"the map is \"new\"","until":"1970-01-01T01:00:00Z","#
    + #""rest":false,"modules":["CASH"],"routes":["/pos/* manage","ANY /api/v1/payments/*","#
    + #""ANY /api/v1/cash-ads/*","ANY /api/v1/cash-or-ads/*","ANY /api/v1/cash-refunds/*","ANY /api/v1/cash-sales/*"]},"#
    + #"{"rollout":"ORDERS","by":"ops","reason":"limits are new","until":"1970-01-01T01:00:00Z","rest":false,"#
    + #""modules":[],"routes":["ANY /api/v1/orders/*"]}]}"#

  func testLogBeginsWithTheRolloutsInForceAndSaysThatOnce() throws {
    let gate = try gate().gate
    XCTAssertEqual(
      try lines(gate),
      [
        start,
        #"{"kind":"counts","since":"1970-01-01T00:00:00Z","at":"1970-01-01T00:00:01Z","dropped":0,"routes":[]}"#,
      ])
    XCTAssertEqual(
      try lines(gate),
      [#"{"kind":"counts","since":"1970-01-01T00:00:01Z","at":"1970-01-01T00:00:02Z","dropped":0,"routes":[]}"#])
  }

  func testRolloutThatHasEndedIsNotInForce() throws {
    clock.skip(to: 3600)
    XCTAssertEqual(
      try lines(gate().gate).first,
      #"{"kind":"start","at":"1970-01-01T01:00:00Z","catalog":"DIGEST","shadows":[]}"#)
  }

  func testRefusalThatPassesIsKeptWithItsTimeAndCounted() throws {
    let (gate, shop) = try gate()
    _ = gate.decide(GuardRequest(method: "POST", target: "/api/v1/payments/7", subject: shop.subject()))
    _ = gate.decide(GuardRequest(method: "GET", target: "/api/v1/payments", subject: shop.subject(pack: "OPS")))
    _ = gate.decide(GuardRequest(method: "GET", target: "/api/v1/sales", subject: shop.subject()))
    XCTAssertEqual(
      Array(try lines(gate).dropFirst()),
      [
        #"{"at":"1970-01-01T00:00:01Z","kind":"request","mode":"shadow","rollout":"CASH_LATER","#
          + #""until":"1970-01-01T01:00:00Z","outcome":"deny","reason":"not_granted","passes":true,"would_deny":true,"#
          + #""would_reject":false,"method":"POST","path":"/api/v1/payments/7","route":"ANY /api/v1/payments/*","#
          + #""module":"CASH","missing":[],"catalog":"DIGEST"}"#,
        #"{"kind":"counts","since":"1970-01-01T00:00:00Z","at":"1970-01-01T00:00:03Z","dropped":0,"routes":["#
          + #"{"route":"ANY /api/v1/payments/*","requests":2,"refusals":1}]}"#,
      ])
  }

  func testWhatIsRefusedInSpiteOfAShadowIsCountedAsARequestAlone() throws {
    let (gate, shop) = try gate()
    _ = gate.decide(GuardRequest(method: "GET", target: "/api/v1/cash-ads", subject: shop.subject()))
    XCTAssertEqual(
      Array(try lines(gate).dropFirst()),
      [
        #"{"kind":"counts","since":"1970-01-01T00:00:00Z","at":"1970-01-01T00:00:02Z","dropped":0,"routes":["#
          + #"{"route":"ANY /api/v1/cash-ads/*","requests":1,"refusals":0}]}"#
      ])
  }

  func testLinesBeyondThePlacesAreDroppedAndEveryRefusalIsCounted() throws {
    let (gate, shop) = try gate(places: 3)
    for _ in 0..<10 {
      _ = gate.decide(GuardRequest(method: "GET", target: "/api/v1/payments", subject: shop.subject()))
    }
    let lines = try lines(gate)
    XCTAssertEqual(lines.count, 1 + 3 + 1)
    XCTAssertTrue(
      lines[4].hasSuffix(
        #""dropped":7,"routes":[{"route":"ANY /api/v1/payments/*","requests":10,"refusals":10}]}"#), lines[4])
  }

  func testRequirementOfAHandlerIsKept() throws {
    let (gate, shop) = try gate()
    _ = try gate.require(.module(shop.id("CASH")), of: shop.subject())
    _ = gate.inspect(.module(shop.id("CASH")), of: shop.subject())
    let kept = try lines(gate).filter { $0.contains(#""kind":"requirement""#) }
    XCTAssertEqual(kept.count, 1)
    XCTAssertTrue(kept[0].contains(#""rollout":"CASH_LATER""#), kept[0])
  }

  func testThreadsCountEveryRequestWhileTheLogIsEmptied() throws {
    let (gate, shop) = try gate()
    let tally = Tally(try XCTUnwrap(gate.shadowLog))
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      let subject = shop.subject()
      for number in 0..<500 {
        _ = gate.decide(GuardRequest(method: "GET", target: "/api/v1/payments", subject: subject))
        if thread == 0, number % 50 == 0 { tally.drain() }
      }
    }
    tally.drain()
    let total = tally.total
    XCTAssertEqual(total.requests, 2000)
    XCTAssertEqual(total.refusals, 2000)
    XCTAssertEqual(total.lines + total.dropped, 2000)
  }
}

/// What came out of a log so far.
private final class Tally: Sendable {
  private let log: ShadowLog
  private let sum = Mutex<(requests: Int64, refusals: Int64, lines: Int64, dropped: Int64)>((0, 0, 0, 0))

  init(_ log: ShadowLog) {
    self.log = log
  }

  var total: (requests: Int64, refusals: Int64, lines: Int64, dropped: Int64) { sum.withLock { $0 } }

  func drain() {
    let lines = log.drain()
    sum.withLock { sum in
      for line in lines {
        switch line.content {
        case .refusal: sum.lines += 1
        case .counts(let counts):
          sum.requests += counts.routes.reduce(0) { $0 + $1.requests }
          sum.refusals += counts.routes.reduce(0) { $0 + $1.refusals }
          sum.dropped += counts.dropped
        case .start, .laxer: break
        }
      }
    }
  }
}

/// A clock that goes on by a second each time it is read.
final class Counted: Sendable {
  private let seconds = Atomic(0)

  /// How often it was read, if it was not moved.
  var count: Int { seconds.load(ordering: .relaxed) }

  func next() -> Instant {
    Instant(milliseconds: Int64(seconds.wrappingAdd(1, ordering: .relaxed).oldValue) * 1000)
  }

  func skip(to second: Int) {
    seconds.store(second, ordering: .relaxed)
  }
}
