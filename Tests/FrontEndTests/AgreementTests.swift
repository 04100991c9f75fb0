import CatalogCompiler
import CatalogConformance
import CatalogEmit
import CatalogIR
import CatalogLowering
import NaiveTollgate
import ShippedCatalogs
import TemporaryFolders
import Tollgate
import TollgateHTTP
import XCTest

/// The emitted module under node, held against the runtime.
final class AgreementTests: XCTestCase {
  private static let shipped = ["adtech", "budgeting", "commerce", "marketing", "retail"]

  /// The number of requests on which modules and files agree; fails where they do not.
  private func agreement(of cases: [(module: String, lines: String)]) throws -> Int {
    let node = try Tool("node", "nodejs")
    let folder = try TemporaryFolder()
    try folder.write(agreementScript, to: "agreement.mjs")
    var words = ["agreement.mjs"]
    for (index, (module, lines)) in cases.enumerated() {
      try folder.write(module, to: "catalog\(index).mjs")
      try folder.write(lines, to: "catalog\(index).jsonl")
      words += ["./catalog\(index).mjs", "catalog\(index).jsonl"]
    }
    let run = try node.run(words, in: folder.path)
    XCTAssertEqual(run.code, 0, run.complaints)
    let answer = run.output.firstMatch(of: /^(\d+) requests, 0 differences, [1-9]\d* requests for pages\n/)
    let counted = try XCTUnwrap(answer, run.output + run.complaints).output.1
    return try XCTUnwrap(Int(counted))
  }

  /// Runs a script under node that imports the module of the retail catalog as `./catalog.mjs`.
  private func runBesideRetail(_ script: String) throws -> (output: String, complaints: String, code: Int32) {
    let node = try Tool("node", "nodejs")
    let folder = try TemporaryFolder()
    try folder.write(try ShippedCatalog(folder: "retail", target: "").compiled().typeScript[0].text, to: "catalog.mjs")
    try folder.write(script, to: "script.mjs")
    return try node.run(["script.mjs"], in: folder.path)
  }

  func testModulesOfShippedCatalogsDecideAsTheRuntimeDoes() throws {
    let cases = try Self.shipped.map { name in
      let compiled = try ShippedCatalog(folder: name, target: "").compiled()
      return (compiled.typeScript[0].text, ConformanceFile(compiled.catalog, compiled.tables).text)
    }
    XCTAssertEqual(
      try agreement(of: cases), cases.reduce(0) { $0 + $1.1.matches(of: /(?m)^{"kind":"request"/).count })
  }

  func testModuleOfACatalogThatFoldsCaseDecidesAsTheRuntimeDoes() throws {
    var catalog = try ShippedCatalog(folder: "retail", target: "").catalog()
    catalog.foldsCase = true
    let tables = CatalogTables(bytes: try lower(catalog))
    let lines = ConformanceFile(catalog, tables).text
    XCTAssertTrue(
      lines.contains(#""target":"/CASHIER","action":"read","outcome":"allow","reason":"allowed","module":"CASH""#))
    XCTAssertGreaterThan(try agreement(of: [(emitJavaScript(catalog, tables), lines)]), 1000)
  }

  func testAgreementScriptNoticesADifference() throws {
    let node = try Tool("node", "nodejs")
    let compiled = try ShippedCatalog(folder: "adtech", target: "").compiled()
    let lines = ConformanceFile(compiled.catalog, compiled.tables).text
    let folder = try TemporaryFolder()
    try folder.write(agreementScript, to: "agreement.mjs")
    try folder.write(compiled.typeScript[0].text, to: "catalog.mjs")
    try folder.write(
      lines.replacing(#""reason":"connection_missing""#, with: #""reason":"not_granted""#, maxReplacements: 1),
      to: "catalog.jsonl")
    let run = try node.run(["agreement.mjs", "./catalog.mjs", "catalog.jsonl"], in: folder.path)
    XCTAssertEqual(run.code, 1)
    XCTAssertTrue(run.output.contains(" 1 differences, "), run.output)
  }

  func testModulesOfRandomCatalogsDecideAsTheRuntimeDoes() throws {
    let cases = try (0..<40).map { seed in
      let catalog = RandomCatalog.make(seed: UInt64(seed))
      let tables = CatalogTables(bytes: try lower(catalog))
      return (emitJavaScript(catalog, tables), ConformanceFile(catalog, tables).text)
    }
    XCTAssertGreaterThan(try agreement(of: cases), 1000)
  }

  func testModulesLetThroughWhatRolloutsDo() throws {
    let later = Instant(milliseconds: 1_800_000_000_000)
    let ended = Instant(milliseconds: 1_700_000_000_000)
    func rollout(_ code: String, _ end: Instant?, all: Bool = false, modules: [Int] = [], entries: [Int] = [])
      -> Rollout
    {
      Rollout(
        code: code, mode: end == nil ? .enforce : .shadow, isAboutAll: all, modules: modules.map { ID($0) },
        entries: entries, author: "us", reason: "a trial", end: end)
    }
    let cases = try (0..<24).map { seed in
      var catalog = RandomCatalog.make(seed: UInt64(seed))
      let modules = Array(catalog.modules.indices)
      let entries = Array(0..<catalog.routes.reduce(0) { $0 + $1.entries.count })
      let soon = Instant(milliseconds: later.milliseconds - 1)
      catalog.rollouts = [
        rollout("FIRST", later, modules: Array(modules.prefix(2))),
        rollout("KEPT", nil, modules: Array(modules.dropFirst(2).prefix(1))),
        rollout("SOONER", soon, modules: Array(modules.dropFirst(3).prefix(2))),
        rollout("OVER", ended, modules: Array(modules.dropFirst(5).prefix(1))),
        rollout("NAMED", later, entries: Array(entries.prefix(2))),
        rollout("STOPPED", nil, entries: Array(entries.dropFirst(2).prefix(2))),
      ]
      if seed % 3 > 0 { catalog.rollouts.append(rollout("ALL", seed % 3 == 1 ? later : nil, all: true)) }
      let tables = CatalogTables(bytes: try lower(catalog))
      return (emitJavaScript(catalog, tables), ConformanceFile(catalog, tables).text)
    }
    XCTAssertEqual(
      cases.map(\.1).joined().matches(of: /"outcome":"deny"[^\n]*"rollout":"(?:FIRST|SOONER)"/).isEmpty, false)
    XCTAssertGreaterThan(try agreement(of: cases), 1000)
  }

  func testModulesEnforceACapabilityThatAnEntryListsThoughAModuleInAShadowAsksForItToo() throws {
    func route(_ name: String, _ listed: [ID<Capability>]) -> Route {
      let needs = Condition.Requirements(modules: [ID(0), ID(1)], capabilities: listed)
      return Route(
        space: .page, pattern: RoutePattern(segments: [.literal(name)]),
        entries: [RouteEntry(operation: .action(0), condition: .guarded(needs))])
    }
    let catalog = Catalog(
      code: "Tills",
      modules: [
        Module(code: "SELL", name: Text("Sell"), alwaysOn: true),
        Module(code: "CASH", name: Text("Cash"), alwaysOn: true, capabilities: [ID(0)]),
      ],
      capabilities: [Capability(code: "CAN_VOID", name: Text("Void"))],
      roles: [Role(code: "CLERK", name: Text("Clerk"), capabilities: [])],
      routes: [route("tills", []), route("voids", [ID(0)])],
      rollouts: [
        Rollout(
          code: "TRIAL", mode: .shadow, modules: [ID(1)], author: "us", reason: "a trial",
          end: Instant(milliseconds: 1_800_000_000_000))
      ])
    let tables = CatalogTables(bytes: try lower(catalog))
    let conformance = ConformanceFile(catalog, tables).text
    XCTAssertEqual(conformance.matches(of: /"outcome":"deny"[^\n]*"rollout":"TRIAL"/).isEmpty, false)
    XCTAssertGreaterThan(try agreement(of: [(emitJavaScript(catalog, tables), conformance)]), 0)
  }

  func testRowsThatCannotBeReadGrantNothing() throws {
    let run = try runBesideRetail(
      #"""
      import { resolve } from "./catalog.mjs";
      const at = "2026-06-01T00:00:00Z";
      const reason = (tenant, module = "SELL") => resolve(tenant, at).reasons.modules[module] ?? "allowed";
      const odd = { starts_at: "2026-01-01" };
      console.log([
        reason({ packs: { STARTER: { status: "ACTIVE", ...odd } } }),
        reason({ packs: { STARTER: { status: "constructor" } } }),
        reason({ packs: { constructor: "ACTIVE" } }),
        reason({ modules: { SELL: { state: "ENABLED", ...odd } } }),
        reason({ packs: { STARTER: "ACTIVE" }, modules: { SELL: { state: "DISABLED", ends_at: "soon" } } }),
        reason({ packs: { STARTER: "ACTIVE" }, modules: { SELL: "enabled" } }),
        reason({ packs: { STARTER: "ACTIVE" }, enterprise_modules: { SELL: { state: "off", locked: true } } }),
        reason({ packs: { STARTER: "ACTIVE" }, modules: { SELL: null } }),
        reason({ packs: { STARTER: { status: "ACTIVE", starts_at: at, ends_at: "2026-06-01T03:00:00.5+02:00" } } }),
        reason({ packs: { STARTER: { status: "ACTIVE", ends_at: Date.parse(at) } } }),
      ].join("\n"));
      try { resolve({}, "today"); } catch (fault) { console.log(fault.message); }
      """#)
    XCTAssertEqual(
      run.output,
      """
      not_granted
      status
      not_granted
      not_granted
      overridden_off
      overridden_off
      overridden_off
      allowed
      allowed
      expired
      an instant is written like 2026-12-01T00:00:00Z

      """, run.complaints)
  }

  func testSituationsHoldRowsOfTheEnterpriseLocksAndTimes() throws {
    let compiled = try ShippedCatalog(folder: "retail", target: "").compiled()
    let lines = ConformanceFile(compiled.catalog, compiled.tables).text
    for text in [
      #""at":"2026-06-01T00:00:00Z""#, #""enterprise_modules":{"SELL":"ENABLED","CASH":"DISABLED""#,
      #"{"state":"DISABLED","locked":true}"#, #"{"state":"ENABLED","ends_at":"2026-06-01T00:00:00Z"}"#,
      #"{"status":"ACTIVE","starts_at":"2026-06-01T00:00:00.001Z"}"#, #""reason":"expired""#,
      #""reason":"not_started""#, #""reason":"status""#,
    ] {
      XCTAssertTrue(lines.contains(text), text)
    }
  }

  func testEveryScalarOfTwoPlanesIsTakenOrRefusedAlike() throws {
    let run = try runBesideRetail(
      #"""
      import { decide } from "./catalog.mjs";
      const refusals = {};
      for (let scalar = 0; scalar < 0x20000; scalar++) {
        if (scalar >= 0xd800 && scalar < 0xe000) continue;
        const { refusal } = decide({ method: "GET", target: "/a" + encodeURIComponent(String.fromCodePoint(scalar)) }, null);
        if (refusal) (refusals[refusal] ??= []).push(scalar);
      }
      for (const refusal of Object.keys(refusals).sort()) console.log(refusal, refusals[refusal].join(" "));
      """#)
    var refused: [String: [String]] = [:]
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // What `encodeURIComponent` leaves as it is.
      let isRaw = "!'()*-._~".unicodeScalars.contains(scalar) || scalar.isASCII && scalar.properties.isAlphabetic
      let isPlain = isRaw || (0x30...0x39).contains(value)
      let bytes = String(scalar).utf8.map { byte in
        isPlain
          ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      do throws(TargetRefusal) {
        _ = try RequestTarget("/a" + bytes.joined())
      } catch {
        refused[error.rawValue, default: []].append(String(value))
      }
    }
    let expected = refused.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.joined(separator: " "))\n" }.joined()
    XCTAssertEqual(run.output, expected, run.complaints)
  }
}
