import Foundation
import XCTest

/// `schema`: what editors complete a catalog with.
final class SchemaTests: CommandTestCase {
  func testSchemaIsWrittenAndKept() throws {
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
    let stale = Run(
      complaints: """
        shop/.schema.json is not what the catalog says
        to mend it, run: tollgate schema shop

        """, code: 1)
    XCTAssertEqual(try tollgate("schema", "shop", "--check"), stale)
    XCTAssertEqual(try tollgate("schema", "shop"), Run(output: "wrote shop/.schema.json\n"))
    XCTAssertEqual(try tollgate("schema", "shop", "--check"), Run(output: "shop/.schema.json: up to date\n"))
    try write(Sample.dubious("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(try tollgate("schema", "shop", "--check"), stale)
    XCTAssertEqual(try tollgate("check", "shop").code, 0)
  }

  func testCodesAreClosedListsWithDescriptions() throws {
    try write(
      """
      tollgate: 1
      catalog: Shop
      modules:
        CORE: { name: { en: Core, fr: Noyau }, summary: "users, stores", features: { exports: Exports } }
      systems:
        MAIL: { name: Mail service, aliases: [MAILER] }
      capabilities: { CAN_SELL: Sell }

      """, to: "shop/catalog.yaml")
    let names = try definitions()
    XCTAssertEqual(names["name_of_module"], ["CORE: Module: Core. users, stores"])
    XCTAssertEqual(names["name_of_feature"], ["exports: Feature of CORE: Exports"])
    XCTAssertEqual(
      names["name_of_module_or_system"],
      [
        "CORE: Module: Core. users, stores", "MAIL: System: Mail service",
        "MAILER: Another name of MAIL: Mail service",
      ])
    XCTAssertEqual(names["name_of_capability"], ["CAN_SELL: Capability: Sell"])
    XCTAssertEqual(names["name_of_pack"], [], "there is none, so that nothing is said")
  }

  func testCatalogWithMistakesHasASchema() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(try definitions()["name_of_module"]?.count, 2)
    try write("modules: [\n", to: "shop/broken.yaml")
    XCTAssertEqual(try definitions()["name_of_module"], [], "the broken file may declare others")
  }

  func testCodeThatYAMLTakesForSomethingElseLeavesTheListOpen() throws {
    try write(Sample.catalog("Shop").replacingOccurrences(of: "SALES", with: "NO"), to: "shop/catalog.yaml")
    XCTAssertEqual(try definitions()["name_of_module"], [])
  }

  func testSchemaHasTheKeysThatTheCompilerKnows() throws {
    try write(LanguageReferenceTests.unknownKeysEverywhere, to: "broken/catalog.yaml")
    let known = try tollgate("check", "broken").output.matches(of: /known here: (.*)/).map { list in
      list.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.sorted()
    }
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
    let schema = try schema().filter { $0.key != "configuration" }
      .compactMap { ($0.value as? [String: Any])?["properties"] as? [String: Any] }
    XCTAssertEqual(Set(schema.map { $0.keys.sorted() }), Set(known))
  }

  func testNewCatalogCarriesTheSchemaAndTheLine() throws {
    _ = try tollgate("init", "shop")
    XCTAssertEqual(try tollgate("schema", "shop", "--check"), Run(output: "shop/.schema.json: up to date\n"))
    try assertFilesStartWithTheLine(in: "shop", count: 7)
  }

  func testShippedCatalogsCarryTheSchemaAndTheLine() throws {
    try copyCatalogs()
    XCTAssertEqual(try tollgate("schema", "--check").code, 0)
    try assertFilesStartWithTheLine(in: "catalog", count: 30)
  }

  func testWhatCannotBeReadOrWritten() throws {
    XCTAssertEqual(try tollgate("schema", "missing").code, 2)
    XCTAssertEqual(try tollgate("schema").code, 2)
    try write(Sample.catalog("Shop"), to: "shop/catalog.yaml")
    let prefix = try unprivileged()
    XCTAssertEqual(
      try shell("chmod 555 shop; \(prefix)tollgate schema shop"),
      Run(complaints: "tollgate: shop/.schema.json: Permission denied\n", code: 2))
  }

  // MARK: -

  private func assertFilesStartWithTheLine(in folder: String, count: Int) throws {
    let texts = try files(in: folder).filter { $0.key.hasSuffix(".yaml") }
    XCTAssertGreaterThanOrEqual(texts.count, count)
    for (name, text) in texts {
      XCTAssertTrue(text.hasPrefix("# yaml-language-server: $schema=.schema.json\n"), name)
    }
  }

  private func schema() throws -> [String: Any] {
    _ = try tollgate("schema", "shop")
    let json = try JSONSerialization.jsonObject(with: Data(try text(of: "shop/.schema.json").utf8))
    return try XCTUnwrap((json as? [String: Any])?["definitions"] as? [String: Any])
  }

  /// The closed lists of names, each with its description.
  private func definitions() throws -> [String: [String]] {
    try schema().filter { $0.key.hasPrefix("name_of") }.mapValues { definition in
      let names = (definition as? [String: Any])?["anyOf"] as? [[String: String]] ?? []
      return names.map { "\($0["const"] ?? ""): \($0["description"] ?? "")" }
    }
  }
}
