import CatalogIR
import NaiveTollgate
import Tollgate
import XCTest

/// Each pattern asks for a module of its own, so that the answer names the pattern that was chosen.
final class RouteMatchingTests: XCTestCase {
  private func tenant(
    apiBase: [String]? = ["api", "v1"], pages: [String: String] = [:], api: [String: String] = [:]
  ) throws -> TenantSketch {
    var sketch = CatalogSketch(apiBase: apiBase)
    for code in Set(pages.values).union(api.values).sorted() { sketch.module(code, alwaysOn: true) }
    for (pattern, module) in pages.sorted(by: { $0.key < $1.key }) {
      sketch.page(pattern, ["read": sketch.needs(module)])
    }
    for (pattern, module) in api.sorted(by: { $0.key < $1.key }) { sketch.api(pattern, ["*": sketch.needs(module)]) }
    return try TenantSketch(sketch.catalog)
  }

  func testPlainPathIsAPrefixByWholeSegments() throws {
    let tenant = try tenant(pages: ["/stock": "STOCK"])
    XCTAssertEqual(tenant.ask("page /stock"), "allowed STOCK")
    XCTAssertEqual(tenant.ask("page /stock/levels/7"), "allowed STOCK")
    XCTAssertEqual(tenant.ask("page /stocks"), "unmapped")
    XCTAssertEqual(tenant.ask("page /stoc"), "unmapped")
    XCTAssertEqual(tenant.ask("page /Stock"), "unmapped")
    XCTAssertEqual(tenant.ask("page /"), "unmapped")
  }

  func testExactPatternEndsThere() throws {
    let tenant = try tenant(pages: ["/me !": "ME"])
    XCTAssertEqual(tenant.ask("page /me"), "allowed ME")
    XCTAssertEqual(tenant.ask("page /me/more"), "unmapped")
  }

  func testExactPatternIsInsideThePrefixOfTheSamePath() throws {
    let tenant = try tenant(pages: ["/me !": "ME", "/me": "BELOW"])
    XCTAssertEqual(tenant.ask("page /me"), "allowed ME")
    XCTAssertEqual(tenant.ask("page /me/more"), "allowed BELOW")
  }

  func testRootPatternTakesThePathsThatNothingElseTakes() throws {
    let tenant = try tenant(pages: ["/": "HOME", "/stock": "STOCK"])
    XCTAssertEqual(tenant.ask("page /"), "allowed HOME")
    XCTAssertEqual(tenant.ask("page /other/path"), "allowed HOME")
    XCTAssertEqual(tenant.ask("page /stock"), "allowed STOCK")
  }

  func testLiteralIsInsideGlobAndGlobInsideParameter() throws {
    let tenant = try tenant(pages: ["/abc": "LITERAL", "/ab*": "LONG", "/a*": "SHORT", "/:any": "ANY"])
    XCTAssertEqual(tenant.ask("page /abc"), "allowed LITERAL")
    XCTAssertEqual(tenant.ask("page /abd"), "allowed LONG")
    XCTAssertEqual(tenant.ask("page /ab"), "allowed LONG")
    XCTAssertEqual(tenant.ask("page /a"), "allowed SHORT")
    XCTAssertEqual(tenant.ask("page /b"), "allowed ANY")
  }

  func testBeginningAndEndOfAGlobDoNotOverlap() throws {
    var sketch = CatalogSketch()
    sketch.module("GLOB", alwaysOn: true)
    sketch.page("/aba*bab", ["read": sketch.needs("GLOB")])
    let tenant = try TenantSketch(sketch.catalog)
    XCTAssertEqual(tenant.ask("page /abab"), "unmapped")
    XCTAssertEqual(tenant.ask("page /ababa"), "unmapped")
    XCTAssertEqual(tenant.ask("page /ababab"), "allowed GLOB")
    XCTAssertEqual(tenant.ask("page /abaxbab"), "allowed GLOB")
  }

  func testGlobWithAnEnd() throws {
    let tenant = try tenant(pages: ["/*-report": "REPORT", "/": "HOME"])
    XCTAssertEqual(tenant.ask("page /sales-report"), "allowed REPORT")
    XCTAssertEqual(tenant.ask("page /-report/7"), "allowed REPORT")
    XCTAssertEqual(tenant.ask("page /report"), "allowed HOME")
  }

  func testSearchComesBackFromALiteralThatLeadsNowhere() throws {
    let tenant = try tenant(pages: ["/sales/new/draft": "DRAFT", "/sales/:id/lines": "LINES", "/sales": "SALES"])
    XCTAssertEqual(tenant.ask("page /sales/new/draft"), "allowed DRAFT")
    XCTAssertEqual(tenant.ask("page /sales/new/lines"), "allowed LINES")
    XCTAssertEqual(tenant.ask("page /sales/new/other"), "allowed SALES")
  }

  func testSameSegmentUnderDifferentParentsIsKeptApart() throws {
    let tenant = try tenant(pages: ["/a/x": "AX", "/b/x": "BX", "/c/y": "CY"])
    XCTAssertEqual(tenant.ask("page /a/x"), "allowed AX")
    XCTAssertEqual(tenant.ask("page /b/x"), "allowed BX")
    XCTAssertEqual(tenant.ask("page /c/x"), "unmapped")
  }

  func testSpaceFollowsFromTheBase() throws {
    let tenant = try tenant(pages: ["/sales": "PAGE", "/": "HOME"], api: ["/sales": "API"])
    XCTAssertEqual(tenant.ask("page /sales"), "allowed PAGE")
    XCTAssertEqual(tenant.ask("GET /api/v1/sales"), "allowed API")
    XCTAssertEqual(tenant.ask("GET /api/v1"), "unmapped")
    XCTAssertEqual(tenant.ask("page /api/v1x"), "allowed HOME")
    XCTAssertEqual(tenant.ask("page /api"), "allowed HOME")
  }

  func testStatedSpaceThatDisagreesWithTheBaseIsUnmapped() throws {
    let comparison = try NaiveComparison(spaces(apiBase: ["api"]))
    XCTAssertEqual(ask(comparison, .api, ["sales"]), .unmapped)
    XCTAssertEqual(ask(comparison, .page, ["api", "sales"]), .unmapped)
    XCTAssertEqual(ask(comparison, .page, ["sales"]), .noTenant)
    XCTAssertEqual(ask(comparison, .api, ["api", "sales"]), .noTenant)
  }

  func testWithoutABaseTheCallerSaysTheSpace() throws {
    let comparison = try NaiveComparison(spaces(apiBase: nil))
    XCTAssertEqual(ask(comparison, nil, ["sales"]), .unmapped)
    XCTAssertEqual(ask(comparison, .page, ["sales"]), .noTenant)
    XCTAssertEqual(ask(comparison, .api, ["sales"]), .noTenant)
    XCTAssertEqual(ask(comparison, .api, ["api", "sales"]), .unmapped)
  }

  private func spaces(apiBase: [String]?) -> Catalog {
    var sketch = CatalogSketch(apiBase: apiBase)
    sketch.module("SELL")
    sketch.page("/sales", ["read": sketch.needs("SELL")])
    sketch.api("/sales", ["*": sketch.needs("SELL")])
    return sketch.catalog
  }

  private func ask(_ comparison: NaiveComparison, _ space: Route.Space?, _ path: [String]) -> Reason {
    comparison.answer(to: NaiveRequest(space: space, method: .get, path: path), nil).reason
  }

  func testPathThatDoesNotStartWithASlashIsUnmapped() throws {
    XCTAssertEqual(try tenant(pages: ["/": "HOME"]).ask("page sales"), "unmapped")
  }

  func testEmptySegmentIsNoParameter() throws {
    XCTAssertEqual(try tenant(pages: ["/sales/:id": "SALE"]).ask("page /sales//"), "unmapped")
  }
}
