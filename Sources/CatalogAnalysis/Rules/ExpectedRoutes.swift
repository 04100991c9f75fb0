import CatalogIR
import CatalogModel
import Diagnostics
import Tollgate
import TollgateHTTP

/// A request that an expectation is about is answered by an entry, unless it expects otherwise; a list of pages or API
/// routes names those of the catalog.
@Sendable
func checkExpectedRoutes(_ program: Program) -> [Diagnostic] {
  guard !program.declaration.expectations.isEmpty else { return [] }
  let map = RouteMap(program)
  return program.declaration.expectations.filter { !$0.isBroken }.flatMap { expectation in
    expectation.answers.compactMap { map.problem(with: $0.subject, expecting: $0.reason?.value) }
      + expectation.lists.flatMap(map.unknownKeys)
  }
}

/// The routes of each space.
private struct RouteMap {
  private struct Side {
    let patterns: PatternTable
    /// Whether every line of the space could be read, so that what is not found is not there.
    let isComplete: Bool
    /// The keys with their places.
    let keys: [Name: Span]

    init(_ space: Route.Space, isWhole: Bool, _ program: Program) {
      let routes = program.routes.filter { $0.space == space }
      patterns = program.patterns(of: space)
      isComplete = isWhole && routes.allSatisfy(\.isSound)
      keys = Dictionary(routes.map { ($0.declaration.key.value, $0.declaration.key.span) }) { $1 }
    }
  }

  private let program: Program
  private let pages: Side
  private let api: Side

  init(_ program: Program) {
    let unreadable = program.declaration.unreadable
    self.program = program
    pages = Side(.page, isWhole: !unreadable.contains(.page), program)
    api = Side(.api, isWhole: !unreadable.contains(.apiRoute), program)
  }

  /// Why no entry answers a request; nil for one that an entry answers, and for what is no request.
  func problem(with subject: Located<ExpectationSubject>, expecting reason: String?) -> Diagnostic? {
    guard case .request(let request) = subject.value, reason != Reason.badTarget.code else { return nil }
    func finding(_ problem: ExpectationProblem) -> Diagnostic { Diagnostic(.expectation(problem), at: subject.span) }
    guard let method = HTTPMethod(exactly: request.method.text) else {
      return Diagnostic(unknownMethod(Located(request.method.text, at: subject.span)), at: subject.span)
    }
    let hasPages = !program.declaration.pages.isEmpty || !pages.isComplete
    let (space, text) = request.place(
      apiBase: program.apiBase, foldsCase: program.declaration.foldsCase, hasPages: hasPages)
    do throws(TargetRefusal) {
      let target = try RequestTarget(text)
      guard reason != Reason.unmapped.code, !answers(space, method, target, request.action) else { return nil }
      return finding(.unmapped(request: request.words))
    } catch {
      return finding(.malformedTarget(request: request.words, refusal: error.rawValue))
    }
  }

  private func answers(
    _ space: RequestSubject.Space, _ method: HTTPMethod, _ target: RequestTarget, _ action: Name?
  ) -> Bool {
    let side = space == .page ? pages : api
    guard side.isComplete else { return true }
    let decoded = target.decodedPath.string
    var segments = (program.declaration.foldsCase ? decoded.lowercasedASCII : decoded)
      .split(separator: "/").map(String.init)
    if space == .api, let base = program.apiBase {
      guard segments.starts(with: base) else { return false }
      segments.removeFirst(base.count)
    }
    let path = RoutePattern(segments: segments.map { .literal($0) }, isExact: true)
    guard let number = side.patterns.index.closestContainer(of: path) else { return false }
    switch space {
    case .page: return method == .get && side.patterns.routes[number].contains { $0.answers(action) }
    case .api: return side.patterns.routes[number].contains { $0.method == nil || $0.method == method }
    }
  }

  /// The keys of a list that no page or API route has.
  func unknownKeys(in list: ListDeclaration) -> [Diagnostic] {
    let (side, kind): (Side, EntityKind)
    switch list.kind {
    case .pages: (side, kind) = (pages, .page)
    case .api: (side, kind) = (api, .apiRoute)
    default: return []
    }
    guard !program.declaration.unreadable.contains(kind) else { return [] }
    return list.names.filter { side.keys[$0.value] == nil }.map { name in
      let nearest = nearestName(to: name.text, among: side.keys.keys.map(\.text).sorted())
      let place = nearest.flatMap { near in side.keys[Name(near)].map { NamedPlace(near, at: $0) } }
      return Diagnostic(
        .expectation(.unknownRoute(key: name.text, kind: kind, nearest: place)), at: name.span)
    }
  }
}

extension ProgramRoute {
  /// Whether the page has an action, `read` if none is named.
  fileprivate func answers(_ action: Name?) -> Bool {
    let action = action ?? Name("read")
    let isRead = action == Name("read") && declaration.entry.hasCondition
    return isRead || declaration.actions.contains { $0.code.value == action }
  }
}
