import RetailCatalog
import Tollgate
import TollgateHTTP
import XCTest

final class PointOfSaleTests: XCTestCase {
  let service = PointOfSale()

  func subject(_ pack: RetailCatalog.Pack, _ role: RetailCatalog.Role) -> Subject {
    var tenant = TenantState()
    tenant.assignments = [Assignment(pack: pack, status: RetailCatalog.Status.active)]
    return Subject(
      matrix: AccessMatrix(RetailCatalog.tables, tenant, at: Instant(milliseconds: 0)),
      capabilities: CapabilitySet(roles: [role]))
  }

  func testTheTillIsForWhoeverPaysForIt() {
    XCTAssertEqual(service.answer("GET", "/cashier", for: subject(.retailOps, .cashier)), .page("/cashier"))
    guard case .problem(403, let json) = service.answer("GET", "/cashier", for: subject(.starter, .cashier)) else {
      return XCTFail("a starter has no till")
    }
    XCTAssertTrue(json.contains(#""reason":"not_granted""#))
  }
}
