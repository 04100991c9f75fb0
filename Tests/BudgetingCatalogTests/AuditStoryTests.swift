import BudgetingCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// What the audit is told: the guide's events, from the ones that the guard gives.
final class AuditStoryTests: XCTestCase {
  private let gate = Guard(BudgetingCatalog.tables)

  private func event(_ method: WireText, _ path: WireText, _ organization: Organization) throws -> GuardEvent {
    gate.report(on: GuardRequest(method: method, target: path, subject: try organization.subject())).event
  }

  func testReachedLimitIsTold() throws {
    let organization = Organization("AI_FORECAST").limited(used: ["api_calls_per_month": 10_000])
    let event = try event("POST", "/api/v1/ai-forecast/predictions", organization)
    XCTAssertEqual(event.reason, Reason.limitReached.code)
    XCTAssertEqual([event.module, event.missing.first], ["AI_FORECAST", "api_calls_per_month"])
    XCTAssertEqual(event.limits.map(\.used), [10_000])
    XCTAssertFalse(event.passes)
  }

  func testDeniedAccessIsToldWithItsOwnReason() throws {
    for (organization, reason) in [
      (Organization(), Reason.notGranted), (Organization("CREDIT_PORTFOLIO until 2025-01-01T00:00:00Z"), .expired),
      (Organization("CREDIT_PORTFOLIO").disabling("CREDIT_PORTFOLIO"), .overriddenOff),
    ] {
      let event = try event("GET", "/api/v1/credit-portfolio/contracts", organization)
      XCTAssertEqual([event.reason, event.module], [reason.code, "CREDIT_PORTFOLIO"])
      XCTAssertEqual([event.method, event.path], ["GET", "/api/v1/credit-portfolio/contracts"])
    }
  }
}
