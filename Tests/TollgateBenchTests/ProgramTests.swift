import CatalogCompiler
import CatalogIR
import Foundation
import TemporaryFolders
import XCTest

/// The built program, run as a user would.
final class ProgramTests: XCTestCase {
  func testWrongFlagIsRefused() throws {
    let run = try bench("--fast")
    XCTAssertEqual(run.code, 2)
    XCTAssertEqual(run.complaints, "tollgate-bench: there is no flag '--fast'\nsee: tollgate-bench --help\n")
  }

  func testFolderThatCannotBeMadeIsNamed() throws {
    let run = try bench("catalog", "/dev/null/big", "--modules", "1")
    XCTAssertEqual(run.code, 2)
    XCTAssertEqual(run.complaints, "tollgate-bench: /dev/null/big: Not a directory\n")
  }

  func testScaledCatalogIsWrittenAndSound() throws {
    let folder = try TemporaryFolder()
    let run = try bench("catalog", folder.path, "--modules", "10", "--features", "20", "--routes", "40")
    XCTAssertEqual(run.code, 0, run.complaints)
    let catalog = try XCTUnwrap(compile(folder: folder.path).result).catalog
    XCTAssertEqual([catalog.modules.count, catalog.features.count, catalog.routes.count], [10, 20, 40])
  }

  func testHelpShowsTheFlags() throws {
    let run = try bench("--help")
    XCTAssertEqual(run.code, 0)
    for flag in ["--json", "--counts", "--seed", "--modules", "--features", "--routes"] {
      XCTAssertTrue(run.output.contains(flag), flag)
    }
  }

  private func bench(_ words: String...) throws -> (output: String, complaints: String, code: Int32) {
    let process = Process()
    process.executableURL = Bundle(for: Self.self).bundleURL.deletingLastPathComponent()
      .appendingPathComponent("tollgate-bench")
    if !FileManager.default.fileExists(atPath: process.executableURL?.path ?? "") {
      process.executableURL = Bundle.main.bundleURL.appendingPathComponent("tollgate-bench")
    }
    process.arguments = words
    let (output, complaints) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    // What is said is shorter than a pipe holds.
    let texts = [output, complaints].map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return (texts[0], texts[1], process.terminationStatus)
  }
}
