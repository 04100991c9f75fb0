import BudgetingCatalog
import CatalogIR
import ShippedCatalogs
import Tollgate
import XCTest

/// The compiled catalog holds the guide's lists, nothing less and, where nothing else is said, nothing more.
final class BlueprintTests: XCTestCase {
  private let shipped = ShippedCatalog(folder: "budgeting", target: "BudgetingCatalog")

  func testModulesHaveTheirNamesIconsAndFunctions() throws {
    let catalog = try shipped.catalog()
    let modules = catalog.modules.enumerated().map { index, module in
      BudgetingBlueprint.Module(
        module.code, module.name.first, module.summary ?? "", module.profile.icon ?? "",
        catalog.features.filter { $0.module.index == index }.compactMap(\.name?.first))
    }
    XCTAssertEqual(modules, BudgetingBlueprint.modules)
    XCTAssertEqual(catalog.features.count, BudgetingBlueprint.modules.map(\.functions.count).reduce(0, +))
    XCTAssertEqual(catalog.modules.filter(\.alwaysOn).map(\.code), ["BUDGET_CORE"])
    XCTAssertTrue(catalog.modules.allSatisfy { $0.requires.isEmpty && !$0.enabledByDefault })
    XCTAssertTrue(catalog.packs.isEmpty)
  }

  func testModulesHaveVersionsAndAnOrder() throws {
    let profiles = try shipped.catalog().modules.map(\.profile)
    XCTAssertEqual(Set(profiles.map(\.version)), ["1.0.0"])
    XCTAssertEqual(profiles.map(\.sortOrder), Array(stride(from: 10, through: 90, by: 10)))
  }

  func testCodesAreASCIIAndNamesAreRussian() throws {
    let catalog = try shipped.catalog()
    let codes = catalog.modules.map(\.code) + catalog.features.map(\.code) + catalog.limits.map(\.code)
    XCTAssertTrue(codes.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    XCTAssertTrue(catalog.modules.allSatisfy { $0.name.first.unicodeScalars.contains { $0.value >= 0x400 } })
  }

  func testTwoModulesAreForRoles() throws {
    let catalog = try shipped.catalog()
    XCTAssertEqual(catalog.roles.map(\.code), BudgetingBlueprint.roles)
    for module in catalog.modules {
      let roles = catalog.roles.filter { Set(module.capabilities).isSubset(of: $0.capabilities) }.map(\.code)
      XCTAssertEqual(roles, BudgetingBlueprint.restricted[module.code] ?? BudgetingBlueprint.roles, module.code)
      XCTAssertEqual(module.capabilities.isEmpty, BudgetingBlueprint.restricted[module.code] == nil, module.code)
    }
  }

  func testLimitsBelongToTheirModules() throws {
    let catalog = try shipped.catalog()
    XCTAssertEqual(Set(catalog.limits.map(\.code)), Set(BudgetingBlueprint.limits.keys))
    for limit in catalog.limits {
      guard let module = BudgetingBlueprint.limits[limit.code] ?? nil else { continue }
      XCTAssertEqual(catalog.modules[limit.module.index].code, module, limit.code)
      XCTAssertEqual(limit.kind == .counter(.month), limit.code.hasSuffix("_per_month"), limit.code)
    }
    XCTAssertTrue(catalog.limits.allSatisfy { $0.unit != nil })
  }

  func testEndpointsAreThoseOfTheGuide() throws {
    let catalog = try shipped.catalog()
    XCTAssertEqual(catalog.apiBase, ["api", "v1"])
    let endpoints = catalog.routes.filter { $0.space == .api }.flatMap { route in
      route.entries.map { entry in
        guard case .method(let method) = entry.operation, case .guarded(let needs) = entry.condition else {
          return "\(route.pattern) for everyone or by every method"
        }
        let capabilities = needs.capabilities.map { catalog.capabilities[$0.index].code }
        XCTAssertTrue(capabilities.isEmpty || capabilities == ["CAN_MANAGE_MODULES"])
        let request = "\(method.name) \(route.pattern)"
        XCTAssertEqual(
          needs.consumes.map { catalog.limits[$0.limit.index].code },
          BudgetingBlueprint.counted[request].map { [$0] } ?? [])
        let modules = needs.modules.map { catalog.modules[$0.index].code }.joined(separator: ", ")
        return "\(request): \(modules)\(capabilities.isEmpty ? "" : ", for ADMIN")"
      }
    }
    let expected = BudgetingBlueprint.endpoints.map {
      "\($0.request): \($0.module)\($0.isForAdmin ? ", for ADMIN" : "")"
    }
    XCTAssertEqual(endpoints.sorted(), expected.sorted())
    let admin = try XCTUnwrap(catalog.roles.first { $0.code == "ADMIN" })
    XCTAssertTrue(admin.capabilities.contains { catalog.capabilities[$0.index].code == "CAN_MANAGE_MODULES" })
  }

  func testMenuIsThatOfTheGuide() throws {
    let catalog = try shipped.catalog()
    let pages = catalog.routes.filter { $0.space == .page }
    for (path, label) in BudgetingBlueprint.menu {
      XCTAssertEqual(pages.first { $0.pattern.description == path }?.name?.first, label)
    }
    let finance = try XCTUnwrap(catalog.groups.firstIndex { $0.name.first == "Finance" })
    XCTAssertEqual(
      pages.filter { $0.menu?.index == finance }.map(\.pattern.description), BudgetingBlueprint.finance)
    XCTAssertNotNil(catalog.groups[finance].parent)
  }

  func testTablesAndEventsAreThoseOfTheGuide() throws {
    let catalog = try shipped.catalog()
    let tables = catalog.modules.flatMap(\.landscape.tables)
    XCTAssertEqual(
      Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.summary) }), BudgetingBlueprint.tables)
    XCTAssertEqual(catalog.enumerations.map(\.code), ["EVENT_TYPE"])
    XCTAssertEqual(catalog.enumerations.first?.values.map(\.code), BudgetingBlueprint.events)
  }

  func testGeneratedCodesAreTheGuidesInItsOrder() {
    XCTAssertEqual(BudgetingCatalog.Module.allCases.map(\.code), BudgetingBlueprint.modules.map(\.code))
    XCTAssertEqual(BudgetingCatalog.Module.allCases.map(\.name), BudgetingBlueprint.modules.map(\.name))
    XCTAssertEqual(BudgetingCatalog.Module.allCases.map(\.icon), BudgetingBlueprint.modules.map(\.icon))
    XCTAssertEqual(BudgetingCatalog.EventType.allCases.map(\.rawValue), BudgetingBlueprint.events)
    XCTAssertEqual(BudgetingCatalog.Feature.allCases.map(\.name), BudgetingBlueprint.modules.flatMap(\.functions))
    XCTAssertEqual(BudgetingCatalog.Role.allCases.map(\.code), BudgetingBlueprint.roles)
  }
}
