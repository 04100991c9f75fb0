import Foundation
import XCTest

/// The file of the ledger: what `generate` makes of it, and what `--check` holds.
final class LedgerFileTests: CommandTestCase {
  private let path = "catalog/shop/ledger.yaml"

  private func writeShop(_ text: String = Sample.catalog("Shop")) throws {
    try write(text, to: "catalog/shop/catalog.yaml")
  }

  func testTheFirstRunWritesEveryCodeWithItsNumber() throws {
    try writeShop()
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertEqual(
      try text(of: path),
      """
      # yaml-language-server: $schema=.schema.json
      # Every code that this catalog has used, with its number. tollgate generate keeps it. Yours to write is why a code is
      # gone, as in { number: 7, retired: nobody bought it }, and round, which counts releases: tollgate help generate

      ledger:
        round: 1
        modules:
          CORE: 903
          SALES: 1807
        packs:
          SMALL: 461

      """)
    XCTAssertEqual(try tollgate("format", "catalog/shop", "--check").output, "catalog/shop: in layout\n")
    XCTAssertEqual(try tollgate("generate", "--check"), Run(output: "Generated/ShopCatalog: up to date\n"))
    XCTAssertEqual(try tollgate("check", "--warnings-as-errors"), Run(output: "catalog/shop: fine\n"))
  }

  func testCheckShowsTheLinesThatAreMissing() throws {
    try writeShop()
    _ = try tollgate("generate")
    try writeShop(Sample.dubious("Shop"))
    let run = try tollgate("generate", "--check")
    XCTAssertEqual(run.code, 1)
    XCTAssertTrue(
      run.complaints.contains(
        """
        catalog/shop/ledger.yaml is not what the catalog says:
        --- ledger.yaml
        +++ ledger.yaml (generated now)
        @@ -9,0 +10,1 @@
        +    SPARE: 2392

        """), run.complaints)
    XCTAssertTrue(run.complaints.hasSuffix("to mend it, run: tollgate generate catalog/shop\n"), run.complaints)
    try remove(path)
    XCTAssertTrue(try tollgate("generate", "--check").complaints.contains("\(path) is missing\n"))
  }

  func testTheLedgerAloneIsWrittenForWhatAPluginCompiles() throws {
    try write(Sample.catalog("Bakery"), to: "Sources/Bakery/catalog.yaml")
    try write("let x = 1\n", to: "Sources/Bakery/Bakery.swift")
    XCTAssertEqual(
      try tollgate("generate", "Sources/Bakery", "--ledger"), Run(output: "Sources/Bakery: ledger.yaml\n"))
    XCTAssertEqual(
      try files(in: ".").keys.filter { !$0.hasSuffix(".tmp") }.sorted(),
      ["Sources/Bakery/Bakery.swift", "Sources/Bakery/catalog.yaml", "Sources/Bakery/ledger.yaml"])
    XCTAssertEqual(
      try tollgate("generate", "Sources/Bakery", "--ledger", "--check"), Run(output: "Sources/Bakery: up to date\n"))
    try remove("Sources/Bakery/ledger.yaml")
    let check = try tollgate("generate", "Sources/Bakery", "--ledger", "--check")
    XCTAssertEqual(
      check,
      Run(
        complaints: """
          Sources/Bakery/ledger.yaml is missing
          to mend it, run: tollgate generate Sources/Bakery --ledger

          """, code: 1))
  }

  func testFilesThatFlagsPlaceAreWrittenWithoutIt() throws {
    try writeShop()
    XCTAssertEqual(try tollgate("generate", "catalog/shop", "--output", "out").code, 0)
    XCTAssertEqual(try files(in: "catalog/shop").keys.sorted(), ["catalog.yaml"])
    XCTAssertFalse(try text(of: "out/TollgateTables.swift").contains("ledger"))
  }

  func testAFileThatIsNotTheLedgersAloneIsLeftAlone() throws {
    let complaint = """
      tollgate: catalog/shop: the heading 'ledger' and the file ledger.yaml belong together, and nothing else into it
      move the ledger into ledger.yaml, or what else stands there into another file

      """
    try writeShop(Sample.catalog("Shop") + "ledger:\n  modules:\n    CORE: 1\n")
    XCTAssertEqual(try tollgate("generate"), Run(complaints: complaint, code: 2))
    try remove("catalog/shop/catalog.yaml")
    try write(Sample.catalog("Shop"), to: path)
    XCTAssertEqual(try tollgate("generate"), Run(complaints: complaint, code: 2))
    XCTAssertEqual(try text(of: path), Sample.catalog("Shop"))
  }

  func testAFolderThatCannotBeWritten() throws {
    try writeShop()
    let prefix = try unprivileged()
    try makeFolder("Generated")
    XCTAssertEqual(
      try shell("chmod 777 Generated; chmod 555 catalog/shop; \(prefix)tollgate generate").complaints,
      "tollgate: catalog/shop/ledger.yaml: Permission denied\n")
  }

  func testALedgerWithAMistakeStopsEverything() throws {
    try writeShop()
    _ = try tollgate("generate")
    try write("ledger:\n  modules:\n    CORE: 0\n", to: path)
    let run = try tollgate("generate")
    XCTAssertEqual([run.output, "\(run.code)"], ["", "1"])
    XCTAssertTrue(run.complaints.hasPrefix("catalog/shop/ledger.yaml:3:11: error: "), run.complaints)
  }

  /// From a removal to the end of the round after it.
  func testARemovalFromBeginningToEnd() throws {
    try writeShop(Sample.dubious("Shop"))
    _ = try tollgate("generate")
    try writeShop()
    XCTAssertTrue(
      try tollgate("generate").complaints.contains(
        "error: module SPARE is in the ledger, and the catalog no longer declares it [TG224]"))
    let row = "    SPARE: 2392\n"
    let ledger = try text(of: path)
    XCTAssertTrue(ledger.contains(row), ledger)
    try write(
      ledger.replacingOccurrences(of: row, with: "    SPARE: { number: 2392, retired: nobody bought it }\n"), to: path)
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertTrue(try text(of: path).contains("    SPARE: { number: 2392, retired: nobody bought it, round: 1 }\n"))
    let swift = "Generated/ShopCatalog/TollgateCatalog.swift"
    XCTAssertTrue(
      try text(of: swift).contains(#"@available(*, unavailable, message: "SPARE is retired: nobody bought it")"#))
    try write(try text(of: path).replacingOccurrences(of: "  round: 1\n", with: "  round: 2\n"), to: path)
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertFalse(try text(of: swift).contains("SPARE"))
    XCTAssertTrue(try text(of: path).contains("    SPARE: { number: 2392, retired: nobody bought it, round: 1 }\n"))
    // Nothing takes its code or its number again.
    try writeShop(Sample.dubious("Shop"))
    XCTAssertTrue(try tollgate("check").output.contains("module SPARE was retired (nobody bought it)"))
    try writeShop(Sample.dubious("Shop").replacingOccurrences(of: "SPARE", with: "OTHER"))
    _ = try tollgate("generate")
    XCTAssertFalse(try text(of: path).contains("    OTHER: 2392\n"))
  }
}
