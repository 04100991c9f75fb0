import Tollgate
import TollgateHTTP

/// A request as text.
struct EntryRequest: Hashable, Sendable {
  var space: RouteSpace
  var method: String
  var target: String
  var action: String?

  /// The request on somebody's behalf.
  func asked(by subject: Subject) -> GuardRequest {
    GuardRequest(
      space: space, method: WireText(method), target: WireText(target), action: action.map(PageAction.named),
      subject: subject)
  }
}
