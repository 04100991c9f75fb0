import Foundation
import Tollgate
import TollgateHTTP
import XCTest

/// Targets that are taken, with the paths made of them.
final class RequestTargetTests: XCTestCase {
  private func assert(
    _ target: String, canonical: String, decoded: String, file: StaticString = #filePath, line: UInt = #line
  ) {
    do {
      let read = try RequestTarget(target)
      XCTAssertEqual(read.canonicalPath.string, canonical, target, file: file, line: line)
      XCTAssertEqual(read.decodedPath.string, decoded, target, file: file, line: line)
      XCTAssertEqual(try RequestTarget(Array(target.utf8)), read, target, file: file, line: line)
    } catch {
      XCTFail("'\(target)' is refused: \(error)", file: file, line: line)
    }
  }

  func testCanonicalTargetStaysAsItIs() {
    for path in [
      "/sales", "/sales/17/lines", "/cashier/payment/a1b2", "/A/b/C", "/a.b", "/a...", "/.well-known/x", "/a..b", "/.a",
      "/a-b_c~d", "/!$&'()*+,=:@", "/a=b&c=d", "/@scope/pkg", "/x:y", "/%20", "/caf%C3%A9", "/%F0%9F%98%80",
      "/%E2%80%AE", "/%C2%BD", "/a%22b", "/%5B1%5D", "/%3F", "/%23", "/%7Bid%7D", "/%3C%3E", "/%C2%A0",
    ] {
      assert(path, canonical: path, decoded: path.removingPercentEncoding ?? "")
    }
  }

  func testQueryIsCutOff() {
    assert("/sales?page=2", canonical: "/sales", decoded: "/sales")
    assert("/sales?", canonical: "/sales", decoded: "/sales")
    assert("/sales?a=/../b&c=%zz;?", canonical: "/sales", decoded: "/sales")
    assert("/?x", canonical: "/", decoded: "/")
  }

  func testTrailingSlashIsKeptInTheCanonicalPathOnly() {
    assert("/", canonical: "/", decoded: "/")
    assert("/sales/", canonical: "/sales/", decoded: "/sales")
    assert("/sales/17/?x=1", canonical: "/sales/17/", decoded: "/sales/17")
    assert("/s%61les/", canonical: "/sales/", decoded: "/sales")
  }

  func testEscapesAreDecodedOnceAndOnlyNeedfulOnesStay() {
    assert("/s%61les", canonical: "/sales", decoded: "/sales")
    assert("/%73%61%6c%65%73", canonical: "/sales", decoded: "/sales")
    assert("/%7euser", canonical: "/~user", decoded: "/~user")
    assert("/caf%c3%a9", canonical: "/caf%C3%A9", decoded: "/café")
    assert("/%40%3a%2B", canonical: "/@:+", decoded: "/@:+")
    assert("/a%2eb", canonical: "/a.b", decoded: "/a.b")
    assert("/a%2e%2e", canonical: "/a..", decoded: "/a..")
    assert("/%3f%23", canonical: "/%3F%23", decoded: "/?#")
    assert("/a%20b+c", canonical: "/a%20b+c", decoded: "/a b+c")
    assert("/%ef%bf%bd", canonical: "/%EF%BF%BD", decoded: "/\u{FFFD}")
    assert("/%f4%8f%bf%bf", canonical: "/%F4%8F%BF%BF", decoded: "/\u{10FFFF}")
    assert("/%ED%9F%BF", canonical: "/%ED%9F%BF", decoded: "/\u{D7FF}")
    assert("/%C2%A0", canonical: "/%C2%A0", decoded: "/\u{A0}")
  }

  func testAbsoluteFormIsReducedToItsPath() {
    assert("http://host/sales", canonical: "/sales", decoded: "/sales")
    assert("https://shop.example:8443/sales/?x", canonical: "/sales/", decoded: "/sales")
    assert("HTTP://Host/sales", canonical: "/sales", decoded: "/sales")
    assert("http://10.0.0.1/s%61les", canonical: "/sales", decoded: "/sales")
    assert("http://[::1]:8080/sales", canonical: "/sales", decoded: "/sales")
    assert("http://[2001:db8::192.0.2.1]/", canonical: "/", decoded: "/")
    assert("http://host:/sales", canonical: "/sales", decoded: "/sales")
    assert("http://host", canonical: "/", decoded: "/")
    assert("http://host?x=1", canonical: "/", decoded: "/")
    assert(
      "/http://host/sales".replacingOccurrences(of: "//", with: "/"), canonical: "/http:/host/sales",
      decoded: "/http:/host/sales")
  }

  func testLongestTargetIsTaken() {
    let path = "/" + String(repeating: "a", count: RequestTarget.maximumLength - 1)
    assert(path, canonical: path, decoded: path)
  }

  func testOnlyTheEightMethodsAreReadAndInTheirCase() {
    for name in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"] {
      XCTAssertEqual(HTTPMethod(WireText(name)).map { "\($0.name)" }, name)
    }
    for name in [
      "", "get", "Get", "gET", "GE", "GETT", "GET ", " GET", "GET\0", "TRACE", "CONNECT", "PROPFIND", "query",
      "G\u{45}\u{301}T",
      "PATC\u{48}\u{327}", "*", "DELETE\r\n", "ＧＥＴ",
    ] {
      XCTAssertNil(HTTPMethod(WireText(name)), name)
    }
    XCTAssertNil(HTTPMethod(WireText([0x47, 0x45, 0xD4])))
  }

  func testNoMethodIsReadFromTheStartAndTheEndOfItsNameAlone() {
    for method in HTTPMethod.allCases {
      let name = Array("\(method.name)".utf8)
      for count in 1...12 {
        for overlap in 0...min(name.count, count) {
          let filled = [UInt8](repeating: UInt8(ascii: "X"), count: max(0, count - 2 * overlap))
          let text = Array(name.prefix(overlap) + filled + name.suffix(min(overlap, count - overlap)))
          XCTAssertEqual(HTTPMethod(WireText(text)), text == name ? method : nil, String(decoding: text, as: UTF8.self))
        }
      }
    }
  }

  func testTextsAreEqualByBytesNotByCanonicalEquivalence() {
    XCTAssertNotEqual(WireText("\u{E9}"), WireText("e\u{301}"))
    XCTAssertEqual("\u{E9}", "e\u{301}")
    XCTAssertEqual(WireText("sales"), WireText(Array("sales".utf8)))
    XCTAssertEqual(WireText("sales").hashValue, WireText(Array("sales".utf8)).hashValue)
  }
}
