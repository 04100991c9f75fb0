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
  /// What a script finds in a page: the text that it leaves in the element `found`.
  ///
  /// The script runs after the page's own.
  private func found(in page: String, by script: String, size: String = "1280,900") throws -> String {
    let browser = try Tool("chromium", "chromium-browser", "google-chrome")
    let folder = try TemporaryFolder()
    let harness = """
      <script>
      window.onerror = (message) => { (window.faults ??= []).push(String(message)); };
      document.addEventListener("securitypolicyviolation", (event) => window.onerror("refused " + event.blockedURI));
      </script>
      """
    let ending = """
      <script type="module">
      const $ = (id) => document.getElementById(id);
      function leave(text) {
        const found = document.createElement("pre");
        found.id = "found";
        found.textContent = JSON.stringify(String(text)).replace(/</g, "\\\\u003C");
        document.body.replaceChildren(found);
      }
      try {
      \(script)
      } catch (fault) {
        leave("fault: " + fault.stack);
      }
      </script></body>
      """
    try folder.write(
      page.replacing("<body>", with: "<body>" + harness, maxReplacements: 1)
        .replacing("</body>", with: ending, maxReplacements: 1), to: "page.html")
    let run = try browser.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.path)/profile", "--window-size=\(size)",
        "--virtual-time-budget=600000", "--timeout=600000", "--dump-dom", "file://\(folder.path)/page.html",
      ], in: folder.path)
    let text = try XCTUnwrap(
      run.output.firstMatch(of: /<pre id="found">([^<]*)<\/pre>/)?.output.1, run.output.suffix(500) + run.complaints)
    let json = String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    return try JSONDecoder().decode(String.self, from: Data(json.utf8))
  }

  private func page(_ name: String) throws -> (page: String, lines: String) {
    let compiled = try ShippedCatalog(folder: name, target: "").compiled()
    let file = ConformanceFile(compiled.catalog, compiled.tables)
    return (emitReport(compiled.catalog, compiled.tables), file.text)
  }

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
        codes("missing"), codes("packs"), shown("refusal"), shown("route"),
      ];
      const expected = [
        line.outcome, line.reason, line.module ?? null, line.feature ?? null, line.missing ?? [],
        line.granting_packs ?? [], line.refusal ?? null, line.route ?? null,
      ];
      requests++;
      if (JSON.stringify(is) !== JSON.stringify(expected)) {
        differences.push(`${situation} ${line.method} ${line.target}: ${JSON.stringify(is)} ${JSON.stringify(expected)}`);
      }
    }

    let name;
    const known = new Set([...$("method").options].map((option) => option.value));
    const actions = new Set([...$("action").options].map((option) => option.value));
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
    let (page, lines) = try page(name)
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

  func testGraphFollowsWhatIsFocused() throws {
    let found = try found(
      in: page("retail").page,
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
        in: page(name).page,
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
      let page = try page(name).page
      for word in ["http://", "https://", "src=", "url(", "@import", "fetch(", "XMLHttpRequest", "import("] {
        let found = page.components(separatedBy: word).count - 1
        XCTAssertEqual(found, 0, "\(name): \(word)")
      }
      XCTAssertTrue(page.contains("default-src 'none'"))
    }
  }
}
