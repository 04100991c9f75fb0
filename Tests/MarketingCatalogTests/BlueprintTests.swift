import CatalogCompiler
import CatalogIR
import MarketingCatalog
import ShippedCatalogs
import Tollgate
import XCTest

/// The compiled catalog holds the document's tables, nothing less and nothing more.
final class BlueprintTests: XCTestCase {
  private func catalog() throws -> Catalog {
    try ShippedCatalog(folder: "marketing", target: "MarketingCatalog").catalog()
  }

  /// Each module of the catalog beside its section of the document.
  private func modules() throws -> [(section: ModuleSection, module: CatalogIR.Module, catalog: Catalog)] {
    let catalog = try catalog()
    XCTAssertEqual(catalog.modules.map(\.code), MarketingBlueprint.modules.map(\.code))
    return zip(MarketingBlueprint.modules, catalog.modules).map { ($0, $1, catalog) }
  }

  func testModulesHaveTheirNamesAndPurposes() throws {
    for (section, module, _) in try modules() {
      XCTAssertEqual(module.name.first, section.name)
      XCTAssertEqual(module.summary, section.purpose)
    }
    XCTAssertEqual(MarketingCatalog.Module.allCases.map(\.code), MarketingBlueprint.modules.map(\.code))
    XCTAssertEqual(MarketingCatalog.Module.allCases.map(\.name), MarketingBlueprint.modules.map(\.name))
  }

  func testFeaturesAreTheCoreCapabilities() throws {
    for (section, module, catalog) in try modules() {
      let features = catalog.features.filter { catalog.modules[$0.module.index] == module }
      XCTAssertEqual(
        features.map { [$0.name?.first ?? "", $0.summary ?? ""] }, section.capabilities.map { [$0.name, $0.text] })
    }
    XCTAssertEqual(
      MarketingCatalog.Feature.allCases.map(\.name),
      MarketingBlueprint.modules.flatMap { $0.capabilities.map(\.name) })
  }

  func testModulesTakeAndGiveWhatTheDocumentSays() throws {
    for (section, module, _) in try modules() {
      XCTAssertEqual(module.landscape.inputs, section.inputs)
      XCTAssertEqual(module.landscape.outputs, section.outputs)
    }
  }

  func testEveryTableHasTheOwnerOfTheDocument() throws {
    for (section, module, _) in try modules() {
      XCTAssertEqual(module.landscape.tables.map(\.name), section.tables.map(\.name))
      for (table, (_, words)) in zip(module.landscape.tables, section.tables) where words != nil {
        XCTAssertEqual(table.summary, words)
      }
    }
    XCTAssertEqual(try catalog().modules.flatMap(\.landscape.tables).count, 27)
  }

  /// Where AI runs is its "Technical Implementation".
  private static let implementation = ["AI_SERVICE", "MODEL_STORE"]

  /// What a module requires, uses and, in one case, only makes better.
  func testDependenciesAreThoseOfTheDocumentSaveThatAIOnlyEnhancesCampaigns() throws {
    for (section, module, catalog) in try modules() {
      let landscape = module.landscape
      let required = module.requires.map { catalog.modules[$0.index].code }
      let used = landscape.uses.map { catalog.systems[$0.index].code }.filter { !Self.implementation.contains($0) }
      let enhanced = landscape.enhances.map { catalog.modules[$0.index].code }
      XCTAssertEqual(
        Set(required + used + enhanced), Set(section.dependencies.compactMap { MarketingBlueprint.meanings[$0] }))
      XCTAssertEqual(required.count + used.count + enhanced.count, section.dependencies.count)
      XCTAssertEqual(enhanced, section.code == "AI" ? ["CAMPAIGNS"] : [])
    }
    let automation = try XCTUnwrap(try catalog().features.first { $0.code == "automated_actions" })
    XCTAssertEqual(automation.unlock.modules.map { MarketingBlueprint.modules[$0.index].code }, ["CAMPAIGNS"])
  }

  func testIntegrationPointsAreTheRowsOfTheDocumentWithTheirDirection() throws {
    for (section, module, catalog) in try modules() {
      let rows = module.landscape.integrations.map { integration in
        [catalog.code(of: integration.partner), integration.name?.first ?? "", integration.data ?? ""]
      }
      let expected = section.integrations.map { [MarketingBlueprint.meanings[$0.partner] ?? "?", $0.name, $0.flow] }
      XCTAssertEqual(rows, expected)
      for integration in module.landscape.integrations {
        let flow = try XCTUnwrap(Self.flows[integration.data ?? ""], section.code)
        XCTAssertEqual(integration.flow, flow[section.code], "\(section.code): \(integration.data ?? "")")
      }
    }
  }

  /// The "Data Flow" column read as a direction, as seen from the module in whose section the row stands.
  private static let flows: [String: [String: Integration.Flow]] = [
    "Bidirectional": ["SEGMENTATION": .both],
    "Events → Segments": ["SEGMENTATION": .in],
    "Segments → Campaigns": ["SEGMENTATION": .out],
    "Segments → Dashboards": ["SEGMENTATION": .out],
    "Segments → Journeys": ["CAMPAIGNS": .in],
    "Content → Messages": ["CAMPAIGNS": .in],
    "Journeys → Channels": ["CAMPAIGNS": .out],
    "Journey stats → Dashboards": ["CAMPAIGNS": .out],
    "Content → Journeys": ["CONTENT": .out],
    "Templates → Final messages": ["CONTENT": .out],
    "Journeys → Orchestration": ["ORCHESTRATION": .in],
    "Orchestration ↔ GDPR": ["ORCHESTRATION": .both],
    "Channels → Event logs": ["ORCHESTRATION": .out],
    "Events → Attribution": ["ATTRIBUTION": .in],
    "Deals → Attribution": ["ATTRIBUTION": .in],
    "Attribution → UI": ["ATTRIBUTION": .out],
    "Events → ML models": ["AI": .in],
    "AI scores → Segments": ["AI": .out],
    "AI recommendations → Campaigns": ["AI": .out],
    "Compliance blocks sends": ["COMPLIANCE": .out],
    "Consent changes → Events": ["COMPLIANCE": .out],
  ]

  func testEveryArrowOfTheOverviewIsAFlow() throws {
    let arrows = MarketingBlueprint.arrows.map { "\($0) -> \($1)" }
    XCTAssertEqual(arrows.filter(try catalog().flows.contains), arrows)
  }

  func testSystemsAreThoseOfTheOverviewAndOfTheTexts() throws {
    let systems = Dictionary(grouping: try catalog().systems, by: \.kind).mapValues { $0.map(\.name.first) }
    XCTAssertEqual(systems[.store], MarketingBlueprint.dataLayer + ["Models"])
    XCTAssertEqual(systems[.external], ["CDN"] + MarketingBlueprint.externalSystems)
    XCTAssertEqual(
      systems[.service], ["Contacts Service", "Events Service", "CRM Deals", "Dashboards", "Python Microservice"])
  }

  func testContactsServiceAndCRMContactsAreOneSystem() throws {
    let catalog = try catalog()
    let contacts = try XCTUnwrap(catalog.systems.firstIndex { $0.code == "CONTACTS" })
    XCTAssertEqual(catalog.systems[contacts].aliases, ["CRM_CONTACTS"])
    XCTAssertFalse(catalog.systems.contains { $0.code == "CRM_CONTACTS" })
    let users = catalog.modules.filter { $0.landscape.uses.map(\.index).contains(contacts) }.map(\.code)
    XCTAssertEqual(users, ["SEGMENTATION", "CONTENT", "AI", "COMPLIANCE"])
  }

  func testClosedListsKeepTheDocumentsOrder() throws {
    let catalog = try catalog()
    let lists = catalog.enumerations.map { list in
      let module = list.module.map { catalog.modules[$0.index].code } ?? ""
      return [list.code, module] + list.values.map { $0.name?.first ?? $0.code }
    }
    XCTAssertEqual(lists, MarketingBlueprint.values.map { [$0.code, $0.module] + $0.values })
    let nodes = catalog.enumerations[0].values.map { [$0.name?.first ?? "", $0.summary ?? "", $0.example ?? ""] }
    XCTAssertEqual(nodes, MarketingBlueprint.nodeTypes)
  }

  func testObjectivesAreThePerformanceRequirements() throws {
    let catalog = try catalog()
    let rows = catalog.objectives.map { objective in
      [
        objective.name?.first ?? "", catalog.code(of: objective.subject),
        objective.withinMilliseconds.map(String.init) ?? "", objective.load ?? "",
        objective.throughput.map { "\($0.atLeast) \($0.unit ?? "")/\($0.period.rawValue)" } ?? "N/A",
      ]
    }
    XCTAssertEqual(rows, MarketingBlueprint.objectives)
  }

  func testFrequencyCapIsThreeMailsAWeekForEachContact() throws {
    let catalog = try catalog()
    let cap = try XCTUnwrap(catalog.limits.first)
    XCTAssertEqual(catalog.limits.count, 1)
    XCTAssertEqual([cap.name?.first, cap.unit, cap.each], ["Frequency Capping", "emails", "contact"])
    XCTAssertEqual(cap.kind, .counter(.week))
    XCTAssertEqual(cap.figure, 3)
    XCTAssertEqual(catalog.modules[cap.module.index].code, "ORCHESTRATION")
  }
}

extension Catalog {
  fileprivate func code(of partner: Partner) -> String {
    switch partner {
    case .module(let id): modules[id.index].code
    case .system(let id): systems[id.index].code
    }
  }

  /// Every flow of data, `FROM -> TO`, each way of a flow that goes both.
  fileprivate var flows: Set<String> {
    let owners = modules.map { ($0.code, $0.landscape.integrations) } + systems.map { ($0.code, $0.integrations) }
    return Set(
      owners.flatMap { owner, integrations in
        integrations.flatMap { integration in
          let partner = code(of: integration.partner)
          let (out, back) = ("\(owner) -> \(partner)", "\(partner) -> \(owner)")
          return switch integration.flow {
          case .out: [out]
          case .in: [back]
          case .both: [out, back]
          }
        }
      })
  }
}
