/// What a request asks of a route besides its path, in a few numbers.
package struct RouteQuestion: Sendable {
  static var page: UInt8 { 0 }
  static var api: UInt8 { 1 }
  static var unsaid: UInt8 { 2 }

  /// What the caller says the target is.
  let space: UInt8
  /// The operation to look for among the entries of an API route: HEAD is GET.
  let ofAPI: UInt32
  /// The operation to look for among the entries of a page; no entry has it if no page answers the request.
  let ofPage: UInt32

  /// Puts a question.
  ///
  /// - Parameters:
  ///   - space: What the caller says the target is; nil leaves it to the API base.
  ///   - action: The action on a page; nil for `read`. The API has methods instead and passes it over.
  ///   - unknownAction: Whether an action was named that no page of the catalog has.
  package init(_ space: RouteSpace?, _ method: HTTPMethod, _ action: ActionID?, unknownAction: Bool) {
    self.space = space == nil ? Self.unsaid : space == .page ? Self.page : Self.api
    ofAPI = TableOperation.ofLine(method.rawValue)
    let isRead = method == .get || method == .head
    ofPage = isRead && !unknownAction ? TableOperation.action(action?.index ?? 0) : TableDigits.free
  }

  /// Whether it may be put to what a path lies in: without an API base only what the caller says tells, and with one both
  /// must agree.
  @inline(__always)
  func isFor(_ index: RouteIndex, isAPI: Bool) -> Bool {
    let found = isAPI ? Self.api : Self.page
    return space == found || space == Self.unsaid && index.hasBase
  }
}
