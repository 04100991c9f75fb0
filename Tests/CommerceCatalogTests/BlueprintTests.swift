import CatalogIR
import CommerceCatalog
import ShippedCatalogs
import Tollgate
import XCTest

/// The compiled catalog holds the guide's tables, nothing less and, where nothing else is said, nothing more.
final class BlueprintTests: XCTestCase {
  private let shipped = ShippedCatalog(folder: "commerce", target: "CommerceCatalog")

  func testModulesHaveTheirSlugsAndCategories() throws {
    let catalog = try shipped.catalog()
    let modules = catalog.modules.filter { !$0.alwaysOn }.map { module in
      CommerceBlueprint.Module(
        module.name.first, module.profile.slug ?? "", module.profile.category ?? "", module.summary ?? "",
        isDefault: module.enabledByDefault)
    }
    XCTAssertEqual(modules, CommerceBlueprint.modules)
    XCTAssertEqual(catalog.modules.filter(\.alwaysOn).map(\.code), ["PLATFORM"])
    XCTAssertEqual(catalog.modules.first?.profile.icon, "package")
    XCTAssertTrue(catalog.modules.allSatisfy { $0.alwaysOn || $0.profile.icon != nil })
    XCTAssertEqual(catalog.modules.filter(\.requiresConfiguration).map(\.profile.slug), ["shipstation"])
    XCTAssertTrue(catalog.modules.allSatisfy(\.requires.isEmpty))
  }

  func testCodesAreTheSlugsInCapitals() throws {
    for module in try shipped.catalog().modules {
      XCTAssertEqual(module.code, module.profile.slug?.uppercased().replacing("-", with: "_"))
    }
  }

  func testPlansHoldTheModulesOfTheirExample() throws {
    let catalog = try shipped.catalog()
    let plans = catalog.packs.map { plan in
      (plan.name.first, plan.modules.compactMap { catalog.modules[$0.index].profile.slug })
    }
    XCTAssertEqual(Dictionary(uniqueKeysWithValues: plans), CommerceBlueprint.plans)
    XCTAssertTrue(catalog.packs.allSatisfy { $0.extends == nil && $0.without.isEmpty && $0.onSale })
    XCTAssertEqual(catalog.packs.map(\.code), ["BASIC", "PROFESSIONAL"])
  }

  func testUsageIsCountedByTypeAndNotBounded() throws {
    let catalog = try shipped.catalog()
    XCTAssertEqual(catalog.enumerations.map(\.code), ["USAGE_TYPE"])
    XCTAssertEqual(catalog.enumerations.first?.values.map(\.code), CommerceBlueprint.usageTypes)
    XCTAssertTrue(catalog.limits.allSatisfy { $0.figure == nil && $0.kind == .counter(.month) })
    for type in CommerceBlueprint.usageTypes {
      XCTAssertEqual(catalog.limits.filter { $0.code.hasSuffix(type) }.count, 1, type)
    }
  }

  func testEveryCallIsOneOfTheGuides() throws {
    let catalog = try shipped.catalog()
    let calls = catalog.routes.filter { $0.space == .api }.flatMap { route in
      route.entries.map { entry in
        guard case .method(let method) = entry.operation else { return "\(route.pattern)" }
        return "\(method.name) \(route.pattern)"
      }
    }
    // Below a slug stand enable, disable and override; the path of a module's use is also that of every module's.
    XCTAssertEqual(
      calls.sorted(),
      [
        "DELETE /modules/:slug", "GET /dashboard", "GET /modules", "GET /modules/:slug", "GET /modules/plans/:planId",
        "GET /modules/usage/:slug", "GET /shipping/export", "GET /shipstation/export", "POST /modules/:slug",
        "POST /sync", "PUT /modules/plans/:planId",
      ])
  }

  func testTablesAreThoseOfTheGuide() throws {
    XCTAssertEqual(
      try shipped.catalog().modules.flatMap(\.landscape.tables).map(\.name), CommerceBlueprint.tables)
  }

  func testGeneratedCodesAreThoseOfTheGuide() {
    XCTAssertEqual(
      CommerceCatalog.Module.allCases.map(\.name).filter { $0 != "Module Management" },
      CommerceBlueprint.modules.map(\.name))
    XCTAssertEqual(
      CommerceBlueprint.modules.map { CommerceCatalog.Module(slug: $0.slug)?.category },
      CommerceBlueprint.modules.map(\.category))
    XCTAssertEqual(
      CommerceBlueprint.modules.map { CommerceCatalog.Module(slug: $0.slug)?.summary },
      CommerceBlueprint.modules.map(\.summary))
    XCTAssertEqual(CommerceCatalog.Module.allCases.filter(\.requiresConfiguration), [.shipstation])
    XCTAssertEqual(CommerceCatalog.UsageType.allCases.map(\.rawValue), CommerceBlueprint.usageTypes)
    XCTAssertEqual(CommerceCatalog.Pack.allCases.map(\.name), ["Basic", "Professional"])
  }
}
