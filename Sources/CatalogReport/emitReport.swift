import CatalogEmit
package import CatalogIR
package import Tollgate
import TollgateHTTP

/// Writes a catalog as one HTML page that needs nothing else: its packs side by side, its dependencies as a picture, and
/// every route and menu as any user sees them, as the emitted module decides.
///
/// - Parameter tables: Those of the catalog.
/// - Complexity: O(packs * entities), and what the layout of the picture takes
package func emitReport(_ catalog: Catalog, _ tables: CatalogTables) -> String {
  let title = Escape.html(catalog.code)
  return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="tollgate">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
    script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
    <link rel="icon" href="data:,">
    <title>\(title): what is sold, and who may do what</title>
    <style>
    \(Page.style)\(Page.answerStyle)</style>
    </head>
    <body>
    <div class="page">
    <header>
    <h1>\(title)</h1>
    \(catalog.summary.map { "<p class=\"lede\">\(Escape.html($0))</p>" } ?? "")
    \(figures(of: catalog))
    </header>
    </div>
    \(Page.jump(packsTitle: catalog.packs.isEmpty ? "Modules" : "Packs", hasRollouts: !catalog.rollouts.isEmpty))
    <main class="page">
    \(packSection(catalog, tables))
    \(graphSection(catalog))
    \(Page.trySection)
    \(Page.menuSection)
    \(rolloutSection(catalog))
    </main>
    <div class="page">
    <footer>Made by tollgate from the catalog \(title), whose tables have the digest <code>\(tables.digest)</code>.
    The answers on this page are those of the guard.</footer>
    </div>
    <script type="module">
    \(emitJavaScript(catalog, tables))
    const reasonTitles = { \(reasonTitles) };
    \(Page.script)</script>
    </body>
    </html>

    """
}

/// The titles of the reasons by their codes, as members of a JavaScript object.
private var reasonTitles: String {
  Reason.allCases.map { "\($0.code): \"\(Escape.javaScript($0.title))\"" }.joined(separator: ", ")
}

/// How many there are of each kind.
private func figures(of catalog: Catalog) -> String {
  func routes(_ space: Route.Space) -> Int {
    catalog.routes.filter { $0.space == space }.count
  }
  let counts: [(count: Int, one: String, many: String)] = [
    (catalog.packs.count, "pack", "packs"),
    (catalog.modules.count, "module", "modules"),
    (catalog.features.count, "feature", "features"),
    (catalog.connections.count, "connection", "connections"),
    (catalog.limits.count, "limit", "limits"),
    (routes(.page), "page", "pages"),
    (routes(.api), "API route", "API routes"),
    (catalog.roles.count, "role", "roles"),
  ]
  let items = counts.filter { $0.count > 0 }.map { "<li><b>\($0.count)</b>\($0.count == 1 ? $0.one : $0.many)</li>" }
  return "<ul class=\"figures\">\(items.joined())</ul>"
}
