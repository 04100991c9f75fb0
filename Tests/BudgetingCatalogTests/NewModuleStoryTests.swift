import CatalogCompiler
import CatalogEmit
import CatalogIR
import CatalogQuestions
import Diagnostics
import ShippedCatalogs
import Tollgate
import TollgateCalendar
import XCTest

/// The guide's "Adding a new module": seven steps there, one file and one licence here.
final class NewModuleStoryTests: XCTestCase {
  private static let file = """
    modules:
      NEW_MODULE:
        name: New Module Name
        summary: Description of new module functionality
        version: 1.0.0
        icon: 🆕
        sort_order: 100
    api:
      GET /new-feature/data: NEW_MODULE
    pages:
      /new-feature: { module: NEW_MODULE, name: New Feature, menu: MENU, calls: [GET /new-feature/data] }

    """

  private func grown() throws -> CompiledCatalog {
    let shipped = ShippedCatalog(folder: "budgeting", target: "BudgetingCatalog")
    let compilation = try shipped.compilation(with: ["new_module.yaml": Self.file])
    // It has no number until the code is generated.
    XCTAssertEqual(compilation.diagnostics.map(\.problem.rule.code), ["TG223"])
    return try XCTUnwrap(compilation.result)
  }

  private func ask(_ request: String, licences: [String]) throws -> String {
    var situation = Situation()
    situation.time = "2025-06-01"
    situation.tenant.enterpriseModules = licences.map { OverrideRow(code: $0, state: "ENABLED") }
    return try Question(request, situation, of: grown().tables).answer
  }

  func testModuleComesLastInTheGeneratedEnumWithAllThatIsSaidOfIt() throws {
    let code = try XCTUnwrap(grown().swift.first?.text)
    for line in [
      "case newModule  // NEW_MODULE", "New Module Name", "Description of new module functionality", "1.0.0", "🆕",
    ] {
      XCTAssertTrue(
        code.components(separatedBy: "\n").contains { $0.trimmingCharacters(in: .whitespaces) == line }, line)
    }
    XCTAssertTrue(code.contains("case .newModule: return 100"))
    XCTAssertEqual(try grown().catalog.modules.map(\.code), BudgetingBlueprint.modules.map(\.code) + ["NEW_MODULE"])
  }

  func testEndpointAndPageAreProtectedUntilAnOrganizationLicensesTheModule() throws {
    for request in ["GET /api/v1/new-feature/data", "GET /new-feature"] {
      XCTAssertEqual(try ask(request, licences: []), "not_granted NEW_MODULE")
      XCTAssertEqual(try ask(request, licences: ["AI_FORECAST"]), "not_granted NEW_MODULE")
      XCTAssertEqual(try ask(request, licences: ["NEW_MODULE"]), "allowed NEW_MODULE")
    }
  }

  /// The guide's "Migration": an endpoint that nobody protected is open there, and refused here.
  func testEndpointThatNobodyMappedIsRefused() throws {
    XCTAssertEqual(
      try Organization("AI_FORECAST", "CREDIT_PORTFOLIO").ask("GET /api/v1/new-feature/data"), "unmapped")
  }
}
