import CatalogEmit
import CatalogIR
import Foundation
import XCTest

final class GeneratedSwiftTests: XCTestCase {
  private func files(_ catalog: Catalog = kiosk, image: String = "0123") -> [GeneratedFile] {
    emitSwift(catalog, image: Array(image.utf8))
  }

  func testCodesOfASmallCatalog() {
    XCTAssertEqual(files()[0].text, kioskCodes)
  }

  func testAttributesAndSurroundingsOfModules() throws {
    let text = files(studio)[0].text
    let start = try XCTUnwrap(text.range(of: "extension StudioCatalog.Module {"))
    XCTAssertEqual(String(text[start.lowerBound...]), studioSurroundings)
  }

  func testFilesBearTheNamesThatABuildDeclares() {
    XCTAssertEqual(files().map(\.name), ["TollgateCatalog.swift", "TollgateTables.swift"])
    XCTAssertEqual(GeneratedFile.swiftNames, files().map(\.name))
  }

  func testFirstLineSaysThatTheFileIsGenerated() throws {
    for file in files() {
      let line = String(file.text.prefix { $0 != "\n" })
      XCTAssertNotNil(try /^\/\/ Code generated .* DO NOT EDIT\.$/.wholeMatch(in: line), line)
      XCTAssertTrue(line.hasPrefix(GeneratedFile.marker))
    }
  }

  func testKindsThatTheCatalogLacksAreLeftOut() {
    let text = files(Catalog(code: "empty"))[0].text
    XCTAssertTrue(text.contains("/// The catalog empty.\npublic enum EmptyCatalog {"), text)
    XCTAssertEqual(text.components(separatedBy: "public enum ").count - 1, 2)
    XCTAssertTrue(text.contains("public enum Action: CatalogCode"))
  }

  func testImageIsOneStringOverLinesOfOneWidth() {
    let image = String(repeating: "0123456789", count: 20)
    let lines = files(image: image)[1].text.split(separator: "\n").suffix(7)
    XCTAssertEqual(
      lines.map(String.init),
      [
        "    #\"\"\"", "    \(image.prefix(96))\\#", "    \(image.dropFirst(96).prefix(96))\\#",
        "    \(image.dropFirst(192))", "    \"\"\"#", "  }", "}",
      ])
  }

  func testNumbersStandBesideTheImage() {
    XCTAssertTrue(
      files()[1].text.contains(
        """
        extension KioskCatalog.Module {
          /// The catalog whose code it is.
          public static var tables: CatalogTables { KioskCatalog.tables }

          /// The number in the catalog's tables.
          public var id: CatalogID<ModuleKind> { CatalogID(index: index) }

          private var index: Int {
            switch self {
            case .core: return 0
            case .style: return 1
            case .robots: return 2
            }
          }
        }
        """), files()[1].text)
  }
}
