import BudgetingCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// How much of a module an organisation may use.
final class LimitStoryTests: XCTestCase {
  private let prediction = "POST /api/v1/ai-forecast/predictions"

  func testModulesFigureBoundsAMonth() throws {
    let organization = Organization("AI_FORECAST")
    XCTAssertEqual(try organization.limited(used: ["api_calls_per_month": 9999]).ask(prediction), "allowed AI_FORECAST")
    XCTAssertEqual(
      try organization.limited(used: ["api_calls_per_month": 10_000]).ask(prediction),
      "limit_reached AI_FORECAST for want of api_calls_per_month")
  }

  func testAnswerSaysWhatIsLeftAndWhenTheMonthStartsAnew() throws {
    let organization = Organization("AI_FORECAST", at: "2025-06-30T20:59:59Z")
    XCTAssertEqual(
      try organization.limited(used: ["api_calls_per_month": 9998]).limits(prediction),
      ["api_calls_per_month: 9998 of 10000, 1 left, a month, until 2025-06-30T21:00:00Z"])
    XCTAssertEqual(
      try organization.at("2025-06-30T21:00:00Z").limits(prediction),
      ["api_calls_per_month: 0 of 10000, 9999 left, a month, until 2025-07-31T21:00:00Z"])
  }

  func testReachedLimitSaysFigureUseAndPeriod() throws {
    let organization = Organization("AI_FORECAST").limited(used: ["api_calls_per_month": 10_000])
    XCTAssertEqual(
      try organization.problem(prediction),
      #"{"type":"urn:tollgate:reason:limit_reached","title":"Limit reached","status":403,"#
        + #""detail":"The tenant has reached its limits: api_calls_per_month (10000 of 10000 used this month, "#
        + #"counted anew from 2025-06-30T21:00:00Z).","reason":"limit_reached","module":"AI_FORECAST","#
        + #""missing":["api_calls_per_month"],"limits":[{"limit":"api_calls_per_month","figure":10000,"#
        + #""used":10000,"amount":1,"remaining":0,"period":"month","resets_at":"2025-06-30T21:00:00Z"}],"#
        + #""granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#)
  }

  /// The guide's own test: a hundred calls pass, and the next one does not.
  func testHandlerAsksForALimitThatNoRouteTakes() throws {
    let gate = Guard(BudgetingCatalog.tables)
    let calls = Requirement.limit(BudgetingCatalog.Limit.apiCalls)
    for used: Int64 in 0..<100 {
      let subject = try Organization("AI_FORECAST").limited(used: ["api_calls": used]).subject()
      XCTAssertEqual(gate.inspect(calls, of: subject).decision.reason, .allowed)
    }
    let subject = try Organization("AI_FORECAST").limited(used: ["api_calls": 100]).subject()
    XCTAssertThrowsError(try gate.require(calls, of: subject)) { error in
      XCTAssertEqual((error as? Denial)?.report.decision.reason, .limitReached)
    }
  }

  /// Each of the eight, with the figure of the organisation's own licence.
  func testEveryLimitIsReachedAtTheOrganizationsFigure() throws {
    let gate = Guard(BudgetingCatalog.tables)
    XCTAssertEqual(BudgetingCatalog.Limit.allCases.count, 8)
    for limit in BudgetingCatalog.Limit.allCases {
      let organization = Organization("AI_FORECAST", "CREDIT_PORTFOLIO", "REVENUE_BUDGET")
      for (used, reason) in [(6 as Int64, Reason.allowed), (7, .limitReached)] {
        let subject = try organization.limited([limit.code: 7], used: [limit.code: used]).subject()
        XCTAssertEqual(gate.inspect(.limit(limit.id), of: subject).decision.reason, reason, limit.code)
      }
      XCTAssertNotNil(limit.unit, limit.code)
      XCTAssertEqual(limit.period, limit.code.hasSuffix("_per_month") ? .month : nil, limit.code)
    }
  }

  func testOrganizationsFigureComesBeforeTheModules() throws {
    let organization = Organization("AI_FORECAST")
    let fewer = organization.limited(["api_calls_per_month": 100], used: ["api_calls_per_month": 100])
    XCTAssertEqual(try fewer.ask(prediction), "limit_reached AI_FORECAST for want of api_calls_per_month")
    let more = organization.limited(["api_calls_per_month": 50_000], used: ["api_calls_per_month": 10_000])
    XCTAssertEqual(try more.ask(prediction), "allowed AI_FORECAST")
  }

  func testLimitWithoutAFigureIsBoundedByTheOrganizationsAlone() throws {
    let organization = Organization("AI_FORECAST", "REVENUE_BUDGET")
    for (request, limit, module) in [
      ("POST /api/v1/ai/forecast", "forecasts_per_month", "AI_FORECAST"),
      ("POST /api/v1/revenue/actuals", "records_created", "REVENUE_BUDGET"),
    ] {
      XCTAssertEqual(try organization.limited(used: [limit: 1_000_000]).ask(request), "allowed \(module)")
      XCTAssertEqual(
        try organization.limited([limit: 1000], used: [limit: 1000]).ask(request),
        "limit_reached \(module) for want of \(limit)")
    }
  }

  func testExpiredLicenceComesBeforeAReachedLimit() throws {
    let organization = Organization("AI_FORECAST until 2026-01-01T00:00:00Z", at: "2026-01-01T00:00:00Z")
    XCTAssertEqual(
      try organization.limited(used: ["api_calls_per_month": 10_000]).ask(prediction), "expired AI_FORECAST")
  }

  func testMatrixKnowsEveryFigureOfTheLicence() throws {
    let organization = Organization("CREDIT_PORTFOLIO").limited(["max_contracts": 250])
    let matrix = try XCTUnwrap(organization.matrix())
    let figures = BudgetingCatalog.Limit.allCases.map { limit in
      "\(limit.code): \(matrix.figure(limit.id).map(String.init) ?? "open")"
    }
    XCTAssertEqual(
      figures,
      [
        "api_calls_per_month: 10000", "forecasts_per_month: open", "api_calls: 100", "max_contracts: 250",
        "max_organizations: 10", "records_created: open", "max_records: 1000", "concurrent_users: 50",
      ])
  }
}
