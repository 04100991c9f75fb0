import Foundation
import XCTest

/// What the help texts and the README show is what happens.
final class ExampleTests: CommandTestCase {
  func testEveryExampleOfTheHelpTextsRuns() throws {
    try copyCatalogs()
    try extendWaivers()
    try write(shadowLog, to: "shadow.jsonl")
    try write("GET /api/v1/sales\n", to: "routes.txt")
    try write("openapi: 3.1.0\npaths: { /api/v1/sales: { get: {} } }\n", to: "openapi.yaml")
    let git = try shell(
      "git init -q && git add -A && git -c user.name=t -c user.email=t@example.com commit -qm 'catalogs'")
    XCTAssertEqual(git.code, 0, git.complaints)
    for command in [
      "check", "fix", "format", "test", "generate", "diff", "decide", "explain", "enable", "disable", "matrix", "graph",
      "report", "conformance", "routes", "schema", "shadow-report", "rules", "init",
    ] {
      let help = try tollgate("help", command).output
      let examples = try XCTUnwrap(help.components(separatedBy: "\nExamples:\n").last).split(separator: "\n")
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { $0.dropFirst(2) }
      XCTAssertFalse(examples.isEmpty, command)
      for example in examples {
        // Graphviz may not be there; then the graph goes nowhere.
        let drawn = example.replacingOccurrences(of: "| dot -Tsvg", with: "| { dot -Tsvg 2>&1 || cat; } >/dev/null")
        let run = try shell(drawn)
        XCTAssertEqual(run.code, 0, "\(example)\n\(run.complaints)")
      }
    }
  }

  /// What a guard of the retail catalog would have logged in three quiet weeks.
  private let shadowLog = #"""
    {"kind":"start","at":"2026-11-01T00:00:00Z","catalog":"00","shadows":[{"rollout":"LAST_MODULE","by":"","reason":"","until":"2027-12-01T00:00:00Z","rest":false,"modules":["CLIENT_INTEL"],"routes":["ANY /api/v1/analytics/customers/*"]}]}
    {"kind":"counts","since":"2026-11-01T00:00:00Z","at":"2026-11-22T00:00:00Z","dropped":0,"routes":[{"route":"ANY /api/v1/analytics/customers/*","requests":1200,"refusals":0}]}

    """#

  func testREADMEShowsTheRealOutput() throws {
    let readme = Self.package.appendingPathComponent("README.md")
    try XCTSkipUnless(FileManager.default.fileExists(atPath: readme.path), "there is no README.md")
    let blocks = Self.blocks(of: try String(contentsOf: readme, encoding: .utf8))
    try copyCatalogs()
    // A block whose first line is a comment with a path is the file of that path.
    for block in blocks where block.language == "yaml" {
      guard let path = block.lines.first?.wholeMatch(of: /# (catalog\/\S+\.yaml)/)?.1 else { continue }
      try write(block.lines.map { $0 + "\n" }.joined(), to: String(path))
    }
    for block in blocks where block.language == "console" && !block.lines.contains(where: isElsewhere) {
      for (command, output) in transcript(block.lines) {
        let run = try shell("{ \(command)\n} 2>&1")
        XCTAssertEqual(run.output, output, "$ \(command)")
      }
    }
    XCTAssertTrue(blocks.contains { $0.language == "console" }, "README.md shows no command")
  }

  /// Waivers end one day, which is no reason for examples to fail.
  private func extendWaivers() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("catalog").path) {
      let path = "catalog/\(name)/waivers.yaml"
      guard let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8) else { continue }
      try write(text.replacing(/until: [0-9-]+/, with: "until: 9999-12-31"), to: path)
    }
  }

  /// Whether a command needs more than the built command and the catalogs.
  private func isElsewhere(_ line: String) -> Bool {
    line.hasPrefix("$ swift ") || line.hasPrefix("$ git ")
  }

  /// The fenced blocks of a Markdown text.
  private static func blocks(of markdown: String) -> [(language: String, lines: [String])] {
    var blocks: [(language: String, lines: [String])] = []
    var isInside = false
    for line in markdown.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside.toggle()
        if isInside { blocks.append((String(line.dropFirst(3)), [])) }
      } else if isInside {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks
  }

  /// Each command with the output that follows it.
  private func transcript(_ lines: [String]) -> [(command: String, output: String)] {
    var transcript: [(command: String, output: String)] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        transcript.append((String(line.dropFirst(2)), ""))
      } else if !transcript.isEmpty {
        transcript[transcript.count - 1].output += line + "\n"
      }
    }
    return transcript
  }
}
