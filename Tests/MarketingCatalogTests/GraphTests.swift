import CatalogCompiler
import CatalogEmit
import ShippedCatalogs
import XCTest

/// What `tollgate graph` draws, beside the document's own picture.
final class GraphTests: XCTestCase {
  private func graph(_ content: GraphContent) throws -> String {
    let shipped = ShippedCatalog(folder: "marketing", target: "MarketingCatalog")
    return emitGraph(try shipped.catalog(), format: .mermaid, showing: content)
  }

  func testDependenciesRunInNoCircle() throws {
    XCTAssertEqual(
      try graph(.dependencies),
      """
      graph TD
        SEGMENTATION["Audience #38; Segmentation"]
        CAMPAIGNS["Campaigns #38; Journeys"]
        CONTENT["Content #38; Assets"]
        ORCHESTRATION["Channel Orchestration"]
        ATTRIBUTION["Attribution #38; Analytics"]
        AI["AI #38; Optimization"]
        COMPLIANCE["Compliance #38; Preferences"]
        SEGMENTATION --> AI
        CAMPAIGNS --> SEGMENTATION
        CAMPAIGNS --> CONTENT
        CAMPAIGNS --> ORCHESTRATION
        ORCHESTRATION --> COMPLIANCE
        AI -.-> CAMPAIGNS

      """)
  }

  func testDataFlowHasTheFramesBoxesAndArrowsOfTheOverview() throws {
    XCTAssertEqual(
      try graph(.flow),
      """
      graph TD
        subgraph modules ["Marketing Control Plane"]
          SEGMENTATION["Audience #38; Segmentation"]
          CAMPAIGNS["Campaigns #38; Journeys"]
          CONTENT["Content #38; Assets"]
          ORCHESTRATION["Channel Orchestration"]
          ATTRIBUTION["Attribution #38; Analytics"]
          AI["AI #38; Optimization"]
          COMPLIANCE["Compliance #38; Preferences"]
        end
        subgraph service ["Services"]
          CONTACTS["Contacts Service"]
          EVENTS["Events Service"]
          CRM_DEALS["CRM Deals"]
          DASHBOARDS["Dashboards"]
          AI_SERVICE["Python Microservice"]
        end
        subgraph store ["Data Layer"]
          EVENT_STORE[("Event Store")]
          PROFILES[("Contact Profiles")]
          CONSENT[("Consent DB")]
          MODEL_STORE[("Models")]
        end
        subgraph external ["External Systems"]
          CDN["CDN"]
          EMAIL["Email Provider"]
          SMS["SMS Gateway"]
          PUSH["Push Service"]
          ADS["Ad Platforms"]
        end
        SEGMENTATION <-->|"Bidirectional"| CONTACTS
        EVENTS -->|"Events → Segments"| SEGMENTATION
        SEGMENTATION -->|"Segments → Campaigns, Segments → Journeys"| CAMPAIGNS
        SEGMENTATION -->|"Segments → Dashboards"| ATTRIBUTION
        CONTENT -->|"Content → Messages, Content → Journeys"| CAMPAIGNS
        CAMPAIGNS -->|"Journeys → Channels, Journeys → Orchestration"| ORCHESTRATION
        CAMPAIGNS -->|"Journey stats → Dashboards"| ATTRIBUTION
        CONTENT -->|"Templates → Final messages"| ORCHESTRATION
        ORCHESTRATION <-->|"Orchestration ↔ GDPR"| COMPLIANCE
        ORCHESTRATION -->|"Channels → Event logs"| EVENTS
        EVENTS -->|"Events → Attribution"| ATTRIBUTION
        CRM_DEALS -->|"Deals → Attribution"| ATTRIBUTION
        ATTRIBUTION -->|"Attribution → UI"| DASHBOARDS
        EVENTS -->|"Events → ML models"| AI
        AI -->|"AI scores → Segments"| SEGMENTATION
        AI -->|"AI recommendations → Campaigns"| CAMPAIGNS
        COMPLIANCE -->|"Compliance blocks sends"| ORCHESTRATION
        COMPLIANCE -->|"Consent changes → Events"| EVENTS
        CONTACTS -->|"Contact created event → Events Service"| EVENTS
        EVENT_STORE --> ATTRIBUTION
        EVENT_STORE --> AI
        PROFILES --> SEGMENTATION
        CONSENT --> COMPLIANCE
        ORCHESTRATION --> EMAIL
        EMAIL --> EVENT_STORE
        ORCHESTRATION --> SMS
        SMS --> EVENT_STORE
        ORCHESTRATION --> PUSH
        CAMPAIGNS --- EVENTS
        CONTENT --- CONTACTS
        CONTENT --- CDN
        AI --- CONTACTS
        AI --- AI_SERVICE
        AI --- MODEL_STORE
        COMPLIANCE --- CONTACTS

      """)
  }

  /// Drawn together, data flows along thick arrows.
  func testBothDrawnTogetherHoldWhatEachHolds() throws {
    let both = Set(try graph(.all).split(separator: "\n").map(String.init))
    let dependencies = try graph(.dependencies).split(separator: "\n").map(String.init)
    XCTAssertTrue(both.isSuperset(of: dependencies.filter { $0.contains("->") }))
    let flows = try graph(.flow).replacing("-->", with: "==>").split(separator: "\n").map(String.init)
    XCTAssertTrue(both.isSuperset(of: flows.filter { $0.contains("==>") }))
  }
}
