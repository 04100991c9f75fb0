import CatalogIR
import CatalogLowering
import Tollgate
import TollgateHTTP
import XCTest

/// The whole text of the answer to whoever asks to enable a module.
final class EnablementDocumentTests: XCTestCase {
  private static let catalog = Catalog(
    code: "Media", statuses: [Status(code: "ACTIVE", grants: true)],
    connections: [
      Connection(code: "DSP", name: Text("DSP"), setup: "Connect a DSP"),
      Connection(code: "BOOKING", name: Text("booking database")),
    ],
    modules: [
      Module(code: "pacing", name: Text("Pacing"), connections: [ID(0)]),
      Module(code: "alerts", name: Text("Alerts"), requiresConfiguration: true, requires: [ID(0)]),
      Module(code: "optimization", name: Text("Optimization"), lifecycle: .planned),
    ],
    features: [
      Feature(code: "spend", module: ID(0)),
      Feature(code: "margin", module: ID(0), unlock: .init(connections: [ID(1)])),
      Feature(code: "variance", module: ID(0), unlock: .init(modules: [ID(1)], connections: [ID(1)])),
      Feature(code: "trend", module: ID(0), unlock: .init(any: true, modules: [ID(1)], connections: [ID(1)])),
      Feature(code: "export", module: ID(0), enabledByDefault: false),
      Feature(code: "forecast", lifecycle: .planned, module: ID(0)),
    ],
    packs: [Pack(code: "PRO", name: Text("Pro"), contents: [ID(0), ID(1)])])

  private func answer(_ module: String, _ change: (inout TenantState, CatalogTables) -> Void) throws -> String {
    let tables = CatalogTables(bytes: try lower(Self.catalog))
    var tenant = TenantState()
    change(&tenant, tables)
    let id: ModuleID = try XCTUnwrap(tables.find(module))
    let enablement = tables.enablement(of: id, for: tenant, at: Instant(milliseconds: 0))
    return EnablementDocument(try XCTUnwrap(enablement), in: tables).json
  }

  private let features =
    #""capabilities":{"enabled":["spend"],"locked":["margin","variance","trend","export","forecast"]},"#
    + #""unlock_requirements":{"margin":"Connect booking database","#
    + #""variance":"Enable alerts; Connect booking database","trend":"Enable alerts or Connect booking database","#
    + #""export":"Switch on export"}"#

  func testEnabledModuleSaysWhatUnlocksItsFeatures() throws {
    XCTAssertEqual(
      try answer("pacing") { tenant, tables in
        tenant.storeModules = [EntitlementOverride(ModuleID(index: 0), .enabled)]
        tenant.connections = [ConnectionID(index: 0)]
      }, #"{"module":"pacing","status":"enabled",\#(features)}"#)
  }

  func testModuleThatARowTurnsOnSaysTheSame() throws {
    XCTAssertEqual(
      try answer("pacing") { tenant, _ in tenant.connections = [ConnectionID(index: 0)] },
      #"{"module":"pacing","status":"enabled",\#(features)}"#)
  }

  func testBlockedModuleSaysWhatIsMissingInOrder() throws {
    XCTAssertEqual(
      try answer("alerts") { _, _ in },
      #"{"module":"alerts","status":"blocked","capabilities":{"enabled":[],"locked":[]},"unlock_requirements":{},"#
        + #""reason":"dependency_disabled","missing":{"modules":["pacing"],"connections":[{"connection":"DSP","#
        + #""setup":"Connect a DSP"}],"configuration":["alerts"]},"granting_packs":["PRO"]}"#)
  }

  func testModuleThatIsNotReleasedHasNothingToDo() throws {
    XCTAssertEqual(
      try answer("optimization") { _, _ in },
      #"{"module":"optimization","status":"blocked","capabilities":{"enabled":[],"locked":[]},"#
        + #""unlock_requirements":{},"reason":"not_released","missing":{"modules":[],"connections":[],"#
        + #""configuration":[]},"granting_packs":[]}"#)
  }
}
