import CatalogCompiler
import CatalogIR
import CatalogReport
import ShippedCatalogs
import XCTest

/// The picture of dependencies, as it stands in the page.
final class PictureTests: XCTestCase {
  private struct Box {
    let code: String
    let needs: [String]
    let x: Double
    let y: Double
  }

  private static let (width, height) = (168.0, 46.0)

  private func page(_ name: String) throws -> String {
    let compiled = try ShippedCatalog(folder: name, target: "").compiled()
    return emitReport(compiled.catalog, compiled.tables)
  }

  private func boxes(in page: String) -> [Box] {
    let node = /data-code="(\w+)" data-name="[^"]*" data-needs="([^"]*)" transform="translate\(([-0-9.]+) ([-0-9.]+)\)"/
    return page.matches(of: node).map { match in
      Box(
        code: String(match.output.1), needs: match.output.2.split(separator: " ").map(String.init),
        x: Double(match.output.3) ?? .nan, y: Double(match.output.4) ?? .nan)
    }
  }

  func testNoNodeCoversAnotherAndWhatIsNeededStandsToTheLeft() throws {
    for name in ["adtech", "budgeting", "commerce", "marketing", "retail"] {
      let compiled = try ShippedCatalog(folder: name, target: "").compiled()
      let boxes = boxes(in: try page(name))
      XCTAssertEqual(boxes.count, compiled.catalog.modules.count + compiled.catalog.connections.count, name)
      let byCode = Dictionary(uniqueKeysWithValues: boxes.map { ($0.code, $0) })
      for (index, box) in boxes.enumerated() {
        for needed in box.needs.compactMap({ byCode[$0] }) {
          XCTAssertLessThanOrEqual(needed.x + Self.width, box.x, "\(name): \(needed.code) \(box.code)")
        }
        for other in boxes[(index + 1)...] where other.x == box.x {
          XCTAssertGreaterThan(abs(other.y - box.y), Self.height, "\(name): \(other.code) \(box.code)")
        }
      }
    }
  }

  func testEdgesThatFollowFromOthersAreNotDrawn() throws {
    let page = try page("retail")
    let edges = Set(
      page.matches(of: /class="edge" data-from="(\w+)" data-to="(\w+)"/).map { "\($0.output.1) \($0.output.2)" })
    // CUSTOMER requires SELL and CASH, and CASH requires SELL.
    XCTAssertTrue(edges.contains("CUSTOMER CASH"))
    XCTAssertFalse(edges.contains("CUSTOMER SELL"))
    XCTAssertEqual(edges.count, 17)
  }

  func testPictureOfACatalogIsAlwaysTheSame() throws {
    XCTAssertEqual(try page("marketing"), try page("marketing"))
  }
}
