import RetailCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// What published advisories got past other servers, put to the guard in front of a till that the tenant has not bought.
final class HostileTargetTests: XCTestCase {
  private static let spaces: [RouteSpace?] = [nil, .page, .api]

  /// A retail tenant with a pack, and whoever may do everything that the pack has.
  private func shopkeeper(_ pack: RetailCatalog.Pack) -> Subject {
    var tenant = TenantState()
    tenant.assignments = [Assignment(pack: pack.id, status: RetailCatalog.Status.active.id)]
    return Subject(
      matrix: AccessMatrix(RetailCatalog.tables, tenant, at: Instant(milliseconds: 0)),
      capabilities: CapabilitySet.all(RetailCatalog.tables))
  }

  private func rows() throws -> [HostileTarget] {
    try HostileTargets.rows.map { try XCTUnwrap($0) }
  }

  private func request(_ row: HostileTarget, _ space: RouteSpace?, by subject: Subject) -> GuardRequest {
    GuardRequest(space: space, method: WireText(row.method), target: WireText(row.target), subject: subject)
  }

  func testTableIsLargeAndNamesItsSources() throws {
    let rows = try rows()
    XCTAssertGreaterThan(rows.count, 400)
    XCTAssertEqual(Set(rows.map { [$0.method, $0.target] }).count, rows.count, "a spelling stands twice")
    for row in rows {
      let isNamed =
        row.source.firstMatch(of: /^CVE-[0-9]{4}-[0-9]{4,} ./) != nil
        || row.source.firstMatch(of: /^RFC [0-9]+ section [0-9.]+$/) != nil
      XCTAssertTrue(isNamed, row.row)
    }
    XCTAssertGreaterThan(Set(rows.map(\.source).filter { $0.hasPrefix("CVE") }.map { $0.prefix(14) }).count, 150)
    let seen = Set(rows.compactMap { if case .refused(let refusal) = $0.answer { refusal } else { nil } })
    XCTAssertEqual(seen, Set(TargetRefusal.allCases))
  }

  func testEachSpellingGetsItsClass() throws {
    let (gate, subject) = (Guard(RetailCatalog.tables), shopkeeper(.starter))
    for row in try rows() {
      let answer = gate.decide(request(row, nil, by: subject))
      switch row.answer {
      case .refused(let refusal):
        XCTAssertEqual(answer.refusal, refusal, row.row)
        XCTAssertEqual(answer.decision.reason, .badTarget, row.row)
      case .denied(let reason):
        XCTAssertNil(answer.refusal, row.row)
        XCTAssertEqual(answer.decision.reason.code, reason, row.row)
      }
    }
  }

  func testNoSpellingIsAllowedWithoutTheModule() throws {
    let (market, folding) = (try MarketCatalog(), try MarketCatalog(foldsCase: true))
    let guests: [(Guard, Subject)] = [
      (Guard(RetailCatalog.tables), shopkeeper(.starter)),
      (
        Guard(market.tables),
        Subject(matrix: market.matrix(), capabilities: CapabilitySet.all(market.tables))
      ),
      (
        Guard(folding.tables),
        Subject(matrix: folding.matrix(), capabilities: CapabilitySet.all(folding.tables))
      ),
    ]
    for row in try rows() {
      for (gate, subject) in guests {
        for space in Self.spaces {
          let answer = gate.decide(request(row, space, by: subject))
          XCTAssertFalse(answer.passes, "\(gate.tables.catalog) \(String(describing: space)) \(row.row)")
          guard case .refused(let refusal) = row.answer else { continue }
          XCTAssertEqual(answer.refusal, refusal, "\(gate.tables.catalog) \(String(describing: space)) \(row.row)")
        }
      }
    }
  }

  func testSpellingInAnotherCaseIsTheSameRouteWhereTheCatalogFoldsIt() throws {
    let (kept, folded) = (try MarketCatalog(), try MarketCatalog(foldsCase: true))
    func reason(_ market: MarketCatalog, _ target: String, hasTill: Bool) -> String {
      let subject = Subject(
        matrix: market.matrix(hasTill: hasTill), capabilities: CapabilitySet.all(market.tables))
      return Guard(market.tables).decide(method: "GET", target: target, of: subject).decision.reason.code
    }
    for target in ["/CASHIER", "/Cashier/Payment/17", "/API/v1/PAYMENTS", "/api/V1/payments/7.JSON", "/%43ashier"] {
      XCTAssertEqual(reason(kept, target, hasTill: true), "not_granted", target)
      XCTAssertEqual(reason(folded, target, hasTill: true), "allowed", target)
      XCTAssertEqual(reason(folded, target, hasTill: false), "not_granted", target)
    }
    // U+212A and U+017F fold to letters of ASCII, but are none.
    for target in ["/%E2%84%AAashier", "/ca%C5%BFhier", "/api/v1/payment%C5%BF"] {
      XCTAssertEqual(reason(folded, target, hasTill: true), "not_granted", target)
    }
  }

  func testWhatIsDeniedForTheModuleIsAllowedWithIt() throws {
    let (gate, subject) = (Guard(RetailCatalog.tables), shopkeeper(.retailOps))
    var allowed = 0
    for row in try rows() {
      let answer = gate.decide(request(row, nil, by: subject))
      XCTAssertEqual(answer.passes, row.answer == .denied("not_granted"), row.row)
      allowed += answer.passes ? 1 : 0
    }
    XCTAssertGreaterThan(allowed, 25)
  }
}
