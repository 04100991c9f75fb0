import CatalogCompiler
import CatalogIR
import RetailCatalog
import Tollgate
import XCTest

/// The compiled catalog holds the blueprint's tables, nothing less and nothing more.
final class BlueprintTests: XCTestCase {
  private func catalog() throws -> Catalog {
    try RetailFolder.compiled().catalog
  }

  func testModulesHaveTheirNamesValuesAndDependencies() throws {
    let catalog = try catalog()
    let modules = catalog.modules.map { module in
      RetailBlueprint.Module(
        module.code, module.name.first, module.summary ?? "", module.requires.map { catalog.modules[$0.index].code })
    }
    XCTAssertEqual(modules, RetailBlueprint.modules)
    XCTAssertEqual(catalog.modules.filter(\.alwaysOn).map(\.code), ["CORE"])
    XCTAssertTrue(catalog.modules.allSatisfy { $0.lifecycle == .active && $0.connections.isEmpty })
  }

  func testPacksExtendOneAnotherAndHoldWhatTheyShould() throws {
    let catalog = try catalog()
    let packs = catalog.packs.map { pack in
      RetailBlueprint.Pack(
        pack.code, pack.name.first, pack.extends.map { catalog.packs[$0.index].code },
        pack.modules.map { catalog.modules[$0.index].code }, pack.target ?? "")
    }
    XCTAssertEqual(packs, RetailBlueprint.packs)
    for pack in catalog.packs {
      let contents = pack.contents.map { catalog.modules[$0.index].code }
      XCTAssertEqual(Set(contents), RetailBlueprint.contents(of: pack.code))
      XCTAssertEqual(Set(contents).count, contents.count)
    }
    XCTAssertEqual(catalog.packs.map(\.contents.count), [2, 4, 8, 12, 14])
    XCTAssertTrue(catalog.packs.allSatisfy { $0.onSale && $0.price?.cycle == .monthly })
  }

  func testFeatureFlagsBelongToTheirModules() throws {
    let catalog = try catalog()
    let features = catalog.features.map { "\($0.code) of \(catalog.modules[$0.module.index].code)" }
    let expected = RetailBlueprint.features.flatMap { row in row.codes.map { "\($0) of \(row.module)" } }
    XCTAssertEqual(features.sorted(), expected.sorted())
    XCTAssertTrue(catalog.features.allSatisfy { $0.enabledByDefault && $0.unlock == Feature.Unlock() })
  }

  func testStatusesAreTheFiveOfAnAssignment() throws {
    let catalog = try catalog()
    XCTAssertEqual(catalog.statuses.map(\.code), RetailBlueprint.statuses)
    XCTAssertEqual(catalog.statuses.filter(\.grants).map(\.code), ["TRIAL", "ACTIVE", "PAST_DUE"])
  }

  func testPagesAreThoseOfTheBlueprint() throws {
    let pages = try patterns(.page)
    let expected = RetailBlueprint.pages.flatMap { $0.prefixes.map(plain) } + [RetailBlueprint.catalogPage.path]
    XCTAssertEqual(pages.sorted(), expected.sorted())
  }

  func testAPIRoutesAreThoseOfTheBlueprintWithSignInAndTheMatrix() throws {
    XCTAssertEqual(try catalog().apiBase, ["api", "v1"])
    let expected = RetailBlueprint.api.flatMap { $0.prefixes.map(plain) } + ["/auth/login", "/me/module-matrix"]
    XCTAssertEqual(try patterns(.api).sorted(), expected.sorted())
  }

  private func patterns(_ space: Route.Space) throws -> [String] {
    try catalog().routes.filter { $0.space == space }.map(\.pattern.description)
  }

  /// A `/*` at the end only says aloud what every prefix does.
  private func plain(_ prefix: String) -> String {
    prefix.hasSuffix("/*") ? String(prefix.dropLast(2)) : prefix
  }

  func testSidebarHasItsNineGroupsAndEachShowsAPage() throws {
    let catalog = try catalog()
    XCTAssertEqual(catalog.groups.map(\.name.first), RetailBlueprint.groups)
    XCTAssertTrue(catalog.groups.allSatisfy { $0.parent == nil })
    let shown = Set(catalog.routes.compactMap(\.menu))
    XCTAssertEqual(shown.map(\.index).sorted(), Array(catalog.groups.indices))
    let hidden = catalog.routes.filter { $0.space == .page && $0.menu == nil }.map(\.pattern.description)
    XCTAssertEqual(hidden, ["/dashboard", "/cashier/payment/:saleId", "/cashier/receipt/:saleId", "/profile"])
  }

  func testGeneratedCodesAreTheBlueprintsInItsOrder() {
    XCTAssertEqual(RetailCatalog.Module.allCases.map(\.code), RetailBlueprint.modules.map(\.code))
    XCTAssertEqual(RetailCatalog.Module.allCases.map(\.name), RetailBlueprint.modules.map(\.name))
    XCTAssertEqual(RetailCatalog.Pack.allCases.map(\.code), RetailBlueprint.packs.map(\.code))
    XCTAssertEqual(RetailCatalog.Pack.allCases.map(\.name), RetailBlueprint.packs.map(\.name))
    XCTAssertEqual(RetailCatalog.Status.allCases.map(\.code), RetailBlueprint.statuses)
    let features = RetailCatalog.Feature.allCases.map { feature in
      "\(feature.code) of \(RetailCatalog.tables.code(of: RetailCatalog.tables.module(of: feature.id)))"
    }
    let expected = RetailBlueprint.features.flatMap { row in row.codes.map { "\($0) of \(row.module)" } }
    XCTAssertEqual(features.sorted(), expected.sorted())
  }
}
