import CatalogModel
import Diagnostics

/// A list names each thing once.
@Sendable
func checkNamesListedTwice(_ program: Program) -> [Diagnostic] {
  program.lists.flatMap { list in
    var first: [Name: Span] = [:]
    return list.names.compactMap { name -> Diagnostic? in
      guard let earlier = first[name.value] else {
        first[name.value] = name.span
        return nil
      }
      return Diagnostic(.name(.listedTwice(name: name.text, list: list.words, first: earlier)), at: name.span)
    }
  }
}

extension Program {
  /// Every list of names in the catalog, with its words. Features of modules have a rule of their own.
  fileprivate var lists: [(names: [Located<Name>], words: String)] {
    var lists: [(names: [Located<Name>], words: String)] = []
    lists += declaration.connections.map { ($0.requires, "requires of \($0.words)") }
    lists += declaration.systems.map { ($0.aliases, "aliases of \($0.words)") }
    lists += declaration.enumerations.map { ($0.values.map(\.code), "values of \($0.words)") }
    for module in declaration.modules {
      lists += [
        (module.requires, "requires of \(module.words)"), (module.capabilities, "can of \(module.words)"),
        (module.enhances, "enhances of \(module.words)"), (module.uses, "uses of \(module.words)"),
        (module.tables.map(\.name), "tables of \(module.words)"),
      ]
    }
    lists += declaration.features.map { ($0.unlockedBy, "unlocked_by of \($0.words)") }
    for pack in declaration.packs {
      lists += [(pack.modules, "modules of \(pack.words)"), (pack.without, "without of \(pack.words)")]
    }
    for role in declaration.roles {
      lists += [(role.includes, "includes of \(role.words)"), (role.capabilities, "can of \(role.words)")]
    }
    for route in routes {
      for (entry, owner) in route.entriesWithOwners {
        lists += [
          (entry.anyModules?.value ?? [], "any of \(owner)"), (entry.capabilities, "can of \(owner)"),
          (entry.calls.map { Located(Name($0.value), at: $0.span) }, "calls of \(owner)"),
        ]
      }
    }
    for expectation in declaration.expectations {
      lists += expectation.each.map { ($0.values, "\($0.key.rawValue) of each of \(expectation.words)") }
      lists += expectation.lists.map { ($0.names, "\($0.kind.rawValue) of \(expectation.words)") }
      lists.append((expectation.given.roles?.value ?? [], "roles of \(expectation.words)"))
    }
    return lists
  }
}
