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

/// The sound routes of each space, by pattern.
private struct RouteMap {
  private struct Side {
    private(set) var index = PatternIndex()
    /// The lines of each pattern.
    private(set) var lines: [[ProgramRoute]] = []
    /// Whether every line of the space could be read, so that what is not found is not there.
    private(set) var isComplete: Bool
    /// The keys with their places.
    private(set) var keys: [Name: Span] = [:]
    private var numbers: [RoutePattern: Int] = [:]

    init(isComplete: Bool) {
      self.isComplete = isComplete
    }

    mutating func add(_ route: ProgramRoute) {
      keys[route.declaration.key.value] = route.declaration.key.span
      guard let pattern = route.pattern, route.isSound else {
        isComplete = false
        return
      }
      if let number = numbers[pattern] {
        lines[number].append(route)
      } else {
        numbers[pattern] = index.add(pattern)
        lines.append([route])
      }
    }
  }

  private let program: Program
  private var pages: Side
  private var api: Side

  init(_ program: Program) {
    self.program = program
    pages = Side(isComplete: !program.declaration.unreadable.contains(.page))
    api = Side(isComplete: !program.declaration.unreadable.contains(.apiRoute))
    for route in program.routes {
      if route.space == .page { pages.add(route) } else { api.add(route) }
    }
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
    guard let number = side.index.closestContainer(of: path) else { return false }
    switch space {
    case .page: return method == .get && side.lines[number].contains { $0.answers(action) }
    case .api: return side.lines[number].contains { $0.method == nil || $0.method == method }
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
