import CatalogCompiler
import CatalogIR
import ScaledCatalog
import XCTest

final class ScaledCatalogTests: XCTestCase {
  func testEverySizeIsSoundWithoutARemark() throws {
    for (modules, features, routes) in [(1, 0, 0), (1, 1, 1), (7, 20, 9), (60, 300, 600), (26, 500, 700)] {
      let folder = try CatalogFolder(ScaledCatalog(modules: modules, features: features, routes: routes))
      let compilation = folder.compilation()
      XCTAssertEqual(folder.report(on: compilation), "", "\(modules), \(features), \(routes)")
      let catalog = try XCTUnwrap(compilation.result?.catalog)
      XCTAssertEqual(catalog.modules.count, modules)
      XCTAssertEqual(catalog.features.count, features)
      XCTAssertEqual(catalog.routes.count, routes)
    }
  }

  func testItIsBuiltAsLargeProductsAre() throws {
    let folder = try CatalogFolder(ScaledCatalog(modules: 60))
    let catalog = try XCTUnwrap(folder.compilation().result?.catalog)
    XCTAssertTrue(catalog.packs.contains { $0.extends != nil })
    XCTAssertTrue(catalog.modules.contains { $0.requires.count > 1 })
    XCTAssertTrue(catalog.modules.contains { !$0.connections.isEmpty })
    XCTAssertTrue(catalog.features.contains { $0.unlock.any })
    XCTAssertTrue(catalog.features.contains { !$0.unlock.any && !$0.unlock.modules.isEmpty })
    XCTAssertTrue(catalog.roles.contains { !$0.includes.isEmpty })
    XCTAssertTrue(catalog.routes.contains { $0.entries.contains { !$0.calls.isEmpty } })
    XCTAssertTrue(catalog.routes.contains { $0.space == .api && $0.entries.count > 1 })
    XCTAssertTrue(catalog.routes.contains { $0.pattern.isExact })
    XCTAssertTrue(
      catalog.routes.contains { route in
        route.pattern.segments.contains { if case .glob = $0 { true } else { false } }
      })
  }

  func testLongSectionsAreSplitIntoFiles() {
    let files = ScaledCatalog(modules: 1, features: 0, routes: 13_000).files
    XCTAssertEqual(
      files.map(\.name).filter { $0.hasPrefix("routes") }, ["routes-1.yaml", "routes-2.yaml"])
  }
}

extension CatalogFolder {
  fileprivate convenience init(_ catalog: ScaledCatalog) throws {
    try self.init(Dictionary(uniqueKeysWithValues: catalog.files.map { ($0.name, $0.text) }))
  }
}
