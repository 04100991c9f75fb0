import TollgateHTTP

/// What the README's service gets and gives.
struct Request {
  var method: String
  var target: String
}

struct Response {
  var status: Int
  var body: String

  init(_ status: Int, type: String, body: String) {
    self.status = status
    self.body = body
  }
}

func route(_ path: WireText?, showStock: Bool) -> Response {
  Response(200, type: "text/plain", body: "\(path?.string ?? "") \(showStock)")
}

func log(_ line: String) {}
