import HTTPTypes
import RetailCatalog
import Tollgate
import TollgateHTTP
import XCTest

final class HTTPTypesAdapterTests: XCTestCase {
  /// The path that is routed, or the status of the refusal.
  private func answer(_ method: String, _ target: String?, _ pack: RetailCatalog.Pack = .business) throws -> String {
    let request = HTTPRequest(
      method: try XCTUnwrap(HTTPRequest.Method(rawValue: method)), scheme: "https", authority: "shop.example",
      path: target)
    switch Guard(RetailCatalog.tables).admit(request, of: Customer.storekeeper(pack)) {
    case .passes(let admitted):
      XCTAssertEqual(admitted.method, request.method)
      return admitted.path ?? "none"
    case .refused(let head, let body):
      XCTAssertEqual(head.headerFields[.contentType], "application/problem+json")
      XCTAssertTrue(body.contains(#""status":\#(head.status.code)"#), body)
      return "\(head.status.code)"
    }
  }

  func testAllowedRequestIsRoutedAsItCame() throws {
    XCTAssertEqual(try answer("GET", "/stock/17?page=2"), "/stock/17?page=2")
  }

  func testEscapedTargetIsRoutedAsItWasDecided() throws {
    XCTAssertEqual(try answer("GET", "/%73tock?page=%32"), "/stock?page=%32")
    XCTAssertEqual(try answer("GET", "http://shop.example/stock?page=2"), "/stock?page=2")
  }

  func testDeniedRequestIsNotRouted() throws {
    XCTAssertEqual(try answer("GET", "/stock", .starter), "403")
    XCTAssertEqual(try answer("GET", "/%73tock", .starter), "403")
  }

  func testMalformedRequestIsNotRouted() throws {
    for target in ["/dashboard/../stock", "/stock%2F17", "stock", "", nil] {
      XCTAssertEqual(try answer("GET", target), "400", target ?? "none")
    }
    XCTAssertEqual(try answer("TRACE", "/stock"), "400")
  }
}
