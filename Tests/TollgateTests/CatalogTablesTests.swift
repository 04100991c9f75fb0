import CatalogIR
import CatalogLowering
import Tollgate
import XCTest

final class CatalogTablesTests: XCTestCase {
  private func tables() throws -> CatalogTables {
    var sketch = CatalogSketch()
    sketch.module("CORE", alwaysOn: true)
    sketch.module("SELL")
    sketch.feature("refund", of: "SELL")
    sketch.pack("SELL", ["SELL"])
    return CatalogTables(bytes: try lower(sketch.catalog))
  }

  func testCodesAreFoundByKind() throws {
    let tables = try tables()
    XCTAssertEqual(tables.catalog, "Sketch")
    XCTAssertEqual(tables.find("SELL"), ModuleID(index: 1))
    XCTAssertEqual(tables.find("SELL"), PackID(index: 0))
    XCTAssertEqual(tables.find("refund"), FeatureID(index: 0))
    XCTAssertEqual(tables.find("PAST_DUE"), StatusID(index: 2))
    XCTAssertNil(tables.find("SELL") as FeatureID?)
    XCTAssertEqual(tables.code(of: ModuleID(index: 1)), "SELL")
    XCTAssertEqual(tables.count(ModuleKind.self), 2)
    XCTAssertEqual(tables.count(RoleKind.self), 0)
  }

  func testCodesAreComparedByBytes() throws {
    let tables = try tables()
    for code in ["", "sell", "SELL ", "SEL", "SELL\u{0}", "SELL\u{301}", "ＳＥＬＬ", "\u{1F600}"] {
      XCTAssertNil(tables.find(code) as ModuleID?, code)
    }
  }

  func testEveryCodeOfALargeCatalogIsFound() throws {
    var sketch = CatalogSketch()
    let codes = (0..<3000).map { "MODULE_\($0)" }
    for code in codes { sketch.module(code) }
    let tables = CatalogTables(bytes: try lower(sketch.catalog))
    XCTAssertEqual(codes.map { tables.find($0) }, codes.indices.map { ModuleID(index: $0) })
    XCTAssertNil(tables.find("MODULE_3000") as ModuleID?)
  }

  func testTextsForPeopleOfAnyBytesSurviveTheTables() throws {
    let texts = ["Bank", "Базовый план", "50% \"off\" #1", "a\nb\u{0}", "%41", "%", "😀é"]
    var catalog = Catalog(code: "Texts", noticeDays: 30)
    catalog.connections = texts.enumerated().map { Connection(code: "C\($0)", name: Text($1), setup: $1) }
    catalog.connections.append(Connection(code: "LAST", name: Text("Last")))
    let tables = CatalogTables(bytes: try lower(catalog))
    let ids = texts.indices.map { ConnectionID(index: $0) }
    XCTAssertEqual(ids.map { tables.name(of: $0) }, texts)
    XCTAssertEqual(ids.map { tables.setup(of: $0) }, texts)
    XCTAssertNil(tables.setup(of: ConnectionID(index: texts.count)))
    for index in [-1, texts.count + 1, .max, .min] {
      XCTAssertEqual(tables.name(of: ConnectionID(index: index)), "")
      XCTAssertNil(tables.setup(of: ConnectionID(index: index)))
    }
    XCTAssertEqual(tables.noticeDays, 30)
    XCTAssertNil(try self.tables().noticeDays)
  }

  func testEntitiesTellWhatTheCalendarNeeds() throws {
    let tables = try tables()
    let statuses = (0..<tables.count(StatusKind.self)).map { StatusID(index: $0) }
    XCTAssertEqual(statuses.map { tables.graceDays(of: $0) }, [0, 0, 7, 0])
    XCTAssertEqual(statuses.map { tables.grants($0) }, [true, true, true, false])
    XCTAssertEqual(tables.module(of: FeatureID(index: 0)), ModuleID(index: 1))
    XCTAssertEqual([0, 1].map { tables.isAlwaysOn(ModuleID(index: $0)) }, [true, false])
  }

  func testIdsThatAreNotOfTheTablesAreAbsent() throws {
    let tables = try tables()
    let matrix = AccessMatrix(tables, TenantState(), at: Instant(milliseconds: 0))
    for index in [Int.min, -1, 99, .max] {
      XCTAssertEqual(tables.code(of: ModuleID(index: index)), "")
      XCTAssertEqual(tables.graceDays(of: StatusID(index: index)), 0)
      XCTAssertFalse(tables.grants(StatusID(index: index)))
      XCTAssertFalse(tables.isAlwaysOn(ModuleID(index: index)))
      XCTAssertEqual(tables.code(of: tables.module(of: FeatureID(index: index))), "")
      XCTAssertEqual(matrix.reason(ModuleID(index: index)), .notGranted)
      XCTAssertEqual(matrix.reason(FeatureID(index: index)), .notGranted)
      XCTAssertEqual(matrix.chain(ModuleID(index: index)), [])
      XCTAssertNil(matrix.figure(LimitID(index: index)))
      XCTAssertFalse(CapabilitySet.all(tables).contains(CapabilityID(index: index)))
    }
  }
}
