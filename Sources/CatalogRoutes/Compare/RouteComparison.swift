import CatalogAnalysis
import CatalogIR
package import CatalogModel
package import Diagnostics
import Tollgate

/// A catalog's routes beside those that a server really has: which entry decides each real route, and what is left over
/// on either side.
package struct RouteComparison {
  /// A real route, or some methods of one, without an entry of its own.
  struct MissingLine {
    let space: Route.Space
    /// Below the base of the API for a call of it.
    let pattern: RoutePattern
    /// Nil for every method.
    let method: HTTPMethod?
    /// The line of a broader path that decides it; nil if it is denied.
    let decidedBy: CatalogLines.Line?
  }

  /// In the order of the file, then in that of the catalog.
  package private(set) var diagnostics: [Diagnostic] = []
  /// What the catalog has no line of its own for, in the order of the file.
  private(set) var missing: [MissingLine] = []
  let hasNavigation: Bool
  private(set) var spaces: [Route.Space: CatalogLines] = [:]
  /// Positions of the lines that decide a real route.
  private var used: [Route.Space: Set<Int>] = [:]
  private let apiBase: [String]?

  /// - Parameter apiBase: What API routes stand below; nil if every real route is one.
  /// - Complexity: linear in the routes, but for those that several entries decide.
  package init(_ catalog: CatalogDeclaration, apiBase: [String]?, _ real: RealRoutes) {
    self.apiBase = apiBase
    hasNavigation = !catalog.groups.isEmpty
    diagnostics = real.diagnostics
    for space in Route.Space.allCases { spaces[space] = CatalogLines(space, of: catalog) }
    var seen: Set<String> = []
    let placed = real.routes.filter { seen.insert("\($0.words) \($0.pattern) \($0.pattern.isExact)").inserted }
      .map { ($0, place(of: catalog.foldsCase ? $0.pattern.foldingCase : $0.pattern)) }
    let patterns = Dictionary(grouping: placed.map(\.1), by: \.space).mapValues { Set($0.map(\.pattern)) }
    for (route, place) in placed {
      compare(route, place.pattern, in: place.space, beside: patterns[place.space] ?? [])
    }
    // A file that lists no pages says nothing of pages.
    for space in Route.Space.allCases where patterns[space] != nil { reportUnused(space) }
  }

  /// Where a guard looks for a route.
  private func place(of pattern: RoutePattern) -> (space: Route.Space, pattern: RoutePattern) {
    guard let apiBase else { return (.api, pattern) }
    let base = apiBase.map { RoutePattern.Segment.literal($0) }
    guard pattern.segments.starts(with: base) else { return (.page, pattern) }
    return (.api, RoutePattern(segments: Array(pattern.segments.dropFirst(base.count)), isExact: pattern.isExact))
  }

  private mutating func compare(
    _ route: RealRoute, _ pattern: RoutePattern, in space: Route.Space, beside others: Set<RoutePattern>
  ) {
    guard let lines = spaces[space] else { return }
    let chosen = lines.lines(taking: pattern)
    let deciding = lines.deciding(route.method, of: chosen)
    guard let first = deciding.first else {
      missing.append(MissingLine(space: space, pattern: pattern, method: route.method, decidedBy: nil))
      return report(denial(of: route, by: chosen.first.map { lines.all[$0] }, in: space), at: route.span)
    }
    used[space, default: []].formUnion(deciding)
    let line = lines.all[first]
    if !line.isMeant(for: pattern) {
      report(
        .broader(route: route.words, key: line.declaration.key.text, entry: line.declaration.key.span), at: route.span)
      missing += deciding.map { position in
        let line = lines.all[position]
        return MissingLine(space: space, pattern: pattern, method: route.method ?? line.method, decidedBy: line)
      }
    }
    // What the server has a route of its own for is that route's.
    let narrower = others.filter { $0 != pattern && pattern.contains($0) }
    let splitting = lines.lines(takingSomeOf: pattern)
      .filter { positions in !narrower.contains { lines.all[positions[0]].pattern.sharesShape(with: $0) } }
      .flatMap { lines.deciding(route.method, of: $0) }
    guard !splitting.isEmpty else { return }
    used[space, default: []].formUnion(splitting)
    let places = splitting.map { lines.all[$0].declaration.key.place }
    report(.split(route: route.words, key: line.declaration.key.text, others: places), at: route.span)
  }

  private func denial(of route: RealRoute, by line: CatalogLines.Line?, in space: Route.Space) -> RealRouteProblem {
    if let line, space == .api {
      return .methodUnlisted(route: route.words, key: line.declaration.key.text, first: line.declaration.key.span)
    }
    let isReading = route.method == nil || route.method == .get
    return space == .page && !isReading ? .pageMethod(route: route.words) : .unmapped(route: route.words)
  }

  private mutating func reportUnused(_ space: Route.Space) {
    for (position, line) in (spaces[space]?.all ?? []).enumerated() where used[space]?.contains(position) != true {
      let kind = space == .page ? EntityKind.page : .apiRoute
      report(.entryWithoutRoute(kind: kind, key: line.declaration.key.text), at: line.declaration.key.span)
    }
  }

  private mutating func report(_ problem: RealRouteProblem, at span: Span) {
    diagnostics.append(Diagnostic(.realRoute(problem), at: span))
  }
}

extension RoutePattern {
  /// Whether one of two patterns takes all that the other takes.
  fileprivate func sharesShape(with other: RoutePattern) -> Bool {
    contains(other) || other.contains(self)
  }
}
