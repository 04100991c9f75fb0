import AdtechCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// What a service answers to `POST /api/v1/modules/{module_id}/enable`.
final class EnablementTests: XCTestCase {
  private typealias Connection = AdtechCatalog.Connection

  private func enablement(
    _ module: AdtechCatalog.Module, with connections: [Connection], isEnabled: Bool = false
  ) throws -> Enablement {
    let tenant = TenantState.adtech(enabling: isEnabled ? [module] : [], with: connections)
    let tables = AdtechCatalog.tables
    return try XCTUnwrap(tables.enablement(of: module.id, for: tenant, at: Instant(milliseconds: 0)))
  }

  private func answer(
    _ module: AdtechCatalog.Module, with connections: [Connection], isEnabled: Bool = false
  ) throws -> String {
    EnablementDocument(
      try enablement(module, with: connections, isEnabled: isEnabled), in: AdtechCatalog.tables
    ).json
  }

  /// The document's response; what it leaves out of its lists comes from the capability matrix.
  func testPacingWithTheDSPAloneGivesTheResponseOfTheDocument() throws {
    let response =
      #"{"module":"pacing","status":"enabled","#
      + #""capabilities":{"enabled":["basic_pacing","spend_tracking"],"#
      + #""locked":["budget_pacing","margin_calculation","booking_reconciliation","variance_analysis"]},"#
      + #""unlock_requirements":{"budget_pacing":"Connect booking database","#
      + #""margin_calculation":"Connect booking database","booking_reconciliation":"Connect CRM integration","#
      + #""variance_analysis":"Connect CRM integration"}}"#
    XCTAssertEqual(try answer(.pacing, with: [.dsp]), response)
    XCTAssertEqual(try answer(.pacing, with: [.dsp], isEnabled: true), response)
    XCTAssertEqual(try enablement(.pacing, with: [.dsp]).status, .ready)
  }

  func testWithoutTheDSPTheSetupWizardIsShown() throws {
    let pacing = try enablement(.pacing, with: [])
    XCTAssertEqual(pacing.status, .blocked)
    XCTAssertEqual(pacing.connections, [Connection.dsp.id])
    XCTAssertEqual(
      try answer(.taxonomy, with: []),
      #"{"module":"taxonomy","status":"blocked","#
        + #""capabilities":{"enabled":["naming_validation"],"locked":["booking_cross_ref"]},"#
        + #""unlock_requirements":{"booking_cross_ref":"Connect booking database"},"#
        + #""reason":"connection_missing","#
        + #""missing":{"modules":[],"connections":[{"connection":"DSP","setup":"Connect DSP"}],"configuration":[]},"#
        + #""granting_packs":[]}"#)
  }

  func testEveryModuleOfPhaseOneAsksForTheDSPFirst() throws {
    for module in AdtechCatalog.Module.phaseOne {
      let enablement = try enablement(module, with: [.crm, .booking])
      XCTAssertEqual(enablement.reason, .connectionMissing, module.code)
      XCTAssertEqual(enablement.connections, [Connection.dsp.id], module.code)
    }
    XCTAssertEqual(
      try answer(.pacing, with: []),
      #"{"module":"pacing","status":"blocked","#
        + #""capabilities":{"enabled":["basic_pacing","spend_tracking"],"#
        + #""locked":["budget_pacing","margin_calculation","booking_reconciliation","variance_analysis"]},"#
        + #""unlock_requirements":{"budget_pacing":"Connect booking database","#
        + #""margin_calculation":"Connect booking database","booking_reconciliation":"Connect CRM integration","#
        + #""variance_analysis":"Connect CRM integration"},"reason":"connection_missing","#
        + #""missing":{"modules":[],"connections":[{"connection":"DSP","setup":"Connect DSP"}],"configuration":[]},"#
        + #""granting_packs":[]}"#)
  }

  /// The wizard's steps and then the upgrade path, whichever of the offered connections a tenant takes first.
  func testSetupStepsComeInTheOrderInWhichTheyCanBeDone() throws {
    for takesLast in [false, true] {
      var (connected, steps): ([Connection], [String]) = ([], [])
      while steps.count < 9 {
        let pacing = try enablement(.pacing, with: connected)
        let offered = pacing.connections.isEmpty ? pacing.lockedFeatures.flatMap(\.connections) : pacing.connections
        guard let next = takesLast ? offered.last : offered.first else { break }
        connected += Connection.allCases.filter { $0.id == next }
        steps.append(AdtechCatalog.tables.code(of: next))
      }
      XCTAssertEqual(steps, takesLast ? ["DSP", "CRM", "BOOKING"] : ["DSP", "BOOKING", "CRM"])
      XCTAssertEqual(try enablement(.pacing, with: connected).features.count, 6)
    }
  }

  func testEachConnectionUnlocksWhatTheMatrixSays() throws {
    let everything = try enablement(.pacing, with: [.dsp, .booking, .crm])
    XCTAssertEqual(everything.lockedFeatures, [])
    XCTAssertEqual(everything.features.count, 6)
    let booked = try enablement(.pacing, with: [.dsp, .booking])
    XCTAssertEqual(booked.lockedFeatures.map(\.connections), [[Connection.crm.id], [Connection.crm.id]])
  }

  func testCRMConnectedFirstWaitsForTheBookingDatabase() throws {
    let pacing = try enablement(.pacing, with: [.dsp, .crm])
    XCTAssertEqual(pacing.lockedFeatures.map(\.connections), Array(repeating: [Connection.booking.id], count: 4))
  }

  func testModuleOfPhaseTwoIsNotReleased() throws {
    for module in AdtechCatalog.Module.phaseTwo {
      XCTAssertEqual(try enablement(module, with: [.dsp, .booking, .crm]).reason, .notReleased, module.code)
    }
    XCTAssertEqual(
      try answer(.optimization, with: [.dsp, .booking, .crm]),
      #"{"module":"optimization","status":"blocked","capabilities":{"enabled":[],"locked":[]},"#
        + #""unlock_requirements":{},"reason":"not_released","#
        + #""missing":{"modules":[],"connections":[],"configuration":[]},"granting_packs":[]}"#)
  }
}
