import RetailCatalog
import Tollgate
import TollgateCalendar
import TollgateHTTP
import XCTest

/// What the guide says of its handlers is so.
final class PointOfSaleHandlerTests: XCTestCase {
  private let service = PointOfSale()

  private func subject(_ pack: RetailCatalog.Pack) -> Subject {
    var rows = TenantRecord()
    rows.assignments = [AssignmentRow(pack: pack.code, status: RetailCatalog.Status.active.code)]
    return GuideTests.subject(rows, in: "Europe/Paris", roles: [.manager])
  }

  private func status(_ reply: Reply) -> Int {
    if case .problem(let status, _) = reply { status } else { 200 }
  }

  func testHandlersAskForWhatTheyNeed() {
    let (small, large) = (subject(.starter), subject(.executiveAi))
    XCTAssertEqual(service.answer { () throws(Denial) in try service.refund("17", for: small) }, .page("refunded 17"))
    XCTAssertEqual(status(service.answer { () throws(Denial) in try service.contact("Ada", for: small) }), 403)
    XCTAssertEqual(service.answer { () throws(Denial) in try service.contact("Ada", for: large) }, .page("called Ada"))
    XCTAssertEqual(service.profile("Ada", for: small), .page("Ada"))
    XCTAssertEqual(service.profile("Ada", for: large), .page("Ada, good for credit"))
  }

  func testMenuShowsWhatOpens() {
    XCTAssertEqual(service.menu(for: subject(.starter)), ["Sales"])
    XCTAssertEqual(service.menu(for: subject(.business)), ["Sales", "Till", "Stock"])
  }

  func testMatrixIsSentToTheFrontend() {
    let json = service.moduleMatrix(ofStore: "17", for: subject(.starter)) ?? ""
    XCTAssertTrue(json.hasPrefix(#"{"store_id":"17","modules":{"CORE":true,"SELL":true,"CASH":false,"#), json)
  }

  func testUnknownZoneIsNoTenant() {
    let nowhere = GuideTests.subject(TenantRecord(), in: "Nowhere/Land", roles: [.manager])
    XCTAssertEqual(status(service.answer("GET", "/dashboard", for: nowhere)), 403)
    XCTAssertNil(service.moduleMatrix(ofStore: "17", for: nowhere))
  }
}
