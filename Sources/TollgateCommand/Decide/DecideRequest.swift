import CatalogQuestions
import Tollgate

/// A question as text: a request, and the situation in which it is made.
struct DecideRequest {
  var space: RouteSpace?
  var method = "GET"
  var target: [UInt8] = []
  var action: String?
  var situation = Situation()
}
