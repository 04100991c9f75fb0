import Tollgate

/// A request line, and on whose behalf it is made.
struct Request: Hashable, Sendable {
  var method: HTTPMethod
  var target: String
  /// The number of the customer in the traffic.
  var customer: Int
}
