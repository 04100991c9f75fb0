import CatalogDiff
import CatalogIR
import CatalogLowering
import NaiveTollgate
import Tollgate
import XCTest

/// The difference of random catalogs against every answer that both give: what is told is so, and all that is so is told.
final class SoundnessTests: XCTestCase {
  func testEveryGainedAndLostAnswerIsToldAndNothingElse() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var (told, changed) = (0, 0)
    for _ in 0..<40 {
      let pairSeed = generator.next()
      let pair = RandomPair(seed: pairSeed)
      let difference = try compare(pair.base, pair.head)
      let effects = difference.changes.flatMap(\.effects)
      let lines = effects.flatMap { self.lines(of: $0, pair) }
      let examples = effects.flatMap { $0.pages + $0.calls }.map(\.example)
      let expected = BruteForce(pair.base, pair.head).lines(examples: examples)
      let missing = expected.subtracting(lines).sorted()
      let excess = Set(lines).subtracting(expected).sorted()
      XCTAssertEqual(missing.prefix(5), [], "not told, pair \(pairSeed)")
      XCTAssertEqual(excess.prefix(5), [], "told and not so, pair \(pairSeed)")
      XCTAssertEqual(Set(lines).count, lines.count, "told twice, pair \(pairSeed)")
      if !missing.isEmpty || !excess.isEmpty { return }
      told += lines.count
      changed += lines.isEmpty ? 0 : 1
    }
    print("\(told) answers in \(changed) pairs")
    XCTAssertGreaterThan(changed, 10)
  }

  func testACatalogDoesNotDifferFromItself() throws {
    for seed in 0..<30 {
      let catalog = RandomPair(seed: UInt64(seed)).base
      XCTAssertTrue(try compare(catalog, catalog).changes.isEmpty, "seed \(seed)")
    }
  }

  private func compare(_ base: Catalog, _ head: Catalog) throws -> CatalogDifference {
    compareCatalogs(
      ComparedCatalog(base, CatalogTables(bytes: try lower(base))),
      ComparedCatalog(head, CatalogTables(bytes: try lower(head))))
  }

  /// An effect as the answers that it stands for.
  private func lines(of effect: Effect, _ pair: RandomPair) -> [String] {
    let tenants = effect.holder.tenants.flatMap { self.words(of: $0, pair) }
    func name(_ route: RouteName?) -> String? { route.map { $0.pattern + ($0.isExact ? "!" : "") } }
    func words(_ targets: [Effect.Targets], _ space: String) -> [String] {
      targets.flatMap { target in
        target.operations.map { "\(space) \(BruteForce.words(name(target.base), name(target.head))) \($0)" }
      }
    }
    let things =
      effect.modules.map { "module \($0)" } + effect.features.map { "feature \($0)" }
      + words(effect.pages, "page") + words(effect.calls, "api") + effect.menu.map { "menu \(name($0) ?? "")" }
    var lines: [String] = []
    for connections in connectionSets(pair) {
      let (before, after) = (effect.holder.before.allow(connections), effect.holder.after.allow(connections))
      guard effect.direction == .lost ? before && !after : after && !before else { continue }
      for tenant in tenants {
        for user in effect.holder.users {
          for thing in things {
            lines.append(BruteForce.line(effect.direction.rawValue, thing, tenant, self.words(of: user), connections))
          }
        }
      }
    }
    if let first = effect.holder.users.first, first == .withoutRole {
      for figure in effect.limits {
        let (before, after) = (BruteForce.words(figure.before), BruteForce.words(figure.after))
        lines += tenants.map { "limit \(figure.limit) \(before) to \(after) for \($0)" }
      }
    }
    return lines
  }

  private func connectionSets(_ pair: RandomPair) -> [Set<String>] {
    let connections = Set((pair.base.connections + pair.head.connections).map(\.code)).sorted()
    return (0..<1 << connections.count).map { bits in
      Set(connections.indices.filter { bits >> $0 & 1 == 1 }.map { connections[$0] })
    }
  }

  /// A tenant in every status that it stands for.
  private func words(of tenant: Tenant, _ pair: RandomPair) -> [String] {
    func grants(_ status: String, _ catalog: Catalog) -> Bool {
      catalog.statuses.first { $0.code == status }?.grants ?? false
    }
    let statuses = Set((pair.base.statuses + pair.head.statuses).map(\.code)).sorted()
    switch tenant {
    case .none: return ["stranger"]
    case .withoutPack:
      // Whoever has a pack in a status that grants in neither catalog has no more.
      let idle = statuses.filter { !grants($0, pair.base) && !grants($0, pair.head) }
      let packs = Set((pair.base.packs + pair.head.packs).map(\.code)).sorted()
      return ["packless"] + packs.flatMap { pack in idle.map { "\(pack)/\($0)" } }
    case .pack(let pack, nil):
      return statuses.filter { grants($0, pair.base) && grants($0, pair.head) }.map { "\(pack)/\($0)" }
    case .pack(let pack, let status?): return ["\(pack)/\(status)"]
    }
  }

  private func words(of user: User) -> String {
    switch user {
    case .withoutRole: "nobody"
    case .role(let role): role
    case .withEverything: "everything"
    }
  }
}
