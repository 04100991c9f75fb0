import AdtechCatalog
import CatalogCompiler
import CatalogIR
import ShippedCatalogs
import Tollgate
import XCTest

/// The compiled catalog holds the document's tables, nothing less and nothing more.
final class BlueprintTests: XCTestCase {
  private func catalog() throws -> Catalog {
    try ShippedCatalog(folder: "adtech", target: "AdtechCatalog").catalog()
  }

  func testModulesHaveTheirNamesPurposesAndPhases() throws {
    let catalog = try catalog()
    let modules = catalog.modules.map {
      AdtechBlueprint.Module($0.code, $0.name.first, $0.summary ?? "", phase: $0.phase)
    }
    XCTAssertEqual(modules, AdtechBlueprint.modules)
    XCTAssertEqual(catalog.modules.filter(\.alwaysOn).map(\.code), ["framework"])
    XCTAssertEqual(catalog.phase, 1)
    XCTAssertEqual(AdtechCatalog.Module.allCases.map(\.code), AdtechBlueprint.modules.map(\.code))
    XCTAssertEqual(AdtechCatalog.Module.allCases.map(\.name), AdtechBlueprint.modules.map(\.name))
    XCTAssertEqual(AdtechCatalog.Module.allCases.map(\.summary), AdtechBlueprint.modules.map(\.purpose))
    XCTAssertEqual(AdtechCatalog.Module.allCases.map(\.phase), AdtechBlueprint.modules.map(\.phase))
  }

  func testModulesGiveWhatTheContentsSay() {
    let contents = AdtechCatalog.Module.allCases.filter { !AdtechCatalog.Module.phaseTwo.contains($0) }.map { module in
      [module.code] + (module == .framework ? [module.summary ?? ""] : module.outputs)
    }
    XCTAssertEqual(contents, AdtechBlueprint.contents)
  }

  func testEveryModuleOfPhaseOneRequiresTheDSPAlone() throws {
    let catalog = try catalog()
    for module in catalog.modules {
      XCTAssertEqual(module.requires, [], module.code)
      let connections = module.connections.map { catalog.connections[$0.index].code }
      XCTAssertEqual(connections, module.phase == 1 ? ["DSP"] : [], module.code)
    }
  }

  func testConnectionsFollowOneAnotherAndSayHowToSetThemUp() throws {
    let catalog = try catalog()
    let connections = catalog.connections.map { connection in
      [connection.code, connection.setup ?? ""] + connection.requires.map { catalog.connections[$0.index].code }
    }
    XCTAssertEqual(
      connections,
      [
        ["DSP", "Connect DSP"],
        ["BOOKING", "Connect booking database"],
        ["CRM", "Connect CRM integration", "BOOKING"],
      ])
    XCTAssertEqual(AdtechCatalog.Connection.allCases.map(\.code), AdtechBlueprint.columns)
  }

  func testFeaturesAreTheRowsOfTheMatrixInItsOrder() throws {
    let expected = AdtechBlueprint.features.flatMap { row in row.codes.map { "\($0) of \(row.module)" } }
    let features = AdtechCatalog.Feature.allCases.map { feature in
      "\(feature.code) of \(AdtechCatalog.tables.code(of: AdtechCatalog.tables.module(of: feature.id)))"
    }
    XCTAssertEqual(features, expected)
    XCTAssertEqual(AdtechCatalog.Feature.allCases.map(\.name), AdtechBlueprint.capabilities.map(\.name))
    XCTAssertEqual(try catalog().features.map(\.name?.first), AdtechBlueprint.capabilities.map(\.name))
  }

  func testPacingCanTriggerAlerts() throws {
    let catalog = try catalog()
    let edges = catalog.modules.flatMap { module in
      module.landscape.enhances.map { "\(module.code) -> \(catalog.modules[$0.index].code)" }
    }
    XCTAssertEqual(edges, ["pacing -> alerts"])
    XCTAssertEqual(AdtechCatalog.Module.pacing.enhances, [.alerts])
  }

  func testNothingIsSold() throws {
    let catalog = try catalog()
    XCTAssertEqual(catalog.packs, [])
    XCTAssertEqual(catalog.roles, [])
    XCTAssertEqual(catalog.limits, [])
    XCTAssertTrue(catalog.modules.allSatisfy { !$0.enabledByDefault })
  }
}
