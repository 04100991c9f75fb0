import CatalogIR
import Tollgate
import XCTest

/// Which assignment grants, and which gives the reason where none does.
final class AssignmentTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    sketch.module("SELL")
    sketch.module("STOCK")
    sketch.pack("SMALL", ["SELL"])
    sketch.pack("LARGE", ["SELL", "STOCK"])
    sketch.pack("STOCK_ONLY", ["STOCK"])
    return try TenantSketch(sketch.catalog)
  }

  func testAssignmentHoldsFromItsStartUpToItsEnd() throws {
    var tenant = try tenant()
    tenant.has("SMALL", from: 100, to: 200)
    let reasons = [99, 100, 199, 200].map { now in
      tenant.now = now
      return tenant.reason("SELL")
    }
    XCTAssertEqual(reasons, ["not_started", "allowed", "allowed", "expired"])
  }

  func testAssignmentWithoutBoundsHoldsAlways() throws {
    var tenant = try tenant()
    tenant.has("SMALL")
    tenant.now = .min
    XCTAssertEqual(tenant.reason("SELL"), "allowed")
    tenant.now = .max
    XCTAssertEqual(tenant.reason("SELL"), "allowed")
  }

  func testGraceIsPartOfTheValidityAndNotAddedAgain() throws {
    var tenant = try tenant()
    tenant.has("SMALL", "PAST_DUE", to: 100)
    XCTAssertEqual(tenant.reason("SELL"), "expired")
    tenant.now = 99
    XCTAssertEqual(tenant.reason("SELL"), "allowed")
  }

  func testStatusThatDoesNotGrantIsTheReason() throws {
    var tenant = try tenant()
    tenant.has("SMALL", "CANCELED", from: 50, to: 150)
    XCTAssertEqual(tenant.reason("SELL"), "status")
  }

  func testDatesComeBeforeTheStatus() throws {
    var tenant = try tenant()
    tenant.has("SMALL", "CANCELED", from: 50, to: 60)
    XCTAssertEqual(tenant.reason("SELL"), "expired")
    tenant.now = 40
    XCTAssertEqual(tenant.reason("SELL"), "not_started")
  }

  func testSeveralPacksGiveTheirUnion() throws {
    var tenant = try tenant()
    tenant.has("SMALL")
    tenant.has("STOCK_ONLY")
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["allowed", "allowed"])
  }

  func testYesOfOnePackBeatsALaterNoOfAnother() throws {
    var tenant = try tenant()
    tenant.has("SMALL", from: 10)
    tenant.has("LARGE", "CANCELED", from: 90)
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["allowed", "status"])
  }

  func testLatestStartGivesTheReason() throws {
    var tenant = try tenant()
    tenant.has("LARGE", from: 200)
    tenant.has("SMALL", from: 10, to: 20)
    XCTAssertEqual(tenant.reason("SELL"), "not_started")
  }

  func testNoStartIsTheEarliest() throws {
    var tenant = try tenant()
    tenant.has("SMALL", "CANCELED", from: 10)
    tenant.has("LARGE", to: 20)
    XCTAssertEqual(tenant.reason("SELL"), "status")
  }

  func testOfEqualStartsTheLatestEndGivesTheReasonAndNoEndIsTheLatest() throws {
    var tenant = try tenant()
    tenant.has("SMALL", "CANCELED", from: 10)
    tenant.has("SMALL", from: 10, to: 20)
    XCTAssertEqual(tenant.reason("SELL"), "status")
  }

  func testLatestAmongThoseThatIncludeTheModule() throws {
    var tenant = try tenant()
    tenant.has("SMALL", from: 10, to: 20)
    tenant.has("STOCK_ONLY", from: 200)
    XCTAssertEqual([tenant.reason("SELL"), tenant.reason("STOCK")], ["expired", "not_started"])
  }

  func testUnknownPackGrantsNothingAndUnknownStatusDoesNotGrant() throws {
    var tenant = try tenant()
    tenant.state.assignments = [Assignment(pack: PackID(index: 99), status: StatusID(index: 0))]
    XCTAssertEqual(tenant.reason("SELL"), "not_granted")
    tenant.state.assignments = [Assignment(pack: PackID(index: 0), status: StatusID(index: -1))]
    XCTAssertEqual(tenant.reason("SELL"), "status")
  }
}
