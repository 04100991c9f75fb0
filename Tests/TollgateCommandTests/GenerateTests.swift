import Foundation
import XCTest

/// `generate`: what is written, and what is left alone.
final class GenerateTests: CommandTestCase {
  private static let names = ["TollgateCatalog.swift", "TollgateTables.swift"]
  private static let moduleNames = ["index.d.ts", "index.js"]

  private func writeShop(_ text: String = Sample.catalog("Shop")) throws {
    try write(text, to: "catalog/shop/catalog.yaml")
  }

  /// The inode and the time of the last change of a file: both stay only if nobody wrote it.
  private func identity(of path: String) throws -> [NSObject] {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.appendingPathComponent(path).path)
    return [.systemFileNumber, .modificationDate].compactMap { attributes[$0] as? NSObject }
  }

  func testWritesATargetForEachCatalogAndSaysSo() throws {
    try writeShop()
    try write(Sample.catalog("OTHER_SHOP"), to: "catalog/other/catalog.yaml")
    XCTAssertEqual(
      try tollgate("generate"),
      Run(
        output: """
          Generated/OtherShopCatalog: TollgateCatalog.swift, TollgateTables.swift
          Generated/TypeScript/OtherShopCatalog: index.js, index.d.ts
          Generated/Effects: OtherShopCatalog.md
          catalog/other: ledger.yaml
          Generated/ShopCatalog: TollgateCatalog.swift, TollgateTables.swift
          Generated/TypeScript/ShopCatalog: index.js, index.d.ts
          Generated/Effects: ShopCatalog.md
          catalog/shop: ledger.yaml

          """))
    let folders = ["OtherShopCatalog", "ShopCatalog"]
    XCTAssertEqual(
      try files(in: "Generated").keys.sorted(),
      folders.map { "Effects/\($0).md" } + folders.flatMap { folder in Self.names.map { "\(folder)/\($0)" } }
        + folders.flatMap { folder in Self.moduleNames.map { "TypeScript/\(folder)/\($0)" } })
  }

  func testWritesOnlyWhatChanged() throws {
    try writeShop()
    _ = try tollgate("generate")
    let (codes, tables) = ("Generated/ShopCatalog/TollgateCatalog.swift", "Generated/ShopCatalog/TollgateTables.swift")
    let before = (try identity(of: codes), try identity(of: tables))
    XCTAssertEqual(try tollgate("generate"), Run(output: "Generated/ShopCatalog: up to date\n"))
    XCTAssertEqual(try identity(of: codes), before.0)
    XCTAssertEqual(try identity(of: tables), before.1)
    try writeShop(Sample.catalog("Shop").replacingOccurrences(of: "name: Small", with: "name: Tiny"))
    XCTAssertEqual(
      try tollgate("generate"),
      Run(
        output: """
          Generated/ShopCatalog: TollgateCatalog.swift
          Generated/TypeScript/ShopCatalog: index.js, index.d.ts

          """))
    XCTAssertNotEqual(try identity(of: codes), before.0)
    XCTAssertEqual(try identity(of: tables), before.1)
  }

  func testTwoProcessesAndBothLineEndsGiveTheSameBytes() throws {
    try copyRetail()
    _ = try tollgate("generate", "--output", "first", "--typescript", "first")
    _ = try tollgate("generate", "--output", "second", "--typescript", "second")
    let catalog = try files(in: "catalog/retail")
    for (name, text) in catalog {
      try write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: "crlf/\(name)")
    }
    XCTAssertEqual(try tollgate("generate", "crlf", "--output", "third", "--typescript", "third").code, 0)
    let first = try files(in: "first")
    XCTAssertEqual(first.keys.sorted(), Self.names + Self.moduleNames)
    XCTAssertEqual(try files(in: "second"), first)
    XCTAssertEqual(try files(in: "third"), first)
    XCTAssertFalse(first.values.contains { $0.utf8.contains(0x0D) })
  }

  func testErrorInOneOfTwoCatalogsWritesNothingAndLosesNothing() throws {
    try writeShop()
    try write(Sample.catalog("Other"), to: "catalog/other/catalog.yaml")
    _ = try tollgate("generate")
    let before = try files(in: "Generated")
    try writeShop(Sample.broken("Shop"))
    try write(
      Sample.catalog("Other").replacingOccurrences(of: "Core", with: "Kernel"), to: "catalog/other/catalog.yaml")
    let run = try tollgate("generate")
    XCTAssertEqual(run.output, "")
    XCTAssertTrue(run.complaints.hasPrefix("catalog/shop/catalog.yaml:5:36: error:"), run.complaints)
    XCTAssertEqual(run.code, 1)
    XCTAssertEqual(try files(in: "Generated"), before)
  }

  func testErrorsOfEveryCatalogAreReported() throws {
    try writeShop(Sample.broken("Shop"))
    try write(Sample.broken("Other"), to: "catalog/other/catalog.yaml")
    let run = try tollgate("generate")
    XCTAssertTrue(run.complaints.contains("catalog/other/catalog.yaml:5:36"), run.complaints)
    XCTAssertTrue(run.complaints.contains("catalog/shop/catalog.yaml:5:36"), run.complaints)
  }

  func testWarningBlocksOnlyWhenAskedTo() throws {
    try writeShop(Sample.dubious("Shop"))
    let strict = try tollgate("generate", "--warnings-as-errors")
    XCTAssertEqual([strict.output, "\(strict.code)"], ["", "1"])
    XCTAssertTrue(strict.complaints.contains(" error: "), strict.complaints)
    let run = try tollgate("generate")
    XCTAssertEqual(
      run.output,
      """
      Generated/ShopCatalog: TollgateCatalog.swift, TollgateTables.swift
      Generated/TypeScript/ShopCatalog: index.js, index.d.ts
      Generated/Effects: ShopCatalog.md
      catalog/shop: ledger.yaml

      """)
    XCTAssertTrue(run.complaints.contains(" warning: "), run.complaints)
    XCTAssertEqual(run.code, 0)
  }

  func testCatalogsOfOneNameAreRefused() throws {
    try write(Sample.catalog("shop"), to: "catalog/one/catalog.yaml")
    try write(Sample.catalog("SHOP"), to: "catalog/two/catalog.yaml")
    XCTAssertEqual(
      try tollgate("generate"),
      Run(
        complaints: """
          tollgate: catalog/one and catalog/two would both be written to Generated/ShopCatalog
          give one of them another code in its line 'catalog:'

          """, code: 2))
    XCTAssertFalse(FileManager.default.fileExists(atPath: folder.appendingPathComponent("Generated").path))
  }

  // MARK: - The output folder

  func testOutputNamesTheFolderWhichIsMadeIfNeeded() throws {
    try writeShop()
    for path in ["deep/er/out", "./here/", "odd name's"] {
      XCTAssertEqual(
        try tollgate("generate", "catalog/shop", "--output", path),
        Run(output: "\(path): TollgateCatalog.swift, TollgateTables.swift\n"))
      XCTAssertEqual(try files(in: path).keys.sorted(), Self.names)
    }
    XCTAssertFalse(FileManager.default.fileExists(atPath: folder.appendingPathComponent("Generated").path))
  }

  func testTypeScriptNamesTheFolderOfTheModuleAlone() throws {
    try writeShop()
    let written = Run(output: "web/src/shop: index.js, index.d.ts\n")
    XCTAssertEqual(try tollgate("generate", "--typescript", "web/src/shop"), written)
    XCTAssertEqual(
      try files(in: ".").keys.filter { !$0.hasPrefix("catalog/") }.sorted(),
      [
        "web/src/shop/index.d.ts", "web/src/shop/index.js",
      ])
    let check = ["generate", "catalog/shop", "--check", "--typescript", "web/src/shop"]
    XCTAssertEqual(try run(Self.command, check, input: Data()).output, "web/src/shop: up to date\n")
    try write("// mine\n", to: "web/src/shop/index.js")
    let run = try run(Self.command, check, input: Data())
    XCTAssertTrue(
      run.complaints.hasSuffix("to mend it, run: tollgate generate catalog/shop --typescript web/src/shop\n"),
      run.complaints)
    XCTAssertEqual(run.code, 1)
  }

  func testSwiftAndModuleMayShareAFolder() throws {
    try writeShop()
    let both = ["generate", "--output", "out", "--typescript", "out"]
    let written = "out: TollgateCatalog.swift, TollgateTables.swift\nout: index.js, index.d.ts\n"
    // Two outputs of one catalog are one folder here, which must not be taken for a clash of two catalogs.
    XCTAssertEqual(try run(Self.command, both, input: Data()), Run(output: written))
    XCTAssertEqual(try run(Self.command, both + ["--check"], input: Data()), Run(output: "out: up to date\n"))
    XCTAssertEqual(try files(in: "out").keys.sorted(), Self.names + Self.moduleNames)
  }

  func testLinkedOutputFolderStaysALink() throws {
    try writeShop()
    try makeFolder("elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("Generated").path, withDestinationPath: "elsewhere")
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertEqual(try files(in: "elsewhere").count, 5)
    XCTAssertEqual(try tollgate("generate", "--check").code, 0)
  }

  func testForeignFilesAreLeftAlone() throws {
    try writeShop()
    let foreign = ["Hand.swift": "let x = 1\n", "notes.txt": "// Code generated by tollgate ", "sub/Deep.swift": "x"]
    for (name, text) in foreign { try write(text, to: "Generated/ShopCatalog/\(name)") }
    try makeFolder("Generated/ShopCatalog/Folder.swift")
    XCTAssertEqual(
      try tollgate("generate"),
      Run(
        output: """
          Generated/ShopCatalog: TollgateCatalog.swift, TollgateTables.swift
          Generated/TypeScript/ShopCatalog: index.js, index.d.ts
          Generated/Effects: ShopCatalog.md
          catalog/shop: ledger.yaml

          """))
    XCTAssertEqual(try tollgate("generate", "--check"), Run(output: "Generated/ShopCatalog: up to date\n"))
    let files = try files(in: "Generated/ShopCatalog")
    XCTAssertEqual(files.filter { !Self.names.contains($0.key) }, foreign)
  }

  func testOutputThatIsAFile() throws {
    try writeShop()
    try write("precious", to: "out")
    XCTAssertEqual(
      try tollgate("generate", "--output", "out"), Run(complaints: "tollgate: out: Not a directory\n", code: 2))
    XCTAssertEqual(
      try tollgate("generate", "--output", "out/below"),
      Run(complaints: "tollgate: out/below: Not a directory\n", code: 2))
    XCTAssertEqual(
      try tollgate("generate", "--output", "out", "--check"),
      Run(complaints: "tollgate: out/TollgateCatalog.swift: Not a directory\n", code: 2))
    XCTAssertEqual(try text(of: "out"), "precious")
  }

  func testFolderWhereAFileBelongs() throws {
    try writeShop()
    try makeFolder("out/TollgateTables.swift/sub")
    XCTAssertEqual(
      try tollgate("generate", "--output", "out"),
      Run(complaints: "tollgate: out/TollgateTables.swift: Is a directory\n", code: 2))
    XCTAssertEqual(try files(in: "out"), [:])
  }

  func testReadOnlyOutput() throws {
    let prefix = try unprivileged()
    try writeShop()
    _ = try tollgate("generate")
    try writeShop(Sample.catalog("Shop").replacingOccurrences(of: "Core", with: "Kernel"))
    let before = try files(in: "Generated")
    XCTAssertEqual(
      try shell("chmod 555 Generated/ShopCatalog; \(prefix)tollgate generate"),
      Run(complaints: "tollgate: Generated/ShopCatalog/TollgateCatalog.swift: Permission denied\n", code: 2))
    XCTAssertEqual(
      try shell("chmod 555 . ; \(prefix)tollgate generate --output new; code=$?; chmod 755 .; exit $code"),
      Run(complaints: "tollgate: new: Permission denied\n", code: 2))
    XCTAssertEqual(try files(in: "Generated"), before)
  }

  func testInterruptedWriteLeavesTheOldFiles() throws {
    try copyRetail()
    _ = try tollgate("generate")
    let before = try files(in: "Generated/RetailCatalog")
    for (name, text) in try files(in: "catalog/retail") {
      try write(
        text.replacingOccurrences(of: "SELLER_PERF", with: "SELLER_PERFORMANCE"), to: "catalog/retail/\(name)")
    }
    _ = try tollgate("generate", "--output", "after")
    let after = try files(in: "after")
    XCTAssertTrue(Self.names.allSatisfy { before[$0] != after[$0] })
    // The greater of the two files goes beyond this many blocks, the other may not.
    let blocks = (after.values.map(\.utf8.count).max() ?? 0) / 512 - 1
    let run = try shell("trap '' XFSZ; ulimit -f \(blocks); tollgate generate")
    XCTAssertTrue(run.complaints.hasSuffix(".swift: File too large\n"), run.complaints)
    XCTAssertEqual([run.output, "\(run.code)"], ["", "2"])
    XCTAssertEqual(try files(in: "Generated/RetailCatalog"), before)
    // Without the trap the system ends the process in the middle of the write.
    XCTAssertNotEqual(try shell("ulimit -f \(blocks); tollgate generate").code, 0)
    XCTAssertEqual(try files(in: "Generated/RetailCatalog").filter { Self.names.contains($0.key) }, before)
    XCTAssertEqual(try tollgate("generate").code, 0)
    XCTAssertEqual(try files(in: "Generated/RetailCatalog").filter { Self.names.contains($0.key) }, after)
  }
}
