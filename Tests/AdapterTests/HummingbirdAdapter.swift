import HTTPTypes
import Hummingbird
import Tollgate
import TollgateHTTP

/// Stands before a router, and hands on what was decided.
struct HummingbirdGuard<Next: HTTPResponder>: HTTPResponder {
  let gate: Guard
  let next: Next
  /// On whose behalf a request is made.
  let subject: @Sendable (Request, Next.Context) async throws -> Subject

  func respond(to request: Request, context: Next.Context) async throws -> Response {
    let target = request.head.path ?? ""
    let asked = GuardRequest(
      method: WireText(request.method.rawValue), target: WireText(target),
      subject: try await subject(request, context))
    let answer = gate.decide(asked)
    if !answer.passes, let problem = GuardReport(answer, on: asked, by: gate).problem {
      return Response(
        status: .init(code: problem.status), headers: [.contentType: ProblemDocument.contentType],
        body: .init(byteBuffer: ByteBuffer(string: problem.json)))
    }
    var head = request.head
    if let path = answer.canonicalPath(of: asked) {
      let query = target.utf8.firstIndex(of: UInt8(ascii: "?")).map { target[$0...] } ?? ""
      head.path = path.string + query
    }
    return try await next.respond(to: Request(head: head, body: request.body), context: context)
  }
}
