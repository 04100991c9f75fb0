import CatalogAnalysis
import CatalogIR
import XCTest

/// `fold_case: true`: the server behind the guard takes `/Orders` for `/orders`.
final class CaseFoldingTests: XCTestCase {
  private let start = "fold_case: true\nmodules: { CORE: { name: Core, always_on: true } }\n"

  func testPathsKeepTheirCaseUnlessTheCatalogFoldsIt() throws {
    let yaml = """
      modules: { CORE: { name: Core, always_on: true } }
      api_base: /API/v1
      pages: { /Orders/:saleId/PDF-*.Z: CORE }
      """
    let kept = try catalog(yaml)
    XCTAssertFalse(kept.foldsCase)
    XCTAssertEqual(kept.apiBase, ["API", "v1"])
    XCTAssertEqual(kept.routes[0].pattern.description, "/Orders/:saleId/PDF-*.Z")
    for said in ["true", "false"] {
      let catalog = try catalog("fold_case: \(said)\n" + yaml)
      XCTAssertEqual(catalog.foldsCase, said == "true")
      XCTAssertEqual(catalog.checkInvariants(), [])
    }
    let folded = try catalog("fold_case: true\n" + yaml)
    XCTAssertEqual(folded.apiBase, ["api", "v1"])
    XCTAssertEqual(folded.routes[0].pattern.description, "/orders/:saleId/pdf-*.z")
  }

  func testPathsThatDifferByCaseHaveTheSameTargets() throws {
    let pages = "pages:\n  /Orders/:id/A*: CORE\n  /orders/:id/a*: CORE\n"
    XCTAssertEqual(
      try findings(start + pages), "7:3 TG604 '/orders/:id/a*' takes the same targets as '/Orders/:id/A*'")
    XCTAssertEqual(
      try findings(start.replacingOccurrences(of: "true\n", with: "false\n") + pages), "")
  }

  func testPathsThatOverlapButForCaseOverlap() throws {
    XCTAssertEqual(
      try findings(start + "api_base: /Api\napi:\n  /A*: CORE\n  /*b: CORE\n"),
      "8:3 TG603 '/*b' and '/A*' both take /api/ab, and neither contains the other")
    XCTAssertEqual(
      try findings(start + "pages:\n  /Orders/:id/Print: CORE\n  /orders/Today: CORE\n"),
      "7:3 TG603 '/orders/Today' and '/Orders/:id/Print' both take /orders/today/print, and neither contains the other")
  }

  func testPageBelowTheBaseInAnyCaseIsAnError() throws {
    XCTAssertEqual(
      try findings(start + "api_base: /Api\npages: { /API/docs: CORE }\napi: { /orders: CORE }\n"),
      "6:10 TG608 page /API/docs lies below api_base /api")
    XCTAssertEqual(
      try findings(start + "api_base: /Api\napi: { /aPI/orders: CORE }\n"),
      "6:8 TG615 API path /aPI/orders repeats api_base, and so takes /api/aPI/orders")
  }

  func testMethodsOfOnePathMayBeSpelledInSeveralWays() throws {
    let catalog = try catalog(start + "api:\n  GET /Orders: CORE\n  POST /orders/*: CORE\n")
    XCTAssertEqual(catalog.routes.map { "\($0.pattern) \($0.entries.count)" }, ["/orders 2"])
    XCTAssertEqual(
      try findings(start + "api:\n  GET /Orders: CORE\n  GET /orders: CORE\n"),
      "7:7 TG604 'GET /orders' takes the same targets as 'GET /Orders'")
  }

  func testCallsAndExpectationsAreFoundInAnyCase() throws {
    let yaml = """
      api_base: /Api
      pages:
        /Till: { module: CORE, calls: [GET /ORDERS/:id] }
      api:
        /orders/*: CORE
      expectations:
        everyone orders:
          given: { at: 2026-03-01 }
          allow: [GET /TILL, GET /API/orders/7, POST /ORDERS]
      """
    XCTAssertEqual(try catalog(start + yaml).routes[0].entries[0].calls.map(\.route), [1])
    XCTAssertEqual(
      try findings(start.replacingOccurrences(of: "true\n", with: "false\n") + yaml),
      """
      7:34 TG610 no API route answers the call 'GET /ORDERS/:id'
      13:13 TG803 no entry of the catalog answers 'GET /TILL'
      13:24 TG803 no entry of the catalog answers 'GET /API/orders/7'
      13:43 TG803 no entry of the catalog answers 'POST /ORDERS'
      """)
  }

  func testWhetherCaseIsFoldedIsSaidOnceAndPlainly() throws {
    XCTAssertEqual(
      try findings("fold_case: yes\nmodules: { CORE: { name: Core, always_on: true } }\n"),
      "3:12 TG103 fold_case must be true or false, not a text")
    XCTAssertEqual(
      try findings(["a.yaml": header + start, "b.yaml": "fold_case: true\n"]),
      "b.yaml:1:1 TG114 'fold_case' is said a second time")
  }
}
