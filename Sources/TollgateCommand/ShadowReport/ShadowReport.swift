import Diagnostics
import Tollgate
import TollgateHTTP
import TollgateLog

/// Which routes in a shadow can be enforced, and what stands against the others.
struct ShadowReport {
  private let evidence: ShadowEvidence
  private let verdicts: [ShadowVerdict]
  /// Refusals of requests that no entry answers, and of handlers, of the last days that count.
  private let unanswered: [RefusalGroup]
  private let handlers: [RefusalGroup]

  /// - Complexity: O(lines * routes in a shadow)
  init(_ evidence: ShadowEvidence, _ bars: ShadowBars) {
    self.evidence = evidence
    verdicts = evidence.shadowed.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { route, rollout in
      ShadowVerdict(route: route, rollout: rollout, evidence, bars)
    }
    let recent = evidence.others.filter { bars.isRecent($0.time, in: evidence) }
    unanswered = RefusalGroup.groups(of: recent.filter { !$0.isRequirement })
    handlers = RefusalGroup.groups(of: recent.filter(\.isRequirement))
  }

  /// Whether everything in a shadow can be enforced, and nothing is left that cannot be judged.
  var isClean: Bool {
    !verdicts.isEmpty && verdicts.allSatisfy(\.isPromotable) && unanswered.isEmpty && handlers.isEmpty
      && evidence.unreadable.isEmpty
  }

  /// The report for people.
  var text: String {
    let (can, cannot) = (verdicts.filter(\.isPromotable), verdicts.filter { !$0.isPromotable })
    let sections: [(title: String, lines: [String])] = [
      ("Laxer than before", evidence.laxer.map(\.words)),
      ("Can be enforced", can.flatMap(\.lines)),
      ("Not yet", cannot.flatMap(\.lines)),
      ("No entry answers", shortened(unanswered.map(\.words))),
      ("Handlers that ask by themselves", shortened(handlers.map(\.words))),
      ("Lines that cannot be read", shortened(evidence.unreadable.map { "\(printable($0.path)):\($0.line)" })),
    ]
    let body = sections.filter { !$0.lines.isEmpty }.map { title, lines in
      "\(title)\n" + lines.map { "  \($0)\n" }.joined()
    }
    return ([period] + body + [summary]).joined(separator: "\n")
  }

  private var period: String {
    guard let first = evidence.first?.rfc3339, let last = evidence.last?.rfc3339 else { return "nothing is logged\n" }
    let catalogs = evidence.catalogs.map { printable($0) }.joined(separator: ", then ")
    return "from \(first) to \(last)" + (catalogs.isEmpty ? "" : " under catalog \(catalogs)") + "\n"
  }

  private var summary: String {
    let dropped = evidence.dropped > 0 ? "; \(evidence.dropped) lines were dropped" : ""
    return verdicts.isEmpty
      ? "no route is in a shadow\(dropped)\n"
      : "\(verdicts.count(where: \.isPromotable)) of \(number(Int64(verdicts.count), "route")) can be enforced\(dropped)\n"
  }
}

/// Lines beyond this say nothing new.
private let longestList = 20

private func shortened(_ lines: [String]) -> [String] {
  let hidden = lines.count - longestList
  return hidden > 0 ? lines.prefix(longestList) + ["and \(hidden) more"] : lines
}

extension ShadowVerdict {
  /// The route with its counts, and below it what was refused.
  fileprivate var lines: [String] {
    let missing = [
      missingRequests > 0 ? number(missingRequests, "request") : nil,
      missingDays > 0 ? number(missingDays, "day") : nil,
    ].compactMap(\.self)
    let counts = "\(number(requests, "request")) in \(number(days, "day"))"
    let bar = missing.isEmpty ? "" : "; \(missing.joined(separator: " and ")) to go"
    return ["\(printable(route)): \(counts)\(bar)"] + shortened(unexplained.map { "  refused \($0.words)" })
      + explained.map { "  refused \($0.group.words)\n      explained: \(printable($0.words))" }
      + (lost > 0 ? ["  refused \(lost) times without a line"] : [])
  }
}

extension RefusalGroup {
  /// What was refused how often, and the last of it.
  fileprivate var words: String {
    let about = object.map { ", \(printable($0))" } ?? ""
    let request = example.route == nil ? "" : example.request.map { ", such as \(printable($0))" } ?? ""
    let subject = example.subject.map { " for \(printable($0))" } ?? ""
    let last = self.last.rfc3339.map { ", last at \($0)" } ?? ""
    return "\(count)×: \(printable(reason))\(about)\(request)\(subject)\(last)"
  }
}

extension GuardStart.Laxer {
  fileprivate var words: String {
    let name =
      switch subject {
      case .module(let code): "module \(code)"
      case .route(let name): name
      case .rest: "what no entry answers"
      }
    let before = earlierEnd.map { "until \($0.rfc3339 ?? "")" } ?? "enforced"
    return printable(
      "\(name): in shadow \(rollout) until \(end.rfc3339 ?? "") since \(time.rfc3339 ?? ""), before that \(before)")
  }
}

private func number(_ count: Int64, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
