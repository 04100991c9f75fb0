import Foundation
import XCTest

/// `routes`: a catalog beside the routes of a server.
final class RoutesTests: CommandTestCase {
  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(
      """
      tollgate: 1
      catalog: Shop
      api_base: /api
      modules:
        CORE: { name: Core, always_on: true }
      api:
        /orders: CORE

      """, to: "shop/catalog.yaml")
  }

  func testAgreementIsFine() throws {
    try write("GET /api/orders\n", to: "routes.txt")
    XCTAssertEqual(try tollgate("routes", "shop", "--against", "routes.txt"), Run(output: "routes.txt: fine\n"))
    XCTAssertEqual(try tollgate("routes", "shop", "--against", "routes.txt", "--propose"), Run())
    XCTAssertEqual(try tollgate("routes", "shop", "--against", "routes.txt", "--format", "json"), Run())
  }

  func testDeniedRouteBlocksAndIsProposed() throws {
    try write("paths:\n  /orders: { get: {} }\n  /invoices: { get: {} }\nopenapi: 3.1.0\n", to: "openapi.yaml")
    let run = try tollgate("routes", "shop", "--against", "openapi.yaml", "--base", "/api")
    XCTAssertEqual(
      run,
      Run(
        output: """
          openapi.yaml:3:16: error: GET /api/invoices is denied: no entry of the catalog takes it [TG651]
            |
          3 |   /invoices: { get: {} }
            |                ^^^ denied to everybody
            = help: add an entry for it; --propose prints the lines
            = see: tollgate rules TG651

          1 error

          """, code: 1))
    XCTAssertEqual(
      try tollgate("routes", "shop", "--against", "openapi.yaml", "--base", "/api", "--propose"),
      Run(output: "api:\n  GET /invoices: TODO\n", code: 1))
  }

  func testWarningBlocksOnlyWhenAskedTo() throws {
    try write("GET /api/orders/:id\n", to: "routes.txt")
    let run = try tollgate("routes", "shop", "--against", "routes.txt", "--format", "json")
    XCTAssertEqual(run.code, 0)
    XCTAssertTrue(run.output.hasPrefix(#"{"code":"TG653","severity":"warning","#), run.output)
    XCTAssertEqual(
      try tollgate("routes", "shop", "--against", "routes.txt", "--warnings-as-errors", "--format", "github").code, 1)
  }

  func testWhatCannotBeDone() throws {
    try write("GET /api/orders\n", to: "routes.txt")
    let see = "\nsee: tollgate help routes\n"
    XCTAssertEqual(
      try tollgate("routes"), Run(complaints: "tollgate: the catalog's folder is missing\(see)", code: 2))
    XCTAssertEqual(
      try tollgate("routes", "shop"), Run(complaints: "tollgate: --against FILE is missing\(see)", code: 2))
    XCTAssertEqual(
      try tollgate("routes", "shop", "two", "--against", "routes.txt"),
      Run(complaints: "tollgate: 'two' is one argument too many\(see)", code: 2))
    XCTAssertEqual(
      try tollgate("routes", "shop", "--against", "missing.txt"),
      Run(complaints: "tollgate: missing.txt: No such file or directory\n", code: 2))
    XCTAssertEqual(
      try tollgate("routes", "shop", "--against", "shop"),
      Run(complaints: "tollgate: shop: Is a directory\n", code: 2))
    XCTAssertEqual(try tollgate("routes", "missing", "--against", "routes.txt").code, 2)
    try write(Sample.broken("Shop"), to: "broken/catalog.yaml")
    XCTAssertEqual(try tollgate("routes", "broken", "--against", "routes.txt").code, 1)
    let prefix = try unprivileged()
    XCTAssertEqual(
      try shell("chmod 000 routes.txt; \(prefix)tollgate routes shop --against routes.txt"),
      Run(complaints: "tollgate: routes.txt: Permission denied\n", code: 2))
  }

  func testReaderThatHasGone() throws {
    try write("GET /api/nothing\n", to: "routes.txt")
    XCTAssertEqual(
      try shell("tollgate routes shop --against routes.txt 2>complaints | true; cat complaints"), Run())
  }
}
