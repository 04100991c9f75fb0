import CatalogEmit
import XCTest

final class GraphTests: XCTestCase {
  func testMermaidGraph() {
    XCTAssertEqual(
      emitGraph(kiosk, format: .mermaid),
      #"""
      graph TD
        CORE(["Core"])
        node-style["Style #92;n #34;x#34;"]
        ROBOTS["Robots"]
        BANK{{"Bank #60;#34;1#34;#62;"}}
        node-end{{"End"}}
        node-style --> CORE
        node-style --> BANK
        node-style --> node-end
        ROBOTS --> CORE
        ROBOTS --> node-style
        node-end --> BANK

      """#)
  }

  func testDOTGraph() {
    XCTAssertEqual(
      emitGraph(kiosk, format: .dot),
      #"""
      digraph "kiosk" {
        "CORE" [label="Core", shape=box, style=rounded];
        "style" [label="Style \\n \"x\"", shape=box];
        "ROBOTS" [label="Robots", shape=box];
        "BANK" [label="Bank <\"1\">", shape=hexagon];
        "end" [label="End", shape=hexagon];
        "style" -> "CORE";
        "style" -> "BANK";
        "style" -> "end";
        "ROBOTS" -> "CORE";
        "ROBOTS" -> "style";
        "end" -> "BANK";
      }

      """#)
  }
}
