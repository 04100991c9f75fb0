import CatalogIR
import CatalogLowering
import Tollgate
import TollgateCalendar
import XCTest

final class TenantRecordTests: XCTestCase {
  private static let catalog = Catalog(
    code: "Shop",
    statuses: [
      Status(code: "ACTIVE", grants: true), Status(code: "PAST_DUE", grants: true, graceDays: 7),
      Status(code: "FOREVER", grants: true, graceDays: 3_000_000),
    ],
    connections: [Connection(code: "DSP", name: Text("DSP"), requires: [])],
    modules: [
      Module(code: "CORE", name: Text("Core"), alwaysOn: true), Module(code: "SELL", name: Text("Sell")),
      Module(code: "CASH", name: Text("Cash")),
    ],
    features: [Feature(code: "pos", module: ID(1))],
    limits: [Limit(code: "tills", kind: .gauge, module: ID(2))],
    packs: [Pack(code: "STARTER", name: Text("Starter"), contents: [ID(0), ID(1)])])

  private func resolve(
    in zone: String = "UTC", _ fill: (inout TenantRecord) -> Void
  ) throws -> (state: TenantState, problems: [TenantProblem]) {
    let tables = CatalogTables(bytes: try lower(Self.catalog))
    var record = TenantRecord()
    fill(&record)
    return record.resolve(
      with: tables, in: try XCTUnwrap(TenantCalendar(timeZoneIdentifier: zone)))
  }

  /// The text of a stretch of time.
  private func text(_ validity: Validity?) -> String {
    "\(validity?.start?.rfc3339 ?? "open") up to \(validity?.end?.rfc3339 ?? "open")"
  }

  private func assignment(_ row: AssignmentRow, in zone: String = "UTC") throws -> String {
    text(try resolve(in: zone) { $0.assignments = [row] }.state.assignments.first?.validity)
  }

  private func override(_ row: OverrideRow) throws -> String {
    text(try resolve { $0.storeModules = [row] }.state.storeModules.first?.validity)
  }

  func testBothEndsOfAnAssignmentAreInside() throws {
    let row = AssignmentRow(pack: "STARTER", status: "ACTIVE", startsOn: "2026-11-01", endsOn: "2026-11-30")
    XCTAssertEqual(try assignment(row), "2026-11-01T00:00:00Z up to 2026-12-01T00:00:00Z")
    XCTAssertEqual(
      try assignment(row, in: "Africa/Douala"), "2026-10-31T23:00:00Z up to 2026-11-30T23:00:00Z")
  }

  func testDatesThatAreNotGivenAreOpen() throws {
    XCTAssertEqual(try assignment(AssignmentRow(pack: "STARTER", status: "ACTIVE")), "open up to open")
    XCTAssertEqual(
      try assignment(AssignmentRow(pack: "STARTER", status: "ACTIVE", startsOn: "2026-11-01")),
      "2026-11-01T00:00:00Z up to open")
  }

  func testGraceOfTheStatusIsAddedToTheLastDay() throws {
    XCTAssertEqual(
      try assignment(AssignmentRow(pack: "STARTER", status: "PAST_DUE", endsOn: "2026-11-30")),
      "open up to 2026-12-08T00:00:00Z")
  }

  func testEndBeyondAllYearsIsOpen() throws {
    XCTAssertEqual(
      try assignment(AssignmentRow(pack: "STARTER", status: "ACTIVE", endsOn: "9999-12-31")), "open up to open")
    XCTAssertEqual(
      try assignment(AssignmentRow(pack: "STARTER", status: "FOREVER", endsOn: "2026-11-30")), "open up to open")
    XCTAssertEqual(
      try assignment(AssignmentRow(pack: "STARTER", status: "ACTIVE", endsOn: "9999-12-30")),
      "open up to 9999-12-31T00:00:00Z")
  }

  func testOverrideEndsWithItsLastDayOrItsExpiryWhicheverIsEarlier() throws {
    XCTAssertEqual(
      try override(OverrideRow(code: "SELL", state: "ENABLED", startsOn: "2026-11-01", endsOn: "2026-11-30")),
      "2026-11-01T00:00:00Z up to 2026-12-01T00:00:00Z")
    XCTAssertEqual(
      try override(OverrideRow(code: "SELL", state: "ENABLED", expiresAt: "2026-11-20T12:00:00+01:00")),
      "open up to 2026-11-20T11:00:00Z")
    XCTAssertEqual(
      try override(
        OverrideRow(code: "SELL", state: "ENABLED", endsOn: "2026-11-30", expiresAt: "2026-11-20T12:00:00Z")),
      "open up to 2026-11-20T12:00:00Z")
    XCTAssertEqual(
      try override(
        OverrideRow(code: "SELL", state: "ENABLED", endsOn: "2026-11-19", expiresAt: "2026-11-20T12:00:00Z")),
      "open up to 2026-11-20T00:00:00Z")
  }

  func testRowsBecomeNumbersInTheirOrder() throws {
    let (state, problems) = try resolve {
      $0.enterpriseModules = [
        OverrideRow(code: "SELL", state: "DISABLED", isLocked: true), OverrideRow(code: "SELL", state: "INHERIT"),
      ]
      $0.storeModules = [OverrideRow(code: "CASH", state: "ENABLED")]
      $0.enterpriseFeatures = [OverrideRow(code: "pos", state: "ENABLED", isLocked: true)]
      $0.storeFeatures = [OverrideRow(code: "pos", state: "DISABLED")]
      $0.connections = ["DSP"]
      $0.configured = ["CASH"]
      $0.limits = [LimitRow(code: "tills", figure: 3)]
    }
    XCTAssertEqual(problems, [])
    XCTAssertEqual(
      state.enterpriseModules,
      [
        EntitlementOverride(ModuleID(index: 1), .disabled, isLocked: true),
        EntitlementOverride(ModuleID(index: 1), .inherit),
      ])
    XCTAssertEqual(state.storeModules, [EntitlementOverride(ModuleID(index: 2), .enabled)])
    XCTAssertEqual(
      state.enterpriseFeatures, [EntitlementOverride(FeatureID(index: 0), .enabled, isLocked: true)])
    XCTAssertEqual(state.storeFeatures, [EntitlementOverride(FeatureID(index: 0), .disabled)])
    XCTAssertEqual(state.connections, [ConnectionID(index: 0)])
    XCTAssertEqual(state.configured, [ModuleID(index: 2)])
    XCTAssertEqual(state.limits, [LimitFigure(LimitID(index: 0), 3)])
  }

  func testUnknownCodesAreReportedAndLeftOut() throws {
    let (state, problems) = try resolve {
      $0.assignments = [
        AssignmentRow(pack: "GOLD", status: "ACTIVE"), AssignmentRow(pack: "STARTER", status: "active"),
      ]
      $0.enterpriseModules = [OverrideRow(code: "SEL\u{4C}\u{301}", state: "ENABLED")]
      $0.storeModules = [OverrideRow(code: "STOCK", state: "DISABLED")]
      $0.enterpriseFeatures = [OverrideRow(code: "POS", state: "ENABLED")]
      $0.storeFeatures = [OverrideRow(code: "", state: "ENABLED")]
      $0.connections = ["CRM"]
      $0.configured = ["pos"]
      $0.limits = [LimitRow(code: "users", figure: 9)]
    }
    XCTAssertEqual(state, TenantState())
    XCTAssertEqual(
      problems,
      [
        .unknownCode(.packs, code: "GOLD"), .unknownCode(.statuses, code: "active"),
        .unknownCode(.modules, code: "SEL\u{4C}\u{301}"), .unknownCode(.modules, code: "STOCK"),
        .unknownCode(.features, code: "POS"), .unknownCode(.features, code: ""),
        .unknownCode(.connections, code: "CRM"), .unknownCode(.modules, code: "pos"),
        .unknownCode(.limits, code: "users"),
      ])
  }

  func testUnknownStateCountsAsDisabled() throws {
    for text in ["", "enabled", "ENABLED ", "ON", "ENABLED\u{301}", "TRUE", "ＥＮＡＢＬＥＤ"] {
      let (state, problems) = try resolve { $0.storeModules = [OverrideRow(code: "SELL", state: text)] }
      XCTAssertEqual(state.storeModules, [EntitlementOverride(ModuleID(index: 1), .disabled)], text)
      XCTAssertEqual(problems, [.unknownState(text, code: "SELL")], text)
    }
  }

  func testAssignmentWithAnUnreadableDateIsLeftOut() throws {
    let (state, problems) = try resolve {
      $0.assignments = [
        AssignmentRow(pack: "STARTER", status: "ACTIVE", startsOn: "1.11.2026", endsOn: "2026-02-30")
      ]
    }
    XCTAssertEqual(state.assignments, [])
    XCTAssertEqual(
      problems,
      [
        .unreadableTime("1.11.2026", column: .startsOn, code: "STARTER"),
        .unreadableTime("2026-02-30", column: .endsOn, code: "STARTER"),
      ])
  }

  func testRowThatSwitchesOffCountsForAllTimeIfItsDatesCannotBeRead() throws {
    let (state, problems) = try resolve {
      $0.storeModules = [
        OverrideRow(code: "SELL", state: "ENABLED", startsOn: "soon"),
        OverrideRow(code: "CASH", state: "DISABLED", expiresAt: "2026-12-31T23:59:60Z"),
      ]
    }
    XCTAssertEqual(state.storeModules, [EntitlementOverride(ModuleID(index: 2), .disabled)])
    XCTAssertEqual(
      problems,
      [
        .unreadableTime("soon", column: .startsOn, code: "SELL"),
        .unreadableTime("2026-12-31T23:59:60Z", column: .expiresAt, code: "CASH"),
      ])
  }

  func testRowThatCoversNoTimeIsReported() throws {
    let (state, problems) = try resolve {
      $0.assignments = [
        AssignmentRow(pack: "STARTER", status: "ACTIVE", startsOn: "2026-11-02", endsOn: "2026-11-01"),
        AssignmentRow(pack: "STARTER", status: "ACTIVE", startsOn: "2026-11-01", endsOn: "2026-11-01"),
      ]
    }
    XCTAssertEqual(
      state.assignments.map { text($0.validity) },
      [
        "2026-11-02T00:00:00Z up to 2026-11-02T00:00:00Z", "2026-11-01T00:00:00Z up to 2026-11-02T00:00:00Z",
      ])
    XCTAssertEqual(problems, [.coversNoTime(code: "STARTER")])
  }

  func testRowAgainstAModuleThatEveryTenantHasIsReported() throws {
    let (state, problems) = try resolve {
      $0.enterpriseModules = [OverrideRow(code: "CORE", state: "DISABLED", isLocked: true)]
      $0.storeModules = [OverrideRow(code: "CORE", state: "INHERIT"), OverrideRow(code: "CORE", state: "ENABLED")]
    }
    XCTAssertEqual(state.enterpriseModules, [])
    XCTAssertEqual(state.storeModules, [EntitlementOverride(ModuleID(index: 0), .inherit)])
    XCTAssertEqual(problems, [.alwaysOn(module: "CORE"), .alwaysOn(module: "CORE")])
  }

  func testStoreRowCannotBeLocked() throws {
    let (state, problems) = try resolve {
      $0.storeModules = [OverrideRow(code: "SELL", state: "ENABLED", isLocked: true)]
    }
    XCTAssertEqual(state.storeModules, [EntitlementOverride(ModuleID(index: 1), .enabled)])
    XCTAssertEqual(problems, [.lockedStoreRow(code: "SELL")])
  }

  func testProblemsAreSaidWithTheRowsTextEscaped() {
    let messages = [
      TenantProblem.unknownCode(.packs, code: "GO\u{1B}[2J'LD\u{202E}"),
      .unknownState(String(repeating: "x", count: 100), code: "SELL"),
      .unreadableTime("soon", column: .startsOn, code: "SELL"),
      .unreadableTime("soon", column: .expiresAt, code: "SELL"),
      .coversNoTime(code: "SELL"), .alwaysOn(module: "CORE"), .lockedStoreRow(code: "SELL"),
    ].map(\.message)
    XCTAssertEqual(
      messages,
      [
        #"The catalog has no pack 'GO\u{1B}[2J\u{27}LD\u{202E}'; the row is left out."#,
        "The state '\(String(repeating: "x", count: 64))...' of the row for 'SELL' is not ENABLED, DISABLED or INHERIT; "
          + "it counts as DISABLED.",
        "The starts_on 'soon' of the row for 'SELL' is not a date YYYY-MM-DD; the row switches nothing on.",
        "The expires_at 'soon' of the row for 'SELL' is not an instant such as 2026-11-20T10:00:00Z; "
          + "the row switches nothing on.",
        "The row for 'SELL' never counts: its end is not after its start.",
        "The row for 'CORE' has no effect: every tenant has this module.",
        "The store's row for 'SELL' cannot be locked; only an enterprise's row can.",
      ])
  }
}
