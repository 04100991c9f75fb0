import XCTest

/// Standard streams that are closed, full or left early, and the end by a fault.
final class StreamTests: CommandTestCase {
  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.catalog("Shop"), to: "catalog/shop/catalog.yaml")
  }

  func testReaderThatHasGoneIsNoComplaint() throws {
    let run = try shell("mkfifo pipe; true <pipe & exec 3>pipe; wait; tollgate rules >&3")
    XCTAssertEqual(run, Run(code: 2))
  }

  func testClosedStandardOutput() throws {
    let failure = Run(complaints: "tollgate: standard output: Bad file descriptor\n", code: 2)
    XCTAssertEqual(try shell("tollgate check >&-"), failure)
    XCTAssertEqual(try shell("tollgate help >&-"), failure)
  }

  func testGenerateWithClosedStandardOutputWritesTheRightFiles() throws {
    _ = try tollgate("generate")
    let files = try files(in: "Generated")
    try remove("Generated")
    XCTAssertEqual(
      try shell("tollgate generate >&-"),
      Run(complaints: "tollgate: standard output: Bad file descriptor\n", code: 2))
    XCTAssertEqual(try self.files(in: "Generated"), files)
  }

  func testFullDevice() throws {
    try XCTSkipUnless(FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full")
    XCTAssertEqual(
      try shell("tollgate rules >/dev/full"),
      Run(complaints: "tollgate: standard output: No space left on device\n", code: 2))
  }

  func testClosedStandardErrorChangesNothingElse() throws {
    XCTAssertEqual(try shell("tollgate nope 2>&-"), Run(code: 2))
    XCTAssertEqual(try shell("tollgate check 2>&-"), Run(output: "catalog/shop: fine\n"))
  }

  func testClosedStandardInput() throws {
    XCTAssertEqual(
      try shell("tollgate decide catalog/shop --batch <&-"),
      Run(complaints: "tollgate: standard input: Bad file descriptor\n", code: 2))
  }

  func testStandardInputThatIsAFolder() throws {
    XCTAssertEqual(
      try shell("tollgate decide catalog/shop --batch <catalog"),
      Run(complaints: "tollgate: standard input: Is a directory\n", code: 2))
  }

  func testFaultIsAnInternalError() throws {
    let run = try shell(
      """
      mkfifo requests answers
      tollgate decide catalog/shop --batch <requests >answers & command=$!
      exec 3>requests 4<answers
      echo >&3
      read -r answer <&4
      kill -ILL $command
      wait $command
      """)
    XCTAssertEqual(
      run,
      Run(
        complaints: "tollgate: internal error; please report it with the catalog that led to it\n", code: 3))
  }
}
