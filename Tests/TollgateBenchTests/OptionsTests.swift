import XCTest

@testable import TollgateBench

/// What the words after the program's name come to.
final class OptionsTests: XCTestCase {
  func testNoWordsMeasureEverything() throws {
    XCTAssertEqual(try Options([]), .measure(seed: 1, countsOnly: false, isJSON: false))
  }

  func testFlagsStandInAnyOrder() throws {
    let expected = Options.measure(seed: 7, countsOnly: true, isJSON: true)
    XCTAssertEqual(try Options(["--seed", "7", "--json", "--counts"]), expected)
    XCTAssertEqual(try Options(["--counts", "--json", "--seed", "7"]), expected)
  }

  func testScaledCatalogIsOfTheUsualSizeUnlessTheFlagsSayOtherwise() throws {
    XCTAssertEqual(
      try Options(["catalog", "big"]),
      .writeCatalog(folder: "big", Options.ScaledSize(modules: 1_000, features: 5_000, routes: 10_000)))
    XCTAssertEqual(
      try Options(["catalog", "--modules", "10", "--features", "0", "small", "--routes", "30"]),
      .writeCatalog(folder: "small", Options.ScaledSize(modules: 10, features: 0, routes: 30)))
  }

  func testWrongWordsAreRefusedWithWhatToDo() {
    let refusals: [([String], String)] = [
      (["--fast"], "there is no flag '--fast'\nsee: tollgate-bench --help"),
      (["retail"], "'retail' is one argument too many\nsee: tollgate-bench --help"),
      (["--seed"], "--seed wants a value\nsee: tollgate-bench --help"),
      (["--seed", "-1"], "--seed cannot be '-1'; write a whole number from 0 on"),
      (["catalog"], "the folder to write the catalog to is missing\nsee: tollgate-bench --help"),
      (["catalog", "a", "b"], "'b' is one argument too many\nsee: tollgate-bench --help"),
      (["catalog", "a", "--modules", "0"], "--modules cannot be '0'; write a whole number from 1 on"),
      (["catalog", "a", "--seed", "1"], "there is no flag '--seed'\nsee: tollgate-bench --help"),
    ]
    for (words, message) in refusals {
      XCTAssertThrowsError(try Options(words), "\(words)") { error in
        XCTAssertEqual((error as? BenchError)?.message, message)
        XCTAssertEqual((error as? BenchError)?.exitCode, 2)
      }
    }
  }
}
