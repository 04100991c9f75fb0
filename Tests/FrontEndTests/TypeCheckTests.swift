import CatalogCompiler
import CatalogEmit
import ShippedCatalogs
import TemporaryFolders
import XCTest

/// The types of the emitted modules, held by the TypeScript compiler under its strict settings.
final class TypeCheckTests: XCTestCase {
  /// What `tsc` says of a program that imports a module as `./catalog/index.js`; empty where it has no objection.
  private func objections(to program: String, catalog: [GeneratedFile]) throws -> String {
    let compiler = try Tool("tsc")
    let folder = try TemporaryFolder()
    try folder.makeFolder("catalog")
    for file in catalog { try folder.write(file.text, to: "catalog/\(file.name)") }
    try folder.write(program, to: "program.ts")
    try folder.write(#"{ "type": "module" }"#, to: "package.json")
    try folder.write(Self.settings, to: "tsconfig.json")
    let run = try compiler.run(["--project", "."], in: folder.path)
    guard run.code == 0 else { return run.output + run.complaints }
    let node = try Tool("node", "nodejs").run(["program.js"], in: folder.path)
    return node.code == 0 ? "" : node.output + node.complaints
  }

  static let settings = """
    {
      "compilerOptions": {
        "strict": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true,
        "noImplicitOverride": true, "noPropertyAccessFromIndexSignature": true, "noUnusedLocals": true,
        "noUnusedParameters": true, "noImplicitReturns": true, "noFallthroughCasesInSwitch": true,
        "target": "es2020", "module": "es2020", "moduleResolution": "node", "lib": ["es2020"], "types": []
      },
      "files": ["program.ts"]
    }
    """

  private func retail() throws -> [GeneratedFile] {
    try ShippedCatalog(folder: "retail", target: "").compiled().typeScript
  }

  /// A front end as one would be written.
  private static let frontEnd = """
    import {
      Action, Capability, Decision, Feature, Matrix, Module, NavigationGroup, Pack, Reason, Role, Status, Tenant, can, decide,
      decidePage, grantingPacks, hasFeature, hasModule, nameOf, navigation, resolve,
    } from "./catalog/index.js";

    const sent: string =
      '{"store_id":"17","modules":{"SELL":true,"CASH":false},"features":{"sales_pos":true},"capabilities":["CAN_SELL"]}';
    const matrix: Matrix = JSON.parse(sent);
    const showsCash: boolean = hasModule(matrix, Module.CASH) || hasModule(matrix, "CASH");
    const mayReturn: boolean = hasFeature(matrix, Feature.sales_refund) && can(matrix, Capability.CAN_REFUND);
    const page: Decision = decidePage(matrix, "/catalog", Action.manage);
    const groups: readonly NavigationGroup[] = navigation(matrix);
    const words: string[] = groups.map((group) => `${group.name}: ${group.pages.map((each) => each.path).join()}`);

    const tenant: Tenant = {
      packs: { [Pack.STARTER]: Status.ACTIVE, BUSINESS: { status: Status.ACTIVE, ends_at: "2026-01-01T00:00:00Z" } },
      enterprise_modules: { STOCK: { state: "DISABLED", locked: true } },
      roles: [Role.CASHIER],
    };
    const packs: readonly Pack[] = grantingPacks({ method: "GET", target: "/cashier" }, tenant);
    const then: Matrix = resolve(tenant, "2026-06-01T00:00:00Z");
    const call = decide({ method: "POST", target: "/api/v1/payments" }, then);

    /** Every module has its words, or this does not compile. */
    function isSold(module: Module): boolean {
      switch (module) {
        case "CORE": return false;
        case "SELL": case "CASH": case "CUSTOMER": case "STOCK": case "PURCHASE": case "EXPENSE": case "SELLER_PERF":
        case "ANALYTICS_MANAGER": case "ANALYTICS_CASHIER": case "ANALYTICS_STOCK": case "ANALYTICS_DG":
        case "CLIENT_INTEL": case "ALERTS": return true;
      }
    }

    const told = [showsCash, mayReturn, page.outcome, page.reason, words, packs, call.reason, isSold("CASH")];
    const expected = [
      false, false, "deny", null, ["Sell: /pos,/quotes,/catalog"],
      ["RETAIL_OPS", "BUSINESS", "PERFORMANCE", "EXECUTIVE_AI"], Reason.expired, true,
    ];
    declare const process: { exit(code: number): never };
    if (JSON.stringify(told) !== JSON.stringify(expected) || nameOf("packs", Pack.STARTER) !== "Starter") {
      throw new Error(JSON.stringify(told));
    }
    process.exit(0);

    """

  func testFrontEndCompilesUnderStrictSettingsAndRuns() throws {
    XCTAssertEqual(try objections(to: Self.frontEnd, catalog: retail()), "")
  }

  func testFrontEndOfTheREADMECompiles() throws {
    let readme = try String(contentsOf: ShippedCatalog.package.appendingPathComponent("README.md"), encoding: .utf8)
    let program = try XCTUnwrap(readme.firstMatch(of: /(?s)```ts\n(.*?)```/)).output.1
    let compiler = try Tool("tsc")
    let folder = try TemporaryFolder()
    try folder.makeFolder("RetailCatalog")
    for file in try retail() { try folder.write(file.text, to: "RetailCatalog/\(file.name)") }
    try folder.write(String(program), to: "program.ts")
    // What waits at the top level needs a later language than the module itself.
    let settings = Self.settings.replacing("\"lib\": [\"es2020\"]", with: "\"lib\": [\"es2022\", \"dom\"]")
      .replacing("\"es2020\", \"moduleResolution\"", with: "\"es2022\", \"moduleResolution\"")
      .replacing("\"target\": \"es2020\"", with: "\"target\": \"es2022\", \"noEmit\": true")
    try folder.write(settings, to: "tsconfig.json")
    let run = try compiler.run(["--project", "."], in: folder.path)
    XCTAssertEqual([run.output, run.complaints], ["", ""])
  }

  func testCodesThatTheCatalogLacksDoNotCompile() throws {
    let mistakes = [
      #"hasModule(matrix, "CASHH");"#: #""CASHH""#,
      "hasModule(matrix, Feature.sales_pos);": "Module",
      "hasModule(matrix, Module.KASH);": "KASH",
      #"can(matrix, "CAN_FLY");"#: "CAN_FLY",
      #"decidePage(matrix, "/pos", "sell");"#: "sell",
      "Module.CASH = Module.SELL;": "read-only",
      #"const reason: Reason = "because"; reason;"#: "because",
      #"const tenant: Tenant = { packs: { STARTER: "PAID" } }; tenant;"#: "PAID",
      #"const tenant: Tenant = { modules: { CASH: { state: "ENABLED", locked: true } } }; tenant;"#: "locked",
    ]
    for (mistake, word) in mistakes {
      let program = """
        import { Feature, Matrix, Module, Reason, Tenant, can, decidePage, hasModule } from "./catalog/index.js";
        export const used: [Reason?, Tenant?] = [];
        export function use(matrix: Matrix) {
          [Feature, Module, can, decidePage, hasModule, matrix];
          \(mistake)
        }

        """
      let objections = try objections(to: program, catalog: retail())
      XCTAssertTrue(objections.contains("program.ts(5,") && objections.contains(word), "\(mistake)\n\(objections)")
    }
  }

  func testEnumerationsAreConstantsAndUnions() throws {
    let marketing = try ShippedCatalog(folder: "marketing", target: "").compiled().typeScript
    let program = """
      import { NodeType, nameOf } from "./catalog/index.js";
      declare const process: { exit(code: number): never };
      /** Every kind of node has its hours, or this does not compile. */
      function hours(node: NodeType): number {
        switch (node) {
          case NodeType.WAIT: return 24;
          case "TRIGGER": case "CONDITION": case "ACTION": case "EXIT": case "SPLIT": return 0;
        }
      }
      const names: string = Object.values(NodeType).map((node) => nameOf("NodeType", node)).join();
      if (names !== "Trigger,Wait,Condition,Action,Exit,Split" || hours("WAIT") !== 24) throw new Error(names);
      process.exit(0);

      """
    XCTAssertEqual(try objections(to: program, catalog: marketing), "")
    let mistake = "import { NodeType } from \"./catalog/index.js\";\nexport const node: NodeType = \"WAITT\";\n"
    XCTAssertTrue(try objections(to: mistake, catalog: marketing).contains("WAITT"))
  }

  func testModulesOfEveryShippedCatalogExportWhatTheirTypesDeclare() throws {
    for name in ["adtech", "budgeting", "commerce", "marketing", "retail"] {
      let files = try ShippedCatalog(folder: name, target: "").compiled().typeScript
      let declarations = files[1].text.matches(of: /(?m)^export declare (?:const|function) (\w+)/)
      let declared = declarations.map { String($0.output.1) }
      let program = """
        import * as catalog from "./catalog/index.js";
        const names: string = Object.keys(catalog).sort().join();
        if (names !== "\(declared.sorted().joined(separator: ","))") throw new Error(names);

        """
      XCTAssertEqual(try objections(to: program, catalog: files), "", name)
    }
  }
}
