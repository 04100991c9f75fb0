// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation, AlwaysUseLowerCamelCase
// The declarations of Vapor 4 that the adapter uses, under their names and with their signatures.

/// A request.
public final class Request: Sendable {
  private let head: Box<(method: HTTPMethod, url: URI)>

  public var method: HTTPMethod { head.value.method }
  public var url: URI {
    get { head.value.url }
    set { head.value = (method, newValue) }
  }

  public init(method: HTTPMethod, url: URI) {
    head = Box((method, url))
  }
}

/// A method of a request line.
public enum HTTPMethod: RawRepresentable, Sendable, Equatable {
  case GET
  case RAW(value: String)

  public init(rawValue: String) {
    self = rawValue == "GET" ? .GET : .RAW(value: rawValue)
  }

  public var rawValue: String {
    switch self {
    case .GET: "GET"
    case .RAW(let value): value
    }
  }
}

/// A target.
public struct URI: Sendable, ExpressibleByStringInterpolation {
  public var path: String
  public var query: String?

  public var string: String { path + (query.map { "?\($0)" } ?? "") }

  public init(stringLiteral value: String) {
    let parts = value.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(parts[0])
    query = parts.count > 1 ? String(parts[1]) : nil
  }
}

/// A response.
public final class Response: Sendable {
  /// The body of a response.
  public struct Body: Sendable {
    public let string: String?

    public static var empty: Body { Body(string: "") }

    public init(string: String) {
      self.string = string
    }
  }

  public let status: HTTPResponseStatus
  public let headers: HTTPHeaders
  public let body: Body

  public init(status: HTTPResponseStatus = .init(statusCode: 200), headers: HTTPHeaders = [:], body: Body = .empty) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// A status of a response.
public struct HTTPResponseStatus: Sendable {
  public let code: UInt

  public init(statusCode: Int, reasonPhrase: String = "") {
    code = UInt(statusCode)
  }
}

/// The headers of a response.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  private let headers: [(String, String)]

  public init(dictionaryLiteral elements: (String, String)...) {
    headers = elements
  }

  public func first(name: String) -> String? {
    headers.first { $0.0 == name }?.1
  }
}
