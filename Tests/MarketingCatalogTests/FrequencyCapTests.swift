import MarketingCatalog
import Tollgate
import TollgateCalendar
import TollgateHTTP
import XCTest

/// "Max 3 emails/week per user", from what was sent to the answer that a caller sees.
final class FrequencyCapTests: XCTestCase {
  private let gate = Guard(MarketingCatalog.tables)
  /// The contact and the instant of every mail sent.
  private var sent: [(contact: String, at: Instant)] = []

  /// What the gate says of one more mail to a contact; it is sent if that is yes.
  private func send(to contact: String, _ time: String) throws -> GuardReport {
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let now = try XCTUnwrap(Instant(rfc3339: time))
    let cap = MarketingCatalog.Limit.weeklyEmails.id
    let week = calendar.window(of: try XCTUnwrap(MarketingCatalog.tables.period(of: cap)), at: now)
    let used = sent.filter { $0.contact == contact && week.contains($0.at) }.count
    let subject = Subject(
      matrix: AccessMatrix(MarketingCatalog.tables, TenantState(), at: now),
      capabilities: CapabilitySet(MarketingCatalog.tables),
      usage: [LimitUsage(cap, Int64(used), resetsAt: week.end)])
    let answer = gate.report(on: GuardRequest(method: "POST", target: "/api/v1/messages/email", subject: subject))
    XCTAssertEqual(gate.inspect(.limit(cap), of: subject).limits, answer.limits)
    if answer.passes { sent.append((contact, now)) }
    return answer
  }

  func testThreeMailsAWeekReachAContactAndTheFourthIsRefused() throws {
    // The clocks go forward on the Sunday of this week.
    XCTAssertEqual(try send(to: "Ada", "2026-03-22T23:30:00Z").limits.first?.remaining, 2)
    XCTAssertEqual(try send(to: "Ada", "2026-03-25T09:00:00Z").limits.first?.remaining, 1)
    XCTAssertEqual(try send(to: "Ada", "2026-03-28T09:00:00Z").limits.first?.remaining, 0)

    let fourth = try send(to: "Ada", "2026-03-29T21:59:59Z")
    XCTAssertFalse(fourth.passes)
    let problem = try XCTUnwrap(fourth.problem)
    XCTAssertEqual(problem.status, 403)
    XCTAssertEqual(
      problem.json.replacingOccurrences(of: MarketingCatalog.tables.digest, with: "DIGEST"),
      #"{"type":"urn:tollgate:reason:limit_reached","title":"Limit reached","status":403,"#
        + #""detail":"The tenant has reached its limits: weekly_emails (3 of 3 used this week, counted anew from "#
        + #"2026-03-29T22:00:00Z).","reason":"limit_reached","module":"ORCHESTRATION","missing":["weekly_emails"],"#
        + #""limits":[{"limit":"weekly_emails","figure":3,"used":3,"amount":1,"remaining":0,"period":"week","#
        + #""resets_at":"2026-03-29T22:00:00Z"}],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#)

    XCTAssertEqual(try send(to: "Grace", "2026-03-29T21:59:59Z").decision.reason, .allowed)
    XCTAssertEqual(try send(to: "Ada", "2026-03-29T22:00:00Z").decision.reason, .allowed)
    XCTAssertEqual(sent.count, 5)
  }

  func testTenantsOwnFigureGoesBeforeTheCatalogs() throws {
    var tenant = TenantState()
    tenant.limits = [LimitFigure(MarketingCatalog.Limit.weeklyEmails.id, 1)]
    let matrix = AccessMatrix(MarketingCatalog.tables, tenant, at: Instant(milliseconds: 0))
    XCTAssertEqual(matrix.figure(MarketingCatalog.Limit.weeklyEmails.id), 1)
  }
}
