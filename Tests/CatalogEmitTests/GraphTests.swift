import CatalogEmit
import CatalogIR
import XCTest

final class GraphTests: XCTestCase {
  func testMermaidGraph() {
    XCTAssertEqual(
      emitGraph(kiosk, format: .mermaid, showing: .dependencies),
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
      emitGraph(kiosk, format: .dot, showing: .dependencies),
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

  private func graph(_ content: GraphContent, _ format: GraphFormat = .mermaid) -> String {
    emitGraph(studio, format: format, showing: content)
  }

  func testDependenciesLeaveSystemsOutAndDotWhatEnhances() {
    XCTAssertEqual(
      graph(.dependencies),
      #"""
      graph TD
        CAMPAIGNS["Campaigns"]
        AI["Scores"]
        BANK{{"Bank"}}
        CAMPAIGNS --> AI
        CAMPAIGNS --> BANK
        AI -.-> CAMPAIGNS

      """#)
  }

  func testFlowFramesModulesByCategoryAndSystemsByKindWithAnArrowAPairAndDirection() {
    XCTAssertEqual(
      graph(.flow),
      #"""
      graph TD
        subgraph modules ["marketing"]
          CAMPAIGNS["Campaigns"]
        end
        subgraph modules2 ["Modules"]
          AI["Scores"]
        end
        subgraph service ["Services"]
          PROFILES["Profiles"]
        end
        subgraph store ["Data Layer"]
          EVENTS[("Event store")]
        end
        subgraph external ["External Systems"]
          MAIL["Mail #34;provider#34;"]
        end
        CAMPAIGNS -->|"Steps, Auditing"| EVENTS
        CAMPAIGNS <--> MAIL
        AI -->|"Scores | #34;hints#34;"| CAMPAIGNS
        EVENTS -->|"Events → Scores"| AI
        CAMPAIGNS --- PROFILES

      """#)
  }

  func testAllTogetherTellsFlowFromDependencies() {
    XCTAssertEqual(
      graph(.all),
      #"""
      graph TD
        subgraph modules ["marketing"]
          CAMPAIGNS["Campaigns"]
        end
        subgraph modules2 ["Modules"]
          AI["Scores"]
        end
        subgraph connections ["Connections"]
          BANK{{"Bank"}}
        end
        subgraph service ["Services"]
          PROFILES["Profiles"]
        end
        subgraph store ["Data Layer"]
          EVENTS[("Event store")]
        end
        subgraph external ["External Systems"]
          MAIL["Mail #34;provider#34;"]
        end
        CAMPAIGNS --> AI
        CAMPAIGNS --> BANK
        AI -.-> CAMPAIGNS
        CAMPAIGNS ==>|"Steps, Auditing"| EVENTS
        CAMPAIGNS <==> MAIL
        AI ==>|"Scores | #34;hints#34;"| CAMPAIGNS
        EVENTS ==>|"Events → Scores"| AI
        CAMPAIGNS --- PROFILES

      """#)
  }

  func testDOTGraphOfAllTogether() {
    XCTAssertEqual(
      graph(.all, .dot),
      #"""
      digraph "studio" {
        subgraph "cluster_modules" {
          label="marketing";
          "CAMPAIGNS" [label="Campaigns", shape=box];
        }
        subgraph "cluster_modules2" {
          label="Modules";
          "AI" [label="Scores", shape=box];
        }
        subgraph "cluster_connections" {
          label="Connections";
          "BANK" [label="Bank", shape=hexagon];
        }
        subgraph "cluster_service" {
          label="Services";
          "PROFILES" [label="Profiles", shape=component];
        }
        subgraph "cluster_store" {
          label="Data Layer";
          "EVENTS" [label="Event store", shape=cylinder];
        }
        subgraph "cluster_external" {
          label="External Systems";
          "MAIL" [label="Mail \"provider\"", shape=box];
        }
        "CAMPAIGNS" -> "AI";
        "CAMPAIGNS" -> "BANK";
        "AI" -> "CAMPAIGNS" [style=dashed];
        "CAMPAIGNS" -> "EVENTS" [label="Steps, Auditing", style=bold];
        "CAMPAIGNS" -> "MAIL" [dir=both, style=bold];
        "AI" -> "CAMPAIGNS" [label="Scores | \"hints\"", style=bold];
        "EVENTS" -> "AI" [label="Events → Scores", style=bold];
        "CAMPAIGNS" -> "PROFILES" [dir=none];
      }

      """#)
  }

  func testUsualContentIsTheFlowOfDataWhereThereIsOne() {
    XCTAssertEqual(GraphContent(usualFor: studio), .flow)
    XCTAssertEqual(GraphContent(usualFor: kiosk), .dependencies)
    XCTAssertEqual(GraphContent(usualFor: Catalog(code: "empty")), .dependencies)
  }
}
