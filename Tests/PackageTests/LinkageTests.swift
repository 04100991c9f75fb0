import CatalogCompiler
import CatalogLowering
import Foundation
import RetailCatalog
import Tollgate
import XCTest

/// What the objects of the runtime ask the linker for.
final class LinkageTests: XCTestCase {
  /// All but the calendar, whose time zones are Foundation's.
  private static let freeOfFoundation = [
    "Tollgate", "TollgateHTTP", "TollgateConfiguration", "TollgateJSON", "RetailCatalog",
  ]

  func testRuntimeNeedsNoYAMLReader() throws {
    for target in Self.freeOfFoundation + ["TollgateCalendar"] {
      XCTAssertEqual(try symbols(of: target).undefined.filter { $0.hasPrefix("yaml_") }, [], target)
    }
  }

  func testRuntimeNeedsNoFoundationButForTheCalendar() throws {
    for target in Self.freeOfFoundation {
      XCTAssertEqual(try symbols(of: target).undefined.filter { $0.contains("Foundation") }, [], target)
    }
  }

  func testTheToolWouldShowWhatIsForbidden() throws {
    XCTAssertTrue(try symbols(of: "CatalogSyntax").undefined.contains { $0.hasPrefix("yaml_") })
    XCTAssertTrue(try symbols(of: "TollgateCalendar").undefined.contains { $0.contains("Foundation") })
  }

  func testTablesAreReadyWithoutStartUpWork() throws {
    let symbols = try symbols(of: "RetailCatalog")
    XCTAssertFalse(symbols.defined.isEmpty)
    // A lazy global has a token, an initialiser and a call of `swift_once`.
    XCTAssertEqual((symbols.defined + symbols.undefined).filter { $0.hasSuffix("_WZ") || $0.hasSuffix("_Wz") }, [])
    XCTAssertEqual(symbols.undefined.filter { $0.contains("swift_once") }, [])
  }

  /// What every request reads comes first: the header, the edges of the route tree, its branches and the checks of entries.
  func testWhatEveryRequestReadsOfRetailTakesSixteenKilobytes() throws {
    let folder = PackageFolder.url.appendingPathComponent("catalog/retail")
    let image = try lower(XCTUnwrap(compile(folder: folder.path).result).catalog)
    XCTAssertEqual(CatalogTables(bytes: image).digest, RetailCatalog.tables.digest)
    let hot: [TableSection] = [.edges, .branches, .checks]
    let others = (0...TableSection.texts.rawValue).compactMap(TableSection.init).filter { !hot.contains($0) }
    let starts = others.map { start(of: $0, in: image) }
    let end = try XCTUnwrap(starts.min())
    for section in hot { XCTAssertLessThan(start(of: section, in: image), end, "\(section)") }
    XCTAssertLessThanOrEqual(end, 16 * 1024)
  }

  /// Where the directory of an image says that a section starts.
  private func start(of section: TableSection, in image: [UInt8]) -> Int {
    let word = image[(TableLayout.directoryStart + TableLayout.wordLength * section.rawValue)...]
    return word.prefix(TableLayout.wordLength).reversed().reduce(0) { $0 << 6 | Int($1 - TableLayout.zeroDigit) }
  }

  /// The symbols of a target's objects, which lie beside the test bundle. Objects of files that are gone may lie there too.
  private func symbols(of target: String) throws -> (defined: [String], undefined: [String]) {
    let folder = target == "RetailCatalog" ? "Generated" : "Sources"
    let sources = try PackageFolder.swiftFiles(below: "\(folder)/\(target)").map { "/\($0.path)" }
    let bundle = Bundle(for: Self.self).bundleURL
    let objects = [bundle.deletingLastPathComponent(), bundle].flatMap { build in
      let objects = build.appendingPathComponent("\(target).build")
      return ((try? FileManager.default.contentsOfDirectory(atPath: objects.path)) ?? [])
        .filter { name in sources.contains { "\($0).o".hasSuffix("/\(name)") } }
        .map { objects.appendingPathComponent($0).path }
    }
    guard !objects.isEmpty else { throw XCTSkip("no objects of \(target) beside the test bundle") }
    let lines = try nm(objects).split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count > 1 }
    func names(_ isUndefined: Bool) -> [String] {
      lines.filter { ($0[$0.count - 2] == "U") == isUndefined }.compactMap { $0.last.map(String.init) }
    }
    return (names(false), names(true))
  }

  private func nm(_ objects: [String]) throws -> String {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let tools = ["llvm-nm", "nm"].flatMap { tool in places.map { "\($0)/\(tool)" } }
    guard let tool = tools.first(where: FileManager.default.isExecutableFile) else {
      throw XCTSkip("neither llvm-nm nor nm is installed")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = objects
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    XCTAssertEqual(process.terminationStatus, 0, tool)
    return String(decoding: bytes, as: UTF8.self)
  }
}
