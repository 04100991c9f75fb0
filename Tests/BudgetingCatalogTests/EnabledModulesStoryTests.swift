import BudgetingCatalog
import Tollgate
import XCTest

/// What the frontend is told of an organisation's modules: the guide's `GET /modules/enabled/my`.
final class EnabledModulesStoryTests: XCTestCase {
  private typealias Module = BudgetingCatalog.Module

  /// The modules that are on, and on request those whose licence has ended, each with its limits.
  private func modules(of organization: Organization, includeExpired: Bool = false) throws -> [String] {
    let matrix = try XCTUnwrap(organization.matrix())
    return Module.allCases.compactMap { module in
      let isExpired = matrix.reason(module) == .expired
      guard matrix.isEnabled(module) || includeExpired && isExpired else { return nil }
      let limits = BudgetingCatalog.Limit.allCases.filter { BudgetingCatalog.tables.module(of: $0.id) == module.id }
        .compactMap { limit in matrix.figure(limit.id).map { "\(limit.code) \($0)" } }
      return "\(module.code)\(isExpired ? ", expired" : ""): \(limits.joined(separator: ", "))"
    }
  }

  func testModulesOfAnOrganizationWithTheirLimits() throws {
    let organization = Organization("AI_FORECAST until 2026-01-01T00:00:00Z", "CREDIT_PORTFOLIO")
      .limited(["max_contracts": 250])
    XCTAssertEqual(
      try modules(of: organization),
      [
        "BUDGET_CORE: concurrent_users 50", "AI_FORECAST: api_calls_per_month 10000, api_calls 100",
        "CREDIT_PORTFOLIO: max_contracts 250, max_organizations 10",
      ])
  }

  func testExpiredModulesAreListedOnRequest() throws {
    let organization = Organization("PAYROLL_KPI until 2026-01-01T00:00:00Z", at: "2026-01-01T00:00:00Z")
    XCTAssertEqual(try modules(of: organization), ["BUDGET_CORE: concurrent_users 50"])
    XCTAssertEqual(
      try modules(of: organization, includeExpired: true),
      ["BUDGET_CORE: concurrent_users 50", "PAYROLL_KPI, expired: "])
  }

  /// The guide's `GET /modules`, as the generated code gives it.
  func testEveryModuleSaysWhatTheFrontendShows() throws {
    for (module, row) in zip(Module.allCases, BudgetingBlueprint.modules) {
      XCTAssertEqual(
        [module.code, module.name, module.summary, module.icon, module.version],
        [row.code, row.name, row.summary, row.icon, "1.0.0"])
    }
    XCTAssertEqual(Module.allCases.compactMap(\.sortOrder), Array(stride(from: 10, through: 90, by: 10)))
    XCTAssertEqual(Module.allCases.filter { BudgetingCatalog.tables.isAlwaysOn($0.id) }, [.budgetCore])
  }
}
