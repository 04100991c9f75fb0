import CatalogIR
import Tollgate
import XCTest

final class GrantingPackTests: XCTestCase {
  private func ask(_ build: (inout CatalogSketch) -> Void) throws -> String {
    var sketch = CatalogSketch()
    for code in ["SELL", "A", "B", "C"] { sketch.module(code) }
    build(&sketch)
    sketch.api("/sales", ["*": sketch.needs("SELL")])
    return try TenantSketch(sketch.catalog).ask("GET /api/sales")
  }

  func testCheapestFirstWherePricesCompare() throws {
    let answer = try ask { sketch in
      sketch.pack("DEAR", ["SELL"], price: 300)
      sketch.pack("CHEAP", ["SELL", "A", "B"], price: 100)
      sketch.pack("MIDDLE", ["SELL", "A"], price: 200)
    }
    XCTAssertEqual(answer, "not_granted SELL, granted by CHEAP MIDDLE DEAR")
  }

  func testFewestModulesWherePricesDoNotCompare() throws {
    let answer = try ask { sketch in
      sketch.pack("THREE", ["SELL", "A", "B"], price: 100)
      sketch.pack("TWO", ["SELL", "A"], price: 200, currency: "XAF")
      sketch.pack("FOUR", ["SELL", "A", "B", "C"], price: 1, cycle: .yearly)
      sketch.pack("ONE", ["SELL"])
    }
    XCTAssertEqual(answer, "not_granted SELL, granted by ONE TWO THREE FOUR")
  }

  func testCheaperPackStandsBeforeADearerOneWithFewerModules() throws {
    let answer = try ask { sketch in
      sketch.pack("DEAR", ["SELL"], price: 300)
      sketch.pack("FREE_FORM", ["SELL", "A"])
      sketch.pack("CHEAP", ["SELL", "A", "B"], price: 100)
    }
    XCTAssertEqual(answer, "not_granted SELL, granted by FREE_FORM CHEAP DEAR")
  }

  func testOrderOfTheCatalogDecidesTheRest() throws {
    let answer = try ask { sketch in
      sketch.pack("SECOND", ["SELL", "B"], price: 100)
      sketch.pack("FIRST", ["SELL", "A"], price: 100)
    }
    XCTAssertEqual(answer, "not_granted SELL, granted by SECOND FIRST")
  }

  func testPackThatIsNotOnSaleIsNotNamed() throws {
    let answer = try ask { sketch in
      sketch.pack("OLD", ["SELL"], onSale: false)
      sketch.pack("OTHER", ["A"])
    }
    XCTAssertEqual(answer, "not_granted SELL")
  }

  func testWithoutAnActiveStatusThatGrantsNoPackIsNamed() throws {
    let answer = try ask { sketch in
      sketch.pack("PRO", ["SELL"])
      sketch.status("ACTIVE", grants: false)
    }
    XCTAssertEqual(answer, "not_granted SELL")
  }

  func testNothingIsNamedWithoutATenantOrARoute() throws {
    var sketch = CatalogSketch()
    sketch.module("SELL")
    sketch.pack("PRO", ["SELL"])
    sketch.api("/sales", ["*": sketch.needs("SELL")])
    let tenant = try TenantSketch(sketch.catalog)
    XCTAssertEqual(tenant.ask("GET /api/sales", anonymously: true), "no_tenant SELL")
    XCTAssertEqual(tenant.ask("GET /api/other"), "unmapped")
  }
}
