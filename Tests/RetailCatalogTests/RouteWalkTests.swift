import Foundation
import RetailCatalog
import Tollgate
import TollgateHTTP
import XCTest

/// Every pack by every route of the blueprint's two tables, through the guard and the tables that ship.
final class RouteWalkTests: XCTestCase {
  private let gate = Guard(RetailCatalog.tables)
  private static let packs = RetailBlueprint.packs.map(\.code)

  private func subject(of pack: String?) throws -> Subject {
    var tenant = TenantState()
    if let pack {
      let id = try XCTUnwrap(RetailCatalog.Pack(code: pack)).id
      tenant.assignments = [Assignment(pack: id, status: RetailCatalog.Status.active.id)]
    }
    return Subject(
      matrix: AccessMatrix(RetailCatalog.tables, tenant, at: Instant(milliseconds: 0)),
      capabilities: .all(RetailCatalog.tables))
  }

  /// The answer as the reason, the module, and the packs that would grant.
  private func ask(
    _ method: String, _ target: String, action: String? = nil, _ subject: Subject
  ) -> String {
    let answer = gate.report(
      on: GuardRequest(
        method: WireText(method), target: WireText(target), action: action.map(PageAction.named), subject: subject))
    let words = [answer.decision.reason.code] + [answer.decision.module].compactMap { $0.map(answer.tables.code) }
    return (words + answer.grantingPacks.map(answer.tables.code)).joined(separator: " ")
  }

  /// What the blueprint says of a tenant with a pack and a route of a module.
  private func expected(_ module: String, _ pack: String?) -> String {
    let has = module == "CORE" || pack.map { RetailBlueprint.contents(of: $0).contains(module) } == true
    let offers = Self.packs.filter { RetailBlueprint.contents(of: $0).contains(module) }
    return has ? "allowed \(module)" : (["not_granted \(module)"] + offers).joined(separator: " ")
  }

  /// Targets that a prefix takes, itself first, and such as only look like it.
  private func targets(of prefix: String) -> (inside: [String], outside: [String]) {
    if prefix.hasSuffix("-*") {
      let stem = String(prefix.dropLast(2))
      return (
        ["\(stem)-", "\(stem)-x", "\(stem)-a-b/17", "\(stem)%2Dx"],
        [stem, "\(stem)_x", "x\(stem.dropFirst())-x"]
          .map { $0.hasPrefix("/") ? $0 : "/\($0)" }
      )
    }
    let path = (prefix.hasSuffix("/*") ? String(prefix.dropLast(2)) : prefix)
      .replacingOccurrences(of: ":saleId", with: "17")
    let inside = [path, "\(path)/", "\(path)/below", "\(path)/below/17", "\(path)?q=/x"]
    // A parameter takes any segment, and `/cashier` what does not fit below it.
    return (inside, prefix.contains(":") ? [] : ["\(path)force", path.uppercased(), "/x\(path)", "\(path)%20"])
  }

  func testEveryPackByEveryPage() throws {
    var count = 0
    for pack in [nil] + Self.packs.map(Optional.some) {
      let subject = try subject(of: pack)
      for row in RetailBlueprint.pages {
        for prefix in row.prefixes {
          let (inside, outside) = targets(of: prefix)
          for target in inside {
            let words = "\(pack ?? "no pack") \(target)"
            XCTAssertEqual(ask("GET", target, subject), expected(row.module, pack), words)
            XCTAssertEqual(ask("HEAD", target, action: "read", subject), expected(row.module, pack), words)
            XCTAssertEqual(ask("POST", target, subject), "unmapped", words)
            count += 1
          }
          for target in outside where !prefix.hasPrefix("/cashier/") && prefix != "/stock/analytics" {
            XCTAssertEqual(ask("GET", target, subject), "unmapped", target)
          }
        }
      }
    }
    XCTAssertEqual(count, 6 * 22 * 5)
  }

  func testEveryPackByEveryAPIRoute() throws {
    var count = 0
    for pack in [nil] + Self.packs.map(Optional.some) {
      let subject = try subject(of: pack)
      for row in RetailBlueprint.api {
        for prefix in row.prefixes {
          let (inside, outside) = targets(of: prefix)
          for target in inside {
            for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"] {
              let words = "\(pack ?? "no pack") \(method) \(target)"
              XCTAssertEqual(ask(method, "/api/v1\(target)", subject), expected(row.module, pack), words)
            }
            count += 1
          }
          for target in outside {
            XCTAssertEqual(ask("GET", "/api/v1\(target)", subject), "unmapped", target)
          }
        }
      }
    }
    XCTAssertEqual(count, 6 * (51 * 5 - 1))
  }

  func testCatalogIsSplitIntoReadingAndManaging() throws {
    for pack in [nil] + Self.packs.map(Optional.some) {
      let subject = try subject(of: pack)
      for target in ["/catalog", "/catalog/17", "/catalog/"] {
        XCTAssertEqual(ask("GET", target, subject), expected("SELL", pack))
        XCTAssertEqual(ask("GET", target, action: "read", subject), expected("SELL", pack))
        XCTAssertEqual(ask("GET", target, action: "manage", subject), expected("STOCK", pack))
        XCTAssertEqual(ask("GET", target, action: "delete", subject), "unmapped")
      }
      XCTAssertEqual(ask("GET", "/catalogue", subject), "unmapped")
    }
  }

  func testNestedPathsAreDecidedByTheMostSpecificOne() throws {
    let manager = try subject(of: "BUSINESS")
    XCTAssertEqual(ask("GET", "/cashier", manager), "allowed CASH")
    XCTAssertEqual(ask("GET", "/cashier/payment", manager), "allowed CASH")
    XCTAssertEqual(ask("GET", "/cashier/payment/17", manager), "allowed CASH")
    XCTAssertEqual(ask("GET", "/cashier/analytics", manager), "not_granted ANALYTICS_CASHIER PERFORMANCE EXECUTIVE_AI")
    XCTAssertEqual(ask("GET", "/cashier/analytics-x", manager), "allowed CASH")
    XCTAssertEqual(ask("GET", "/cashier/payment/analytics", manager), "allowed CASH")
    XCTAssertEqual(ask("GET", "/stock/levels", manager), "allowed STOCK")
    XCTAssertEqual(ask("GET", "/stock/analytics/17", manager), "not_granted ANALYTICS_STOCK PERFORMANCE EXECUTIVE_AI")
  }

  func testSiblingsOfAnalyticsCallsAreNotMapped() throws {
    let everything = try subject(of: "EXECUTIVE_AI")
    for target in [
      "/analytics", "/analytics/", "/analytics/other", "/analytics/admin", "/dg", "/me", "/", "", "/sales;",
    ] {
      let answer = ask("GET", "/api/v1\(target)", everything)
      XCTAssertEqual(answer, target == "/sales;" ? "bad_target" : "unmapped", target)
    }
    XCTAssertEqual(ask("GET", "/api/v1/analytics/customers/17", everything), "allowed CLIENT_INTEL")
    XCTAssertEqual(ask("GET", "/api/v1/analytics/admin/customer-rules", everything), "allowed CLIENT_INTEL")
    XCTAssertEqual(ask("GET", "/api/v1/objectives/17", everything), "allowed SELLER_PERF")
    XCTAssertEqual(ask("GET", "/api/v2/sales", everything), "unmapped")
    XCTAssertEqual(ask("GET", "/sales", everything), "unmapped")
  }

  func testWithoutATenantOnlySigningInPasses() throws {
    let nobody = Subject(matrix: nil, capabilities: .all(RetailCatalog.tables))
    XCTAssertEqual(ask("POST", "/api/v1/auth/login", nobody), "public")
    for row in RetailBlueprint.api {
      for target in row.prefixes.flatMap({ targets(of: $0).inside }) {
        XCTAssertEqual(ask("GET", "/api/v1\(target)", nobody), "no_tenant \(row.module)", target)
      }
    }
    XCTAssertEqual(ask("GET", "/dashboard", nobody), "no_tenant CORE")
  }

  func testMatrixCallTakesGETAlone() throws {
    let starter = try subject(of: "STARTER")
    XCTAssertEqual(ask("GET", "/api/v1/me/module-matrix?store=17", starter), "allowed CORE")
    XCTAssertEqual(ask("POST", "/api/v1/me/module-matrix", starter), "unmapped")
  }
}
