/// The two kinds of targets; the same path may stand in both.
public enum RouteSpace: Sendable, Hashable, CaseIterable {
  /// What a browser shows.
  case page
  /// What programs call.
  case api
}
