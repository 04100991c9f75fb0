import BudgetingCatalog
import CatalogIR
import ShippedCatalogs
import XCTest

/// What the frontend shows: pages, groups of the menu, and parts of pages.
final class MenuStoryTests: XCTestCase {
  /// The groups that show something, each with its pages, as the user sees them.
  private func menu(_ organization: Organization) throws -> [String] {
    let catalog = try ShippedCatalog(folder: "budgeting", target: "BudgetingCatalog").catalog()
    let pages = try catalog.routes.filter { route in
      try route.menu != nil && organization.ask("GET \(route.pattern)").hasPrefix("allowed ")
    }
    return catalog.groups.indices.compactMap { group in
      let names = pages.filter { $0.menu?.index == group }.compactMap(\.name?.first)
      return names.isEmpty ? nil : "\(catalog.groups[group].name.first): \(names.joined(separator: ", "))"
    }
  }

  func testFinanceShowsWhereOneOfItsModulesIsLicensed() throws {
    XCTAssertEqual(try menu(Organization()), ["Menu: Dashboard, Employees"])
    XCTAssertEqual(
      try menu(Organization("AI_FORECAST")), ["Menu: Dashboard, Employees", "Finance: Bank Transactions"])
    XCTAssertEqual(
      try menu(Organization("CREDIT_PORTFOLIO")), ["Menu: Dashboard, Employees", "Finance: Credit Portfolio"])
    XCTAssertEqual(
      try menu(Organization("AI_FORECAST", "CREDIT_PORTFOLIO")),
      ["Menu: Dashboard, Employees", "Finance: Bank Transactions, Credit Portfolio"])
  }

  func testFinanceGoesWithTheLicence() throws {
    let organization = Organization("AI_FORECAST until 2026-01-01T00:00:00Z")
    XCTAssertEqual(try menu(organization.at("2025-12-31T23:59:59Z")).count, 2)
    XCTAssertEqual(try menu(organization.at("2026-01-01T00:00:00Z")).count, 1)
  }

  func testPartsOfAPageShowByTheirModule() throws {
    let organization = Organization("PAYROLL_KPI")
    XCTAssertEqual(try organization.ask("GET /employees"), "allowed BUDGET_CORE")
    XCTAssertEqual(try organization.ask("GET /employees show_kpi"), "allowed BUDGET_CORE")
    XCTAssertEqual(try organization.ask("GET /dashboard show_forecast"), "not_granted AI_FORECAST")
    XCTAssertEqual(try organization.ask("GET /dashboard show_portfolio"), "not_granted CREDIT_PORTFOLIO")
  }

  func testButtonThatShowsIsNotRefused() throws {
    let without = Organization()
    XCTAssertEqual(try without.ask("GET /dashboard run_forecast"), "not_granted AI_FORECAST")
    XCTAssertEqual(try without.ask("POST /api/v1/ai/forecast"), "not_granted AI_FORECAST")
    let with = Organization("AI_FORECAST")
    XCTAssertEqual(try with.ask("GET /dashboard run_forecast"), "allowed BUDGET_CORE")
    XCTAssertEqual(try with.ask("POST /api/v1/ai/forecast"), "allowed AI_FORECAST")
  }
}
