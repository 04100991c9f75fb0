import RetailCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// Asking by a generated case is asking by its number.
final class RequirementCodeTests: XCTestCase {
  func testRequirementsTakeCases() {
    let (till, stock) = (RetailCatalog.Module.cash, RetailCatalog.Module.stock)
    XCTAssertEqual(Requirement.module(till), .module(till.id))
    XCTAssertEqual(Requirement.any([till, stock]), .any([till.id, stock.id]))
    XCTAssertEqual(
      Requirement.feature(RetailCatalog.Feature.salesPos), .feature(RetailCatalog.Feature.salesPos.id))
    XCTAssertEqual(
      Requirement.capability(RetailCatalog.Capability.canSell),
      Requirement(capabilities: [RetailCatalog.Capability.canSell.id]))
  }

  func testRowsAndRolesTakeCases() {
    XCTAssertEqual(
      EntitlementOverride(RetailCatalog.Module.cash, .disabled, isLocked: true),
      EntitlementOverride(RetailCatalog.Module.cash.id, .disabled, isLocked: true))
    XCTAssertEqual(
      CapabilitySet(roles: [RetailCatalog.Role.seller]),
      CapabilitySet(RetailCatalog.tables, roles: [RetailCatalog.Role.seller.id]))
    XCTAssertNotEqual(
      CapabilitySet(roles: [RetailCatalog.Role.seller]), CapabilitySet(roles: [RetailCatalog.Role.cashier]))
  }
}
