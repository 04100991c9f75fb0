import CatalogCompiler
import CatalogEmit
import ShippedCatalogs
import XCTest

/// The document's own picture, found again in the one that `tollgate graph` draws.
final class OverviewPictureTests: XCTestCase {
  /// As it stands in the document.
  private static let document = """
    graph TB
        subgraph "Marketing Control Plane"
            SEG[Audience & Segmentation]
            CAMP[Campaigns & Journeys]
            CONT[Content & Assets]
            ORCH[Channel Orchestration]
            ATTR[Attribution & Analytics]
            AI[AI & Optimization]
            COMP[Compliance & Preferences]
        end

        subgraph "Data Layer"
            EVENTS[(Event Store)]
            PROFILES[(Contact Profiles)]
            CONSENT[(Consent DB)]
        end

        subgraph "External Systems"
            EMAIL[Email Provider]
            SMS[SMS Gateway]
            PUSH[Push Service]
            ADS[Ad Platforms]
        end

        SEG --> CAMP
        CAMP --> ORCH
        CONT --> ORCH
        ORCH --> EMAIL
        ORCH --> SMS
        ORCH --> PUSH
        EMAIL --> EVENTS
        SMS --> EVENTS
        EVENTS --> ATTR
        EVENTS --> AI
        AI --> CAMP
        COMP --> ORCH
        PROFILES --> SEG
        CONSENT --> COMP
    """

  /// A Mermaid flowchart as its frames, boxes and arrows, by the names that people read.
  private struct Picture {
    /// The names in each frame; a store's with the sign of its shape.
    var frames: [String: [String]] = [:]
    /// `FROM --> TO`, each way of an arrow that points both ways.
    var arrows: [String] = []

    init(_ mermaid: String) throws {
      var names: [Substring: String] = [:]
      var frame = ""
      let text = mermaid.replacing("#38;", with: "&").replacing("\"", with: "")
      for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
        if let title = line.wholeMatch(of: /subgraph (?:\w+ \[)?([^\]]+)\]?/)?.1 {
          frame = String(title)
        } else if let box = line.wholeMatch(of: /(\w+)\[(\(?)([^\])]+)\)?\]/) {
          names[box.1] = String(box.3)
          frames[frame, default: []].append(box.2 + String(box.3))
        } else if let arrow = line.wholeMatch(of: /(\w+) (<?)-->(?:\|[^|]*\|)? (\w+)/) {
          let (from, to) = (try XCTUnwrap(names[arrow.1]), try XCTUnwrap(names[arrow.3]))
          arrows.append("\(from) --> \(to)")
          if !arrow.2.isEmpty { arrows.append("\(to) --> \(from)") }
        }
      }
    }
  }

  private func pictures() throws -> (document: Picture, drawn: Picture) {
    let catalog = try ShippedCatalog(folder: "marketing", target: "MarketingCatalog").catalog()
    let drawn = emitGraph(catalog, format: .mermaid, showing: GraphContent(usualFor: catalog))
    return (try Picture(Self.document), try Picture(drawn))
  }

  func testFramesHoldTheBoxesOfTheDocument() throws {
    let (document, drawn) = try pictures()
    XCTAssertEqual(
      document.frames.mapValues(\.count),
      [
        "Marketing Control Plane": 7, "Data Layer": 3, "External Systems": 4,
      ])
    for (frame, boxes) in document.frames {
      XCTAssertEqual(drawn.frames[frame, default: []].filter(boxes.contains), boxes, frame)
    }
    // What the sections name besides.
    XCTAssertEqual(drawn.frames["Marketing Control Plane"], document.frames["Marketing Control Plane"])
    XCTAssertEqual(drawn.frames["Data Layer"]?.count, 4)
    XCTAssertEqual(drawn.frames["External Systems"]?.count, 5)
    XCTAssertEqual(drawn.frames["Services"]?.count, 5)
  }

  func testEveryArrowOfTheDocumentIsDrawn() throws {
    let (document, drawn) = try pictures()
    XCTAssertEqual(document.arrows.count, 14)
    XCTAssertEqual(document.arrows.filter { !drawn.arrows.contains($0) }, [])
  }

  /// The arrows between the boxes of the picture that are not in it, each of which a section has.
  func testOtherArrowsBetweenThoseBoxesAreIntegrationPoints() throws {
    let (document, drawn) = try pictures()
    let boxes = document.frames.values.flatMap { $0 }.map { $0.replacing("(", with: "") }
    let others = drawn.arrows.filter { arrow in
      !document.arrows.contains(arrow) && arrow.split(separator: " --> ").allSatisfy { boxes.contains(String($0)) }
    }
    XCTAssertEqual(
      others,
      [
        "Audience & Segmentation --> Attribution & Analytics",
        "Content & Assets --> Campaigns & Journeys",
        "Campaigns & Journeys --> Attribution & Analytics",
        "Channel Orchestration --> Compliance & Preferences",
        "AI & Optimization --> Audience & Segmentation",
      ])
  }
}
