package import Tollgate

/// How far what it names is on its way from an answer in the log to a closed door.
///
/// Of several rollouts that cover an entry the narrowest governs: one that names the entry, then one that names the
/// module of a check, then the one that is about everything.
package struct Rollout: Hashable, Sendable {
  package enum Mode: String, Hashable, Sendable {
    /// A refusal is only logged, until the end.
    case shadow
    /// A refusal stands, as if no broader rollout were there.
    case enforce
  }

  /// What must be seen of a route before it can be enforced.
  package struct Bars: Hashable, Sendable {
    package var requests: Int64?
    package var days: Int64?

    package init(requests: Int64? = nil, days: Int64? = nil) {
      self.requests = requests
      self.days = days
    }
  }

  /// Why an entry may go on to refuse for a reason.
  package struct Explanation: Hashable, Sendable {
    /// The number of the entry over all routes.
    package var entry: Int
    package var reason: Reason
    package var text: String

    package init(entry: Int, reason: Reason, text: String) {
      self.entry = entry
      self.reason = reason
      self.text = text
    }
  }

  package var code: String
  package var mode: Mode
  /// Whether it is about everything, what no entry answers included.
  package var isAboutAll: Bool
  package var modules: [ID<Module>]
  /// The numbers of entries over all routes, in their order.
  package var entries: [Int]
  package var author: String
  package var reason: String
  /// The first instant at which it is over; nil for one that enforces.
  package var end: Instant?
  package var bars: Bars
  package var explanations: [Explanation]

  package init(
    code: String, mode: Mode, isAboutAll: Bool = false, modules: [ID<Module>] = [], entries: [Int] = [],
    author: String, reason: String, end: Instant? = nil, bars: Bars = Bars(), explanations: [Explanation] = []
  ) {
    self.code = code
    self.mode = mode
    self.isAboutAll = isAboutAll
    self.modules = modules
    self.entries = entries
    self.author = author
    self.reason = reason
    self.end = end
    self.bars = bars
    self.explanations = explanations
  }
}
