import CatalogIR
import Tollgate

/// What a reviewer wants to know of an entity besides its name, in a few words of the catalog's own.
extension Catalog {
  func remark(on module: Module) -> String {
    let required = list(module.requires, modules, \.code) + list(module.connections, connections, \.code)
    return phrases([
      module.alwaysOn ? "always on" : nil,
      module.enabledByDefault ? "on by default" : nil,
      word(for: module.lifecycle),
      module.phase.map { "from phase \($0)" },
      phrase("requires", required),
      module.requiresConfiguration ? "requires configuration" : nil,
      phrase("asks for", list(module.capabilities, capabilities, \.code)),
    ])
  }

  /// What an enumeration lists, as a sentence.
  func summary(of enumeration: Enumeration) -> String {
    let owner = enumeration.module.map { ", of \(modules[$0.index].code)" } ?? ""
    return "\(enumeration.name?.first ?? enumeration.code)\(owner)."
  }

  func remark(on feature: Feature) -> String {
    let unlocking =
      list(feature.unlock.modules, modules, \.code) + list(feature.unlock.connections, connections, \.code)
    return phrases([
      "of \(modules[feature.module.index].code)",
      feature.enabledByDefault ? nil : "off by default",
      word(for: feature.lifecycle),
      phrase(feature.unlock.any ? "unlocked by any of" : "unlocked by", unlocking),
    ])
  }

  func remark(on pack: Pack) -> String {
    let base = pack.extends.map { packs[$0.index].code }
    let added = list(pack.modules, modules, \.code).joined(separator: ", ")
    let contents = [base, added.isEmpty ? nil : added].compactMap(\.self).joined(separator: " + ")
    let figures = pack.limits.map { "\(limits[$0.limit.index].code) at most \($0.figure)" }
    return phrases(
      [
        phrase(contents + " -", list(pack.without, modules, \.code)) ?? contents,
        pack.onSale ? nil : "not on sale",
      ] + figures)
  }

  func remark(on connection: Connection) -> String {
    phrases([phrase("requires", list(connection.requires, connections, \.code))])
  }

  func remark(on limit: Limit) -> String {
    phrases([
      "of \(modules[limit.module.index].code)", limit.figure.map { "at most \($0)" },
      limit.period.map { "per \($0.rawValue)" },
      limit.each.map { "for each \($0)" },
    ])
  }

  /// The roles it includes and what it adds to them.
  func remark(on role: Role) -> String {
    let included = Set(role.includes.flatMap { roles[$0.index].capabilities })
    let own = role.capabilities.filter { !included.contains($0) }
    let sums = [list(role.includes, roles, \.code), list(own, capabilities, \.code)]
    return sums.filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }.joined(separator: " + ")
  }

  private func list<Entity>(_ ids: [ID<Entity>], _ entities: [Entity], _ code: (Entity) -> String) -> [String] {
    ids.map { code(entities[$0.index]) }
  }

  private func phrase(_ verb: String, _ codes: [String]) -> String? {
    codes.isEmpty ? nil : "\(verb) \(codes.joined(separator: ", "))"
  }

  private func phrases(_ phrases: [String?]) -> String {
    phrases.compactMap(\.self).joined(separator: "; ")
  }

  private func word(for lifecycle: Lifecycle) -> String? {
    lifecycle == .active ? nil : lifecycle.rawValue
  }
}

extension Status {
  /// Whether it grants, and for how long past the end.
  var remark: String {
    guard grants else { return "does not grant" }
    switch graceDays {
    case 0: return "grants"
    case 1: return "grants, 1 day of grace"
    default: return "grants, \(graceDays) days of grace"
    }
  }
}
