import CatalogIR
import CatalogQuestions
import NaiveTollgate
import TollgateCalendar

/// Random tenants and users of a catalog, by code.
struct RandomSituation {
  let catalog: Catalog
  var generator: SeededGenerator

  private static let days = ["2026-02-01", "2026-02-26", "2026-03-01", "2026-03-02", "2026-04-01"]

  mutating func next() -> Situation {
    var situation = Situation()
    situation.time = "2026-03-01"
    situation.tenant.assignments = (0..<generator.pick([0, 1, 1, 2, 3])).map { _ in
      AssignmentRow(
        pack: generator.pick(catalog.packs).code,
        status: generator.once(in: 4) ? generator.pick(catalog.statuses).code : "ACTIVE", startsOn: day(),
        endsOn: day())
    }
    situation.tenant.enterpriseModules = rows(catalog.modules.map(\.code), canLock: true)
    situation.tenant.storeModules = rows(catalog.modules.map(\.code), canLock: false)
    situation.tenant.enterpriseFeatures = rows(catalog.features.map(\.code), canLock: true)
    situation.tenant.storeFeatures = rows(catalog.features.map(\.code), canLock: false)
    situation.tenant.connections = some(catalog.connections.map(\.code))
    situation.tenant.configured = some(catalog.modules.map(\.code))
    situation.roles = some(catalog.roles.map(\.code))
    situation.capabilities = some(catalog.capabilities.map(\.code))
    situation.hasEveryCapability = generator.once(in: 8)
    situation.usage = some(catalog.limits.map(\.code)).map {
      LimitRow(code: $0, figure: generator.pick([0, 2, 3, 7, 49, .max]))
    }
    return situation
  }

  private mutating func day() -> String? {
    generator.once(in: 2) ? nil : generator.pick(Self.days)
  }

  private mutating func some(_ codes: [String]) -> [String] {
    generator.some(below: codes.count, atMost: codes.count).map { codes[$0] }
  }

  private mutating func rows(_ codes: [String], canLock: Bool) -> [OverrideRow] {
    guard generator.once(in: 2) else { return [] }
    return generator.some(below: codes.count, atMost: 2).map { index in
      OverrideRow(
        code: codes[index], state: generator.pick(["ENABLED", "ENABLED", "DISABLED", "INHERIT"]), startsOn: day(),
        endsOn: day(), isLocked: canLock && generator.once(in: 3))
    }
  }
}
