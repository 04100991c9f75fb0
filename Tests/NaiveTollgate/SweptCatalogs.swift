package import CatalogIR
import Tollgate

/// Small catalogs whose routes compete for the lines of ``RequestSweep``: wider and narrower ones, exact ones, parameters
/// and globs, of pages and of the API.
///
/// Every entry has a number of its own, so that the answer tells which route and which method it was given for.
package enum SweptCatalogs {
  /// A name of so many letters.
  static func name(_ count: Int) -> String { String(repeating: "a", count: count) }

  /// The API bases, and the catalogs that have each, the first base with all routes. Where the base ends among the first
  /// eight bytes of a line is what the guard reads at once.
  package static var all: [(base: String, catalogs: [Catalog])] {
    let first = ["a", "b"]
    let whole: [(base: [String], sets: [Int])] = [
      ([name(6)], [0, 2, 3]), (["api", "v1"], [1, 4]), (["a"], [2]), (["api", name(2)], [0]), ([name(7)], [1]),
      (["aa", name(5)], [2]), ([name(14)], [3]), ([name(15)], [4]), ([name(7), name(7)], [0]), ([name(16)], [1]),
      ([], [2]),
    ]
    let folding: [(base: [String], sets: [Int])] = [(["a"], [0, 3]), ([name(7)], [0, 3]), ([], [0, 3])]
    return [(path(first), patterns.indices.map { make($0, first) } + [shadowed(first)])]
      + whole.map { base, sets in (path(base), sets.map { make($0, base) }) }
      + folding.map { base, sets in (path(base), sets.map { make($0, base, folds: true) }) }
  }

  private static func path(_ base: [String]) -> String { base.map { "/\($0)" }.joined() }

  /// What the routes of one space take: `7` is a name of seven letters, `:` takes any segment, `*` any text inside one, and
  /// `!` ends the pattern there.
  private static let patterns = [
    "/ /1 /7 /7/b! /8 /8/7 /9! /15 /15/b /16 /16/7! /17 /b /b/7 /b/8! /b/15/b",
    "/! /7! /7/b /8! /8/b! /15! /15/7 /16! /b! /b/15! /b/16",
    "/ /: /7! /8/: /8/b! /15/:! /15/16! /16 /b/:/7 /b/:/b! /b/17!",
    "/ /1* /7* /15* /7! /8 /9/*b /15! /16 /b /b/7* /b/7/b /b/15!",
    "/7/: /7/8/15! /7/8/7* /7/8/b /8/7/16 /8/7/17! /b/b/b/b! /15/15 /16/16! /17/17",
  ].map { $0.split(separator: " ").map(pattern) }

  private static func pattern(_ text: Substring) -> RoutePattern {
    let isExact = text.hasSuffix("!")
    let segments = text.dropLast(isExact ? 1 : 0).split(separator: "/").map { segment -> RoutePattern.Segment in
      let parts = segment.split(separator: "*", omittingEmptySubsequences: false).map { part in
        Int(part).map(name) ?? String(part)
      }
      if segment == ":" { return .parameter("id") }
      return parts.count > 1 ? .glob(prefix: parts[0], suffix: parts[1]) : .literal(parts[0])
    }
    return RoutePattern(segments: segments, isExact: isExact)
  }

  /// The pages take what one set says, and the API what the next one says.
  private static func make(_ set: Int, _ base: [String], folds: Bool = false) -> Catalog {
    let pages = patterns[set].enumerated().map { route(.page, $0.element, $0.offset) }
    let calls = patterns[(set + 1) % patterns.count].enumerated().map { route(.api, $0.element, $0.offset) }
    return Catalog(
      code: "Swept", apiBase: base.isEmpty ? nil : base, foldsCase: folds,
      modules: [
        Module(code: "ONE", name: Text("One")), Module(code: "OTHER", name: Text("Other"), capabilities: [ID(0)]),
      ], capabilities: [Capability(code: "CAN", name: Text("Can"))], actions: ["read", "manage"],
      routes: pages + (base.isEmpty ? [] : calls))
  }

  /// A catalog that lets some refusals through, for which a line alone does not tell all.
  private static func shadowed(_ base: [String]) -> Catalog {
    var catalog = make(0, base)
    let end = Instant(milliseconds: 0)
    catalog.rollouts = [
      Rollout(code: "ALL", mode: .shadow, isAboutAll: true, author: "ops", reason: "new", end: end),
      Rollout(code: "ONE", mode: .enforce, modules: [ID(0)], author: "ops", reason: "known"),
    ]
    return catalog
  }

  private static func route(_ space: Route.Space, _ pattern: RoutePattern, _ number: Int) -> Route {
    let operations: [[RouteEntry.Operation]] =
      space == .page
      ? [[.action(0)], [.action(1), .action(0)], [.action(0), .action(1)], [.action(1)]]
      : [[.anyMethod], [.method(.get), .anyMethod], [.method(.post), .method(.get)], [.anyMethod, .method(.post)]]
    // Who asks for more than one module is not answered from one row.
    let conditions: [Condition] = [
      .everyone(reason: "open"), .guarded(.init(modules: [ID(0)])), .guarded(.init(modules: [ID(0), ID(1)])),
    ]
    return Route(
      space: space, pattern: pattern,
      entries: operations[number % operations.count].enumerated().map { place, operation in
        RouteEntry(operation: operation, condition: conditions[(number + place) % conditions.count])
      })
  }
}
