import CatalogCompiler
import CatalogEmit
import Diagnostics
import Foundation
import XCTest

/// What of a catalog goes into the ES module and into its types.
final class ModuleTextTests: XCTestCase {
  private func module(_ yaml: String) throws -> (script: String, types: String) {
    let files = try compiled(yaml).typeScript
    XCTAssertEqual(files.map(\.name), GeneratedFile.typeScriptNames)
    return (files[0].text, files[1].text)
  }

  private func compiled(_ yaml: String) throws -> CompiledCatalog {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("module-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(yaml.utf8).write(to: folder.appendingPathComponent("catalog.yaml"))
    let compilation = compile(folder: folder.path)
    XCTAssertFalse(compilation.diagnostics.contains { $0.severity == .error })
    return try XCTUnwrap(compilation.result)
  }

  private static let tea = """
    tollgate: 1
    catalog: Tea
    api_base: /api/v1
    statuses: { ACTIVE: { grants: true }, ENDED: { grants: false } }
    connections: { BANK: { name: Bank, requires: [LINE] }, LINE: { name: Line } }
    modules:
      CORE: { name: Core, always_on: true }
      SALES: { name: { fr: Ventes, en: Sales }, requires: [CORE, BANK], can: [CAN_SELL] }
      LATER: { name: Later, lifecycle: planned, default: ENABLED, requires_config: true }
    limits: { ORDERS: { name: Orders, module: SALES, at_most: 9, per: day } }
    packs:
      CHEAP: { name: Cheap, modules: [SALES], price: { amount: 1, currency: EUR, cycle: MONTHLY }, limits: { ORDERS: 3 } }
      OLD: { name: Old, modules: [SALES], on_sale: false }
    capabilities: { CAN_SELL: Sell }
    roles: { SELLER: { name: Seller, can: [CAN_SELL] } }
    navigation: { SHOP: Shop }
    pages:
      /till/:id: { module: SALES, name: Till, menu: SHOP, actions: { refund: { can: [CAN_SELL] } } }
    api:
      /orders: { any: [CORE, SALES], exact: true }
      POST /orders-*: { module: SALES, consumes: ORDERS }
      /ping: { public: a health check }

    """

  func testDataOfTheCatalogStandsAnEntityALine() throws {
    let script = try module(Self.tea).script
    let start = try XCTUnwrap(script.range(of: "const apiBase")).lowerBound
    let end = try XCTUnwrap(script.range(of: "\n\n", range: start..<script.endIndex)).lowerBound
    XCTAssertEqual(
      String(script[start..<end]),
      """
      const apiBase = ["api", "v1"];
      const foldsCase = false;
      const modules = {
        CORE: { name: "Core", alwaysOn: true },
        SALES: { name: [["fr", "Ventes"], ["en", "Sales"]], requires: ["CORE"], connections: ["BANK"], can: ["CAN_SELL"] },
        LATER: { name: "Later", default: true, released: false, requiresConfiguration: true },
      };
      const features = {};
      const packs = {
        CHEAP: { name: "Cheap", modules: ["CORE", "SALES"], limits: { ORDERS: 3 } },
        OLD: { name: "Old", modules: ["CORE", "SALES"] },
      };
      const statuses = {
        ACTIVE: { grants: true },
        ENDED: {},
      };
      const connections = {
        BANK: { name: "Bank", requires: ["LINE"] },
        LINE: { name: "Line" },
      };
      const limits = {
        ORDERS: { name: "Orders", module: "SALES", figure: 9 },
      };
      const capabilities = {
        CAN_SELL: { name: "Sell" },
      };
      const roles = {
        SELLER: { name: "Seller", can: ["CAN_SELL"] },
      };
      const groups = {
        SHOP: { name: "Shop" },
      };
      const offers = ["CHEAP"];
      const rollouts = {};
      const rolloutOfRest = null;
      const routes = [
        { space: "page", path: "/till/:id", name: "Till", menu: "SHOP", entries: { read: { modules: ["SALES"] }, refund: { modules: ["SALES"], can: ["CAN_SELL"] } } },
        { space: "api", path: "/orders", exact: true, entries: { "*": { any: ["CORE", "SALES"] } } },
        { space: "api", path: "/orders-*", entries: { POST: { modules: ["SALES"], consumes: { ORDERS: 1 } } } },
        { space: "api", path: "/ping", entries: { "*": { public: true } } },
      ];
      """)
  }

  func testEnumerationsAndRolloutsOfTheCatalog() throws {
    let (script, types) = try module(
      Self.tea + """
        enumerations: { DATE: { module: SALES, name: When, values: { EARLY: { name: Early, example: 7 am }, LATE: {} } } }
        rollouts:
          TRIAL: { mode: shadow, modules: [SALES], by: us, reason: it is new, until: 2099-06-30 }
          KEPT: { mode: enforce, api: [/orders], by: us, reason: it is known }

        """)
    for text in [
      """
      const enumeration0 = Object.freeze({
        EARLY: "EARLY",
        LATE: "LATE",
      });

      export { enumeration0 as Date };

      const enumerations = {
        Date: { EARLY: { name: "Early" }, LATE: {} },
      };

      """,
      #"can: ["CAN_SELL"], rollout: "TRIAL" },"#, #"entries: { "*": { any: ["CORE", "SALES"], enforced: true } } },"#,
      """
      const rollouts = {
        TRIAL: { by: "us", reason: "it is new", until: "2099-07-01T00:00:00Z" },
      };
      const rolloutOfRest = null;

      """,
    ] {
      XCTAssertTrue(script.contains(text), "\(text)\n\(script.prefix(3000))")
    }
    XCTAssertTrue(
      types.contains(
        """
        /** When, of SALES. */
        export declare const Date: {
          /** Early: such as 7 am */
          readonly EARLY: "EARLY";
          readonly LATE: "LATE";
        };
        export type Date = (typeof Date)[keyof typeof Date];

        """), types)
    XCTAssertTrue(types.contains("  readonly Date: Date;\n"))
  }

  func testCodesAreConstantsAndUnions() throws {
    let (script, types) = try module(Self.tea)
    XCTAssertTrue(
      script.hasPrefix(
        """
        // Code generated by tollgate from catalog Tea. DO NOT EDIT.
        // To change it, edit the catalog and run: tollgate generate
        /* eslint-disable */

        export const Module = Object.freeze({
          CORE: "CORE",
          SALES: "SALES",
          LATER: "LATER",
        });

        export const Feature = Object.freeze({});

        """), script)
    XCTAssertTrue(
      types.contains(
        """
        /** What is granted as a whole. */
        export declare const Module: {
          /** Core: always on */
          readonly CORE: "CORE";
          /** Ventes: requires CORE, BANK; asks for CAN_SELL */
          readonly SALES: "SALES";
          /** Later: on by default; planned; requires configuration */
          readonly LATER: "LATER";
        };
        export type Module = (typeof Module)[keyof typeof Module];

        """), types)
  }

  func testSameCatalogGivesTheSameBytes() throws {
    XCTAssertEqual(try compiled(Self.tea).typeScript, try compiled(Self.tea).typeScript)
  }
}
