import Foundation
import XCTest

/// Two branches that each add codes, merged by git: numbers neither meet nor move, and where they meet after all it is
/// said what to do.
final class LedgerMergeTests: CommandTestCase {
  private static let git = "git -c user.name=t -c user.email=t@example.com -c init.defaultBranch=main"

  override func setUpWithError() throws {
    try super.setUpWithError()
    try XCTSkipIf(try shell("git --version").code != 0, "there is no git")
    try run("tollgate init catalog/shop && tollgate generate")
    try run("\(Self.git) init -q . && \(Self.git) add -A && \(Self.git) commit -qm base")
  }

  private func run(_ script: String, file: StaticString = #filePath, line: UInt = #line) throws {
    let run = try shell("set -e; \(script)")
    XCTAssertEqual(run.code, 0, run.output + run.complaints, file: file, line: line)
  }

  /// Adds a module in a file of its own, on a branch of its own off the first commit.
  private func addModule(_ code: String, on branch: String) throws {
    try run("git checkout -q -b \(branch) main")
    try write(
      "modules:\n  \(code): { name: \(code.lowercased()), default: ENABLED }\n", to: "catalog/shop/\(branch).yaml")
    try run("tollgate generate && \(Self.git) add -A && \(Self.git) commit -qm \(branch)")
  }

  private func moduleRows() throws -> [String] {
    try text(of: "catalog/shop/ledger.yaml").components(separatedBy: "  features:")[0]
      .components(separatedBy: "  modules:\n")[1].split(separator: "\n").map { String($0.dropFirst(4)) }
  }

  func testTwoNewModulesMergeWithoutAWord() throws {
    let before = try moduleRows()
    try addModule("AUDIT", on: "one")
    let one = try moduleRows()
    try addModule("BOOKS", on: "two")
    let two = try moduleRows()
    let merge = try shell("\(Self.git) merge -q --no-edit one")
    // The catalog merges of itself; what is generated from it is generated again.
    XCTAssertEqual(merge.code, 1, merge.output)
    let conflicts = try shell("git diff --name-only --diff-filter=U").output.split(separator: "\n")
    XCTAssertFalse(conflicts.isEmpty)
    XCTAssertTrue(conflicts.allSatisfy { $0.hasPrefix("Generated/") }, "\(conflicts)")
    XCTAssertEqual(try tollgate("check", "--warnings-as-errors").code, 0)
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertEqual(try tollgate("generate", "--check"), Run(output: "Generated/ShopCatalog: up to date\n"))
    let merged = try moduleRows()
    XCTAssertEqual(merged, Array(Set(one + two)).sorted())
    XCTAssertEqual(merged.count, before.count + 2)
    XCTAssertEqual(Set(merged.compactMap { $0.split(separator: " ").last }).count, merged.count)
  }

  func testLinesOfTheSamePlaceAreNoConflictAndComeIntoOrder() throws {
    try addModule("ZEBRA", on: "one")
    try addModule("YAK", on: "two")
    _ = try shell("\(Self.git) merge -q --no-edit one")
    let ledger = try text(of: "catalog/shop/ledger.yaml")
    XCTAssertFalse(ledger.contains("<<<<<<<"), ledger)
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertEqual(try moduleRows().suffix(2).map { $0.prefix(4) }, ["YAK:", "ZEBR"])
  }

  /// The two codes make the same step.
  func testNumbersThatMeetAreReportedAndOnlyTheOneThatIsRemovedMoves() throws {
    try addModule("BREAD", on: "one")
    let one = try moduleRows()
    try addModule("MUSEUM", on: "two")
    _ = try shell("\(Self.git) merge -q --no-edit one")
    let number = try XCTUnwrap(one.first { $0.hasPrefix("BREAD") }?.split(separator: " ").last)
    let check = try tollgate("check", "catalog/shop")
    XCTAssertEqual(check.code, 1)
    XCTAssertEqual(
      check.output,
      """
      catalog/shop/ledger.yaml:10:13: error: module MUSEUM has the number \(number), as BREAD has [TG222]
         |
       8 |     BREAD: \(number)
         |            ---- BREAD has it here
      ...
      10 |     MUSEUM: \(number)
         |             ^^^^ a second \(number)
         = help: remove the line of the one that is not released yet, then run tollgate generate, which gives it another
         = see: tollgate rules TG222

      1 error

      """)
    // Nobody but who merges knows which of the two is released.
    let generate = try tollgate("generate")
    XCTAssertEqual([generate.output, "\(generate.code)"], ["", "1"])
    try run("sed -i /MUSEUM/d catalog/shop/ledger.yaml && tollgate generate && tollgate generate --check")
    XCTAssertTrue(try moduleRows().contains("BREAD: \(number)"))
    XCTAssertFalse(try moduleRows().contains("MUSEUM: \(number)"))
    XCTAssertEqual(try tollgate("check").code, 0)
  }

  func testARenameOnOneBranchAndANewModuleOnTheOther() throws {
    try addModule("AUDIT", on: "one")
    try run("git checkout -q -b two main")
    try run("sed -i 's/\\bREPORTS\\b/INSIGHTS/' catalog/shop/*.yaml && git checkout -q -- catalog/shop/ledger.yaml")
    try run("sed -i 's/^  INSIGHTS:/  INSIGHTS:\\n    was: REPORTS/' catalog/shop/modules.yaml && tollgate generate")
    try run("\(Self.git) add -A && \(Self.git) commit -qm two")
    let renamed = try moduleRows()
    _ = try shell("\(Self.git) merge -q --no-edit one")
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertTrue(Set(renamed).isSubset(of: try moduleRows()))
    XCTAssertTrue(try moduleRows().contains("REPORTS: { renamed: INSIGHTS, round: 1 }"))
  }

  /// What one branch retires and the other renames is said to be both, and no line is lost.
  func testContradictionsAreReported() throws {
    for (branch, row) in [
      ("one", "{ number: 2024, retired: unread, round: 1 }"), ("two", "{ renamed: SALES, round: 1 }"),
    ] {
      try run("git checkout -q -b \(branch) main")
      try run(
        "sed -i 's/^    REPORTS: .*/    REPORTS: \(row)/' catalog/shop/ledger.yaml && \(Self.git) commit -qam \(branch)"
      )
    }
    _ = try shell("\(Self.git) merge -q --no-edit one")
    let check = try tollgate("check")
    XCTAssertEqual(check.code, 1)
    XCTAssertTrue(check.output.contains("error: the key 'REPORTS' stands twice in the same mapping"), check.output)
  }

  func testOneCodeThatBothAddIsALineTwice() throws {
    try addModule("AUDIT", on: "one")
    try run("git checkout -q -b two main")
    try write(
      "modules:\n  ZEBRA: { name: z, default: ENABLED }\n  AUDIT: { name: a, default: ENABLED }\n",
      to: "catalog/shop/one.yaml")
    try run("tollgate generate && \(Self.git) add -A && \(Self.git) commit -qm two")
    _ = try shell("\(Self.git) merge -q --no-edit -X ours one")
    let check = try tollgate("check")
    XCTAssertEqual(check.code, 1)
    XCTAssertTrue(check.output.contains("error: the key 'AUDIT' stands twice in the same mapping"), check.output)
    try run("sed -i '0,/AUDIT/{/AUDIT/d}' catalog/shop/ledger.yaml && tollgate generate && tollgate check")
  }
}
