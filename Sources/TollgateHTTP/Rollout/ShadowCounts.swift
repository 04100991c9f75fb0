package import Tollgate

/// What guards decided in a stretch of time about what is in a shadow.
package struct ShadowCounts: Hashable, Sendable {
  /// One entry that was asked for.
  package struct Route: Hashable, Sendable {
    package let name: String
    package let requests: Int64
    /// How many of them passed only because of the shadow.
    package let refusals: Int64

    package init(name: String, requests: Int64, refusals: Int64) {
      self.name = name
      self.requests = requests
      self.refusals = refusals
    }
  }

  package let start: Instant
  package let end: Instant
  /// How many refusals have no line, because there was no place for it.
  package let dropped: Int64
  package let routes: [Route]

  package init(start: Instant, end: Instant, dropped: Int64, routes: [Route]) {
    self.start = start
    self.end = end
    self.dropped = dropped
    self.routes = routes
  }
}
