import CatalogIR
import Tollgate
import XCTest

/// What would go with a module.
final class DisablementTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.capability("CAN_PAY")
    sketch.module("CORE", alwaysOn: true)
    sketch.module("SELL")
    sketch.module("CASH", requires: ["SELL"])
    sketch.module("MAIL")
    sketch.feature("drawer", of: "CASH")
    sketch.feature("receipts", of: "MAIL", any: true, unlockedBy: ["CASH", "SELL"])
    sketch.feature("refunds", of: "MAIL", unlockedBy: ["CASH"])
    sketch.pack("ALL", ["CORE", "SELL", "CASH", "MAIL"])
    sketch.page("/till", ["read": sketch.needs("CASH"), "count": sketch.needs("CASH", can: ["CAN_PAY"])])
    sketch.page(
      "/mail", ["read": sketch.needs("MAIL", "CASH", any: true), "refund": sketch.needs("MAIL", features: ["refunds"])])
    sketch.api("/sales", ["GET": sketch.needs("SELL"), "*": sketch.needs("SELL", "CASH")])
    sketch.api("/me", ["*": .everyone(reason: "open")])
    return try TenantSketch(sketch.catalog)
  }

  private func answer(_ tenant: TenantSketch, _ code: String) throws -> String {
    let tables = tenant.tables
    let disablement = try XCTUnwrap(
      tables.disablement(of: tables.find(code)!, for: tenant.state, at: Instant(milliseconds: Int64(tenant.now))))
    let parts = [
      "\(disablement.status.rawValue) \(disablement.source.rawValue)",
      disablement.losses.modules.map { tables.code(of: $0) }.joined(separator: " "),
      disablement.losses.features.map { tables.code(of: $0) }.joined(separator: " "),
      disablement.entries.map(String.init).joined(separator: " "),
    ]
    return parts.joined(separator: ", ")
  }

  func testModulesFeaturesAndEntriesThatNeedItGoWithIt() throws {
    var tenant = try tenant()
    tenant.has("ALL")
    XCTAssertEqual(try answer(tenant, "CASH"), "ready pack, CASH, drawer refunds, 0 1 3 5")
    XCTAssertEqual(try answer(tenant, "SELL"), "ready pack, SELL CASH, drawer receipts refunds, 0 1 3 4 5")
    XCTAssertEqual(try answer(tenant, "MAIL"), "ready pack, MAIL, receipts refunds, 3")
  }

  func testWhatIsOffAlreadyDoesNotGo() throws {
    var tenant = try tenant()
    tenant.has("ALL")
    tenant.store("SELL", .disabled)
    XCTAssertEqual(try answer(tenant, "SELL"), "disabled store, , , ")
    XCTAssertEqual(try answer(tenant, "CASH"), "disabled pack, , , ")
  }

  func testModuleThatStaysOnIsBlocked() throws {
    var tenant = try tenant()
    tenant.enterprise("SELL", .enabled, isLocked: true)
    XCTAssertEqual(try answer(tenant, "SELL"), "blocked enterprise, , , ")
    XCTAssertEqual(try answer(tenant, "CORE"), "blocked always_on, , , ")
  }
}
