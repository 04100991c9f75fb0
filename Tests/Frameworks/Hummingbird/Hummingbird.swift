// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The declarations of Hummingbird 2 that the adapter uses, under their names and with their signatures.

public import HTTPTypes

/// A request.
public struct Request: Sendable {
  public let uri: URI
  public let head: HTTPRequest
  public var body: RequestBody

  public var method: HTTPRequest.Method { head.method }

  public init(head: HTTPRequest, body: RequestBody) {
    uri = URI(head.path ?? "")
    self.head = head
    self.body = body
  }
}

/// A target, as the router reads it.
public struct URI: Sendable {
  public let string: String

  /// The target up to its query.
  public var path: String { String(string.prefix { $0 != "?" }) }

  init(_ string: String) {
    self.string = string
  }
}

/// The body of a request.
public struct RequestBody: Sendable {
  public init(buffer: ByteBuffer) {}
}

/// A response.
public struct Response: Sendable {
  public var status: HTTPResponse.Status
  public var headers: HTTPFields
  public var body: ResponseBody

  public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: ResponseBody = .init()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// The body of a response.
public struct ResponseBody: Sendable {
  public let contentLength: Int?

  public init() {
    contentLength = 0
  }

  public init(byteBuffer: ByteBuffer) {
    contentLength = byteBuffer.readableBytes
  }
}

/// Bytes.
public struct ByteBuffer: Sendable {
  public let readableBytes: Int

  public init(string: String) {
    readableBytes = string.utf8.count
  }
}

/// Answers requests.
public protocol HTTPResponder<Context>: Sendable {
  associatedtype Context
  @Sendable func respond(to request: Request, context: Context) async throws -> Response
}

/// Answers requests with a closure.
public struct CallbackResponder<Context>: HTTPResponder {
  private let callback: @Sendable (Request, Context) async throws -> Response

  public init(callback: @escaping @Sendable (Request, Context) async throws -> Response) {
    self.callback = callback
  }

  public func respond(to request: Request, context: Context) async throws -> Response {
    try await callback(request, context)
  }
}
