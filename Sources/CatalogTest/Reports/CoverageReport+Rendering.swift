import Diagnostics
import TollgateJSON

extension CoverageReport {
  /// The report for people: what nothing asserts, then the shares.
  package func text(of catalog: String) -> String {
    gaps.map { "\(printable(catalog)): not asserted \($0.words)\n\($0.lines)" }.joined()
      + "\(printable(catalog)): asserted \(words(entries, "route entries")), \(words(features, "features"))\n"
  }

  private func words(_ share: Share, _ noun: String) -> String {
    "\(share.asserted) of \(share.all) cells of \(noun) (\(percent(share.asserted, of: share.all)))"
  }

  /// The report for tools: an object for every gap, and one for the catalog.
  package func json(of catalog: String) -> String {
    let lines = gaps.map { gap in
      JSONValue.object([
        .init("kind", .string("gap")), .init("catalog", .string(catalog)), .init("packs", .strings(gap.packs)),
        .init("pages", .strings(gap.pages)), .init("api", .strings(gap.api)), .init("features", .strings(gap.features)),
      ])
    }
    let summary = JSONValue.object([
      .init("kind", .string("coverage")), .init("catalog", .string(catalog)),
      .init("entries", json(entries)), .init("features", json(features)),
    ])
    return (lines + [summary]).map { $0.text + "\n" }.joined()
  }

  private func json(_ share: Share) -> JSONValue {
    .object([.init("asserted", .integer(Int64(share.asserted))), .init("all", .integer(Int64(share.all)))])
  }
}

extension CoverageReport.Gap {
  fileprivate var words: String {
    if packs.isEmpty { return "at all" }
    return isEverywhere ? "for any pack" : "for \(packs.joined(separator: ", "))"
  }

  fileprivate var lines: String {
    [("pages", pages), ("API", api), ("features", features)].filter { !$0.1.isEmpty }
      .map { "  \($0.0): \(printable($0.1.joined(separator: ", "), limit: 10_000))\n" }.joined()
  }
}
