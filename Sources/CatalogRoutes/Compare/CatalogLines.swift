import CatalogAnalysis
import CatalogIR
import CatalogModel
import Tollgate

/// The lines of a catalog's pages or of its API, by their patterns.
struct CatalogLines {
  /// One line: what it decides, and where it stands.
  struct Line {
    let declaration: RouteDeclaration
    /// Nil for every method that no other line of the pattern lists.
    let method: HTTPMethod?
    let pattern: RoutePattern
  }

  let space: Route.Space
  private(set) var all: [Line] = []
  /// The positions of the lines of each pattern of the index.
  private var byPattern: [[Int]] = []
  private var index = PatternIndex()

  init(_ space: Route.Space, of catalog: CatalogDeclaration) {
    self.space = space
    var numbers: [RoutePattern: Int] = [:]
    for declaration in space == .page ? catalog.pages : catalog.api {
      let isExact = declaration.isExact?.value ?? false
      guard
        case .success(let pattern) = parsePattern(
          declaration.pattern.value, isExact: isExact, foldsCase: catalog.foldsCase)
      else { continue }
      let method = space == .page ? .get : declaration.method.flatMap { HTTPMethod(exactly: $0.value) }
      let number = numbers[pattern] ?? index.add(pattern)
      if number == byPattern.count { byPattern.append([]) }
      numbers[pattern] = number
      byPattern[number].append(all.count)
      all.append(Line(declaration: declaration, method: method, pattern: pattern))
    }
  }

  /// The lines of the most specific pattern that takes all of another; none if there is none.
  func lines(taking pattern: RoutePattern) -> [Int] {
    index.closestContainer(of: pattern).map { byPattern[$0] } ?? []
  }

  /// The lines of each pattern that takes some targets of another, but not all.
  func lines(takingSomeOf pattern: RoutePattern) -> [[Int]] {
    var found: [[Int]] = []
    index.forEachOverlap(with: pattern) { number in
      if !index.patterns[number].contains(pattern) { found.append(byPattern[number]) }
      return true
    }
    return found
  }

  /// Which of the lines of one pattern decides a method; every line if none is said.
  func deciding(_ method: HTTPMethod?, of lines: [Int]) -> [Int] {
    guard let method else { return lines }
    return (lines.first { all[$0].method == method } ?? lines.first { all[$0].method == nil }).map { [$0] } ?? []
  }
}

extension CatalogLines.Line {
  /// Whether the line says that it takes a route which has a longer path, or a name where the pattern has a parameter.
  func isMeant(for route: RoutePattern) -> Bool {
    let names = zip(pattern.segments, route.segments).contains { own, real in
      if case (.parameter, .literal) = (own, real) { true } else { false }
    }
    if names { return false }
    guard route.segments.count > pattern.segments.count || !route.isExact else { return true }
    return declaration.pattern.value.hasSuffix("/*") && !pattern.segments.isEmpty
  }
}
