import CatalogCompiler
import CatalogConformance
import CatalogReport
import Foundation
import ShippedCatalogs
import TemporaryFolders
import XCTest

/// The report in a browser.
extension XCTestCase {
  /// What a script finds in a page: the text that it leaves in the element `found`.
  ///
  /// The script runs after the page's own.
  func found(in page: String, by script: String, size: String = "1280,900", flags: [String] = []) throws -> String {
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
      ] + flags + [
        "--virtual-time-budget=600000", "--timeout=600000", "--dump-dom", "file://\(folder.path)/page.html",
      ], in: folder.path)
    let text = try XCTUnwrap(
      run.output.firstMatch(of: /<pre id="found">([^<]*)<\/pre>/)?.output.1, run.output.suffix(500) + run.complaints)
    let json = String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    return try JSONDecoder().decode(String.self, from: Data(json.utf8))
  }

  func report(on name: String) throws -> (page: String, lines: String) {
    let compiled = try ShippedCatalog(folder: name, target: "").compiled()
    let file = ConformanceFile(compiled.catalog, compiled.tables)
    return (emitReport(compiled.catalog, compiled.tables), file.text)
  }
}
