import CatalogCompiler
import Diagnostics
import Foundation
import NaiveTollgate
import TemporaryFolders
import XCTest

/// Whatever is laid out compiles to the same catalog, and is laid out already.
final class FixtureLayoutTests: XCTestCase {
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  func testShippedAndAwkwardCatalogsKeepTheirMeaning() throws {
    let home = package.appendingPathComponent("catalog")
    let shipped = try FileManager.default.contentsOfDirectory(atPath: home.path).sorted().map(
      home.appendingPathComponent)
    XCTAssertGreaterThanOrEqual(shipped.count, 5)
    for folder in shipped + [package.appendingPathComponent("Tests/AwkwardCatalog/catalog")] {
      var files: [String: String] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".yaml") {
        files[name] = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      }
      try assertSameMeaning(files)
    }
  }

  func testShippedCatalogsAreInLayout() throws {
    let home = package.appendingPathComponent("catalog")
    for path in try FileManager.default.subpathsOfDirectory(atPath: home.path) where path.hasSuffix(".yaml") {
      let text = try String(contentsOf: home.appendingPathComponent(path), encoding: .utf8)
      XCTAssertEqual(try layout(of: text), text, path)
    }
  }

  func testExamplesOfTheRulesKeepTheirMeaningAndTheirMistakes() throws {
    for rule in Rule.all {
      for example in [rule.example, rule.mend] {
        // Mistakes in the YAML itself are refused; see LayoutTests.
        guard case .catalog(let yaml) = example, rule.code > "TG100" || example == rule.mend else { continue }
        try assertSameMeaning(["catalog.yaml": yaml])
      }
    }
  }

  /// Random trees, written in random ways.
  func testRandomTextsKeepTheirMeaningAndComments() throws {
    var random = SeededGenerator(seed: 5)
    for round in 0..<400 {
      var writer = RandomYAML(random: random)
      let yaml = writer.text()
      random = writer.random
      guard let once = try? layout(of: yaml), let twice = try? layout(of: once) else {
        return XCTFail("round \(round)\n\(yaml)")
      }
      XCTAssertEqual(twice, once, "round \(round)\n\(yaml)")
    }
  }

  private func assertSameMeaning(_ files: [String: String]) throws {
    let before = try compilation(of: files)
    let after = try compilation(of: files.mapValues(layout))
    XCTAssertEqual(before.result?.catalog, after.result?.catalog)
    XCTAssertEqual(before.result?.image, after.result?.image)
    XCTAssertEqual(codes(before), codes(after))
    for (name, text) in files { XCTAssertEqual(try layout(of: layout(of: text)), try layout(of: text), name) }
  }

  private func codes(_ compilation: Compilation) -> [String] {
    compilation.diagnostics.map(\.problem.rule.code).sorted()
  }

  private func compilation(of files: [String: String]) throws -> Compilation {
    let folder = try TemporaryFolder()
    try folder.makeFolder("shop")
    for (name, text) in files { try folder.write(text, to: "shop/\(name)") }
    return compile(folder: "\(folder.path)/shop")
  }
}
