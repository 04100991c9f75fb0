import Foundation
import XCTest

/// The Swift that the documentation shows is Swift that is compiled here.
final class SnippetTests: XCTestCase {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// Where the compiled files lie. The manifest is that of a package that `.ci/downstream` builds.
  private static let compiled = ["Tests/AdapterTests", "Tests/GuideTests", "Tests/Downstream/Package.swift"]

  func testEverySwiftBlockStandsInACompiledFile() throws {
    let compiled = try Self.compiled.flatMap(Self.swiftFiles).map { try Self.lines(of: $0).map(Self.trimmed) }
    let documents = try ["README.md"] + Self.articles()
    for document in documents {
      let blocks = Self.swiftBlocks(of: try Self.lines(of: document))
      for block in blocks {
        let wanted = block.map(Self.trimmed)
        XCTAssertTrue(
          compiled.contains { $0.holds(wanted) },
          "\(document): no file of \(Self.compiled) holds this block:\n\(block.joined(separator: "\n"))")
      }
    }
  }

  func testTheArticlesShowSwift() throws {
    let blocks = try Self.articles().flatMap { Self.swiftBlocks(of: try Self.lines(of: $0)) }
    XCTAssertGreaterThan(blocks.count, 8)
  }

  private static func articles() throws -> [String] {
    try ["TollgateHTTP"].flatMap { library in
      let folder = "Sources/\(library)/\(library).docc"
      return try FileManager.default.contentsOfDirectory(atPath: package.appendingPathComponent(folder).path)
        .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  private static func swiftFiles(at path: String) throws -> [String] {
    if path.hasSuffix(".swift") { return [path] }
    return try FileManager.default.subpathsOfDirectory(atPath: package.appendingPathComponent(path).path)
      .filter { $0.hasSuffix(".swift") }.sorted().map { "\(path)/\($0)" }
  }

  private static func lines(of path: String) throws -> [String] {
    try String(contentsOf: package.appendingPathComponent(path), encoding: .utf8).components(separatedBy: "\n")
  }

  private static func trimmed(_ line: String) -> String {
    line.trimmingCharacters(in: .whitespaces)
  }

  private static func swiftBlocks(of lines: [String]) -> [[String]] {
    var blocks: [[String]] = []
    var block: [String]?
    for line in lines {
      if line == "```swift" {
        block = []
      } else if line == "```" {
        if let block { blocks.append(block) }
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }
}

extension [String] {
  /// Whether these lines stand one after another in it.
  fileprivate func holds(_ lines: [String]) -> Bool {
    !lines.isEmpty && indices.dropLast(lines.count - 1).contains { self[$0..<$0 + lines.count].elementsEqual(lines) }
  }
}
