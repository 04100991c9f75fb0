import CatalogDiff
import Diagnostics
import XCTest

/// Which way a configuration schema turns.
final class SchemaTests: XCTestCase {
  private func turns(_ before: String, _ after: String) throws -> [String] {
    func yaml(_ schema: String) -> String {
      "tollgate: 1\ncatalog: Shop\nmodules:\n  M:\n    name: M\n    configuration: \(schema)\npacks:\n  P: { name: P, modules: [M] }\n"
    }
    return try difference(yaml(before), yaml(after)).changes.map(\.rule.code)
  }

  private func object(_ properties: String, _ more: String = "") -> String {
    "{ type: object, properties: { \(properties) }\(more) }"
  }

  func testTurns() throws {
    let days = "days: { type: integer, maximum: 30 }"
    XCTAssertEqual(try turns(object(days), object(days + ", name: { type: string }")), ["TD212"])
    XCTAssertEqual(try turns(object(days + ", name: { type: string }"), object(days)), ["TD211"])
    XCTAssertEqual(try turns(object(days), object(days, ", required: [days]")), ["TD211"])
    XCTAssertEqual(try turns(object(days, ", required: [days]"), object(days)), ["TD212"])
    XCTAssertEqual(try turns(object(days), object("days: { type: integer, minimum: 1 }")), ["TD211", "TD212"])
    XCTAssertEqual(try turns(object(days), object("days: { type: string }")), ["TD211", "TD212"])
    XCTAssertEqual(try turns(object(days), object(days, ", additionalProperties: true")), ["TD212"])
    XCTAssertEqual(
      try turns(object("a: { type: string, enum: [x, y] }"), object("a: { type: string, enum: [x, y, z] }")), ["TD212"])
    XCTAssertEqual(
      try turns(object("a: { type: array, items: { type: string } }"), object("a: { type: array }")), ["TD212"])
    XCTAssertEqual(try turns(object(days), object("days: { type: integer, maximum: 30, title: Days }")), ["TD601"])
  }
}
