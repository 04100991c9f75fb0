/// The parts of the page that are the same for every catalog.
enum Page {
  /// What answers on the page, in the order of its parts, after the emitted module.
  static let script = [situation, verdict, routes, menu, start, graph].joined(separator: "\n")

  /// The links that stay at the top.
  static func jump(packsTitle: String, hasRollouts: Bool) -> String {
    """
    <nav class="jump" aria-label="Sections"><ul class="page">
    <li><a href="#packs">\(packsTitle)</a></li>
    <li><a href="#needs">What needs what</a></li>
    <li><a href="#try">Try it</a></li>
    <li><a href="#menu">The menu</a></li>
    \(hasRollouts ? "<li><a href=\"#rollouts\">In shadow</a></li>" : "")
    </ul></nav>
    """
  }

  /// Who asks, the request with its verdict, and every route.
  static let trySection = """
    <section id="try">
    <h2>Try it</h2>
    <p class="intro">Choose who asks, and for what. The answer is the one that the service would give.</p>
    <div class="bench">
    <form class="who card" aria-label="Who asks">
    <h3>Who asks</h3>
    <label><span id="pack-label">Pack</span> <select id="pack"></select></label>
    <label>Status of the pack <select id="status"></select></label>
    <label>Role <select id="role"></select></label>
    <label>On the day (UTC; today if empty) <input type="date" id="at"></label>
    <details id="overrides">
    <summary>Overrides <span class="changed" id="changes"></span></summary>
    <fieldset id="connections"><legend>Connected</legend></fieldset>
    <fieldset id="configured"><legend>Configured</legend></fieldset>
    <fieldset id="modules"><legend>Modules of the store</legend></fieldset>
    <fieldset id="features"><legend>Features of the store</legend></fieldset>
    <fieldset id="enterprise_modules"><legend>Modules of the enterprise</legend></fieldset>
    <fieldset id="enterprise_features"><legend>Features of the enterprise</legend></fieldset>
    <fieldset id="usage"><legend>Used up</legend></fieldset>
    </details>
    <button type="button" id="reset" hidden>Take back overrides</button>
    </form>
    <div>
    <div class="card">
    <form class="ask" id="request" aria-label="The request">
    <label>Method <select id="method"></select></label>
    <label class="wide">Path <input type="text" id="target" list="paths" autocomplete="off" autocapitalize="off"
    spellcheck="false"></label>
    <label>Action <select id="action"></select></label>
    <label>Space <select id="space"><option value="page">page</option><option value="api">API</option>
    <option value="" hidden></option></select></label>
    <datalist id="paths"></datalist>
    </form>
    <div class="verdict" id="verdict" role="status"></div>
    </div>
    <div class="tools">
    <h3>Every route, for <span id="asker"></span>: <span id="passing"></span></h3>
    <input type="search" id="filter" placeholder="Filter" aria-label="Filter the routes">
    </div>
    <div class="routes card"><div class="tall" tabindex="0" role="region" aria-label="Every route">
    <table><thead><tr><th scope="col">Kind</th><th scope="col">Path</th><th scope="col" class="name">Name</th>
    <th scope="col">Answer</th></tr></thead><tbody id="routes"></tbody></table>
    </div></div>
    </div>
    </div>
    </section>
    """

  /// The navigation.
  static let menuSection = """
    <section id="menu">
    <h2>The menu they see</h2>
    <p class="intro">The navigation of the one who asks above. A page that they may not open is not shown.</p>
    <div class="menus">
    <div class="card menu">
    <label class="tick"><input type="checkbox" id="hidden">Show what is hidden, and why</label>
    <nav id="shown" aria-label="The menu they see"></nav>
    </div>
    <div class="card scroll" id="by-role" tabindex="0" role="region" aria-label="The menu of each role">
    <table class="packs"><thead><tr id="role-heads"></tr></thead><tbody id="role-rows"></tbody></table>
    </div>
    </div>
    </section>
    """
}
