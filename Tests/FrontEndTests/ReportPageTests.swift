import CatalogCompiler
import CatalogConformance
import CatalogEmit
import CatalogIR
import CatalogReport
import Foundation
import ShippedCatalogs
import TemporaryFolders
import XCTest

/// The report in a browser, held against the runtime.
final class ReportPageTests: XCTestCase {
  /// Plays every situation that the page can be put in, and every request there, and counts where what stands on the page
  /// is not what the file says.
  private static let play = #"""
    const set = (control, value) => {
      control.value = value;
      if (control.value !== value) throw new Error(`${control.id || control.name} cannot be ${value}`);
    };
    const each = (part, act) => $(part).querySelectorAll("select, input").forEach(act);
    const shown = (id) => $("fact-" + id)?.textContent ?? null;
    const codes = (id) => [...($("fact-" + id)?.querySelectorAll("code, .code") ?? [])].map((code) => code.textContent);
    const update = () => document.dispatchEvent(new Event("input"));
    let requests = 0, situations = 0, differences = [], plays = false, skipped = {};
    const skip = (why) => { skipped[why] = (skipped[why] ?? 0) + 1; return false; };

    /** A row as its control has it; nothing for one that the page cannot show. */
    const rowIn = (rows, control) => {
      const row = rows?.[control.name] ?? "INHERIT";
      const { state, locked } = typeof row === "string" ? { state: row } : row;
      return locked && state !== "INHERIT" ? `${state} locked` : state;
    };
    const isDated = (entry) => entry.starts_at !== undefined || entry.ends_at !== undefined;

    function take({ tenant, usage }) {
      const roles = tenant?.roles ?? [];
      const isAll = roles.length === 0 && (tenant?.capabilities ?? []).length > 0;
      const packs = Object.entries(tenant?.packs ?? {});
      const rows = [tenant?.packs, tenant?.modules, tenant?.features, tenant?.enterprise_modules, tenant?.enterprise_features];
      if (rows.some((each) => Object.values(each ?? {}).some(isDated))) return skip("situations with times");
      if (packs.length > 1) return skip("situations with several packs");
      if (Object.keys(tenant?.limits ?? {}).length > 0) return skip("situations with limits of their own");
      set($("pack"), tenant === null ? "-signed-out" : packs[0]?.[0] ?? "");
      if (packs.length > 0) set($("status"), packs[0][1]);
      set($("role"), isAll ? "*" : roles[0] ?? "");
      for (const part of ["modules", "features", "enterprise_modules", "enterprise_features"]) {
        each(part, (control) => set(control, rowIn(tenant?.[part], control)));
      }
      each("connections", (control) => (control.checked = tenant?.connections.includes(control.name) ?? false));
      each("configured", (control) => (control.checked = tenant?.configured.includes(control.name) ?? false));
      each("usage", (control) => set(control, String(usage[control.name] ?? 0)));
      return true;
    }

    function compare(situation, line) {
      set($("method"), line.method);
      set($("target"), line.target);
      set($("action"), line.action ?? "read");
      set($("space"), line.space ?? "");
      update();
      const reason = $("reason").textContent;
      const is = [
        $("verdict").className.replace("verdict ", ""), reason, codes("module")[0] ?? null, codes("feature")[0] ?? null,
        codes("missing"), codes("packs"), shown("refusal"), shown("route"), codes("rollout")[0] ?? null,
      ];
      const expected = [
        line.outcome, line.reason, line.module ?? null, line.feature ?? null, line.missing ?? [],
        line.granting_packs ?? [], line.refusal ?? null, line.route ?? null,
        line.outcome === "allow" ? null : line.rollout ?? null,
      ];
      requests++;
      if (JSON.stringify(is) !== JSON.stringify(expected)) {
        differences.push(`${situation} ${line.method} ${line.target}: ${JSON.stringify(is)} ${JSON.stringify(expected)}`);
      }
    }

    let name;
    const known = new Set([...$("method").options].map((option) => option.value));
    const actions = new Set([...$("action").options].map((option) => option.value));
    set($("at"), lines[1].at.slice(0, 10));
    for (const line of lines) {
      if (line.kind === "situation") {
        name = line.name;
        plays = take(line);
        if (!plays) continue;
        situations++;
        update();
        const paths = [...document.querySelectorAll("#shown .code")].map((code) => code.textContent);
        if (JSON.stringify(paths) !== JSON.stringify(line.navigation)) differences.push(`${name}: ${paths}`);
      }
      if (line.kind !== "request") continue;
      if (!plays) skip("requests of situations that are skipped");
      else if (!known.has(line.method)) skip("requests with a method that nobody chooses");
      else if (!actions.has(line.action ?? "read")) skip("requests with an action that nobody chooses");
      // A field of one line takes neither line breaks nor, at its ends, all that a request can hold.
      else if (line.target !== line.target.trim() || /[\r\n]/.test(line.target)) skip("requests that no field takes");
      else compare(name, line);
    }
    const words = Object.keys(skipped).sort().map((why) => `${skipped[why]} ${why}`);
    leave([situations, requests, words.join(", "), differences.length, window.faults ?? "", ...differences.slice(0, 10)].join("\n"));
    """#

  private func played(_ name: String) throws -> (situations: Int, requests: Int, skipped: String) {
    let (page, lines) = try report(on: name)
    let array = "[" + lines.split(separator: "\n").joined(separator: ",").replacing("<", with: "\\u003C") + "]"
    let found = try found(in: page, by: "const lines = \(array);\n" + Self.play)
    let words = found.split(separator: "\n", omittingEmptySubsequences: false)
    XCTAssertEqual(words.dropFirst(3).joined(separator: "\n"), "0\n", name)
    return (Int(words[0]) ?? 0, Int(words[1]) ?? 0, words.count > 2 ? String(words[2]) : "")
  }

  func testExplorerAndMenuAnswerAsTheGuardDoesOverTheWholeRetailTable() throws {
    let (situations, requests, skipped) = try played("retail")
    // Each of the five packs and none, with each of the five roles, none, and one that may do everything.
    XCTAssertGreaterThan(situations, 6 * 7)
    XCTAssertGreaterThan(requests, 6 * 7 * 70)
    // What is not played is held against the runtime under node.
    XCTAssertEqual(
      skipped,
      "7219 requests of situations that are skipped, 40 situations with several packs, 26 situations with times")
  }

  func testExplorerAnswersAsTheGuardDoesForTheOtherCatalogs() throws {
    let skipped = [
      "adtech": "120 requests of situations that are skipped, 1 requests that no field takes, 4 requests with a method "
        + "that nobody chooses, 5 requests with an action that nobody chooses, 10 situations with times",
      "budgeting": "572 requests of situations that are skipped, 1 requests that no field takes, 4 requests with a "
        + "method that nobody chooses, 8 requests with an action that nobody chooses, 16 situations with limits of "
        + "their own, 10 situations with times",
      "commerce":
        "936 requests of situations that are skipped, 28 situations with several packs, 26 situations with times",
      "marketing":
        "12 requests of situations that are skipped, 1 requests that no field takes, 4 requests with a method "
        + "that nobody chooses, 2 situations with limits of their own, 10 situations with times",
    ]
    for (name, expected) in skipped.sorted(by: { $0.key < $1.key }) {
      let played = try played(name)
      XCTAssertGreaterThan(played.requests, 40, name)
      XCTAssertEqual(played.skipped, expected, name)
    }
  }

  func testRolloutsAreShownAndLetThroughUntilTheyEnd() throws {
    let found = try found(
      in: report(on: "retail").page,
      by: #"""
        const ask = (day) => {
          [$("pack").value, $("role").value, $("at").value] = ["STARTER", "DIRECTOR", day];
          [$("method").value, $("target").value] = ["GET", "/api/v1/analytics/customers/17"];
          document.dispatchEvent(new Event("input"));
          return [$("reason").textContent, $("fact-rollout")?.textContent, document.querySelectorAll(".tag.shadow").length];
        };
        const row = [...document.querySelectorAll(".rollouts tbody tr > *")].map((cell) => cell.textContent);
        leave([...ask("2027-11-30"), ...ask("2027-12-01"), ...row, window.faults ?? ""].join("\n"));
        """#)
    XCTAssertEqual(
      found,
      """
      not_granted
      by LAST_MODULE until 2027-12-01T00:00:00Z, by platform team: the scoring jobs still call the API for stores that \
      have not bought the module
      2
      not_granted

      0
      LAST_MODULE
      lets refusals through until 2027-12-01T00:00:00Z
      Client Intelligence AI
      platform team
      the scoring jobs still call the API for stores that have not bought the module
      500 requests in 7 days

      """)
  }

  func testGraphFollowsWhatIsFocused() throws {
    let found = try found(
      in: report(on: "retail").page,
      by: #"""
        const classed = (kind) => [...document.querySelectorAll(".node." + kind)].map((node) => node.dataset.code).join();
        const node = document.querySelector('.node[data-code="CUSTOMER"]');
        node.focus();
        const words = [classed("here"), classed("below"), classed("above"), $("follow").innerText];
        node.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
        node.blur();
        words.push(classed("here"));
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
        words.push(classed("here"), $("follow").innerText, window.faults ?? "");
        leave(words.join("\n"));
        """#)
    XCTAssertEqual(
      found,
      """
      CUSTOMER
      CORE,SELL,CASH
      CLIENT_INTEL
      Customer + Credit

      pulls in Platform Core, Sales POS, Cashier Ops

      is pulled in by Client Intelligence AI
      CUSTOMER

      Nothing is followed.

      """)
  }

  func testPageFitsAPhoneAndSaysWhatItsControlsAre() throws {
    for name in ["retail", "adtech", "marketing", "budgeting", "commerce"] {
      let found = try found(
        in: report(on: name).page,
        by: #"""
          const words = [];
          if (document.documentElement.scrollWidth > innerWidth) words.push(`${document.documentElement.scrollWidth} wide`);
          $("overrides").open = true;
          for (const control of document.querySelectorAll("select, input, button, [tabindex]")) {
            const name = control.labels?.[0]?.textContent || control.getAttribute("aria-label") || control.textContent;
            if (!name?.trim()) words.push("nameless " + control.outerHTML);
          }
          const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
          const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
          if (twice.length > 0) words.push("twice " + twice);
          if (document.querySelector("h1").textContent === "") words.push("no heading");
          leave([...words, ...(window.faults ?? [])].join("\n"));
          """#, size: "390,844")
      XCTAssertEqual(found, "", name)
    }
  }

  func testHostileTextsAreShownAndNotRun() throws {
    let hostile = try HostileCatalog()
    let found = try found(
      in: emitReport(hostile.catalog, hostile.tables).replacing(
        "<body>", with: "<body><script>window.pwned = () => { window.calls = (window.calls ?? 0) + 1; };</script>"),
      by: #"""
        $("show-features").checked = true;
        $("show-features").dispatchEvent(new Event("change"));
        $("hidden").checked = true;
        document.dispatchEvent(new Event("input", { bubbles: true }));
        document.querySelectorAll(".node").forEach((node) => node.focus());
        const names = [...document.querySelectorAll(".node")].map((node) => node.dataset.name);
        const heads = [...document.querySelectorAll("#packs tbody tr:not(.group, .feature, .sum) th")];
        const rows = heads.map((head) => head.firstChild.nodeValue.trimEnd());
        leave(JSON.stringify([names, rows.length, window.calls ?? 0, document.querySelectorAll("img").length, window.faults ?? []]));
        """#)
    let values = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(found.utf8)) as? [Any], found)
    let names = (hostile.catalog.modules.map(\.name) + hostile.catalog.connections.map(\.name)).map(\.first)
    XCTAssertEqual(values[0] as? [String], names.map(Self.asReadByABrowser))
    XCTAssertEqual(values[1] as? Int, hostile.catalog.modules.count)
    XCTAssertEqual(values[2] as? Int, 0)
    XCTAssertEqual(values[3] as? Int, 0)
    XCTAssertEqual(values[4] as? [String], [])
  }

  /// What HTML (13.2.3.5 and 13.2.5) makes of a text: carriage returns become line feeds, and NUL is replaced.
  private static func asReadByABrowser(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\u{0}", with: "\u{FFFD}")
  }

  func testPageNamesNothingOutsideItself() throws {
    for name in ["adtech", "budgeting", "commerce", "marketing", "retail"] {
      let page = try report(on: name).page
      for word in ["http://", "https://", "src=", "url(", "@import", "fetch(", "XMLHttpRequest", "import("] {
        let found = page.components(separatedBy: word).count - 1
        XCTAssertEqual(found, 0, "\(name): \(word)")
      }
      XCTAssertTrue(page.contains("default-src 'none'"))
    }
  }
}
