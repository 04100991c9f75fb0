import Foundation
import NaiveTollgate
import TollgateHTTP
import XCTest

/// What holds of every target, on hostile mixtures and over Unicode.
final class TargetPropertyTests: XCTestCase {
  private static let pieces = [
    "/", "//", ".", "..", "%2e", "%2F", "%5c", "%25", "%", "%4", "%41", "%zz", ";", "%3b", "\\", "#", "?", " ", "\0",
    "a", "sales", "~", ":", "@", "%C3%A9", "%c3", "%A9", "%C0%AF", "%EF%BC%8F", "%e2%80%a8", "%7f", "é", "http://",
    "https://", "host", "user@", "[::1]", ":80", "*", "%20", "[", "|",
  ]

  func testTakenTargetIsCanonicalOnceAndForAll() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var taken = 0
    for _ in 0..<20_000 {
      let start = Bool.random(using: &generator) ? "/" : ""
      let count = Int.random(in: 1...7, using: &generator)
      let target = start + (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      guard let read = try? RequestTarget(target) else { continue }
      taken += 1
      assertIsPlain(read, target)
      XCTAssertEqual(try RequestTarget(read.canonicalPath), read, target)
    }
    XCTAssertGreaterThan(taken, 500)
  }

  /// Splits and decodes the canonical path with Foundation alone.
  private func assertIsPlain(_ read: RequestTarget, _ target: String) {
    let canonical = read.canonicalPath.string
    var segments = canonical.components(separatedBy: "/")
    XCTAssertEqual(segments.removeFirst(), "", target)
    if segments.last == "" { segments.removeLast() }
    let decoded = segments.map { $0.removingPercentEncoding ?? "malformed: %" }
    XCTAssertEqual(read.decodedPath.string, "/" + decoded.joined(separator: "/"), target)
    for segment in decoded {
      XCTAssertFalse(["", ".", ".."].contains(segment), target)
      XCTAssertFalse(segment.unicodeScalars.contains { "/\\%;".unicodeScalars.contains($0) }, target)
    }
    XCTAssertTrue(canonical.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, target)
  }

  /// Derives the table of look-alikes anew, so that a new version of Unicode shows here.
  func testLookAlikesAreThoseThatCompatibilityFoldingTurnsIntoADelimiter() {
    let alwaysRefused: Set<UInt32> = [0x2044, 0x2215, 0x29F8]
    let delimiters = Set("/\\%;.".utf8)
    // No scalar beyond has a decomposition.
    for value in UInt32(0xA0)...0x2FA1D where value != 0x2028 && value != 0x2029 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = String(scalar)
      let folded = character.precomposedStringWithCompatibilityMapping
      let expected = alwaysRefused.contains(value) || folded.utf8.contains(where: delimiters.contains)
      let target = character.utf8.reduce(into: [UInt8(ascii: "/")]) { bytes, byte in
        bytes.append(contentsOf: [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0xF)])
      }
      XCTAssertEqual(refusal(of: target), expected ? .lookAlike : nil, String(value, radix: 16))
    }
  }

  private func refusal(of target: [UInt8]) -> TargetRefusal? {
    do {
      _ = try RequestTarget(target)
      return nil
    } catch {
      return error
    }
  }

  private func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
