import Foundation
import RetailCatalog
import Tollgate
import TollgateCalendar
import TollgateHTTP
import XCTest

/// The blueprint's section 9, from stored rows to the answer that a caller sees.
final class TenantStoryTests: XCTestCase {
  private typealias Role = RetailCatalog.Role

  /// A user of a store in Douala, whose enterprise has a pack.
  private func subject(
    _ pack: RetailCatalog.Pack, _ status: RetailCatalog.Status = .active, until last: String? = nil,
    roles: [Role] = [.director], on day: String = "2026-11-20", change: (inout TenantRecord) -> Void = { _ in }
  ) throws -> Subject {
    var record = TenantRecord()
    record.assignments = [
      AssignmentRow(pack: pack.code, status: status.code, startsOn: "2026-01-01", endsOn: last)
    ]
    change(&record)
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "Africa/Douala"))
    let (state, problems) = record.resolve(with: RetailCatalog.tables, in: calendar)
    XCTAssertEqual(problems, [])
    let now = calendar.startOfDay(try XCTUnwrap(LocalDate(day)))
    return Subject(
      matrix: AccessMatrix(RetailCatalog.tables, state, at: now),
      capabilities: CapabilitySet(RetailCatalog.tables, roles: roles.map(\.id)))
  }

  private func decide(
    _ method: String, _ target: String, _ subject: Subject, on day: LocalDate = .last
  ) -> GuardReport {
    Guard(RetailCatalog.tables, clock: { Instant(milliseconds: Int64(day.dayNumber) * 86_400_000) }).report(
      on: GuardRequest(method: WireText(method), target: WireText(target), subject: subject))
  }

  /// The problem document without the digest, which changes with the catalog.
  private func problem(_ decision: GuardReport) throws -> String {
    let problem = try XCTUnwrap(decision.problem)
    XCTAssertEqual(problem.status, 403)
    return problem.json.replacingOccurrences(of: RetailCatalog.tables.digest, with: "DIGEST")
  }

  func testMatrixIsTheDocumentThatTheFrontendAsksFor() throws {
    let cashier = try subject(.retailOps, roles: [.cashier, .seller]) { record in
      record.storeModules = [OverrideRow(code: "STOCK", state: "DISABLED")]
      record.storeFeatures = [OverrideRow(code: "sales_refund", state: "DISABLED")]
    }
    let matrix = try XCTUnwrap(cashier.matrix)
    XCTAssertEqual(
      MatrixDocument(storeID: "17", matrix: matrix, capabilities: cashier.capabilities).json,
      #"{"store_id":"17","#
        + #""modules":{"CORE":true,"SELL":true,"CASH":true,"CUSTOMER":false,"STOCK":false,"PURCHASE":false,"#
        + #""EXPENSE":false,"SELLER_PERF":false,"ANALYTICS_MANAGER":false,"ANALYTICS_CASHIER":false,"#
        + #""ANALYTICS_STOCK":false,"ANALYTICS_DG":false,"CLIENT_INTEL":false,"ALERTS":false},"#
        + #""features":{"advanced_permissions":true,"sales_pos":true,"sales_refund":false,"cashier_operations":true,"#
        + #""credit_management":false,"stock_management":false,"stock_entries":false,"purchases_management":false,"#
        + #""expenses_management":false,"reports_center":false,"dashboard_strategic":false,"abc_analysis":false,"#
        + #""dynamic_reorder":false,"credit_scoring":false,"sales_forecast":false,"fraud_detection":false,"#
        + #""alerts_center":false},"capabilities":["CAN_SELL","CAN_TAKE_PAYMENT"]}"#)
  }

  /// Phase 2 and phase 3 of the blueprint: the last module is logged, and blocked once its rollout has ended.
  func testShadowLogsWhatEnforceLaterStops() throws {
    let starter = try subject(.starter)
    let (lastDay, dayAfter) = (try XCTUnwrap(LocalDate("2027-11-30")), try XCTUnwrap(LocalDate("2027-12-01")))
    let shadow = decide("GET", "/api/v1/analytics/customers/17", starter, on: lastDay)
    XCTAssertTrue(shadow.passes && shadow.wouldDeny)
    XCTAssertEqual(shadow.event.reason, "not_granted")
    XCTAssertEqual(shadow.event.rollout, "LAST_MODULE")
    XCTAssertEqual(shadow.event.until, "2027-12-01T00:00:00Z")
    XCTAssertEqual(shadow.event.route, "ANY /api/v1/analytics/customers/*")
    let enforced = decide("GET", "/api/v1/analytics/customers/17", starter, on: dayAfter)
    XCTAssertFalse(enforced.passes || enforced.wouldDeny)
    XCTAssertEqual(shadow.decision, enforced.decision)
  }

  func testWhatNoRolloutCoversIsBlocked() throws {
    let starter = try subject(.starter)
    XCTAssertFalse(decide("GET", "/api/v1/payments", starter).passes)
    XCTAssertFalse(decide("GET", "/api/v1/sales/../analytics/customers/17", starter).passes)
  }

  func testCashierTakesPaymentsAndNothingElse() throws {
    let cashier = try subject(.retailOps, roles: [.cashier])
    XCTAssertEqual(decide("POST", "/api/v1/payments", cashier).decision.reason, .allowed)
    XCTAssertEqual(decide("GET", "/cashier/payment/17", cashier).decision.reason, .allowed)
    XCTAssertEqual(
      try problem(decide("POST", "/api/v1/refunds", cashier)),
      #"{"type":"urn:tollgate:reason:capability_missing","title":"Capability missing","status":403,"#
        + #""detail":"The user lacks capabilities: CAN_REFUND.","reason":"capability_missing","module":"SELL","#
        + #""feature":"sales_refund","missing":["CAN_REFUND"],"granting_packs":[],"catalog":"DIGEST","#
        + #""mode":"enforce"}"#)
    XCTAssertEqual(
      try problem(decide("GET", "/api/v1/customers/17", cashier)),
      #"{"type":"urn:tollgate:reason:not_granted","title":"Not granted","status":403,"#
        + #""detail":"The module CUSTOMER is in none of the tenant's packs.","reason":"not_granted","#
        + #""module":"CUSTOMER","missing":[],"granting_packs":["BUSINESS","PERFORMANCE","EXECUTIVE_AI"],"#
        + #""catalog":"DIGEST","mode":"enforce"}"#)
  }

  func testEnterpriseExpiresOnTheDayAfterItsLast() throws {
    let last = "2026-10-31"
    let before = try subject(.business, until: last, on: last)
    XCTAssertEqual(decide("GET", "/purchases", before).decision.reason, .allowed)
    XCTAssertEqual(before.matrix?.nextChange?.rfc3339, "2026-10-31T23:00:00Z")
    let after = try subject(.business, until: last, on: "2026-11-01")
    XCTAssertEqual(
      try problem(decide("GET", "/purchases", after)),
      #"{"type":"urn:tollgate:reason:expired","title":"Expired","status":403,"#
        + #""detail":"The tenant's latest grant of PURCHASE has ended.","reason":"expired","module":"PURCHASE","#
        + #""missing":[],"granting_packs":["BUSINESS","PERFORMANCE","EXECUTIVE_AI"],"catalog":"DIGEST","#
        + #""mode":"enforce"}"#)
    XCTAssertEqual(decide("GET", "/dashboard", after).decision.reason, .allowed)
    let inGrace = try subject(.business, .pastDue, until: last, on: "2026-11-07")
    XCTAssertEqual(decide("GET", "/purchases", inGrace).decision.reason, .allowed)
    let pastGrace = try subject(.business, .pastDue, until: last, on: "2026-11-08")
    XCTAssertEqual(decide("GET", "/purchases", pastGrace).decision.reason, .expired)
    let canceled = try subject(.business, .canceled)
    XCTAssertEqual(decide("GET", "/purchases", canceled).decision.reason, .status)
  }

  func testStoreThatSwitchesCashOffLosesWhatRequiresIt() throws {
    let store = try subject(.executiveAi) { $0.storeModules = [OverrideRow(code: "CASH", state: "DISABLED")] }
    XCTAssertEqual(
      try problem(decide("GET", "/cashier", store)),
      #"{"type":"urn:tollgate:reason:overridden_off","title":"Switched off","status":403,"#
        + #""detail":"The module CASH is switched off for the store or its enterprise.","reason":"overridden_off","#
        + #""module":"CASH","missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#)
    XCTAssertEqual(
      try problem(decide("GET", "/api/v1/analytics/customers/17", store)),
      #"{"type":"urn:tollgate:reason:dependency_disabled","title":"Dependency not enabled","status":403,"#
        + #""detail":"The module CLIENT_INTEL requires modules that are not enabled: CASH, CUSTOMER.","#
        + #""reason":"dependency_disabled","module":"CLIENT_INTEL","missing":["CASH","CUSTOMER"],"#
        + #""granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#)
    XCTAssertEqual(decide("GET", "/stock/analytics", store).decision.reason, .allowed)
  }

  func testHandlerAsksForWhatItsRouteDoesNotSay() throws {
    let gate = Guard(RetailCatalog.tables)
    let store = try subject(.retailOps)
    XCTAssertNoThrow(
      try gate.require(.any([RetailCatalog.Module.customer.id, RetailCatalog.Module.cash.id]), of: store))
    XCTAssertThrowsError(try gate.require(.module(RetailCatalog.Module.customer.id), of: store)) { error in
      XCTAssertEqual((error as? Denial)?.report.decision.reason, .notGranted)
    }
    XCTAssertEqual(gate.inspect(.feature(RetailCatalog.Feature.salesPos.id), of: store).decision.reason, .allowed)
  }
}
