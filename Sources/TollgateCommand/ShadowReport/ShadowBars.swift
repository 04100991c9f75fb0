import CatalogIR
import Tollgate

/// What must be seen of a route before it can be enforced, and which of its refusals are meant.
struct ShadowBars {
  /// What counts where nobody says otherwise.
  private static let requests: Int64 = 1000
  private static let days: Int64 = 7

  private var requests: Int64?
  private var days: Int64?
  private var bars: [String: Rollout.Bars] = [:]
  private var explanations: [Refusal: String] = [:]

  /// What an explanation is about.
  private struct Refusal: Hashable {
    let route: String
    let reason: String
  }

  /// What the flags say counts before what a catalog says of a rollout, and that before a thousand requests in a week.
  init(requests: Int64?, days: Int64?, catalog: Catalog?) {
    self.requests = requests
    self.days = days
    guard let catalog else { return }
    let names = catalog.entryCodes
    for rollout in catalog.rollouts {
      bars[rollout.code] = rollout.bars
      for explanation in rollout.explanations {
        explanations[Refusal(route: names[explanation.entry], reason: explanation.reason.code)] = explanation.text
      }
    }
  }

  /// How many requests a route must take.
  func requests(in rollout: String) -> Int64 {
    requests ?? bars[rollout]?.requests ?? Self.requests
  }

  /// Over how many days.
  func days(in rollout: String) -> Int64 {
    days ?? bars[rollout]?.days ?? Self.days
  }

  /// Whether something in the logs is no older than the days that count where no rollout says how many.
  func isRecent(_ time: Instant, in evidence: ShadowEvidence) -> Bool {
    let age = evidence.last.map { $0.milliseconds - time.milliseconds } ?? 0
    return age / 86_400_000 < days ?? Self.days
  }

  /// Why a route may refuse for a reason; nil if nobody says so.
  func explanation(route: String, reason: String) -> String? {
    explanations[Refusal(route: route, reason: reason)]
  }
}
