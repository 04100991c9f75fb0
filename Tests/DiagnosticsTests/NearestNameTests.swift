import XCTest

@testable import Diagnostics

final class NearestNameTests: XCTestCase {
  func testMistypedNames() {
    let names = ["CORE", "SELL", "CASH", "STOCK", "REPORTS", "CUSTOMER", "ANALYTICS_MANAGER"]
    let cases = [
      ("REPROTS", "REPORTS"), ("reports", "REPORTS"), ("Stok", "STOCK"), ("CUSTOMERS", "CUSTOMER"), ("COER", "CORE"),
      ("ANALYTIC_MANAGERS", "ANALYTICS_MANAGER"), ("SEL", "SELL"), ("XCASH", "CASH"),
    ]
    for (mistyped, meant) in cases {
      XCTAssertEqual(nearestName(to: mistyped, among: names), meant, mistyped)
    }
  }

  func testNamesThatNobodyCouldHaveMeant() {
    for name in ["", "X", "AB", "BILLING", "COPY", "S"] {
      XCTAssertNil(nearestName(to: name, among: ["CORE", "SELL", "A", "REPORTS"]), name)
    }
    XCTAssertNil(nearestName(to: "CORE", among: []))
  }

  func testAnotherCaseIsNearerThanAnotherLetterAndTheFirstOfEqualsWins() {
    XCTAssertEqual(nearestName(to: "core", among: ["CORN", "Core", "CORE"]), "Core")
    XCTAssertEqual(nearestName(to: "CASX", among: ["CASE", "CAST", "CASH"]), "CASE")
    XCTAssertEqual(nearestName(to: "CASX", among: ["CAS", "CASE"]), "CAS")
  }

  func testNamesAreComparedByBytes() {
    XCTAssertEqual(nearestName(to: "CAF\u{C9}", among: ["CAFE\u{301}S", "CAF\u{C8}"]), "CAF\u{C8}")
  }

  func testWorkIsBoundedButAnotherCaseIsAlwaysFound() {
    var index = NameIndex((0..<100_000).map { "MODULE_\($0)" })
    XCTAssertEqual(index.nearest(to: "MODUEL_7"), 7)
    for number in 0..<100_000 {
      _ = index.nearest(to: "MOXULE_\(number)")
    }
    XCTAssertNil(index.nearest(to: "MOXXLE_99999"))
    XCTAssertEqual(index.nearest(to: "MODUEL_7"), 7)
    XCTAssertEqual(index.nearest(to: "module_99999"), 99_999)
  }

  func testVeryLongNamesAreNotSearchedFor() {
    let name = String(repeating: "A", count: 1 << 20)
    XCTAssertNil(nearestName(to: name + "B", among: [name]))
  }

  func testEditDistanceAgreesWithItsDefinition() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var random = SeededGenerator(state: seed)
    for _ in 0..<3_000 {
      let left = word(&random)
      let right = word(&random)
      let distance = naiveDistance(left[...], right[...])
      for limit in 0...6 {
        XCTAssertEqual(
          editDistance(left, right, atMost: limit), distance <= limit ? distance : nil, "\(left) \(right) \(limit)")
      }
    }
  }

  private func word(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int(random.next() % 6)).map { _ in UInt8(random.next() % 3) }
  }

  private func naiveDistance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
    var least = min(
      naiveDistance(left.dropLast(), right) + 1, naiveDistance(left, right.dropLast()) + 1,
      naiveDistance(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1))
    if left.count > 1, right.count > 1, a == right.dropLast().last, b == left.dropLast().last {
      least = min(least, naiveDistance(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return least
  }
}

/// A generator of numbers that a seed repeats.
private struct SeededGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
