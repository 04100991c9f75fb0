import RetailCatalog
import Tollgate
import TollgateHTTP

/// What the service answers.
enum Reply: Equatable {
  case page(String)
  case problem(status: Int, json: String)
}

struct PointOfSale: Sendable {
  let gate = Guard(RetailCatalog.tables)

  func answer(_ method: String, _ target: String, for subject: Subject) -> Reply {
    let request = GuardRequest(method: WireText(method), target: WireText(target), subject: subject)
    let answer = gate.decide(request)
    if !answer.passes, let problem = GuardReport(answer, on: request, by: gate).problem {
      return .problem(status: problem.status, json: problem.json)
    }
    return route(answer.canonicalPath(of: request)?.string ?? target)
  }

  /// Your router.
  func route(_ path: String) -> Reply {
    .page(path)
  }
}
