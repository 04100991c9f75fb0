import AdtechCatalog
import CatalogMatrix
import ShippedCatalogs
import Tollgate
import XCTest

/// The document's capability matrix, from the tables that ship.
final class CapabilityMatrixTests: XCTestCase {
  private typealias Feature = AdtechCatalog.Feature

  /// The columns: each has the connections of the one before it and one more.
  private let columns: [AccessMatrix] = AdtechCatalog.Connection.allCases.indices.map { last in
    AccessMatrix(
      .adtech(enabling: AdtechCatalog.Module.phaseOne, with: Array(AdtechCatalog.Connection.allCases[...last])))
  }

  func testEveryCellIsThatOfTheDocument() throws {
    XCTAssertEqual(AdtechBlueprint.capabilities.count, 13)
    for (feature, row) in zip(Feature.allCases, AdtechBlueprint.capabilities) {
      XCTAssertEqual(feature.name, row.name)
      XCTAssertEqual(row.isThere.count, 3)
      for (column, isThere) in zip(columns, row.isThere) {
        XCTAssertEqual(column.reason(feature), isThere ? .allowed : .featureLocked, row.name)
      }
    }
  }

  func testMatrixCommandPrintsTheTableOfTheDocument() throws {
    let catalog = try ShippedCatalog(folder: "adtech", target: "AdtechCatalog").catalog()
    let matrix = CatalogMatrix(catalog, AdtechCatalog.tables, rows: .features, by: .connections)
    XCTAssertEqual(matrix.rows.map(\.name), AdtechBlueprint.capabilities.map(\.name))
    XCTAssertEqual(matrix.rows.map(\.cells), AdtechBlueprint.capabilities.map(\.isThere))
    XCTAssertEqual(
      matrix.text(.table),
      """
      Feature                 Code                    DSP only  + Booking  + CRM
      Basic Pacing            basic_pacing            ✓         ✓          ✓
      Spend Tracking          spend_tracking          ✓         ✓          ✓
      Budget Pacing           budget_pacing                     ✓          ✓
      Margin Calculation      margin_calculation                ✓          ✓
      Booking Reconciliation  booking_reconciliation                       ✓
      Variance Analysis       variance_analysis                            ✓
      Performance Alerts      performance_alerts      ✓         ✓          ✓
      Budget Alerts           budget_alerts                     ✓          ✓
      Margin Alerts           margin_alerts                     ✓          ✓
      DSP QA Checks           dsp_qa_checks           ✓         ✓          ✓
      Booking QA Checks       booking_qa_checks                 ✓          ✓
      Naming Validation       naming_validation       ✓         ✓          ✓
      Booking Cross-Ref       booking_cross_ref                 ✓          ✓

      """)
  }

  func testModulesAreEnabledInEveryColumn() {
    for column in columns {
      for module in AdtechCatalog.Module.phaseOne { XCTAssertTrue(column.isEnabled(module)) }
    }
  }

  func testCRMWithoutTheBookingDatabaseAddsNothing() {
    let modules = AdtechCatalog.Module.phaseOne
    let matrix = AccessMatrix(.adtech(enabling: modules, with: [.dsp, .crm]))
    for feature in Feature.allCases {
      XCTAssertEqual(matrix.reason(feature), columns[0].reason(feature), feature.code)
    }
  }

  func testNothingWorksWithoutTheDSP() {
    let matrix = AccessMatrix(.adtech(enabling: AdtechCatalog.Module.phaseOne, with: [.booking, .crm]))
    for feature in Feature.allCases { XCTAssertEqual(matrix.reason(feature), .connectionMissing, feature.code) }
  }
}
