import CatalogCompiler
import Foundation
import ShippedCatalogs
import TemporaryFolders
import XCTest

/// The document's dependency lists as they stand, which no catalog can keep: they hold a circle.
final class LiteralReadingTests: XCTestCase {
  private static let modules = """
    tollgate: 1
    catalog: Marketing

    systems:
      CONTACTS: { name: Contacts Service, aliases: [CRM_CONTACTS] }
      EVENTS: { name: Events Service }
      CRM_DEALS: { name: CRM Deals }
      CDN: { name: CDN, kind: external }

    modules:
      SEGMENTATION:
        name: Audience & Segmentation
        requires: [AI] # predictive scores
        uses: [CONTACTS, EVENTS]
      CAMPAIGNS:
        name: Campaigns & Journeys
        requires: [SEGMENTATION, CONTENT, ORCHESTRATION]
        uses: [EVENTS]
      CONTENT:
        name: Content & Assets
        uses: [CRM_CONTACTS, CDN]
      ORCHESTRATION:
        name: Channel Orchestration
        requires: [COMPLIANCE]
        uses: [EVENTS]
      ATTRIBUTION:
        name: Attribution & Analytics
        uses: [EVENTS, CRM_DEALS]
      AI:
        name: AI & Optimization
        requires: [CAMPAIGNS] # action execution
        uses: [EVENTS, CONTACTS]
      COMPLIANCE:
        name: Compliance & Preferences
        uses: [CRM_CONTACTS, EVENTS]

    """

  func testCircleOfSegmentationAIAndCampaignsIsReportedEdgeByEdge() throws {
    XCTAssertEqual(
      try report(Self.modules),
      """
      marketing/modules.yaml:31:16: error: circle of modules: AI -> CAMPAIGNS -> SEGMENTATION -> AI [TG301]
         |
      13 |     requires: [AI] # predictive scores
         |                -- SEGMENTATION requires AI
      ...
      17 |     requires: [SEGMENTATION, CONTENT, ORCHESTRATION]
         |                ------------ CAMPAIGNS requires SEGMENTATION
      ...
      31 |     requires: [CAMPAIGNS] # action execution
         |                ^^^^^^^^^ AI requires CAMPAIGNS
         = help: remove one of these requirements; a module that merely works better with another does not require it
         = see: tollgate rules TG301

      1 error

      """)
  }

  func testWithoutAIsDependencyOnCampaignsTheReadingIsSound() throws {
    let optional = Self.modules.replacingOccurrences(of: "requires: [CAMPAIGNS]", with: "enhances: [CAMPAIGNS]")
    XCTAssertEqual(try report(optional), "")
  }

  /// A file a module, as a team a module would keep them.
  func testEachEdgeOfTheCircleIsShownInItsFile() throws {
    let head = "tollgate: 1\ncatalog: Marketing\n"
    XCTAssertEqual(
      try report([
        "ai.yaml": head + "modules:\n  AI: { name: AI & Optimization, requires: [CAMPAIGNS] }\n",
        "campaigns.yaml": "modules:\n  CAMPAIGNS:\n    name: Campaigns & Journeys\n    requires: [SEGMENTATION]\n",
        "segmentation.yaml":
          "modules:\n  # scores\n  SEGMENTATION: { name: Audience & Segmentation, requires: [AI] }\n",
      ]),
      """
      marketing/ai.yaml:4:45: error: circle of modules: AI -> CAMPAIGNS -> SEGMENTATION -> AI [TG301]
        |
      4 |   AI: { name: AI & Optimization, requires: [CAMPAIGNS] }
        |                                             ^^^^^^^^^ AI requires CAMPAIGNS
       ::: marketing/campaigns.yaml:4:16
        |
      4 |     requires: [SEGMENTATION]
        |                ------------ CAMPAIGNS requires SEGMENTATION
       ::: marketing/segmentation.yaml:3:61
        |
      3 |   SEGMENTATION: { name: Audience & Segmentation, requires: [AI] }
        |                                                             -- SEGMENTATION requires AI
        = help: remove one of these requirements; a module that merely works better with another does not require it
        = see: tollgate rules TG301

      1 error

      """)
  }

  /// The shipped catalog with the one dependency that it reads otherwise than the document.
  func testShippedCatalogReadLiterallyHasThatCircleAlone() throws {
    let shipped = ShippedCatalog(folder: "marketing", target: "MarketingCatalog")
    let modules = try shipped.text(of: "modules.yaml")
    let literal = modules.replacing("    enhances: [CAMPAIGNS]\n", with: "    requires: [CAMPAIGNS]\n")
    XCTAssertNotEqual(literal, modules)
    let report = try shipped.compilation(with: ["modules.yaml": literal]).report
    let lines = report.split(separator: "\n").map(String.init)
    XCTAssertEqual(
      lines.filter { $0.contains(": error: ") }.map { $0.replacing(#/.*: error: /#, with: "") },
      ["circle of modules: AI -> CAMPAIGNS -> SEGMENTATION -> AI [TG301]"])
    for edge in ["SEGMENTATION requires AI", "CAMPAIGNS requires SEGMENTATION", "AI requires CAMPAIGNS"] {
      XCTAssertEqual(lines.count { $0.hasSuffix(" \(edge)") }, 1, edge)
    }
  }

  private func report(_ modules: String) throws -> String {
    try report(["modules.yaml": modules])
  }

  private func report(_ files: [String: String]) throws -> String {
    let parent = try TemporaryFolder()
    try parent.makeFolder("marketing")
    for (name, text) in files { try parent.write(text, to: "marketing/\(name)") }
    return compile(folder: "\(parent.path)/marketing").report.replacingOccurrences(of: parent.path + "/", with: "")
  }
}
