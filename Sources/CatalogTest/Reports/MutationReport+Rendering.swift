package import Diagnostics
import TollgateJSON

extension MutationReport {
  /// The report for people: what nothing noticed, each with its place, then one line for the catalog.
  package func text(of catalog: String, in sources: SourceMap) -> String {
    let lines = survivors.map { "\(sources.place(of: $0.span)): unnoticed without it: \(printable($0.words))\n" }
    return lines.joined() + "\(printable(catalog)): \(summary)\n"
  }

  private var summary: String {
    let all = tried.values.reduce(0, +)
    guard all > 0 else { return "nothing to drop" }
    let kinds = MutantKind.allCases.compactMap { kind in
      tried[kind].map { "\(kind.plural) \($0 - survivors.count { $0.kind == kind }) of \($0)" }
    }
    let noticed = all - survivors.count
    return "\(noticed) of \(all) mutants noticed (\(percent(noticed, of: all))): \(kinds.joined(separator: ", "))"
  }

  /// The report for tools: an object a line for every survivor, and one for the catalog.
  package func json(of catalog: String, in sources: SourceMap) -> String {
    let lines = survivors.map { survivor in
      JSONValue.object(
        [.init("kind", .string("mutant")), .init("catalog", .string(catalog))]
          + place(of: survivor.span, in: sources) + [
            .init("dropped", .string(survivor.kind.rawValue)), .init("words", .string(survivor.words)),
          ])
    }
    let all = tried.values.reduce(0, +)
    let summary = JSONValue.object([
      .init("kind", .string("mutants")), .init("catalog", .string(catalog)),
      .init("tried", .integer(Int64(all))), .init("noticed", .integer(Int64(all - survivors.count))),
    ])
    return (lines + [summary]).map { $0.text + "\n" }.joined()
  }
}

extension MutantKind {
  fileprivate var plural: String {
    switch self {
    case .requirement: "requirements"
    case .packLine: "pack lines"
    case .entry: "route entries"
    case .capability: "capabilities"
    }
  }
}

/// A share in whole percent, rounded down so that only all is 100 %.
func percent(_ count: Int, of all: Int) -> String {
  "\(all == 0 ? 100 : count * 100 / all) %"
}
