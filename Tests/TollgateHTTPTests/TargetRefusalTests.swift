import TollgateHTTP
import XCTest

/// Hostile spellings, each with the class it must get.
final class TargetRefusalTests: XCTestCase {
  private func assert(
    _ refusal: TargetRefusal, _ targets: [String], file: StaticString = #filePath, line: UInt = #line
  ) {
    for target in targets { assert(refusal, bytes: Array(target.utf8), file: file, line: line) }
  }

  private func assert(
    _ refusal: TargetRefusal, bytes: [UInt8], file: StaticString = #filePath, line: UInt = #line
  ) {
    let shown = String(decoding: bytes.prefix(80), as: UTF8.self)
    do {
      let target = try RequestTarget(bytes)
      XCTFail("'\(shown)' is taken as '\(target.canonicalPath)'", file: file, line: line)
    } catch {
      XCTAssertEqual(error, refusal, "'\(shown)'", file: file, line: line)
    }
  }

  func testTargetOver8KiBIsTooLongWhateverItHolds() {
    assert(.tooLong, bytes: Array(repeating: UInt8(ascii: "/"), count: 8193))
    assert(.tooLong, ["/" + String(repeating: "a", count: 8192)])
    assert(.tooLong, ["/a?" + String(repeating: "q", count: 8190)])
    assert(.tooLong, [String(repeating: "x", count: 8193)])
    assert(.tooLong, ["http://host/" + String(repeating: "#", count: 8192)])
  }

  func testTargetThatIsNeitherOriginNorAbsoluteFormIsRefused() {
    assert(
      .form,
      [
        "", "*", "sales", "sales/17", "./sales", "../sales", "?page=2", "#top", "host:443", "10.0.0.1:80", "[::1]:443",
        "\\sales", " /sales", "\t/sales", "\u{FEFF}/sales", "%2Fsales", "ftp://host/sales", "file:///etc/passwd",
        "ws://host/sales", "https:/sales", "http:sales", "http:", "http:/", "https", "javascript:alert(1)",
        "data:text/plain,x", "hxxp://host/", "http//host/sales", "httpss://host/",
      ])
  }

  func testAbsoluteFormWithoutAPlainHostIsRefused() {
    assert(
      .authority,
      [
        "http://", "https://", "http:///sales", "https:///", "http://?a=b", "http://#top", "http://user@host/sales",
        "http://user:secret@host/sales", "http://@host/", "http://host@/", "http://a@b@c/", "http://:80/sales",
        "http://:/", "http://host:8o/", "http://host:80:80/", "http://host:-1/", "http://ho st/", "http://host\t/",
        "http://host\\@evil/", "http://host\\evil/", "http://h%6Fst/", "http://h\u{F6}st/", "http://host\u{FF0F}a/",
        "http://[::1/", "http://[]/", "http://[::1]x/", "http://[::1]:x/", "http://::1]/", "http://[fe80::1%25e]/",
        "http://ho\"st/", "http://<host>/", "http://ho\0st/",
      ])
  }

  func testFragmentIsRefusedInPathAndQuery() {
    assert(
      .fragment,
      [
        "/#", "/sales#", "/sales#top", "/sales/#/admin", "/sales?page=2#top", "/sales?#", "/a/b#?c",
        "http://host/sales#top", "http://host/#", "http://host?a#b", "http://host#",
      ])
  }

  func testRawBlankOrControlIsRefusedInPathAndQuery() {
    assert(
      .control,
      [
        "/ ", "/sa les", "/sales ", "/sales\t", "/sales\r\n", "/sales\nHost: evil", "/\0", "/sales\0", "/sales\u{1}",
        "/\u{7F}", "/sales\u{1B}[2J", "/sales?a=b c", "/sales?a\0", "/sales?\u{7F}", "/sales HTTP/1.1", "/\u{B}",
        "/\u{C}", "http://host/sa les", "/sales\u{1F}",
      ])
  }

  func testRawByteBeyondASCIIIsRefusedInPathAndQuery() {
    assert(
      .nonASCII,
      [
        "/caf\u{E9}", "/\u{3B1}", "/sales\u{A0}", "/sales\u{2028}", "/\u{2025}/admin", "/sales\u{FF0F}admin",
        "/sales\u{37E}x", "/..\u{301}/", "/sales;\u{301}", "/sales?q=\u{E9}", "/\u{1F600}", "/\u{FEFF}sales",
        "/\u{202E}selas", "/sales\u{200B}", "/\u{85}",
      ])
    assert(.nonASCII, bytes: [0x2F, 0x80])
    assert(.nonASCII, bytes: [0x2F, 0xFF, 0xFE])
    assert(.nonASCII, bytes: [0x2F, 0xC0, 0xAF])
    assert(.nonASCII, bytes: [0x2F, 0x61, 0x3F, 0xED, 0xA0, 0x80])
  }

  func testCharacterOutsideTheGrammarIsRefusedInPathAndQuery() {
    assert(
      .character,
      [
        "/\\", "/sales\\..\\admin", "/..\\", "/\"", "/<script>", "/a>b", "/a^b", "/a`b", "/a{b", "/a}b", "/{id}",
        "/a|b", "/a[0]", "/a]", "/sales?a[]=1", "/sales?q=\"", "/sales?q={}", "/sales?q=a|b", "/sales?q=\\",
        "http://host/a\\b", "http://host/[1]",
      ])
  }

  func testEscapeWithoutTwoDigitsIsRefused() {
    assert(
      .percentEncoding,
      [
        "/%", "/sales%", "/sales%2", "/sales%/a", "/%zz", "/%2g", "/%g2", "/%%", "/%%32%66", "/%2%46", "/%u002f",
        "/%U2215", "/a%2/b", "/%-1", "/%+2", "/%2?x", "/%?41", "http://host/%", "/..%", "/%0x2f",
      ])
  }

  func testSeparatorBehindAnEscapeIsRefused() {
    assert(
      .encodedSeparator,
      [
        "/%2F", "/%2f", "/sales%2Fadmin", "/sales%2f..%2fadmin", "/..%2Fadmin", "/..%2f", "/%2e%2e%2f", "/a/%2F/b",
        "/%5C", "/%5c", "/sales%5Cadmin", "/..%5cadmin", "/..%5C..%5C", "/%2F%2Fhost", "http://host/a%2Fb",
        "/a%5c?x=%2F",
      ])
  }

  func testPercentBehindAnEscapeIsRefused() {
    assert(
      .encodedPercent,
      [
        "/%25", "/%252e%252e", "/%252e%252e/", "/%252F", "/sales%252fadmin", "/%25%32%66", "/%2525", "/%25252e",
        "/100%25", "/%255c", "/%2500", "/%25u2215", "/a/b/%25zz",
      ])
  }

  func testPathParameterIsRefusedRawAndEncoded() {
    assert(
      .parameter,
      [
        "/;", "/sales;", "/sales;jsessionid=1", "/sales;/admin", "/..;/admin", "/.;/admin", "/;/admin", "/sales%3B",
        "/sales%3b", "/..%3B/admin", "/%3B", "/a;b/c", "/a/;x=1?q", "http://host/;x",
      ])
  }

  func testControlBehindAnEscapeIsRefused() {
    assert(
      .encodedControl,
      [
        "/%00", "/sales%00", "/sales%00.json", "/..%00/", "/%01", "/%09", "/%0A", "/%0d%0a", "/sales%0D%0ASet-Cookie:x",
        "/%1B", "/%1F", "/%7F", "/%C2%80", "/%c2%85", "/%C2%9F", "/%E2%80%A8", "/%e2%80%a9", "/a%E2%80%A8b",
      ])
  }

  func testMalformedUTF8BehindEscapesIsRefused() {
    assert(
      .invalidUTF8,
      [
        "/%80", "/%BF", "/%C0%AF", "/%c0%ae%c0%ae/", "/%C0%80", "/%C1%9C", "/%E0%80%AF", "/%E0%9F%BF", "/%F0%80%80%AF",
        "/%F0%8F%BF%BF", "/%F8%80%80%80%AF", "/%FC%80%80%80%80%AF", "/%FE", "/%FF", "/%C3", "/%C3/%A9", "/%C3a",
        "/%E2%82", "/%E2%82/x", "/%E2%28%A1", "/%F0%9F%98", "/%ED%A0%80", "/%ED%BF%BF", "/%ED%A0%BD%ED%B8%80",
        "/%F4%90%80%80", "/%F5%80%80%80", "/%C3%28", "/%A9%C3", "/caf%E9", "/%C0%2F", "/%E0%80%2E", "/%C3%C3%A9",
      ])
  }

  func testLookAlikeOfADelimiterIsRefused() {
    assert(
      .lookAlike,
      [
        "/%EF%BC%8F", "/sales%EF%BC%8Fadmin", "/%EF%BC%BC", "/%EF%B9%A8", "/%EF%BC%85", "/%EF%BC%852F", "/%EF%B9%AA",
        "/%EF%BC%9B", "/%CD%BE", "/%cd%be", "/%EF%B8%94", "/%EF%B9%94", "/%EF%BC%8E%EF%BC%8E", "/%EF%B9%92",
        "/%E2%80%A4", "/%E2%80%A5/admin", "/%E2%80%A6", "/%EF%B8%99", "/%EF%B8%B0", "/%E2%81%84", "/%E2%88%95",
        "/%E2%A7%B8", "/%E2%84%80", "/%E2%84%81", "/%E2%84%85", "/%E2%84%86", "/%E2%92%88", "/%E2%92%9B", "/%E3%8F%82",
        "/%E3%8F%87", "/%E3%8F%98", "/%F0%9F%84%80",
      ])
  }

  func testDotSegmentIsRefusedRawAndEncoded() {
    assert(
      .dotSegment,
      [
        "/.", "/..", "/./", "/../", "/../admin", "/sales/..", "/sales/../admin", "/sales/./17", "/a/b/../../admin",
        "/%2e", "/%2E", "/%2e%2e", "/%2E%2E/admin", "/.%2e/admin", "/%2e./admin", "/sales/%2e%2e/admin", "/sales/%2e/",
        "/...", "/.../admin", "/sales/..../admin", "/..admin", "/sales/%2e%2eadmin", "/sales/..%20/admin",
        "/.?x", "/..?x=/", "http://host/../admin", "https://host/a/%2e%2e", "/../../../../etc/passwd",
      ])
  }

  func testEmptySegmentIsRefused() {
    assert(
      .emptySegment,
      [
        "//", "///", "//host/sales", "/sales//17", "/sales//", "/sales///", "/a/b//c", "//sales", "/sales//?x=1",
        "http://host//", "http://host//sales", "/%41//b", "//..", "///../",
      ])
  }

  func testEarlierCheckNamesTheClass() {
    assert(.form, ["sales#;%zz"])
    assert(.authority, ["http://user@host/#"])
    assert(.fragment, ["/#%zz", "/../a#", "/%2F#"])
    assert(.character, ["/%zz\\", "/a/../b?\\"])
    assert(.percentEncoding, ["/../%zz", "//%", "/%2F/%"])
    assert(.control, ["/a b#"])
    assert(.fragment, ["/a#b c"])
    assert(.dotSegment, ["/../%2F"])
    assert(.encodedSeparator, ["/%2F/.."])
  }
}
