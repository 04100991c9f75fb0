import Foundation
import XCTest

/// `report` and `conformance`: what they write, where to, and what keeps them from it.
final class FileCommandTests: CommandTestCase {
  private static let commands = ["report", "conformance"]

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
  }

  private func start(of command: String) -> String {
    command == "report" ? "<!doctype html>\n" : #"{"kind":"header","format":2,"catalog":"Shop","digest":""#
  }

  func testStandardOutputIsTheDefault() throws {
    for command in Self.commands {
      let run = try tollgate(command, "shop")
      XCTAssertTrue(run.output.hasPrefix(start(of: command)), command)
      XCTAssertTrue(run.output.hasSuffix("\n"), command)
      XCTAssertEqual([run.complaints, "\(run.code)"], ["", "0"])
      XCTAssertEqual(try tollgate(command, "shop"), run, "twice the same")
    }
  }

  func testOutputIsTheSameTextAndIsLeftAloneIfItIsRight() throws {
    for command in Self.commands {
      let text = try tollgate(command, "shop").output
      XCTAssertEqual(try tollgate(command, "shop", "--output", "a/b/out"), Run(output: "a/b/out: written\n"))
      XCTAssertEqual(try self.text(of: "a/b/out"), text)
      XCTAssertEqual(try tollgate(command, "shop", "--output", "a/b/out"), Run(output: "a/b/out: up to date\n"))
      XCTAssertEqual(try files(in: "a").keys.sorted(), ["b/out"])
      XCTAssertEqual(try tollgate(command, "shop", "--output=here"), Run(output: "here: written\n"))
      try remove("here")
      try remove("a")
    }
  }

  func testLineEndsOfTheCatalogChangeNothing() throws {
    try write(Sample.catalog("Shop").replacingOccurrences(of: "\n", with: "\r\n"), to: "crlf/catalog.yaml")
    for command in Self.commands {
      XCTAssertEqual(try tollgate(command, "crlf"), try tollgate(command, "shop"))
    }
  }

  func testWrongArguments() throws {
    for command in Self.commands {
      let see = "\nsee: tollgate help \(command)\n"
      XCTAssertEqual(
        try tollgate(command), Run(complaints: "tollgate: the catalog's folder is missing" + see, code: 2))
      XCTAssertEqual(
        try tollgate(command, "shop", "more"),
        Run(complaints: "tollgate: 'more' is one argument too many" + see, code: 2))
      XCTAssertEqual(
        try tollgate(command, "shop", "--outptu", "x"),
        Run(
          complaints: "tollgate: 'tollgate \(command)' has no flag '--outptu'; did you mean '--output'?\(see)", code: 2)
      )
      XCTAssertEqual(
        try tollgate(command, "shop", "--output"),
        Run(complaints: "tollgate: --output wants a value: --output FILE\n", code: 2))
    }
  }

  func testMissingCatalog() throws {
    for command in Self.commands {
      let run = try tollgate(command, "none", "--output", "out")
      XCTAssertTrue(run.complaints.hasPrefix("none:1:1: error: "), run.complaints)
      XCTAssertEqual([run.output, "\(run.code)"], ["", "2"])
      XCTAssertEqual(try files(in: ".").keys.sorted(), ["shop/catalog.yaml"])
    }
  }

  func testBrokenCatalogWritesNothing() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    for command in Self.commands {
      let run = try tollgate(command, "shop", "--output", "out")
      XCTAssertTrue(run.complaints.hasPrefix("shop/catalog.yaml:5:36: error:"), run.complaints)
      XCTAssertEqual([run.output, "\(run.code)"], ["", "1"])
      XCTAssertEqual(try files(in: ".").keys.sorted(), ["shop/catalog.yaml"])
    }
  }

  func testOutputThatIsNoFile() throws {
    try makeFolder("folder")
    try write("precious", to: "file")
    for command in Self.commands {
      for (path, reason) in [
        ("folder", "./folder: Is a directory"), ("folder/", "folder/: Is a directory"), (".", ".: Is a directory"),
        ("file/below", "file/below: Not a directory"),
      ] {
        XCTAssertEqual(
          try tollgate(command, "shop", "--output", path), Run(complaints: "tollgate: \(reason)\n", code: 2), path)
      }
      XCTAssertEqual(try text(of: "file"), "precious")
      XCTAssertEqual(try files(in: "folder"), [:])
    }
  }

  func testReadOnlyFolder() throws {
    let prefix = try unprivileged()
    for command in Self.commands {
      XCTAssertEqual(
        try shell("mkdir -p shut; chmod 555 shut; \(prefix)tollgate \(command) shop --output shut/out"),
        Run(complaints: "tollgate: shut/out: Permission denied\n", code: 2))
      XCTAssertEqual(try files(in: "shut"), [:])
    }
  }

  func testReaderThatHasGoneIsNoComplaintAndAFullDeviceIs() throws {
    for command in Self.commands {
      let gone = try shell(
        "mkfifo \(command); true <\(command) & exec 3>\(command); wait; tollgate \(command) shop >&3")
      XCTAssertEqual(gone, Run(code: 2))
      XCTAssertEqual(
        try shell("tollgate \(command) shop >&-"),
        Run(complaints: "tollgate: standard output: Bad file descriptor\n", code: 2))
      guard FileManager.default.fileExists(atPath: "/dev/full") else { continue }
      XCTAssertEqual(
        try shell("tollgate \(command) shop >/dev/full"),
        Run(complaints: "tollgate: standard output: No space left on device\n", code: 2))
    }
  }
}
