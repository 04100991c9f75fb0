import HTTPTypes
import Tollgate
import TollgateHTTP

/// What becomes of a request.
enum Admission {
  /// Route this one: its path is what was decided.
  case passes(HTTPRequest)
  /// Answer with this, and with this body.
  case refused(HTTPResponse, body: String)
}

extension Guard {
  /// Decides a request before it is routed.
  func admit(_ request: HTTPRequest, of subject: Subject) -> Admission {
    let target = request.path ?? ""
    let asked = GuardRequest(
      method: WireText(request.method.rawValue), target: WireText(target), subject: subject)
    let answer = decide(asked)
    if !answer.passes, let problem = GuardReport(answer, on: asked, by: self).problem {
      let head = HTTPResponse(
        status: .init(code: problem.status), headerFields: [.contentType: ProblemDocument.contentType])
      return .refused(head, body: problem.json)
    }
    var request = request
    if let path = answer.canonicalPath(of: asked) {
      let query = target.utf8.firstIndex(of: UInt8(ascii: "?")).map { target[$0...] } ?? ""
      request.path = path.string + query
    }
    return .passes(request)
  }
}
