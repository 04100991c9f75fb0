import MarketingCatalog
import Tollgate
import XCTest

/// What the document's dependencies do to a tenant that switches a module off, from the tables that ship.
final class ModuleStoryTests: XCTestCase {
  private typealias Module = MarketingCatalog.Module
  private typealias Feature = MarketingCatalog.Feature

  private func matrix(without module: Module? = nil) -> AccessMatrix {
    var tenant = TenantState()
    tenant.storeModules = [module].compactMap { $0.map { EntitlementOverride($0.id, .disabled) } }
    return AccessMatrix(MarketingCatalog.tables, tenant, at: Instant(milliseconds: 0))
  }

  /// The modules that go with one that is switched off.
  private func lost(without module: Module) -> [Module] {
    let matrix = matrix(without: module)
    return Module.allCases.filter { !matrix.isEnabled($0) && $0 != module }
  }

  func testEveryTenantHasEverything() {
    let matrix = matrix()
    XCTAssertTrue(Module.allCases.allSatisfy { matrix.isEnabled($0) })
    XCTAssertTrue(Feature.allCases.allSatisfy { matrix.isEnabled($0) })
  }

  func testAModuleThatIsSwitchedOffTakesThoseThatRequireIt() {
    XCTAssertEqual(lost(without: .segmentation), [.campaigns])
    XCTAssertEqual(lost(without: .campaigns), [])
    XCTAssertEqual(lost(without: .content), [.campaigns])
    XCTAssertEqual(lost(without: .orchestration), [.campaigns])
    XCTAssertEqual(lost(without: .attribution), [])
    XCTAssertEqual(lost(without: .ai), [.segmentation, .campaigns])
    XCTAssertEqual(lost(without: .compliance), [.campaigns, .orchestration])
  }

  func testWithoutCampaignsAIPredictsAndNoLongerActs() {
    let matrix = matrix(without: .campaigns)
    XCTAssertEqual(matrix.reason(Feature.automatedActions), .featureLocked)
    let others = Feature.allCases.filter { MarketingCatalog.tables.module(of: $0.id) == Module.ai.id }
      .filter { $0 != .automatedActions }
    XCTAssertEqual(others.count, 6)
    XCTAssertTrue(others.allSatisfy { matrix.isEnabled($0) })
  }

  func testWithoutComplianceNoMessageIsSent() {
    let matrix = matrix(without: .compliance)
    XCTAssertEqual(matrix.reason(Module.orchestration), .dependencyDisabled)
    XCTAssertEqual(matrix.chain(Module.campaigns.id), [Module.compliance.id, Module.orchestration.id])
  }
}
