import CatalogIR
import CatalogLowering
import Tollgate
import XCTest

final class ImageTests: XCTestCase {
  private func catalog() -> Catalog {
    var catalog = Catalog(code: "Tiny", apiBase: ["api"])
    catalog.statuses = [Status(code: "ACTIVE", grants: true)]
    catalog.modules = [Module(code: "CORE", name: Text("Core"), alwaysOn: true)]
    catalog.packs = [Pack(code: "FREE", name: Text("Free"), contents: [ID(0)])]
    let needsCore = Condition.guarded(Condition.Requirements(modules: [ID(0)]))
    let pattern = RoutePattern(segments: [.literal("sales"), .glob(prefix: "a-", suffix: "~"), .parameter("id")])
    catalog.routes = [
      Route(
        space: .api, pattern: pattern, entries: [RouteEntry(operation: .anyMethod, condition: needsCore)])
    ]
    return catalog
  }

  func testImageOfFormat2() throws {
    XCTAssertEqual(String(decoding: try lower(catalog()), as: UTF8.self), "\(Self.image)")
  }

  func testPrintedImageAnswersAsTheOneInMemory() throws {
    for tables in [CatalogTables(format2: Self.image), CatalogTables(bytes: try lower(catalog()))] {
      let matrix = AccessMatrix(tables, TenantState(), at: Instant(milliseconds: 0))
      let decision = Array("/api/sales/a-b~/7".utf8).withUnsafeBufferPointer { path in
        tables.decide(
          space: nil, method: .put, path: path, action: nil, unknownAction: false, matrix: matrix,
          capabilities: CapabilitySet(tables), usage: [])
      }
      XCTAssertEqual(decision.reason, .allowed)
      XCTAssertEqual(decision.module.map(tables.code(of:)), "CORE")
      XCTAssertEqual(tables.catalog, "Tiny")
    }
  }

  func testImageIsPrintableWithoutQuoteAndHash() throws {
    let image = try lower(catalog())
    XCTAssertEqual(image.filter { !(0x21...0x7E).contains($0) || $0 == 0x22 || $0 == 0x23 }, [])
  }

  func testDigestIsFNV1aOverWhatFollowsIt() throws {
    let image = try lower(catalog())
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in image[24...] { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    let digest = CatalogTables(bytes: image).digest
    XCTAssertEqual(UInt64(digest, radix: 16), hash)
    XCTAssertEqual(digest.utf8.count, 16)
  }

  func testDigestChangesWithTheTablesAndNotWithNames() throws {
    var renamed = catalog()
    renamed.modules[0].name = Text("The Core")
    var changed = catalog()
    changed.packs[0].onSale = false
    let digests = try [catalog(), renamed, changed].map { CatalogTables(bytes: try lower($0)).digest }
    XCTAssertEqual(digests[0], digests[1])
    XCTAssertNotEqual(digests[0], digests[2])
  }

  func testRowsAreAsWideAsTheirWords() {
    func assertWide<Row: TableRow>(_ row: Row.Type, line: UInt = #line) {
      XCTAssertEqual(Row.stride, Row.allCases.count, "\(row)", line: line)
      XCTAssertEqual(Row.allCases.map(\.rawValue), Array(0..<Row.stride), "\(row)", line: line)
    }
    assertWide(CodeWord.self)
    assertWide(CodeSlotWord.self)
    assertWide(ModuleWord.self)
    assertWide(FeatureWord.self)
    assertWide(PackWord.self)
    assertWide(StatusWord.self)
    assertWide(ConnectionWord.self)
    assertWide(LimitWord.self)
    assertWide(RoleWord.self)
    assertWide(RouteWord.self)
    assertWide(EntryWord.self)
    assertWide(NodeWord.self)
    assertWide(NodeSlotWord.self)
    XCTAssertEqual(HeaderWord.count, HeaderWord.allCases.count)
  }

  private static let image: StaticString = #"""
    TOLLGAT2dd5cac329d14efabJ800B00040001000N0004000700010001000100000001000000000001000100020003000\#
    30003000300030004000`2004300T300d300d300l3004400440044004400<400X400L700T700h700000040008000>000\#
    B00000000000000040000000100020003000900000000000000010000000100000000000100000000000000010000000\#
    000000000000F00000000000000000000000000000000000F00000000000000000000000000010001000F00050000000\#
    000000000000300000002000K00030001000000000005000000000003000F00000000000000010000000000000003000\#
    000000001000000010003000COREFREEACTIVEreadTinysalesa-~/api
    """#
}
