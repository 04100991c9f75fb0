import Tollgate
import TollgateLog

/// What the evidence says about one route: whether it can be enforced, and what stands against that.
struct ShadowVerdict {
  let route: String
  /// The requests since nothing speaks against the route any more.
  let requests: Int64
  /// The whole days since then.
  let days: Int64
  let missingRequests: Int64
  let missingDays: Int64
  /// Refusals that nobody explains, alike ones together, in the order of the log.
  let unexplained: [RefusalGroup]
  /// Refusals that the catalog explains, with its words.
  let explained: [(group: RefusalGroup, words: String)]
  /// How many refusals have no line, because there was no place for it.
  let lost: Int64

  /// Whether it took enough requests over enough days without a refusal that nobody explains.
  var isPromotable: Bool { missingRequests == 0 && missingDays == 0 }

  init(route: String, rollout: String, _ evidence: ShadowEvidence, _ bars: ShadowBars) {
    let known = evidence.routes[route] ?? ShadowEvidence.Route()
    let groups = RefusalGroup.groups(of: known.refusals)
    unexplained = groups.filter { bars.explanation(route: route, reason: $0.reason) == nil }
    explained = groups.compactMap { group in
      bars.explanation(route: route, reason: group.reason).map { (group, $0) }
    }
    lost = known.lost.reduce(0) { $0 + $1.count }

    // Nothing counts that may come from before the last thing that speaks against the route.
    let against = unexplained.map(\.last) + known.lost.map(\.time) + evidence.gaps
    let clean = known.counts.filter { counts in against.allSatisfy { $0 <= counts.start } }
    requests = clean.reduce(0) { $0 + $1.requests }
    let since = clean.map(\.start).min()
    days = since.flatMap { since in evidence.last.map { ($0.milliseconds - since.milliseconds) / 86_400_000 } } ?? 0
    self.route = route
    missingRequests = max(0, bars.requests(in: rollout) - requests)
    missingDays = max(0, bars.days(in: rollout) - days)
  }
}

/// Refusals that are alike.
struct RefusalGroup {
  let reason: String
  /// What it is about, in words; nil where the reason says all.
  let object: String?
  let count: Int
  let last: Instant
  let example: LoggedRefusal

  /// Puts together what has one reason and one object, in the order of the first of each.
  ///
  /// - Complexity: O(n)
  static func groups(of refusals: [LoggedRefusal]) -> [RefusalGroup] {
    var order: [Key] = []
    var members: [Key: [LoggedRefusal]] = [:]
    for refusal in refusals {
      let key = Key(refusal)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(refusal)
    }
    return order.compactMap { key in
      guard let alike = members[key], let example = alike.first, let last = alike.map(\.time).max() else { return nil }
      return RefusalGroup(reason: key.reason, object: key.object, count: alike.count, last: last, example: example)
    }
  }

  private struct Key: Hashable {
    let reason: String
    let object: String?

    init(_ refusal: LoggedRefusal) {
      reason = refusal.reason
      let named = [
        refusal.refusal, refusal.module.map { "module \($0)" }, refusal.feature.map { "feature \($0)" },
        refusal.missing.isEmpty ? nil : "missing \(refusal.missing.joined(separator: ", "))",
        // Nothing but the path tells apart what no entry answers.
        refusal.route == nil && refusal.refusal == nil && !refusal.isRequirement ? refusal.request : nil,
      ]
      let words = named.compactMap(\.self).joined(separator: ", ")
      object = words.isEmpty ? nil : words
    }
  }
}

extension LoggedRefusal {
  /// The request line, if there was one that could be read.
  var request: String? {
    method.flatMap { method in path.map { "\(method) \($0)" } }
  }
}
