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

  func testImageOfFormat5() throws {
    XCTAssertEqual(String(decoding: try lower(catalog()), as: UTF8.self), "\(Self.image)")
  }

  func testPrintedImageAnswersAsTheOneInMemory() throws {
    for tables in [CatalogTables(format6: Self.image), CatalogTables(bytes: try lower(catalog()))] {
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
    assertWide(EntryWord.self)
    assertWide(CheckWord.self)
    assertWide(EdgeWord.self)
    assertWide(RolloutWord.self)
    assertWide(ShadowWord.self)
    assertWide(ModuleShadowWord.self)
    XCTAssertEqual(HeaderWord.count, HeaderWord.allCases.count)
    XCTAssertEqual(NodeWord.count, NodeWord.allCases.count)
    XCTAssertEqual(BranchWord.count, BranchWord.allCases.count)
    XCTAssertEqual(GlobWord.count, GlobWord.allCases.count)
  }

  private static let image: StaticString = #"""
    TOLLGAT6a63eaf4ed3e26a54A900B00040001000C0004000/api////0000000000000000000020000000000000007000\#
    100010001000000010000000000000000000000000001000100020003000300030003000300040000400P500d6004700\#
    H700h70088008800@800H800H800H800H800H800H800H800\800h800000000000000000000000000////0000////////\#
    100000000000700020000000sales///0000000000000000////0000////////10000000000010000000000000000000\#
    00000000000010001000000000001000F00030001000/api////0000100000000000000040008000>000B00000000000\#
    0000400000001000200030009000000000000000100000001000000000001000000000000000000010000000COREFREE\#
    ACTIVEreadTinya-~
    """#
}
