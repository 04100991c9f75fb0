import CatalogIR
import CatalogLowering
import XCTest

final class LoweringErrorTests: XCTestCase {
  private func failure(_ change: (inout Catalog) -> Void) -> String {
    var catalog = Catalog(code: "Tiny")
    catalog.modules = [Module(code: "CORE", name: Text("Core"))]
    change(&catalog)
    do {
      return "\(try lower(catalog).count) bytes"
    } catch {
      return error.description
    }
  }

  private func page(_ segments: [RoutePattern.Segment]) -> Route {
    let condition = Condition.guarded(Condition.Requirements(modules: [ID(0)]))
    return Route(
      space: .page, pattern: RoutePattern(segments: segments),
      entries: [RouteEntry(operation: .action(0), condition: condition)])
  }

  func testNumbersOutOfRangeAreReported() {
    XCTAssertEqual(
      failure { $0.statuses = [Status(code: "LATE", grants: true, graceDays: 1 << 24)] },
      "the tables hold numbers from 0 to 16777215, and the catalog comes to 16777216")
    XCTAssertEqual(
      failure { $0.statuses = [Status(code: "LATE", grants: true, graceDays: -1)] },
      "the tables hold numbers from 0 to 16777215, and the catalog comes to -1")
  }

  func testTextThatIsNotPlainIsReported() {
    XCTAssertEqual(
      failure { $0.routes = [page([.glob(prefix: "a\"", suffix: "#")])] },
      "the tables hold printable ASCII without \" and #, and the catalog has a\"#")
    XCTAssertEqual(
      failure { $0.modules[0].code = "A B" },
      "the tables hold printable ASCII without \" and #, and the catalog has A B")
  }

  func testSegmentThatAGuardRefusesIsReported() {
    for segment in ["caf\u{E9}", "a;b", "a%2Fb", "a?b", "a/b", "a\\b", ".", "..", "...", "..a", "a\u{0}"] {
      let sentence = "the tables hold segments that a request target may have as they stand, and the catalog has "
      XCTAssertEqual(failure { $0.routes = [page([.literal(segment)])] }, sentence + segment)
      XCTAssertEqual(failure { $0.apiBase = ["api", segment] }, sentence + segment)
    }
    let sound = [".well-known~(a)!$&'*+,=:@", "a.."]
    XCTAssert(failure { $0.routes = [page(sound.map { .literal($0) })] }.hasSuffix(" bytes"))
  }

  func testPatternTooDeepIsReported() {
    let deep = Array(repeating: RoutePattern.Segment.parameter("x"), count: 257)
    XCTAssertEqual(
      failure { $0.routes = [page(deep)] },
      "the tables hold patterns of 256 segments, and the catalog has \(RoutePattern(segments: deep))")
  }

  func testCatalogThatIsTooLargeIsReported() {
    let name = String(repeating: "M", count: 1 << 24)
    XCTAssertEqual(
      failure { $0.modules[0].code = name }.prefix(28), "the tables hold 16777215 byt")
  }
}
