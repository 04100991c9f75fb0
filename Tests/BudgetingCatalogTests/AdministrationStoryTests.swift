import BudgetingCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// What an administrator is told before a module is enabled or disabled.
final class AdministrationStoryTests: XCTestCase {
  private let tables = BudgetingCatalog.tables

  func testEnablingALicenceSaysWhatItBrings() throws {
    let (state, time) = try Organization().state()
    let enablement = try XCTUnwrap(
      tables.enablement(of: BudgetingCatalog.Module.multiDepartment.id, for: state, at: time))
    XCTAssertEqual(
      EnablementDocument(enablement, in: tables).json,
      #"{"module":"MULTI_DEPARTMENT","status":"enabled","capabilities":{"enabled":["department_management","#
        + #""department_switching","cross_department_analytics"],"locked":[]},"unlock_requirements":{}}"#)
  }

  func testDisablingALicenceSaysWhatGoesWithIt() throws {
    let (state, time) = try Organization("CREDIT_PORTFOLIO", "AI_FORECAST").state()
    let disablement = try XCTUnwrap(
      tables.disablement(of: BudgetingCatalog.Module.creditPortfolio.id, for: state, at: time))
    XCTAssertEqual(disablement.losses.modules.map(tables.code), ["CREDIT_PORTFOLIO"])
    XCTAssertEqual(
      disablement.losses.features.map(tables.code),
      [
        "organizations_and_accounts", "credit_contracts", "receipts_and_expenses", "ftp_import", "portfolio_analytics",
      ])
  }

  func testBaseModuleCannotBeDisabled() throws {
    let (state, time) = try Organization().state()
    let disablement = try XCTUnwrap(
      tables.disablement(of: BudgetingCatalog.Module.budgetCore.id, for: state, at: time))
    XCTAssertEqual(disablement.status, .blocked)
    XCTAssertEqual(disablement.losses.features, [])
  }
}
