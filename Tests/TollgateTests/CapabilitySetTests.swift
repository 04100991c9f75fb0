import CatalogIR
import CatalogLowering
import Tollgate
import XCTest

final class CapabilitySetTests: XCTestCase {
  private func tables(_ count: Int) throws -> CatalogTables {
    var sketch = CatalogSketch()
    for number in 0..<count { sketch.capability("CAN_\(number)") }
    sketch.role("ODD", can: stride(from: 1, to: count, by: 2).map { "CAN_\($0)" })
    return CatalogTables(bytes: try lower(sketch.catalog))
  }

  private func held(_ set: CapabilitySet, _ count: Int) -> [Int] {
    (0..<count).filter { set.contains(CapabilityID(index: $0)) }
  }

  func testHoldsWhatRolesGiveAndWhatIsNamed() throws {
    for count in [1, 63, 64, 65, 128, 129, 200] {
      let tables = try tables(count)
      let set = CapabilitySet(tables, roles: [RoleID(index: 0)], capabilities: [CapabilityID(index: 0)])
      XCTAssertEqual(held(set, count), (0..<count).filter { $0 % 2 == 1 || $0 == 0 }, "\(count)")
      XCTAssertEqual(held(.all(tables), count + 200), Array(0..<count), "\(count)")
      XCTAssertTrue(CapabilitySet.all(tables).isSuperset(of: set))
      XCTAssertEqual(set.isSuperset(of: .all(tables)), count < 3)
    }
  }

  func testUnknownRolesAndCapabilitiesAddNothing() throws {
    let tables = try tables(2)
    let unknown = [Int.min, -1, 2, 64, 100, .max]
    let set = CapabilitySet(
      tables, roles: unknown.map { RoleID(index: $0) }, capabilities: unknown.map { CapabilityID(index: $0) })
    XCTAssertEqual(set, CapabilitySet(tables))
  }

  func testSetOfAnotherCatalogCountsAsEmpty() throws {
    var sketch = CatalogSketch()
    sketch.capability("CAN_SELL")
    sketch.module("SELL", can: ["CAN_SELL"], alwaysOn: true)
    sketch.api("/sales", ["*": sketch.needs("SELL")])
    let tables = CatalogTables(bytes: try lower(sketch.catalog))
    let matrix = AccessMatrix(tables, TenantState(), at: Instant(milliseconds: 0))
    func reason(_ set: CapabilitySet, _ matrix: AccessMatrix) -> Reason {
      Array("/api/sales".utf8).withUnsafeBufferPointer { path in
        tables.decide(
          space: nil, method: .get, path: path, action: nil, unknownAction: false, matrix: matrix, capabilities: set,
          usage: []
        ).reason
      }
    }
    let other = try self.tables(1)
    XCTAssertEqual(reason(.all(tables), matrix), .allowed)
    XCTAssertEqual(reason(.all(other), matrix), .capabilityMissing)
    XCTAssertFalse(CapabilitySet.all(tables).isSuperset(of: .all(other)))
    XCTAssertEqual(
      reason(.all(tables), AccessMatrix(other, TenantState(), at: Instant(milliseconds: 0))), .noTenant)
  }
}
