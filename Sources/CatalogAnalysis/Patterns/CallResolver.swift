import CatalogIR
import CatalogModel
import Diagnostics
import Tollgate

/// Finds the API routes that answer the calls of a catalog's pages, such as `POST /payments` or `GET /payments/:id`.
struct CallResolver {
  /// What a call comes to.
  private enum Answer {
    case route(Call, RoutePattern)
    case nothing(Problem)
    /// A line that could not be read may be meant.
    case unknown
  }

  /// By the calls as they are written.
  private let answers: [Name: Answer]
  private let api: PatternTable

  /// - Parameter isWhole: Whether every line of the API was read and has a pattern; otherwise a call that leads nowhere
  ///   proves nothing.
  init(
    _ calls: [Located<String>], to api: PatternTable, apiBase: [String]?, foldsCase: Bool, isWhole: Bool
  ) {
    var search = CallSearch(api: api, apiBase: apiBase, foldsCase: foldsCase, isWhole: isWhole)
    var answers: [Name: Answer] = [:]
    for call in calls {
      let name = Name(call.value)
      if answers[name] == nil { answers[name] = search.answer(to: call) }
    }
    self.answers = answers
    self.api = api
  }

  /// The method, the path and the number of the pattern among the API's patterns; nil if the call leads nowhere.
  func route(answering call: Located<String>) -> Call? {
    if case .route(let found, _) = answers[Name(call.value)] { found } else { nil }
  }

  /// Why a call leads nowhere; nil if it leads somewhere, or if a line that could not be read may be meant.
  func problem(with call: Located<String>) -> Problem? {
    if case .nothing(let problem) = answers[Name(call.value)] { problem } else { nil }
  }

  /// The lines of the API that answer a call: the one that takes all of it, then those of narrower patterns that take
  /// some of the values of its parameters. A narrower pattern that has a literal there counts for none: a name that the
  /// API keeps for itself is no value. A line whose method is unknown may take any.
  func lines(answering call: Located<String>) -> [ProgramRoute] {
    guard case .route(let found, let path) = answers[Name(call.value)] else { return [] }
    var numbers = [found.route]
    let widest = api.index.patterns[found.route]
    api.index.forEachOverlap(with: path, hasLiterals: false) { number in
      if number != found.route, widest.contains(api.index.patterns[number]) { numbers.append(number) }
      return true
    }
    return numbers.compactMap { number in
      api.routes[number].first { $0.method == found.method } ?? api.routes[number].first { $0.method == nil }
    }
  }

  /// Looks for the answers.
  private struct CallSearch {
    let api: PatternTable
    let apiBase: [String]?
    let foldsCase: Bool
    let isWhole: Bool
    private lazy var paths = api.index.patterns.map(\.description)
    private lazy var similar = NameIndex(paths)

    init(api: PatternTable, apiBase: [String]?, foldsCase: Bool, isWhole: Bool) {
      self.api = api
      self.apiBase = apiBase
      self.foldsCase = foldsCase
      self.isWhole = isWhole
    }

    mutating func answer(to call: Located<String>) -> Answer {
      let words = Array(call.value.utf8).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 2 else { return .nothing(.route(.malformedCall(call: call.value))) }
      guard let method = HTTPMethod(exactly: words[0]) else {
        return .nothing(unknownMethod(Located(words[0], at: call.span)))
      }
      switch read(words[1]) {
      case .failure(.exactWithStar): return .nothing(.route(.malformedCall(call: call.value)))
      case .failure(let why): return .nothing(.route(.malformed(pattern: words[1], why: why)))
      case .success(let path):
        guard let number = api.index.closestContainer(of: path) else {
          guard isWhole else { return .unknown }
          let nearest = withoutAPIBase(words[1]) ?? similar.nearest(to: words[1]).map { paths[$0] }
          return .nothing(.route(.callUnmapped(call: call.value, nearest: nearest)))
        }
        guard api.routes[number].contains(where: { $0.method == nil || $0.method == method }) else {
          let first = api.routes[number][0].declaration
          return .nothing(
            .route(.callMethodUnlisted(call: call.value, pattern: first.pattern.value, first: first.key.span)))
        }
        return .route(Call(method: method, path: words[1], route: number), path)
      }
    }

    /// A path without the `api_base` in front of it, if that is answered; nil for any other path.
    private func withoutAPIBase(_ path: String) -> String? {
      let base = (apiBase ?? []).map { "/" + $0 }.joined()
      let spelled = foldsCase ? path.lowercasedASCII : path
      guard !base.isEmpty, spelled.utf8.starts(with: base.utf8) else { return nil }
      let rest = String(decoding: path.utf8.dropFirst(base.utf8.count), as: UTF8.self)
      guard case .success(let pattern) = read(rest) else { return nil }
      return api.index.closestContainer(of: pattern) == nil ? nil : rest
    }

    private func read(_ path: String) -> Result<RoutePattern, RouteProblem.Malformation> {
      parsePattern(path, isExact: true, foldsCase: foldsCase)
    }
  }
}
