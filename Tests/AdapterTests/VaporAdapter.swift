import Tollgate
import TollgateHTTP
import Vapor

/// Stands before the router, and hands on what was decided.
struct VaporGuard: AsyncResponder {
  let gate: Guard
  let next: any Responder
  /// On whose behalf a request is made.
  let subject: @Sendable (Request) async throws -> Subject

  func respond(to request: Request) async throws -> Response {
    let asked = GuardRequest(
      method: WireText(request.method.rawValue), target: WireText(request.url.string),
      subject: try await subject(request))
    let answer = gate.decide(asked)
    if !answer.passes, let problem = GuardReport(answer, on: asked, by: gate).problem {
      return Response(
        status: .init(statusCode: problem.status), headers: ["Content-Type": ProblemDocument.contentType],
        body: .init(string: problem.json))
    }
    if let path = answer.canonicalPath(of: asked) { request.url.path = path.string }
    return try await next.respond(to: request).get()
  }
}
