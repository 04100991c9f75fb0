import Foundation
import XCTest

/// What every source file keeps to.
final class HabitTests: XCTestCase {
  private func shipped() throws -> [(path: String, text: String)] {
    try ["Sources", "Generated", "Plugins"].flatMap { try PackageFolder.swiftFiles(below: $0) }
  }

  func testNothingEscapesTheCompilersChecks() throws {
    let escapes = [
      "@unchecked", "nonisolated(unsafe)", "try!", " as!", "@preconcurrency", "unsafeBitCast", "fatalError(",
    ]
    for (path, text) in try shipped() {
      for escape in escapes { XCTAssertFalse(text.contains(escape), "\(path) has \(escape)") }
    }
  }

  func testNothingIsForceUnwrapped() throws {
    // A word, a call or an element with an exclamation mark that is neither `!=` nor the start of a negation.
    let unwrap = /[\w\)\]]!(?:[^=\w"]|$)/
    for (path, text) in try shipped() where !path.hasPrefix("Generated/") {
      for line in text.split(separator: "\n") where !line.contains("\"") && !line.contains("//") {
        XCTAssertNil(line.firstMatch(of: unwrap), "\(path): \(line)")
      }
    }
  }

  func testFilesAreShort() throws {
    let files = try ["Sources", "Plugins", "Tests"].flatMap { try PackageFolder.swiftFiles(below: $0) }
    XCTAssertGreaterThan(files.count, 100)
    for (path, text) in files where !path.contains("/Generated/") {
      XCTAssertLessThanOrEqual(text.split(separator: "\n", omittingEmptySubsequences: false).count, 400, path)
    }
  }

  func testTopLevelHoldsTheAgreedNames() throws {
    let names = try PackageFolder.names(in: ".").filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    XCTAssertEqual(names, ["Generated", "Package.swift", "Plugins", "README.md", "Sources", "Tests", "catalog"])
  }

  func testNamesDifferByMoreThanCase() throws {
    for folder in try PackageFolder.folders(below: ".") {
      let names = try PackageFolder.names(in: folder)
      XCTAssertEqual(Set(names.map { $0.lowercased() }).count, names.count, folder)
    }
  }
}
