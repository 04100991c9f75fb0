import CatalogIR
import CatalogLowering
import NaiveTollgate
import Tollgate
import TollgateHTTP
import XCTest

/// Whole request lines, from the bytes to the reason, against the naive policy, matcher and evaluator.
final class RequestAgreementTests: XCTestCase {
  func testGuardAgreesWithTheNaiveOneOnRandomRequestLines() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the request lines: \(seed)")
    var tally = RequestComparison.Tally()
    XCTAssertNil(try RequestComparison.difference(among: 100_000, seed: seed, into: &tally))
    // No kind of answer stands for all of them.
    XCTAssertEqual(tally.count, 100_000, "seed \(seed)")
    for part in [tally.refused, tally.unmapped, tally.denied, tally.allowed] {
      XCTAssertGreaterThan(part, 2_000, "seed \(seed)")
    }
  }

  /// The guard reads a target eight bytes at a time: no byte is read in another way for where it stands.
  func testEveryByteIsReadAlikeAtEveryPlace() {
    for count in 1...19 {
      for position in 0..<count {
        for byte in UInt8.min ... .max {
          var target = Array(repeating: UInt8(ascii: "a"), count: count)
          target[0] = UInt8(ascii: "/")
          target[position] = byte
          assertAlike(target)
        }
      }
    }
  }

  func testEveryMixtureOfSlashesDotsAndLettersIsReadAlike() {
    var targets: [[UInt8]] = [[UInt8(ascii: "/")]]
    for _ in 0..<9 {
      targets += targets.suffix(6561).flatMap { target in "/.a".utf8.map { target + [$0] } }
    }
    for target in Set(targets) { assertAlike(target) }
  }

  private func assertAlike(_ target: [UInt8], file: StaticString = #filePath, line: UInt = #line) {
    let read = Result { () throws(TargetRefusal) in try RequestTarget(target).canonicalPath.string }
    let naive = Result { () throws(TargetRefusal) in try NaiveTarget(target).canonicalPath }
    XCTAssertEqual(read, naive, String(decoding: target, as: UTF8.self), file: file, line: line)
  }

  /// Names are compared eight bytes at a time: each length, and each that differs in one letter or by one.
  func testNamesOfEveryLengthAreToldApart() throws {
    func route(_ segments: [RoutePattern.Segment]) -> Route {
      Route(
        space: .page, pattern: RoutePattern(segments: segments),
        entries: [RouteEntry(operation: .action(0), condition: .everyone(reason: "a name"))])
    }
    let names = (1...26).map { String(repeating: "a", count: $0) }
    for foldsCase in [false, true] {
      let comparison = try RequestComparison(
        Catalog(
          code: "Names", foldsCase: foldsCase,
          routes: names.map { route([.literal($0)]) } + names.map { route([.literal("b"), .literal($0)]) }
            + names.map { route([.literal("c"), .glob(prefix: $0, suffix: "z")]) }))
      var tally = RequestComparison.Tally()
      for name in names + [String(repeating: "a", count: 27)] {
        for place in name.indices {
          for letter in ["A", "b"] {
            let other = name[..<place] + letter + name[name.index(after: place)...]
            for target in ["/\(other)", "/b/\(other)/x", "/c/\(other)z", "/c/\(other)"] {
              let request = NaiveRequest(space: .page, method: .get, path: [])
              XCTAssertNil(comparison.difference(for: Array(target.utf8), as: request, into: &tally))
            }
          }
        }
      }
      XCTAssertEqual(tally.count, tally.allowed + tally.unmapped)
      XCTAssertGreaterThan(min(tally.allowed, tally.unmapped), 500)
    }
  }

  /// The usual request is read in one pass, in which a segment may end where a query starts.
  func testNamesOfEveryLengthEndWhereAQueryStarts() throws {
    let names = (1...26).map { String(repeating: "a", count: $0) }
    func routes(_ space: Route.Space, _ operation: RouteEntry.Operation) -> [Route] {
      let patterns =
        names.map { [.literal($0)] } + names.map { [.literal("b"), .literal($0)] }
        + names.map { [RoutePattern.Segment.literal("c"), .literal($0), .literal("d")] }
        // What takes over wherever a name is not known.
        + [[.literal("b")], [.literal("c")]]
      return patterns.map { segments in
        Route(
          space: space, pattern: RoutePattern(segments: segments, isExact: segments.count == 2),
          entries: [RouteEntry(operation: operation, condition: .everyone(reason: "a name"))])
      }
    }
    let catalog = Catalog(
      code: "Names", apiBase: ["api"], routes: routes(.page, .action(0)) + routes(.api, .anyMethod))
    let comparison = try RequestComparison(catalog)
    var tally = RequestComparison.Tally()
    for name in names + [String(repeating: "a", count: 27)] {
      for path in ["/\(name)", "/b/\(name)", "/c/\(name)/d"] {
        for end in ["", "/", "?", "?x=1", "/?x", "/e?x", "?/b/a", "?%zz", "/\(name)?\(name)", "?\"", "#"] {
          for base in ["", "/api"] {
            let target = Array((base + path + end).utf8)
            let request = NaiveRequest(space: nil, method: .get, path: [])
            XCTAssertNil(comparison.difference(for: target, as: request, into: &tally))
          }
        }
      }
    }
    XCTAssertGreaterThan(min(tally.allowed, tally.refused), 100)
    XCTAssertGreaterThan(tally.unmapped, 10)
  }

  /// A row of checks holds numbers of two digits; what goes beyond is asked for in another place.
  func testNumbersBeyondARowOfChecksAreAskedForAsWell() throws {
    var catalog = Catalog(code: "Numbers", apiBase: ["api"])
    catalog.modules = [Module(code: "CORE", name: Text("Core"), alwaysOn: true)]
    catalog.features = (0..<4100).map { Feature(code: "f\($0)", module: ID(0), enabledByDefault: $0 % 2 == 0) }
    catalog.capabilities = (0..<4100).map { Capability(code: "CAN_\($0)", name: Text("Can")) }
    let numbers = [0, 1, 61, 62, 63, 64] + Array(4092..<4100)
    catalog.routes = numbers.flatMap { number in
      [("f", [ID(number)], []), ("c", [], [ID(number)])].map { name, features, capabilities in
        let needs = Condition.Requirements(modules: [ID(0)], features: features, capabilities: capabilities)
        return Route(
          space: .api, pattern: RoutePattern(segments: [.literal("\(name)\(number)")]),
          entries: [RouteEntry(operation: .anyMethod, condition: .guarded(needs))])
      }
    }
    let comparison = try RequestComparison(catalog)
    let now = Instant(milliseconds: 0)
    let matrix = AccessMatrix(try CatalogTables(bytes: lower(catalog)), TenantState(), at: now)
    let naive = NaiveAccess(catalog, TenantState(), at: now)
    var tally = RequestComparison.Tally()
    for held in [[], Set(numbers.filter { $0 % 2 == 0 }), Set(numbers.filter { $0 % 2 != 0 })] {
      for target in numbers.flatMap({ ["/api/f\($0)", "/api/c\($0)/x"] }) {
        let request = NaiveRequest(method: .get, path: [], capabilities: held)
        XCTAssertNil(comparison.difference(for: Array(target.utf8), as: request, matrix, naive, into: &tally))
      }
    }
    XCTAssertEqual(tally.allowed, 3 * numbers.count / 2 + numbers.count)
    XCTAssertEqual(tally.denied, 6 * numbers.count - tally.allowed)
  }

  /// A query is no part of a path, though it names what the tree of routes has there.
  func testAQueryThatNamesAChildLeadsNowhere() throws {
    func route(_ space: Route.Space, _ path: [String], _ reason: String) -> Route {
      Route(
        space: space, pattern: RoutePattern(segments: path.map { .literal($0) }),
        entries: [
          RouteEntry(operation: space == .page ? .action(0) : .anyMethod, condition: .everyone(reason: reason))
        ])
    }
    let names = ["b", "seven77", "eight888", "nine99999", "fifteen55555555", "sixteen666666666", "seventeen77777777"]
    let paths = names.flatMap { name in [[name], [name, "b"], [name, "b", name]] + names.map { [name, $0] } }
    let routes = Set(paths).sorted { $0.joined(separator: "/") < $1.joined(separator: "/") }
    let comparison = try RequestComparison(
      Catalog(
        code: "Names", apiBase: ["api", "v1"],
        routes: routes.map { route(.page, $0, "a page") } + routes.map { route(.api, $0, "a call") }))
    var tally = RequestComparison.Tally()
    for base in ["", "/api/v1", "/api/v1?", "/api?v1", "?", "/?"] {
      for path in routes {
        for separator in ["/", "?"] {
          for last in ["", "?b", "/b", "??", "?/b"] {
            let target = Array((base + "/" + path.joined(separator: separator) + last).utf8)
            let request = NaiveRequest(space: nil, method: .get, path: [])
            XCTAssertNil(comparison.difference(for: target, as: request, into: &tally))
          }
        }
      }
    }
    XCTAssertGreaterThan(min(tally.allowed, tally.unmapped), 100)
  }
}
