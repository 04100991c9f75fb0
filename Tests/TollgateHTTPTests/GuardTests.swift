import Synchronization
import Tollgate
import TollgateHTTP
import XCTest

final class GuardTests: XCTestCase {
  private func decide(
    _ method: WireText, _ target: WireText, space: RouteSpace? = nil, action: PageAction? = nil,
    pack: String = "STARTER"
  ) throws -> GuardReport {
    let shop = try ShopCatalog()
    return Guard(shop.tables).report(
      on: GuardRequest(
        space: space, method: method, target: target, action: action, subject: shop.subject(pack: pack)))
  }

  func testAllowedRequestPassesWithThePathToRouteOn() throws {
    let decision = try decide("GET", "http://shop.example/api/v1/s%61les/17/?page=2")
    XCTAssertEqual(decision.decision.reason, .allowed)
    XCTAssertTrue(decision.passes)
    XCTAssertEqual(decision.canonicalPath?.string, "/api/v1/sales/17/")
    XCTAssertEqual(decision.method, .get)
    XCTAssertEqual(decision.catalogDigest.utf8.count, 16)
  }

  func testEnforceStopsWhatIsDenied() throws {
    let decision = try decide("POST", "/api/v1/payments")
    XCTAssertEqual(decision.decision.reason, .notGranted)
    XCTAssertFalse(decision.passes)
    XCTAssertFalse(decision.wouldDeny)
    XCTAssertEqual(decision.canonicalPath?.string, "/api/v1/payments")
    XCTAssertEqual(decision.grantingPacks.map(decision.tables.code), ["OPS"])
  }

  func testEnforceStopsAMalformedTarget() throws {
    let decision = try decide("GET", "/api/v1/sales/../payments")
    XCTAssertEqual(decision.decision.outcome, .reject)
    XCTAssertEqual(decision.refusal, .dotSegment)
    XCTAssertFalse(decision.passes)
    XCTAssertNil(decision.canonicalPath)
    XCTAssertNil(decision.method)
  }

  func testMethodIsCheckedAfterTheLengthAndBeforeTheForm() throws {
    let long = WireText("/" + String(repeating: "a", count: 8192))
    XCTAssertEqual(try decide("get", long).refusal, .tooLong)
    XCTAssertEqual(try decide("get", "*").refusal, .method)
    XCTAssertEqual(try decide("OPTIONS", "*").refusal, .form)
    XCTAssertEqual(try decide("CONNECT", "shop.example:443").refusal, .method)
  }

  func testActionOfAPage() throws {
    XCTAssertEqual(try decide("GET", "/pos").decision.reason, .allowed)
    XCTAssertEqual(try decide("HEAD", "/pos", action: .named("read")).decision.reason, .allowed)
    XCTAssertEqual(try decide("GET", "/pos", action: .named("manage")).decision.reason, .notGranted)
    XCTAssertEqual(try decide("GET", "/pos", action: .id(ActionID(index: 1))).decision.reason, .notGranted)
    XCTAssertEqual(try decide("GET", "/pos", action: .named("Manage")).decision.reason, .unmapped)
    XCTAssertEqual(try decide("GET", "/pos", action: .id(ActionID(index: -1))).decision.reason, .unmapped)
    XCTAssertEqual(try decide("POST", "/pos").decision.reason, .unmapped)
  }

  func testSpaceThatDisagreesIsUnmapped() throws {
    XCTAssertEqual(try decide("GET", "/pos", space: .page).decision.reason, .allowed)
    XCTAssertEqual(try decide("GET", "/pos", space: .api).decision.reason, .unmapped)
    XCTAssertEqual(try decide("GET", "/api/v1/sales", space: .page).decision.reason, .unmapped)
  }

  func testBytesAndStringsAreDecidedAlike() throws {
    let decision = try decide(WireText(Array("GET".utf8)), WireText(Array("/api/v1/sales/caf%c3%a9".utf8)))
    XCTAssertEqual(decision.decision.reason, .allowed)
    XCTAssertEqual(decision.canonicalPath, "/api/v1/sales/caf%C3%A9")
    XCTAssertEqual(try decide("GET", WireText([0x2F, 0xFF])).refusal, .nonASCII)
  }

  func testNextChangeIsTheTenants() throws {
    let shop = try ShopCatalog()
    let subject = shop.subject(validity: Validity(end: Instant(milliseconds: 5000)))
    let decision = Guard(shop.tables).report(on: GuardRequest(method: "GET", target: "/pos", subject: subject))
    XCTAssertEqual(decision.nextChange, Instant(milliseconds: 5000))
  }

  func testHookReceivesEveryDecisionOfRequestsAndRequirements() throws {
    let shop = try ShopCatalog()
    let heard = Heard()
    let gate = Guard(shop.tables) { heard.add($0.event.json.replacingDigest(of: $0.tables)) }
    var subject = shop.subject(validity: Validity(end: Instant(milliseconds: 5000)))
    subject.label = "shop 7, user \"ada\""
    _ = gate.report(on: GuardRequest(method: "GET", target: "/api/v1/sales/?x", subject: subject))
    subject.label = nil
    _ = gate.report(on: GuardRequest(method: "GET", target: "/a\"b", subject: subject))
    _ = try? gate.require(.module(shop.id("CASH")), of: subject)
    _ = gate.inspect(.module(shop.id("CASH")), of: subject)
    XCTAssertEqual(
      heard.lines,
      [
        #"{"kind":"request","subject":"shop 7, user \"ada\"","mode":"enforce","outcome":"allow","#
          + #""reason":"allowed","passes":true,"would_deny":false,"would_reject":false,"method":"GET","path":"/api/v1/sales/","module":"SELL","missing":[],"#
          + #""catalog":"DIGEST","next_change_ms":5000}"#,
        #"{"kind":"request","mode":"enforce","outcome":"reject","reason":"bad_target","passes":false,"#
          + #""would_deny":false,"would_reject":false,"refusal":"character","missing":[],"catalog":"DIGEST","#
          + #""next_change_ms":5000}"#,
        #"{"kind":"requirement","mode":"enforce","outcome":"deny","reason":"not_granted","passes":false,"#
          + #""would_deny":false,"would_reject":false,"module":"CASH","missing":[],"catalog":"DIGEST","#
          + #""next_change_ms":5000}"#,
      ])
  }

  func testEventSaysHowTheLimitsStand() throws {
    let event = try decide("GET", "/api/v1/orders").event
    XCTAssertTrue(
      event.json.contains(
        #""missing":[],"limits":[{"limit":"orders_per_month","figure":10,"used":0,"amount":1,"remaining":9,"#
          + #""period":"month","resets_at":"1970-02-01T00:00:00Z"}],"catalog":"#), event.json)
  }
}

/// What a hook heard.
private final class Heard: Sendable {
  private let store = Mutex<[String]>([])

  var lines: [String] { store.withLock { $0 } }

  func add(_ line: String) {
    store.withLock { $0.append(line) }
  }
}
