import Foundation
import XCTest

/// The hooks that other repositories take from this one do what they are there for.
final class HookTests: CommandTestCase {
  func testEachHookRunsACommandThatMendsOrRefuses() throws {
    let url = Self.package.appendingPathComponent(".pre-commit-hooks.yaml")
    let hooks = try String(contentsOf: url, encoding: .utf8)
    let entries = hooks.matches(of: /\n  entry: (.*)/).map { String($0.1) }
    XCTAssertEqual(
      entries,
      ["tollgate check", "tollgate format", "tollgate schema", "tollgate test", "tollgate generate"])
    XCTAssertEqual(
      hooks.matches(of: /\n  language: swift\n  files: \^catalog\/\.\*\\\.yaml\$\n  pass_filenames: false/).count, 5)
    try copyCatalogs()
    for entry in entries { XCTAssertEqual(try shell(entry).code, 0, entry) }
  }
}
