import RetailCatalog
import Tollgate
import TollgateCalendar
import TollgateHTTP

let gate = Guard(RetailCatalog.tables) { log($0.event.json) }

func handle(_ request: Request, of tenant: TenantState, roles: [RetailCatalog.Role]) -> Response {
  let subject = Subject(
    matrix: AccessMatrix(RetailCatalog.tables, tenant, at: .now),
    capabilities: CapabilitySet(roles: roles))
  let asked = GuardRequest(method: WireText(request.method), target: WireText(request.target), subject: subject)
  let answer = gate.decide(asked)
  if !answer.passes, let problem = GuardReport(answer, on: asked, by: gate).problem {
    return Response(problem.status, type: ProblemDocument.contentType, body: problem.json)
  }
  return route(
    answer.canonicalPath(of: asked), showStock: subject.matrix?.isEnabled(RetailCatalog.Module.stock) ?? false)
}
