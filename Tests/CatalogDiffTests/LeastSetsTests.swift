import NaiveTollgate
import XCTest

@testable import CatalogDiff

/// What it takes, found by asking.
final class LeastSetsTests: XCTestCase {
  func testAskingFindsEveryLeastSet() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let things = ["a", "b", "c", "d", "e"]
    for _ in 0..<300 {
      let enough = LeastSets(
        (0..<generator.pick([0, 1, 1, 2, 3, 4])).map { _ in
          generator.some(below: things.count, atMost: 4).sorted().map { things[$0] }
        })
      XCTAssertEqual(LeastSets(of: things) { enough.allow($0) }, enough, "\(enough.sets), seed \(seed)")
    }
  }

  func testOneSetTakesTwoQuestionsAThing() {
    let things = (0..<40).map { "t\($0)" }
    var questions = 0
    let found = LeastSets(of: things) {
      questions += 1
      return $0.isSuperset(of: ["t3", "t17"])
    }
    XCTAssertEqual(found.sets, [["t3", "t17"]])
    XCTAssertLessThan(questions, 90)
  }

  func testSetsThatHoldAnotherAreLeftOut() {
    XCTAssertEqual(LeastSets([["a", "b"], ["a"], ["c", "b"], ["b", "c"]]).sets, [["a"], ["b", "c"]])
    XCTAssertEqual(LeastSets([["a"], []]), .always)
    XCTAssertEqual(LeastSets([]), .never)
  }

  func testImplication() {
    let (one, either) = (LeastSets([["a"]]), LeastSets([["a"], ["b"]]))
    XCTAssertTrue(one.implies(either))
    XCTAssertFalse(either.implies(one))
    XCTAssertEqual(either.first(notIn: one), ["b"])
    XCTAssertNil(one.first(notIn: either))
    XCTAssertTrue(LeastSets.never.implies(one))
    XCTAssertTrue(one.implies(.always))
  }
}
