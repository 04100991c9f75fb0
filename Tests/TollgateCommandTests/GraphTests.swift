import XCTest

/// `graph`: who requires whom, drawn.
final class GraphTests: CommandTestCase {
  private static let catalog = """
    tollgate: 1
    catalog: Tea
    connections:
      BANK: { name: Bank, requires: [LINE] }
      LINE: { name: Line }
    modules:
      CORE: { name: Core, always_on: true }
      SALES: { name: Sales, requires: [CORE] }
      CARDS: { name: Cards, requires: [SALES, BANK] }
    packs:
      ALL: { name: All, modules: [SALES, CARDS] }

    """

  func testMermaid() throws {
    try write(Self.catalog, to: "tea/catalog.yaml")
    let graph = Run(
      output: """
        graph TD
          CORE(["Core"])
          SALES["Sales"]
          CARDS["Cards"]
          BANK{{"Bank"}}
          LINE{{"Line"}}
          SALES --> CORE
          CARDS --> SALES
          CARDS --> BANK
          BANK --> LINE

        """)
    XCTAssertEqual(try tollgate("graph", "tea"), graph)
    XCTAssertEqual(try tollgate("graph", "tea", "--format", "mermaid"), graph)
  }

  func testDOT() throws {
    try write(Self.catalog, to: "tea/catalog.yaml")
    XCTAssertEqual(
      try tollgate("graph", "tea", "--format", "dot"),
      Run(
        output: """
          digraph "Tea" {
            "CORE" [label="Core", shape=box, style=rounded];
            "SALES" [label="Sales", shape=box];
            "CARDS" [label="Cards", shape=box];
            "BANK" [label="Bank", shape=hexagon];
            "LINE" [label="Line", shape=hexagon];
            "SALES" -> "CORE";
            "CARDS" -> "SALES";
            "CARDS" -> "BANK";
            "BANK" -> "LINE";
          }

          """))
  }

  private static let flowing = """
    tollgate: 1
    catalog: Tea
    systems: { ORDERS: { name: Order store, kind: store } }
    modules:
      SALES: { name: Sales, integrations: [{ with: ORDERS, flow: out, data: Orders }] }
      STOCK: { name: Stock, integrations: [{ with: ORDERS, flow: in }] }

    """

  func testFlowIsDrawnWhereThereIsOneUnlessDependenciesAreAskedFor() throws {
    try write(Self.flowing, to: "tea/catalog.yaml")
    let flow = Run(
      output: """
        graph TD
          subgraph modules ["Modules"]
            SALES["Sales"]
            STOCK["Stock"]
          end
          subgraph store ["Data Layer"]
            ORDERS[("Order store")]
          end
          SALES -->|"Orders"| ORDERS
          ORDERS --> STOCK

        """)
    XCTAssertEqual(try tollgate("graph", "tea"), flow)
    XCTAssertEqual(try tollgate("graph", "tea", "--show", "flow"), flow)
    XCTAssertEqual(
      try tollgate("graph", "tea", "--show", "dependencies"),
      Run(output: "graph TD\n  SALES[\"Sales\"]\n  STOCK[\"Stock\"]\n"))
  }

  func testUnknownContentIsRefused() throws {
    try write(Self.flowing, to: "tea/catalog.yaml")
    let run = try tollgate("graph", "tea", "--show", "flows")
    XCTAssertEqual(run.code, 2)
    XCTAssertTrue(run.complaints.contains("dependencies, flow, all"), run.complaints)
  }

  private func writeHostileNames() throws {
    let hostile = #""\"]; click A \"x\" <b>&amp; #1; `y` \\N é\\""#
    try write(
      Self.catalog.replacingOccurrences(of: "name: Sales", with: "name: \(hostile)"), to: "tea/catalog.yaml")
  }

  func testHostileNamesCannotLeaveTheirLabel() throws {
    try writeHostileNames()
    let mermaid = try tollgate("graph", "tea").output.split(separator: "\n")
    XCTAssertEqual(
      String(mermaid[2]),
      "  SALES[\"#34;]#59; click A #34;x#34; #60;b#62;#38;amp#59; #35;1#59; #96;y#96; #92;N é#92;\"]")
    let dot = try tollgate("graph", "tea", "--format", "dot").output.split(separator: "\n")
    XCTAssertEqual(
      String(dot[2]), #"  "SALES" [label="\"]; click A \"x\" <b>&amp; #1; `y` \\N é\\", shape=box];"#)
  }

  func testGraphvizReadsTheGraph() throws {
    try XCTSkipIf(try shell("command -v dot").code != 0, "there is no dot(1) to read the graph")
    try writeHostileNames()
    XCTAssertEqual(try shell("tollgate graph tea --format dot | dot -Tcanon").code, 0)
  }

  func testCatalogWithErrorsIsNotDrawn() throws {
    try write(Sample.broken("Shop"), to: "shop/catalog.yaml")
    XCTAssertEqual(
      try tollgate("graph", "shop"), Run(complaints: try tollgate("check", "shop").output, code: 1))
  }
}
