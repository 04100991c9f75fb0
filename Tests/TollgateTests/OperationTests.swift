import CatalogIR
import Tollgate
import XCTest

/// The pattern is chosen first, then the method or action.
final class OperationTests: XCTestCase {
  private func tenant() throws -> TenantSketch {
    var sketch = CatalogSketch()
    for code in ["READ", "WRITE", "REST", "BROAD"] { sketch.module(code, alwaysOn: true) }
    sketch.api("/sales", ["*": sketch.needs("BROAD")])
    sketch.api("/sales/drafts", ["GET": sketch.needs("READ"), "POST": sketch.needs("WRITE")])
    sketch.api("/notes", ["*": sketch.needs("REST"), "DELETE": sketch.needs("WRITE")])
    sketch.page("/catalog", ["read": sketch.needs("READ"), "manage": sketch.needs("WRITE")])
    sketch.page("/export", ["export": sketch.needs("READ")])
    sketch.page("/help", ["read": .everyone(reason: "help is for all")])
    return try TenantSketch(sketch.catalog)
  }

  func testMethodThatIsNotListedNeverFallsThroughToABroaderPattern() throws {
    let tenant = try tenant()
    XCTAssertEqual(tenant.ask("PUT /api/sales"), "allowed BROAD")
    XCTAssertEqual(tenant.ask("POST /api/sales/drafts"), "allowed WRITE")
    XCTAssertEqual(tenant.ask("PUT /api/sales/drafts"), "unmapped")
  }

  func testHeadIsGet() throws {
    XCTAssertEqual(try tenant().ask("HEAD /api/sales/drafts"), "allowed READ")
  }

  func testListedMethodBeatsAllOthersWhateverTheOrder() throws {
    let tenant = try tenant()
    XCTAssertEqual(tenant.ask("DELETE /api/notes"), "allowed WRITE")
    XCTAssertEqual(tenant.ask("OPTIONS /api/notes"), "allowed REST")
  }

  func testPageIsReadUnlessAnActionIsNamed() throws {
    let tenant = try tenant()
    XCTAssertEqual(tenant.ask("page /catalog"), "allowed READ")
    XCTAssertEqual(tenant.ask("page /catalog read"), "allowed READ")
    XCTAssertEqual(tenant.ask("page /catalog manage"), "allowed WRITE")
  }

  func testActionThatThePageDoesNotListIsUnmapped() throws {
    let tenant = try tenant()
    XCTAssertEqual(tenant.ask("page /catalog export"), "unmapped")
    XCTAssertEqual(tenant.ask("page /catalog unheard_of"), "unmapped")
    XCTAssertEqual(tenant.ask("page /export"), "unmapped")
  }

  func testPagesAnswerGetAndHeadOnly() throws {
    let answers = HTTPMethod.allCases.map { method in (try? tenant())?.ask("\(method.name) /catalog") }
    XCTAssertEqual(
      answers,
      [
        "allowed READ", "allowed READ", "unmapped", "unmapped", "unmapped", "unmapped", "unmapped", "unmapped",
      ])
  }

  func testPublicEntryPassesWithoutATenant() throws {
    let tenant = try tenant()
    XCTAssertEqual(tenant.ask("page /help", anonymously: true), "public")
    XCTAssertEqual(tenant.ask("page /help"), "public")
  }

  func testEverythingElseNeedsATenant() throws {
    let tenant = try tenant()
    XCTAssertEqual(tenant.ask("page /catalog", anonymously: true), "no_tenant READ")
    XCTAssertEqual(tenant.ask("page /nowhere", anonymously: true), "unmapped")
  }
}
