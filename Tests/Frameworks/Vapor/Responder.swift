// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The declarations of Vapor 4 that stand around its router, under their names and with their signatures.

import Synchronization

/// Answers requests.
public protocol Responder: Sendable {
  func respond(to request: Request) -> EventLoopFuture<Response>
}

/// Answers requests in an asynchronous function.
public protocol AsyncResponder: Responder {
  func respond(to request: Request) async throws -> Response
}

extension AsyncResponder {
  public func respond(to request: Request) -> EventLoopFuture<Response> {
    EventLoopFuture { try await respond(to: request) }
  }
}

/// A value that will be there.
public final class EventLoopFuture<Value: Sendable>: Sendable {
  private let value: @Sendable () async throws -> Value

  init(_ value: @escaping @Sendable () async throws -> Value) {
    self.value = value
  }

  public func get() async throws -> Value {
    try await value()
  }
}

/// A server.
public final class Application: Sendable {
  /// What answers the requests of a server.
  public struct Responder {
    let application: Application

    /// The router, with the middleware that runs once it has chosen a route.
    public var `default`: any Vapor.Responder { application.router }

    /// What answers.
    public var current: any Vapor.Responder { application.made.value?(application) ?? application.router }

    public func use(_ factory: @escaping @Sendable (Application) -> (any Vapor.Responder)) {
      application.made.value = factory
    }
  }

  let router: any Vapor.Responder
  let made = Box<(@Sendable (Application) -> any Vapor.Responder)?>(nil)

  public var responder: Responder { Responder(application: self) }

  /// A server whose routes are answered by one closure.
  public init(router: @escaping @Sendable (Request) async throws -> Response) {
    self.router = Router(answer: router)
  }
}

private struct Router: AsyncResponder {
  let answer: @Sendable (Request) async throws -> Response

  func respond(to request: Request) async throws -> Response {
    try await answer(request)
  }
}

/// A value that several threads may see and change.
final class Box<Value: Sendable>: Sendable {
  private let content: Mutex<Value>

  var value: Value {
    get { content.withLock { $0 } }
    set { content.withLock { $0 = newValue } }
  }

  init(_ value: Value) {
    content = Mutex(value)
  }
}
