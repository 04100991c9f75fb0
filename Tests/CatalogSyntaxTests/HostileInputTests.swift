import CatalogSyntax
import Diagnostics
import XCTest

/// Inputs that want to take long, fill the memory or trap.
final class HostileInputTests: XCTestCase {
  private let size = 4 << 20

  private func filled(with unit: String) -> [UInt8] {
    Array(String(repeating: unit, count: size / unit.utf8.count).utf8)
  }

  func testFourMebibytesOfOpeningBrackets() {
    let tooDeep = "TG011 lists and mappings stand inside one another more than 64 times"
    XCTAssertEqual(findings(inBytes: filled(with: "[")), "1:65-1:66 \(tooDeep)")
    XCTAssertEqual(findings(inBytes: filled(with: "{")), "1:65-1:66 \(tooDeep)")
    XCTAssertEqual(findings(inBytes: filled(with: "[\n")), "65:1-65:2 \(tooDeep)")
    XCTAssertEqual(findings(inBytes: filled(with: "- ")), "1:129-1:130 \(tooDeep)")
    XCTAssertEqual(findings(inBytes: filled(with: "? ")), "1:129-1:130 \(tooDeep)")
    XCTAssertEqual(findings(inBytes: filled(with: "a: {")), "1:256-1:257 \(tooDeep)")
  }

  func testMoreThanAMillionNodes() {
    XCTAssertEqual(
      findings(inBytes: Array("[".utf8) + filled(with: "a,\n").dropLast()),
      "1000000:1-1000000:2 TG012 the file holds more than 1000000 keys and values")
  }

  func testBillionLaughs() {
    let laughs = (1...9).map { "l\($0): &l\($0) [\(String(repeating: "*l\($0 - 1), ", count: 9))x]\n" }.joined()
    let found = parse(SourceID(index: 0), bytes: Array("l0: &l0 lol\n\(laughs)".utf8)).diagnostics
    XCTAssertEqual(found.count, 10 + 81)
  }

  func testOneLongLineOfEachKind() {
    for (unit, finding) in [
      ("x", ""), ("\"", "1:3-1:4194305 TG010 "), ("'", ""), ("#", ""), (" ", "1:1-1:1 TG006 "),
      ("\n", "1:1-1:1 TG006 "),
      ("]", "1:1-1:2 TG010 "), (",", "1:1-1:2 TG010 "), ("!", "1:1-1:4194305 TG018 "), ("&", "1:1-1:2 TG010 "),
      ("%", "1:1-1:2 TG010 "), ("\t", "1:1-1:2 TG010 "), ("é", ""), ("a: ", "1:5-1:6 TG010 "),
      ("\r\n", "1:1-1:1 TG006 "),
    ] {
      XCTAssertTrue(findings(inBytes: filled(with: unit)).hasPrefix(finding), unit.debugDescription)
    }
  }

  /// Places come from libyaml and are used to look into the bytes: none may lie where there is nothing.
  func testRandomTextsNeverTrap() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var random = SplitMix(state: seed)
    let alphabet: [String] = [
      "a", "b:", ": ", "- ", "\n", "\n  ", "[", "]", "{", "}", ",", "\"", "'", "|\n", ">-\n", "#", " ", "\t", "&x",
      "*x",
      "!t", "<<", "%", "@", "é", "日", "\u{202E}", "\\", "\\u", "\r\n", "---\n", "...\n", "?", "\u{FEFF}", "%YAML 1.1\n",
      "%TAG ! !a\n",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int(random.next() % 16)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
        .joined()
      let (node, diagnostics) = parse(SourceID(index: 0), bytes: Array(text.utf8))
      XCTAssertTrue(node != nil || !diagnostics.isEmpty, text.debugDescription)
      XCTAssertTrue(diagnostics.allSatisfy { $0.span.start <= $0.span.end }, text.debugDescription)
      XCTAssertFalse(report(on: text).isEmpty && !diagnostics.isEmpty, text.debugDescription)
    }
  }
}

/// A generator of numbers that a seed repeats.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
