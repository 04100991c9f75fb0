import HTTPTypes
import Hummingbird
import RetailCatalog
import Tollgate
import TollgateHTTP
import XCTest

final class HummingbirdAdapterTests: XCTestCase {
  /// What the router is asked for, or the status of the refusal.
  private func answer(
    _ method: String, _ target: String, _ pack: RetailCatalog.Pack = .business
  ) async throws -> String {
    let routed = Routed()
    let next = CallbackResponder<Int> { request, context in
      XCTAssertEqual(context, 17)
      await routed.set(request.uri.string, path: request.uri.path)
      return Response(status: .init(code: 200))
    }
    let guarded = HummingbirdGuard(gate: Guard(RetailCatalog.tables), next: next) { _, _ in Customer.storekeeper(pack) }
    let head = HTTPRequest(
      method: try XCTUnwrap(HTTPRequest.Method(rawValue: method)), scheme: nil, authority: nil, path: target)
    let response = try await guarded.respond(
      to: Request(head: head, body: RequestBody(buffer: ByteBuffer(string: ""))), context: 17)
    if let text = await routed.text {
      XCTAssertEqual(response.status.code, 200)
      return text
    }
    XCTAssertEqual(response.headers[.contentType], "application/problem+json")
    XCTAssertGreaterThan(response.body.contentLength ?? 0, 100)
    return "\(response.status.code)"
  }

  /// What came to the router.
  private actor Routed {
    private(set) var text: String?

    func set(_ target: String, path: String) {
      text = "\(path) of \(target)"
    }
  }

  func testRouterSeesWhatWasDecided() async throws {
    let plain = try await answer("GET", "/stock/17?page=2")
    XCTAssertEqual(plain, "/stock/17 of /stock/17?page=2")
    let escaped = try await answer("GET", "/%73tock?page=%32")
    XCTAssertEqual(escaped, "/stock of /stock?page=%32")
  }

  func testRefusedRequestDoesNotReachTheRouter() async throws {
    for (target, pack, status) in [
      ("/stock", RetailCatalog.Pack.starter, "403"), ("/%73tock", .starter, "403"),
      ("/dashboard/../stock", .business, "400"), ("/stock%2F17", .business, "400"),
    ] {
      let answer = try await answer("GET", target, pack)
      XCTAssertEqual(answer, status, target)
    }
  }
}
