import MarketingCatalog
import Tollgate
import XCTest

/// The document's tables as a service author finds them in the generated code.
final class GeneratedCodesTests: XCTestCase {
  private typealias System = MarketingCatalog.System

  func testModulesSayWhatTheyTakeGiveAndOwn() {
    for (module, section) in zip(MarketingCatalog.Module.allCases, MarketingBlueprint.modules) {
      XCTAssertEqual(module.code, section.code)
      XCTAssertEqual(module.summary, section.purpose)
      XCTAssertEqual(module.inputs, section.inputs)
      XCTAssertEqual(module.outputs, section.outputs)
      XCTAssertEqual(module.tables, section.tables.map(\.name))
    }
  }

  func testFeaturesSayWhatTheCoreCapabilitiesDo() {
    XCTAssertEqual(
      MarketingCatalog.Feature.allCases.map { [$0.name, $0.summary ?? ""] },
      MarketingBlueprint.modules.flatMap { $0.capabilities.map { [$0.name, $0.text] } })
  }

  func testModulesSayWhatFlowsBetweenThemAndTheirPartners() {
    for (module, section) in zip(MarketingCatalog.Module.allCases, MarketingBlueprint.modules) {
      let rows = module.integrations.map { [$0.partner.code, $0.name ?? "", $0.data ?? ""] }
      let expected = section.integrations.map { [MarketingBlueprint.meanings[$0.partner] ?? "?", $0.name, $0.flow] }
      XCTAssertEqual(rows, expected)
    }
  }

  func testContactsServiceGoesByTwoNames() {
    XCTAssertEqual(System.contacts.aliases, ["CRM_CONTACTS"])
    XCTAssertNil(System(rawValue: "CRM_CONTACTS"))
    let users = MarketingCatalog.Module.allCases.filter { $0.uses.contains(.contacts) }
    XCTAssertEqual(users, [.segmentation, .content, .ai, .compliance])
    XCTAssertEqual(MarketingCatalog.Module.segmentation.integrations.first?.partner, .system(.contacts))
  }

  func testProvidersStandInTheOrderInWhichTheyAreTried() {
    XCTAssertEqual(MarketingCatalog.EmailProvider.allCases.map(\.name), ["SendGrid", "AWS SES", "Postmark"])
    XCTAssertEqual(MarketingCatalog.SmsProvider.allCases.map(\.name), ["Twilio", "Telnyx"])
    XCTAssertEqual(MarketingCatalog.PushProvider.allCases.map(\.name), ["Firebase", "OneSignal"])
    XCTAssertEqual(MarketingCatalog.RetryDelay.allCases.map(\.name), ["1s", "5s", "30s", "5min"])
  }

  func testNodeTypesHaveTheirFunctions() {
    let rows = MarketingCatalog.NodeType.allCases.map { [$0.name, $0.summary ?? "", $0.example ?? ""] }
    XCTAssertEqual(rows, MarketingBlueprint.nodeTypes)
  }

  func testOtherListsKeepTheWordsInBrackets() {
    XCTAssertEqual(
      MarketingCatalog.CampaignType.allCases.map(\.example),
      [nil, "daily digest, weekly newsletter", "welcome, abandoned cart"])
    XCTAssertEqual(
      MarketingCatalog.AttributionModel.allCases.map(\.summary),
      [nil, nil, "equal credit", "recent=more credit", "ML-based"])
    XCTAssertEqual(MarketingCatalog.Inference.allCases.map(\.summary), ["nightly", "API"])
  }

  func testAIRunsWhereTheTechnicalImplementationSays() {
    XCTAssertEqual(MarketingCatalog.Module.ai.uses, [.events, .contacts, .aiService, .modelStore])
    XCTAssertEqual([System.aiService.name, System.aiService.summary], ["Python Microservice", "FastAPI"])
    XCTAssertEqual([System.modelStore.name, System.modelStore.summary], ["Models", "Stored in S3/Blob storage"])
    XCTAssertEqual(MarketingCatalog.Feature.retraining.summary, "Weekly automatic retrain")
  }

  func testObjectivesSayHowFastAndHowMuch() {
    let rows = MarketingCatalog.Objective.allCases.map { objective in
      [
        objective.name, objective.subject.code, objective.withinMilliseconds.map(String.init) ?? "",
        objective.load ?? "",
        objective.atLeast.map { "\($0) \(objective.unit ?? "")/\(objective.period?.rawValue ?? "")" } ?? "N/A",
      ]
    }
    XCTAssertEqual(rows, MarketingBlueprint.objectives)
  }
}

extension MarketingCatalog.Partner {
  fileprivate var code: String {
    switch self {
    case .module(let module): module.code
    case .system(let system): system.rawValue
    }
  }
}
