import BudgetingCatalog
import Tollgate
import TollgateCalendar
import XCTest

/// What an organisation may do with the modules that it has licensed, had licensed, or never did.
final class LicenceStoryTests: XCTestCase {
  func testLicensedModuleAnswersAndOthersDoNot() throws {
    let organization = Organization("CREDIT_PORTFOLIO")
    XCTAssertEqual(try organization.ask("GET /api/v1/credit-portfolio/contracts"), "allowed CREDIT_PORTFOLIO")
    XCTAssertEqual(try organization.ask("POST /api/v1/ai-forecast/predictions"), "not_granted AI_FORECAST")
    XCTAssertEqual(try organization.ask("GET /credit-portfolio"), "allowed CREDIT_PORTFOLIO")
    XCTAssertEqual(try organization.ask("GET /bank-transactions"), "not_granted AI_FORECAST")
  }

  func testLicenceEndsAtItsInstant() throws {
    let organization = Organization("CREDIT_PORTFOLIO until 2026-12-31T23:59:59Z", at: "2026-12-31T23:59:58Z")
    let contracts = "GET /api/v1/credit-portfolio/contracts"
    XCTAssertEqual(try organization.ask(contracts), "allowed CREDIT_PORTFOLIO")
    XCTAssertEqual(try organization.matrix()?.nextChange?.rfc3339, "2026-12-31T23:59:59Z")
    XCTAssertEqual(try organization.at("2026-12-31T23:59:59Z").ask(contracts), "expired CREDIT_PORTFOLIO")
    XCTAssertEqual(
      try organization.at("2027-01-01T00:00:00Z").problem(contracts),
      #"{"type":"urn:tollgate:reason:expired","title":"Expired","status":403,"#
        + #""detail":"The tenant's latest grant of CREDIT_PORTFOLIO has ended.","reason":"expired","#
        + #""module":"CREDIT_PORTFOLIO","missing":[],"granting_packs":[],"catalog":"DIGEST","mode":"enforce"}"#)
  }

  func testProlongedLicenceAnswersAgain() throws {
    let expired = Organization("AI_FORECAST until 2026-01-01T00:00:00Z", at: "2026-02-01")
    XCTAssertEqual(try expired.ask("GET /bank-transactions"), "expired AI_FORECAST")
    let prolonged = Organization("AI_FORECAST until 2026-12-31T00:00:00Z", at: "2026-02-01")
    XCTAssertEqual(try prolonged.ask("GET /bank-transactions"), "allowed AI_FORECAST")
  }

  func testDisabledModuleIsAnotherAnswerThanOneThatWasNeverLicensed() throws {
    let organization = Organization("CREDIT_PORTFOLIO").disabling("CREDIT_PORTFOLIO")
    XCTAssertEqual(
      try organization.ask("GET /api/v1/credit-portfolio/contracts"), "overridden_off CREDIT_PORTFOLIO")
  }

  func testModuleThatDoesNotExistIsReportedAndGrantsNothing() throws {
    XCTAssertNil(BudgetingCatalog.Module(code: "NONEXISTENT"))
    var record = TenantRecord()
    record.enterpriseModules = [
      OverrideRow(code: "NONEXISTENT", state: "ENABLED"), OverrideRow(code: "AI_FORECAST", state: "ENABLED"),
    ]
    let calendar = try XCTUnwrap(TenantCalendar(timeZoneIdentifier: "Europe/Moscow"))
    let (state, problems) = record.resolve(with: BudgetingCatalog.tables, in: calendar)
    XCTAssertEqual(problems, [.unknownCode(.modules, code: "NONEXISTENT")])
    let matrix = AccessMatrix(BudgetingCatalog.tables, state, at: Instant(milliseconds: 0))
    let enabled = BudgetingCatalog.Module.allCases.filter { matrix.isEnabled($0) }
    XCTAssertEqual(enabled, [.budgetCore, .aiForecast])
  }

  func testBaseModuleCannotBeTakenAway() throws {
    XCTAssertEqual(try Organization().ask("GET /dashboard"), "allowed BUDGET_CORE")
    let organization = Organization().disabling("BUDGET_CORE")
    XCTAssertEqual(try organization.ask("GET /dashboard"), "allowed BUDGET_CORE")
    XCTAssertEqual(
      try organization.remarks(), [TenantProblem.alwaysOn(module: "BUDGET_CORE").message])
  }

  func testMissingRoleIsAnotherAnswerThanAMissingLicence() throws {
    for (path, module, capability, roles) in [
      ("/founder", "FOUNDER_DASHBOARD", "CAN_SEE_FOUNDER_DASHBOARD", [BudgetingCatalog.Role.founder]),
      ("/departments", "MULTI_DEPARTMENT", "CAN_MANAGE_DEPARTMENTS", [.manager, .admin]),
    ] {
      for role in BudgetingCatalog.Role.allCases {
        XCTAssertEqual(
          try Organization(module, roles: [role]).ask("GET \(path)"),
          roles.contains(role) ? "allowed \(module)" : "capability_missing \(module) for want of \(capability)")
        XCTAssertEqual(try Organization(roles: [role]).ask("GET \(path)"), "not_granted \(module)")
      }
    }
  }

  func testModulesAreManagedByAdministratorsAlone() throws {
    for request in [
      "POST /api/v1/modules/enable", "POST /api/v1/modules/disable", "GET /api/v1/modules/events/",
      "GET /api/v1/modules/statistics/",
    ] {
      XCTAssertEqual(try Organization(roles: [.admin]).ask(request), "allowed BUDGET_CORE")
      XCTAssertEqual(
        try Organization(roles: [.founder, .manager]).ask(request),
        "capability_missing BUDGET_CORE for want of CAN_MANAGE_MODULES")
    }
    XCTAssertEqual(try Organization().ask("GET /api/v1/modules?active_only=false"), "allowed BUDGET_CORE")
    XCTAssertEqual(try Organization().ask("GET /api/v1/modules/enabled/my?include_expired=true"), "allowed BUDGET_CORE")
    XCTAssertEqual(try Organization(roles: [.admin]).ask("DELETE /api/v1/modules/enable"), "unmapped")
  }
}
