import XCTest

/// Words and flags, whatever the command.
final class CommandLineTests: CommandTestCase {
  private static let overview = """
    tollgate: a compiler for product catalogs

    tollgate COMMAND [ARGUMENT...]

      check          say what is wrong with catalogs
      fix            apply what findings suggest
      format         put the files of catalogs into one layout
      test           hold catalogs against their expectations
      generate       turn catalogs into Swift and TypeScript
      diff           say what a change does to whom
      decide         answer a request as the guard would
      explain        say what something is part of, and why an answer is what it is
      enable         say what stands between a tenant and a module
      disable        say what a tenant loses with a module
      matrix         print who has what as a table
      graph          draw who requires whom, and how data flows
      report         write a page to look at
      conformance    write answers for implementations in other languages to agree with
      routes         compare a catalog's routes with those that a server really has
      schema         write the JSON Schema that editors complete catalogs with
      shadow-report  say which routes in a shadow can be enforced
      rules          list the rules, or explain one
      init           start a new catalog

    tollgate help COMMAND says more of one; tollgate help language shows every key of the language. A catalog is a
    folder of YAML files; where a command wants catalogs and none is named, it takes every folder in 'catalog'.

    Exit codes: 0 fine; 1 findings; 2 wrong arguments, or files that cannot be read or written; 3 internal error.

    """

  private static let commands = [
    "check", "fix", "format", "test", "generate", "diff", "decide", "explain", "enable", "disable", "matrix", "graph",
    "report", "conformance", "routes", "schema", "shadow-report", "rules", "init",
  ]

  private func assertUsage(_ words: String..., says message: String, line: UInt = #line) throws {
    let run = try run(Self.command, words, input: Data())
    XCTAssertEqual(run, Run(complaints: "tollgate: \(message)\n", code: 2), line: line)
  }

  func testNoArgumentsShowTheOverviewAsAnError() throws {
    XCTAssertEqual(try tollgate(), Run(complaints: Self.overview, code: 2))
  }

  func testHelpShowsTheOverview() throws {
    for words in [["help"], ["--help"], ["-h"], ["help", "help"]] {
      XCTAssertEqual(try run(Self.command, words, input: Data()), Run(output: Self.overview), "\(words)")
    }
  }

  func testHelpOnACommandIsWhatItsHelpFlagShows() throws {
    for command in Self.commands {
      let help = try tollgate("help", command)
      XCTAssertTrue(help.output.hasPrefix("tollgate \(command) "), help.output)
      XCTAssertTrue(help.output.contains("\nExamples:\n  "), help.output)
      XCTAssertEqual(help.code, 0)
      XCTAssertEqual(try tollgate(command, "--help"), help)
      XCTAssertEqual(try tollgate("--help", command), help)
      XCTAssertEqual(try tollgate(command, "--no-such-flag", "operand", "-h"), help)
    }
  }

  func testHelpTextsFitATerminalOf120Columns() throws {
    for command in Self.commands {
      for line in try tollgate("help", command).output.split(separator: "\n") {
        XCTAssertLessThanOrEqual(line.count, 120, String(line))
      }
    }
  }

  func testHelpOfOneCommand() throws {
    XCTAssertEqual(
      try tollgate("help", "graph").output,
      """
      tollgate graph DIR [--show dependencies|flow|all] [--format mermaid|dot]

      Prints the modules and connections of a catalog with an arrow from each to what it requires, and a dashed one to
      what it enhances; or its modules and systems with an arrow along each flow of data, framed by category and kind; or
      both. Unless told, it shows the flow of data, or dependencies where a catalog has no such flow.

      Flags:
        --show WHAT      dependencies, flow, or all
        --format FORMAT  mermaid for Markdown files, dot for Graphviz

      Examples:
        tollgate graph catalog/retail
            prints a Mermaid graph
        tollgate graph catalog/retail --show all
            adds how data flows between modules and systems
        tollgate graph catalog/retail --format dot | dot -Tsvg
            draws it with Graphviz

      """)
  }

  func testUnknownCommandSuggestsNearestName() throws {
    try assertUsage("chekc", says: "there is no command 'chekc'; did you mean 'check'?\nsee: tollgate help")
    try assertUsage("help", "chekc", says: "there is no command 'chekc'; did you mean 'check'?\nsee: tollgate help")
    try assertUsage("frobnicate", says: "there is no command 'frobnicate'\nsee: tollgate help")
    try assertUsage("", says: "there is no command ''\nsee: tollgate help")
    try assertUsage("\u{1B}[31m\u{202E}", says: "there is no command '\\u{1B}[31m\\u{202E}'\nsee: tollgate help")
  }

  func testUnknownFlagSuggestsNearestName() throws {
    try assertUsage(
      "check", "--fromat", "json",
      says: "'tollgate check' has no flag '--fromat'; did you mean '--format'?\nsee: tollgate help check")
    try assertUsage("rules", "-x", says: "'tollgate rules' has no flag '-x'\nsee: tollgate help rules")
    try assertUsage("init", "--x\n", says: "'tollgate init' has no flag '--x\\u{A}'\nsee: tollgate help init")
  }

  func testFlagValues() throws {
    try assertUsage("check", "--format", says: "--format wants a value: --format FORMAT")
    try assertUsage("check", "--format=", says: "--format wants a value: --format FORMAT")
    try assertUsage("generate", "--output", "", says: "--output wants a value: --output DIR")
    try assertUsage("check", "--warnings-as-errors=1", says: "--warnings-as-errors takes no value")
    try assertUsage("check", "--format", "xml", says: "--format cannot be 'xml'; allowed: text, json, github, junit")
    try assertUsage("graph", "--format=svg", "x", says: "--format cannot be 'svg'; allowed: mermaid, dot")
  }

  func testOperandsThatAreMissingTooManyOrEmpty() throws {
    let missing = "the catalog's folder is missing\nsee: tollgate help "
    try assertUsage("graph", says: missing + "graph")
    try assertUsage("init", says: missing + "init")
    try assertUsage("decide", says: missing + "decide")
    try assertUsage("decide", "x", says: "the method is missing\nsee: tollgate help decide")
    try assertUsage("decide", "x", "GET", says: "the target is missing\nsee: tollgate help decide")
    try assertUsage("decide", "x", "GET", "/", "y", says: "'y' is one argument too many\nsee: tollgate help decide")
    try assertUsage("decide", "x", "--batch", "y", says: "'y' is one argument too many\nsee: tollgate help decide")
    try assertUsage("graph", "x", "y", says: "'y' is one argument too many\nsee: tollgate help graph")
    try assertUsage("init", "x", "y", says: "'y' is one argument too many\nsee: tollgate help init")
    try assertUsage("rules", "x", "y", says: "'y' is one argument too many\nsee: tollgate help rules")
    try assertUsage("help", "check", "y", says: "'y' is one argument too many\nsee: tollgate help")
    try assertUsage("check", "", says: "an argument is empty; is a variable not set?\nsee: tollgate help check")
  }

  func testFlagsThatExcludeOrNeedOneAnother() throws {
    let see = "\nsee: tollgate help decide"
    try assertUsage("decide", "x", "GET", "/", "--page", "--api", says: "--page and --api exclude each other" + see)
    try assertUsage("decide", "x", "--pack", "P", "--batch", says: "--batch and --pack exclude each other" + see)
    for flag in ["--status", "--starts-on", "--ends-on"] {
      try assertUsage("decide", "x", "GET", "/", flag, "y", says: "\(flag) says nothing without --pack" + see)
    }
    try assertUsage(
      "generate", "x", "y", "--output", "z",
      says: "--output takes the files of one catalog; name one catalog\nsee: tollgate help generate")
    try assertUsage(
      "generate", "x", "y", "--typescript", "z",
      says: "--typescript takes the files of one catalog; name one catalog\nsee: tollgate help generate")
  }

  func testFlagsMayStandAnywhereAndTakeTheirValueBothWays() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    let runs = try [
      tollgate("check", "shop", "--format", "json"), tollgate("check", "--format=json", "shop"),
      tollgate("check", "--format=text", "--format", "json", "--", "shop"),
    ]
    XCTAssertTrue(runs[0].output.hasPrefix("{\"code\":\"TG201\""), runs[0].output)
    XCTAssertEqual(runs, [runs[0], runs[0], runs[0]])
  }

  func testAfterTwoDashesAllAreOperands() throws {
    try write(Sample.catalog("Shop"), to: "--help/catalog.yaml")
    XCTAssertEqual(try tollgate("check", "--", "--help"), Run(output: "--help: fine\n"))
  }

  func testWithoutACatalogToTakeTheNextStepIsNamed() throws {
    let message = """
      tollgate: no catalog is named, and there is no folder 'catalog' with catalogs in it
      name a catalog's folder, or make one: tollgate init catalog/shop

      """
    XCTAssertEqual(try tollgate("check"), Run(complaints: message, code: 2))
    try write("a file, a hidden folder, and no catalog", to: "catalog/readme")
    try makeFolder("catalog/.hidden")
    XCTAssertEqual(try tollgate("generate"), Run(complaints: message, code: 2))
    try remove("catalog")
    try write("", to: "catalog")
    XCTAssertEqual(try tollgate("check"), Run(complaints: "tollgate: catalog: Not a directory\n", code: 2))
  }

  func testUnreadableFolderOfCatalogsIsAnErrorOfReading() throws {
    let prefix = try unprivileged()
    try makeFolder("catalog")
    XCTAssertEqual(
      try shell("chmod 0 catalog; \(prefix)tollgate check"),
      Run(complaints: "tollgate: catalog: Permission denied\n", code: 2))
  }
}
