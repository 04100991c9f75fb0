import Foundation
import XCTest

/// Waived findings on the command line: notes, judged on a day by `check` and by nothing else.
final class WaiverCheckTests: CommandTestCase {
  /// A catalog whose one finding, a warning, is waived.
  private func write(waivedUntil day: String) throws {
    try write(
      Sample.dubious("Shop")
        + "waivers:\n  - { code: TG408, entity: SPARE, reason: \"sold by hand,\\nfor now\", until: \(day) }\n",
      to: "shop/catalog.yaml")
  }

  private func codes(_ run: Run) -> [String] {
    run.output.matches(of: /"code":"(\w+)","severity":"(\w+)"/).map { "\($0.2) \($0.1)" }
  }

  func testTextSaysThatItIsWaived() throws {
    try write(waivedUntil: "2099-12-31")
    XCTAssertEqual(
      try tollgate("check", "shop", "--warnings-as-errors"),
      Run(
        output: #"""
          shop/catalog.yaml:6:3: note: module 'SPARE' is in no pack [TG408]
            |
          6 |   SPARE: { name: Spare }
            |   ^^^^^ nobody can buy it
            = waived: until 2099-12-31: sold by hand,\u{A}for now
            = see: tollgate rules TG408

          1 note

          """#))
  }

  func testToolsAreToldThatItIsWaived() throws {
    try write(waivedUntil: "2099-12-31")
    XCTAssertTrue(
      try tollgate("check", "shop", "--format", "json").output
        .hasSuffix(#""waived":{"until":"2099-12-31","reason":"sold by hand,\nfor now"}}"# + "\n"))
    XCTAssertEqual(
      try tollgate("check", "shop", "--format", "github").output,
      "::notice file=shop/catalog.yaml,line=6,endLine=6,col=3,endColumn=8,title=TG408::"
        + "module 'SPARE' is in no pack%0Awaived until 2099-12-31: sold by hand,\\u{A}for now\n")
  }

  func testDayIsTheOneThatIsNamedElseToday() throws {
    try write(waivedUntil: "2027-06-30")
    XCTAssertEqual(codes(try tollgate("check", "shop", "--format", "json", "--at", "2027-06-30")), ["note TG408"])
    let past = try tollgate("check", "shop", "--format", "json", "--at=2027-07-01")
    XCTAssertEqual(codes(past), ["warning TG408", "error TG755"])
    XCTAssertEqual(past.code, 1)
    try write(waivedUntil: "2001-01-01")
    XCTAssertEqual(codes(try tollgate("check", "shop", "--format", "json")), ["warning TG408", "error TG755"])
  }

  func testDayThatIsNoneIsRefused() throws {
    try write(waivedUntil: "2027-06-30")
    XCTAssertEqual(
      try tollgate("check", "shop", "--at", "2027-02-29"),
      Run(complaints: "tollgate: --at cannot be '2027-02-29'; write a day like 2027-01-31\n", code: 2))
  }

  func testOtherCommandsKnowNoDayAndDoNotRepeatNotes() throws {
    try write(waivedUntil: "2001-01-01")
    for command in [["generate", "shop", "--warnings-as-errors"], ["graph", "shop"]] {
      let run = try run(Self.command, command, input: Data())
      XCTAssertEqual(run.code, 0, run.complaints)
      XCTAssertEqual(run.complaints, "")
    }
  }

  func testRetailShowsTheOneCallThatItsDocumentRefuses() throws {
    try copyRetail()
    XCTAssertEqual(
      try tollgate("check", "catalog/retail", "--at", "2027-11-30", "--warnings-as-errors"),
      Run(
        output: """
          catalog/retail/pages.yaml:18:89: note: role SELLER on STARTER sees /pos, but GET /products needs STOCK [TG701]
             |
          18 |   /pos: { feature: sales_pos, name: Point of sale, menu: SELL, can: [CAN_SELL], calls: [GET /products, POST /sales] }
             |   ---- asks for less
             |                                                                                         ^^^^^^^^^^^^^ would be refused
            ::: catalog/retail/api.yaml:35:14
             |
          35 |   /products: STOCK
             |              ----- needs STOCK
             = waived: until 2027-11-30: the blueprint's API table gives /products to STOCK, which Starter does not sell; \
          until the two agree, a point of sale on Starter cannot read products
             = see: tollgate rules TG701

          1 note

          """))
  }
}
