import AdtechCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// The document's "Module Enablement", from a tenant's rows to the answer that a caller sees.
final class TenantStoryTests: XCTestCase {
  private let gate = Guard(AdtechCatalog.tables)

  private func subject(_ tenant: TenantState) -> Subject {
    Subject(matrix: AccessMatrix(tenant), capabilities: CapabilitySet(AdtechCatalog.tables))
  }

  private func reason(_ method: String, _ target: String, _ tenant: TenantState) -> Reason {
    gate.report(on: GuardRequest(method: WireText(method), target: WireText(target), subject: subject(tenant)))
      .decision.reason
  }

  func testEveryTenantCanEnableModules() {
    XCTAssertEqual(reason("POST", "/api/v1/modules/pacing/enable", .adtech()), .allowed)
    XCTAssertEqual(reason("GET", "/api/v1/modules", .adtech()), .allowed)
    XCTAssertEqual(reason("GET", "/modules", .adtech()), .allowed)
    XCTAssertEqual(reason("GET", "/api/v1/modules/pacing/enable", .adtech()), .unmapped)
  }

  func testModuleIsOffUntilItIsEnabledAndTheDSPIsConnected() {
    XCTAssertEqual(reason("GET", "/pacing", .adtech()), .notGranted)
    XCTAssertEqual(reason("GET", "/pacing", .adtech(enabling: [.pacing])), .connectionMissing)
    XCTAssertEqual(reason("GET", "/pacing", .adtech(enabling: [.pacing], with: [.dsp])), .allowed)
    XCTAssertEqual(reason("GET", "/api/v1/pacing/17", .adtech(enabling: [.pacing], with: [.dsp])), .allowed)
    XCTAssertEqual(reason("GET", "/alerts", .adtech(enabling: [.pacing], with: [.dsp])), .notGranted)
  }

  func testModulesOfPhaseTwoAreNotReleased() {
    let eager = TenantState.adtech(enabling: AdtechCatalog.Module.phaseTwo, with: [.dsp, .booking, .crm])
    for module in AdtechCatalog.Module.phaseTwo {
      XCTAssertEqual(AccessMatrix(eager).reason(module), .notReleased)
      XCTAssertEqual(gate.inspect(.module(module), of: subject(eager)).decision.reason, .notReleased)
    }
  }
}
