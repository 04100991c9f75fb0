import XCTest

final class NameTests: XCTestCase {
  func testUnknownNamesOfEveryKind() throws {
    XCTAssertEqual(
      try findings(
        """
        connections: { MAIL: { name: Mail, requires: [MAYL] } }
        modules: { SELL: { name: Sell, requires: [MAYL], can: [CAN_SEL] } }
        features: { refunds: { module: SEL, unlocked_by: [MAYL] } }
        limits: { seats: { module: SEL } }
        packs: { SHOP: { name: Shop, extends: SHOPP, modules: [SELL], without: [SEL], limits: { seat: 3 } } }
        capabilities: { CAN_SELL: Sell }
        roles: { SELLER: { name: Seller, includes: [SELER], can: [CAN_SEL] } }
        navigation: { OFFICE: { name: Office, inside: OFICE } }
        pages: { /a: { feature: refund, menu: OFICE, consumes: seat, manage: { any: [SELL, SEL], can: [CAN_SEL] } } }
        """),
      """
      3:47 TG201 connection MAIL names connection 'MAYL', which nothing declares
      4:43 TG201 module SELL names module or connection 'MAYL', which nothing declares
      4:56 TG201 module SELL names capability 'CAN_SEL', which nothing declares
      5:32 TG201 feature refunds names module 'SEL', which nothing declares
      5:51 TG201 feature refunds names module or connection 'MAYL', which nothing declares
      6:28 TG201 limit seats names module 'SEL', which nothing declares
      7:39 TG201 pack SHOP names pack 'SHOPP', which nothing declares
      7:73 TG201 pack SHOP names module or limit 'SEL', which nothing declares
      7:89 TG201 pack SHOP names limit 'seat', which nothing declares
      9:45 TG201 role SELLER names role 'SELER', which nothing declares
      9:59 TG201 role SELLER names capability 'CAN_SEL', which nothing declares
      10:47 TG201 navigation group OFFICE names navigation group 'OFICE', which nothing declares
      11:25 TG201 page /a names feature 'refund', which nothing declares
      11:39 TG201 page /a names navigation group 'OFICE', which nothing declares
      11:56 TG201 page /a names limit 'seat', which nothing declares
      11:84 TG201 manage of page /a names module 'SEL', which nothing declares
      11:96 TG201 manage of page /a names capability 'CAN_SEL', which nothing declares
      """)
  }

  func testNameOfAnotherKindSaysWhichAndWhere() throws {
    XCTAssertEqual(
      try report(
        header + """
          modules:
            SELL: { name: Sell, features: [refunds] }
          pages:
            /refunds: refunds
          """),
      """
      shop/catalog.yaml:6:13: error: page /refunds names module 'refunds', which is a feature [TG201]
        |
      4 |   SELL: { name: Sell, features: [refunds] }
        |                                  ------- declared as a feature here
      ...
      6 |   /refunds: refunds
        |             ^^^^^^^ a feature, not a module
        = help: name a module here, or move 'refunds' to where a feature belongs
        = see: tollgate rules TG201

      1 error

      """)
  }

  func testNearestNameIsShownWithItsFile() throws {
    XCTAssertEqual(
      try report([
        "modules.yaml": header + "modules:\n  REPORTS: { name: Reports }\n",
        "packs.yaml": "packs:\n  SHOP:\n    name: Shop\n    modules:\n      - REPROTS\n",
      ]),
      """
      shop/packs.yaml:5:9: error: pack SHOP names module 'REPROTS', which nothing declares [TG201]
        |
      5 |       - REPROTS
        |         ^^^^^^^ no module has this code
       ::: shop/modules.yaml:4:3
        |
      4 |   REPORTS: { name: Reports }
        |   ------- a similar code is declared here
        = help: did you mean 'REPORTS'?
        = see: tollgate rules TG201

      1 error

      """)
  }

  func testSeveralCodesInOneTextAreToldApart() throws {
    for text in ["CASH SELL", "CASH; SELL"] {
      let found = try report("modules:\n  A: { name: A, requires: [\(text)] }\n")
      XCTAssertTrue(found.contains("separate codes by commas: [A, B]"), found)
    }
  }

  func testNamesAreComparedByBytes() throws {
    XCTAssertEqual(
      try findings("modules:\n  KILO: { name: K }\n  B: { name: B, requires: [\u{212A}ILO, kilo] }\n"),
      """
      5:28 TG201 module B names module or connection '\u{212A}ILO', which nothing declares
      5:34 TG201 module B names module or connection 'kilo', which nothing declares
      """)
  }

  func testCodesDeclaredTwiceInTwoFiles() throws {
    XCTAssertEqual(
      try findings([
        "a.yaml": header
          + "modules: { A: { name: A } }\nroles: { R: { name: R } }\nstatuses: { ON: { grants: true } }\n",
        "b.yaml": "modules: { A: { name: A } }\nroles: { R: { name: R } }\nstatuses: { ON: { grants: true } }\n",
      ]),
      """
      b.yaml:1:12 TG202 module 'A' is declared a second time
      b.yaml:2:10 TG202 role 'R' is declared a second time
      b.yaml:3:13 TG202 status 'ON' is declared a second time
      """)
  }

  func testActionOfAPageIsDeclaredOnce() throws {
    XCTAssertEqual(
      try findings(
        "modules: { A: { name: A } }\npages:\n  /a: { manage: A, actions: { manage: A, edit: A } }\n  /b: { manage: A }\n"
      ),
      "5:31 TG202 action 'manage' is declared a second time")
  }

  func testCodesThatDifferByCaseOrBecomeOneSwiftName() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SELL: { name: A, features: [re_fund] }, Sell: { name: B, features: [reFund, RE_FUND] } }
        capabilities: { CAN_SELL: A, CanSell: B, can_sell: C }
        """),
      """
      3:52 TG203 module 'Sell' differs from 'SELL' by case alone
      3:80 TG204 feature 'reFund' becomes 'reFund' in generated Swift, as 're_fund' does
      3:88 TG203 feature 'RE_FUND' differs from 're_fund' by case alone
      4:30 TG204 capability 'CanSell' becomes 'canSell' in generated Swift, as 'CAN_SELL' does
      4:42 TG203 capability 'can_sell' differs from 'CAN_SELL' by case alone
      """)
  }

  func testSameCodeMayServeSeveralKinds() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: { SHOP: { name: Shop } }
        packs: { SHOP: { name: Shop, modules: [SHOP] } }
        navigation: { SHOP: Shop }
        """), "")
  }
}
