import RetailCatalog
import Tollgate
import TollgateHTTP
import Vapor
import XCTest

final class VaporAdapterTests: XCTestCase {
  /// What the router is asked for, or the status of the refusal.
  private func answer(
    _ method: String, _ target: String, _ pack: RetailCatalog.Pack = .business
  ) async throws -> String {
    let server = Application { request in
      Response(body: .init(string: "\(request.url.path) of \(request.url.string)"))
    }
    server.responder.use { server in
      VaporGuard(gate: Guard(RetailCatalog.tables), next: server.responder.default) { _ in Customer.storekeeper(pack) }
    }
    let request = Request(method: HTTPMethod(rawValue: method), url: URI(stringLiteral: target))
    let response = try await server.responder.current.respond(to: request).get()
    if response.status.code == 200 { return try XCTUnwrap(response.body.string) }
    XCTAssertEqual(response.headers.first(name: "Content-Type"), "application/problem+json")
    XCTAssertTrue(response.body.string?.contains(#""status":\#(response.status.code)"#) ?? false)
    return "\(response.status.code)"
  }

  func testRouterSeesWhatWasDecided() async throws {
    let plain = try await answer("GET", "/stock/17?page=2")
    XCTAssertEqual(plain, "/stock/17 of /stock/17?page=2")
    let escaped = try await answer("GET", "/%73tock?page=%32")
    XCTAssertEqual(escaped, "/stock of /stock?page=%32")
  }

  func testRefusedRequestDoesNotReachTheRouter() async throws {
    for (method, target, pack, status) in [
      ("GET", "/stock", RetailCatalog.Pack.starter, "403"), ("GET", "/%73tock", .starter, "403"),
      ("GET", "/dashboard/../stock", .business, "400"), ("GET", "/stock%2F17", .business, "400"),
      ("TRACE", "/stock", .business, "400"),
    ] {
      let answer = try await answer(method, target, pack)
      XCTAssertEqual(answer, status, "\(method) \(target)")
    }
  }
}
