import CatalogCompiler
import Diagnostics
import XCTest

/// Catalogs that nobody writes by hand: each ends soon, with an answer.
final class HostileCatalogTests: XCTestCase {
  func testHundredThousandUnknownNames() throws {
    let names = (0..<100_000).map { "      - NAME_NOBODY_DECLARED_\($0)\n" }.joined()
    let known = (0..<5_000).map { "  NAME_THAT_IS_DECLARED_\($0): { name: X }\n" }.joined()
    let folder = try CatalogFolder([
      "modules.yaml": header + "modules:\n" + known, "packs.yaml": "packs:\n  P:\n    name: P\n    modules:\n" + names,
    ])
    let compilation = folder.compilation()
    XCTAssertEqual(compilation.diagnostics.count, 100_000)
    XCTAssertTrue(
      folder.report(on: compilation).hasSuffix("and 99900 more; --format json lists them all\n100000 errors\n"))
  }

  func testTenThousandRoutesThatOverlap() throws {
    let routes = (0..<5_000).map { "  /:a/x\($0): A\n  /y\($0)/:b: A\n" }.joined()
    let found = try CatalogFolder(["c.yaml": header + "modules: { A: { name: A } }\napi:\n" + routes]).compilation()
    XCTAssertEqual(Set(found.diagnostics.map(\.problem.rule.code)), ["TG603"])
    XCTAssertEqual(found.diagnostics.count, 9_999)
  }

  func testTenThousandRoutesInsideOneAnother() throws {
    let routes = (0..<5_000).map { "  /a/x\($0): A\n  GET /a/x\($0)/:b: A\n" }.joined()
    XCTAssertEqual(try findings("modules: { A: { name: A } }\napi:\n  /a: { module: A, exact: true }\n" + routes), "")
  }

  func testPatternsOfTheMostSegmentsAreCompiled() throws {
    let path = String(repeating: "/a", count: 255)
    XCTAssertEqual(
      try findings("modules: { A: { name: A } }\napi:\n  \(path)/:b: A\n  GET \(path): A\n  GET \(path)/a: A\n"), "")
  }

  func testGlobsBesideOneAnotherAreBounded() throws {
    func globs(_ count: Int) -> String {
      (0..<count).map { "  /:a\($0 % 3)/g\($0)-*: { module: A, exact: true }\n" }.joined()
    }
    let start = "modules: { A: { name: A, default: ENABLED } }\npages:\n  /h-*: A\napi:\n"
    XCTAssertEqual(try findings(start + globs(256)), "")
    XCTAssertEqual(
      try findings(start + globs(20_000)),
      "263:3 TG115 the catalog is too large: more than 256 patterns with * stand beside one another")
  }

  func testTwentyThousandActionsOfAPage() throws {
    let actions = (0..<20_000).map { "      a\($0): { module: A, calls: [GET /a] }\n" }.joined()
    XCTAssertEqual(
      try findings(
        "modules: { A: { name: A, default: ENABLED } }\napi: { /a: A }\npages:\n  /p:\n    actions:\n" + actions), "")
  }

  func testActionsThatTakeOverTooMuchAreRefusedBeforeItIsAddedUp() throws {
    let calls = (0..<20_000).map { "GET /a/\($0)" }.joined(separator: ", ")
    let actions = (0..<20_000).map { "      a\($0): {}\n" }.joined()
    XCTAssertEqual(
      try findings(
        "modules: { A: { name: A, default: ENABLED } }\napi: { /a: A }\npages:\n  /p:\n    module: A\n"
          + "    calls: [\(calls)]\n    actions:\n\(actions)"),
      "6:3 TG115 the catalog is too large: its actions ask for more than 4000000 capabilities, limits and calls, "
        + "counting what each takes over from its page")
  }

  func testTwentyThousandPacksWithoutAPrice() throws {
    let packs = (0..<20_000).map { "  P\($0): { name: P, modules: [A] }\n" }.joined()
    XCTAssertEqual(try findings("modules: { A: { name: A } }\npacks:\n" + packs), "")
  }

  func testFourThousandPacksThatExtendOneAnother() throws {
    let packs = (1..<4_000).map { "  P\($0): { name: P, extends: P\($0 - 1), modules: [M\($0)] }\n" }.joined()
    let modules = (0..<4_000).map { "  M\($0): { name: M }\n" }.joined()
    XCTAssertEqual(
      try findings("modules:\n" + modules + "packs:\n  P0: { name: P, modules: [M0] }\n" + packs),
      "6832:3 TG115 the catalog is too large: its packs hold more than 4000000 modules and figures, counting what each inherits"
    )
  }

  func testTenThousandRolesAndGroupsInsideOneAnother() throws {
    let roles = (1..<10_000).map { "  R\($0): { name: R, includes: [R\($0 - 1)] }\n" }.joined()
    let groups = (1..<10_000).map { "  G\($0): { name: G, inside: G\($0 - 1) }\n" }.joined()
    XCTAssertEqual(
      try findings("roles:\n  R0: { name: R }\n" + roles + "navigation:\n  G0: G\n" + groups + "modules: {}\n"), "")
  }

  func testRolesThatGiveTooMuchAreRefusedBeforeTheyAreAddedUp() throws {
    let capabilities = (0..<2_100).map { "  C\($0): C\n" }.joined()
    let roles = (0..<2_100).map { "  R\($0): { name: R, can: \"*\" }\n" }.joined()
    XCTAssertEqual(
      try findings("modules: {}\ncapabilities:\n" + capabilities + "roles:\n" + roles),
      "4010:3 TG115 the catalog is too large: its roles give more than 4000000 capabilities, counting what each includes"
    )
  }

  func testManyCodesThatAreNearlyTheSame() throws {
    let modules = (0..<3_000).map { "  \(String(repeating: "A", count: 30))\($0): { name: A }\n" }.joined()
    let uses = (0..<3_000).map {
      "  \(String(repeating: "B", count: 30))\($0): { name: A, requires: [AAAABAAAAAAAABAAAAAAAAAAAAAAAA\($0)] }\n"
    }
    let compilation = try CatalogFolder(["c.yaml": header + "modules:\n" + modules + uses.joined()]).compilation()
    XCTAssertEqual(compilation.diagnostics.count, 3_000)
  }

  func testTenThousandPagesThatCallTenThousandRoutes() throws {
    let pages = (0..<10_000).map { "  /p\($0): { module: A, can: [C], calls: [GET /a\($0)] }\n" }.joined()
    let routes = (0..<10_000).map { "  /a\($0): { module: A, can: [C] }\n" }.joined()
    XCTAssertEqual(
      try findings(
        "modules: { A: { name: A, default: ENABLED } }\ncapabilities: { C: C }\npages:\n" + pages + "api:\n" + routes),
      "")
  }

  func testManyValuesOfASchemaWithManyPropertiesEnd() throws {
    let properties = (0..<20_000).map { "            p\($0): { type: integer }\n" }.joined()
    let names = (0..<20_000).map { "p\($0)" }.joined(separator: ", ")
    let values = Array(repeating: "{}", count: 20_000).joined(separator: ", ")
    XCTAssertEqual(
      try findings(
        """
        modules:
          A:
            name: A
            configuration:
              type: object
              properties:
                list:
                  type: array
                  default: [\(values)]
                  items:
                    type: object
                    required: [\(names)]
                    properties:

        """ + properties.replacingOccurrences(of: "            p", with: "              p")), "")
  }

  func testCallOfAnyOfManyModulesThatAskForCapabilitiesEnds() throws {
    let modules = (0..<40).map { "  M\($0): { name: M, can: [C\($0), D\($0)] }\n" }.joined()
    let capabilities = (0..<40).map { "  C\($0): C\n  D\($0): D\n" }.joined()
    let any = (0..<40).map { "M\($0)" }.joined(separator: ", ")
    // Of each module one of the two must be lacking, and the page asks for one of each pair.
    let roles = (0..<40).map { "  R\($0): { name: R, can: [C\($0)] }\n  S\($0): { name: S, can: [D\($0)] }\n" }.joined()
    let page = (0..<40).map { "M\($0)" }.joined(separator: ", ")
    let found = try findings(
      "modules:\n" + modules + "  CORE: { name: Core, requires: [\(page)] }\ncapabilities:\n" + capabilities
        + "roles:\n" + roles + "pages: { /p: { module: CORE, calls: [GET /a] } }\napi: { /a: { any: [\(any)] } }\n")
    XCTAssertTrue(found.contains("TG701"), found)
  }
}
