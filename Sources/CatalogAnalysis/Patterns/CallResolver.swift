import CatalogIR
import CatalogModel
import Diagnostics
import Tollgate

/// Finds the API route that answers a call such as `POST /payments` or `GET /payments/:id`.
struct CallResolver {
  /// Why a call leads nowhere.
  struct Failure: Error {
    let problem: Problem
    let span: Span
  }

  /// The lines of the API by their patterns, in file order. A line whose method is unknown may take any.
  private let lines: [[ProgramRoute]]
  private let index: PatternIndex
  private lazy var paths = index.patterns.map(\.description)
  private lazy var similar = NameIndex(paths)
  /// Whether every line of the API has a pattern; otherwise a call that leads nowhere proves nothing.
  private let isComplete: Bool
  private let apiBase: [String]?
  private let foldsCase: Bool

  /// - Parameter isWhole: Whether every line of the API was read.
  init(_ routes: [ProgramRoute], apiBase: [String]?, foldsCase: Bool, isWhole: Bool) {
    var index = PatternIndex()
    var lines: [[ProgramRoute]] = []
    var numbers: [RoutePattern: Int] = [:]
    var isComplete = isWhole
    for route in routes where route.space == .api {
      guard let pattern = route.pattern else {
        isComplete = false
        continue
      }
      if let number = numbers[pattern] {
        lines[number].append(route)
      } else {
        numbers[pattern] = index.add(pattern)
        lines.append([route])
      }
    }
    self.isComplete = isComplete
    self.apiBase = apiBase
    self.foldsCase = foldsCase
    self.lines = lines
    self.index = index
  }

  /// The method, the path and the number of the pattern among the API's patterns; nil if a line that could not be
  /// read may be meant.
  mutating func resolve(_ call: Located<String>) -> Result<Call, Failure>? {
    let words = call.value.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.count == 2 else { return failure(.malformedCall(call: call.value), call) }
    guard let method = HTTPMethod(exactly: words[0]) else {
      return .failure(Failure(problem: unknownMethod(Located(words[0], at: call.span)), span: call.span))
    }
    switch read(words[1]) {
    case .failure(.exactWithStar): return failure(.malformedCall(call: call.value), call)
    case .failure(let why): return failure(.malformed(pattern: words[1], why: why), call)
    case .success(let path):
      guard let number = index.closestContainer(of: path) else {
        guard isComplete else { return nil }
        let nearest = withoutAPIBase(words[1]) ?? similar.nearest(to: words[1]).map { paths[$0] }
        return failure(.callUnmapped(call: call.value, nearest: nearest), call)
      }
      guard lines[number].contains(where: { $0.method == nil || $0.method == method }) else {
        let first = lines[number][0].declaration
        return failure(
          .callMethodUnlisted(call: call.value, pattern: first.pattern.value, first: first.key.span), call)
      }
      return .success(Call(method: method, path: words[1], route: number))
    }
  }

  /// The lines of the API that answer a call: the one that takes all of it, then those of narrower patterns that take
  /// some of the values of its parameters. A narrower pattern that has a literal there counts for none: a name that the
  /// API keeps for itself is no value.
  mutating func lines(answering call: Located<String>) -> [ProgramRoute] {
    guard case .success(let found) = resolve(call), case .success(let path) = read(found.path)
    else { return [] }
    var numbers = [found.route]
    let widest = index.patterns[found.route]
    index.forEachOverlap(with: path, hasLiterals: false) { number in
      if number != found.route, widest.contains(index.patterns[number]) { numbers.append(number) }
      return true
    }
    return numbers.compactMap { number in
      lines[number].first { $0.method == found.method } ?? lines[number].first { $0.method == nil }
    }
  }

  /// A path without the `api_base` in front of it, if that is answered; nil for any other path.
  private func withoutAPIBase(_ path: String) -> String? {
    let base = (apiBase ?? []).map { "/" + $0 }.joined()
    let spelled = foldsCase ? path.lowercasedASCII : path
    guard !base.isEmpty, spelled.utf8.starts(with: base.utf8) else { return nil }
    let rest = String(decoding: path.utf8.dropFirst(base.utf8.count), as: UTF8.self)
    guard case .success(let pattern) = read(rest) else { return nil }
    return index.closestContainer(of: pattern) == nil ? nil : rest
  }

  private func read(_ path: String) -> Result<RoutePattern, RouteProblem.Malformation> {
    parsePattern(path, isExact: true, foldsCase: foldsCase)
  }

  private func failure(_ problem: RouteProblem, _ call: Located<String>) -> Result<Call, Failure> {
    .failure(Failure(problem: .route(problem), span: call.span))
  }
}
