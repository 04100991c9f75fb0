import CatalogEmit
import CatalogIR
import Tollgate

/// What refusals are let through, or kept from that: by which rollout, whose it is, why, and until when. Empty for a
/// catalog without rollouts.
func rolloutSection(_ catalog: Catalog) -> String {
  guard !catalog.rollouts.isEmpty else { return "" }
  let names = catalog.entryCodes
  let rows = catalog.rollouts.map { rollout in
    let covered =
      rollout.modules.map { catalog.modules[$0.index].name.first } + rollout.entries.map { names[$0] }
      + (rollout.isAboutAll ? ["everything that no other rollout names, and what no line of the catalog answers"] : [])
    let until = rollout.end.map { "lets refusals through until \($0.rfc3339 ?? "the end of time")" } ?? "enforces"
    let cells = [until, covered.joined(separator: ", "), rollout.author, rollout.reason, rollout.bars.words]
    return "<tr><th scope=\"row\"><code>\(rollout.code)</code></th>"
      + cells.map { "<td>\(Escape.html($0))</td>" }.joined() + "</tr>"
  }
  let heads = ["Rollout", "What it does", "What it covers", "By", "Why", "To be seen first"]
  return """
    <section id="rollouts">
    <h2>What is in shadow</h2>
    <p class="intro">Refusals that are logged and let through until a day. After it they stand.</p>
    <div class="card scroll" tabindex="0" role="region" aria-label="What is in shadow">
    <table class="rollouts"><thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr></thead><tbody>
    \(rows.joined(separator: "\n"))
    </tbody></table>
    </div>
    </section>
    """
}

extension Rollout.Bars {
  fileprivate var words: String {
    [requests.map { "\($0) requests" }, days.map { "\($0) days" }].compactMap(\.self).joined(separator: " in ")
  }
}
