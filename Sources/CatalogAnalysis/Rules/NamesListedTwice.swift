import CatalogModel
import Diagnostics

/// A list names each thing once.
@Sendable
func checkNamesListedTwice(_ program: Program) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  program.forEachList { names, words in
    guard names.count > 1 else { return }
    var first: [Name: Span] = [:]
    for name in names {
      if let earlier = first[name.value] {
        findings.append(
          Diagnostic(.name(.listedTwice(name: name.text, list: words(), first: earlier)), at: name.span))
      } else {
        first[name.value] = name.span
      }
    }
  }
  return findings
}

extension Program {
  /// Calls `visit` with every list of names in the catalog and its words. Features of modules have a rule of their own.
  fileprivate func forEachList(_ visit: (_ names: [Located<Name>], _ words: @autoclosure () -> String) -> Void) {
    for connection in declaration.connections { visit(connection.requires, "requires of \(connection.words)") }
    for system in declaration.systems { visit(system.aliases, "aliases of \(system.words)") }
    for enumeration in declaration.enumerations {
      visit(enumeration.values.map(\.code), "values of \(enumeration.words)")
    }
    for module in declaration.modules {
      visit(module.requires, "requires of \(module.words)")
      visit(module.capabilities, "can of \(module.words)")
      visit(module.enhances, "enhances of \(module.words)")
      visit(module.uses, "uses of \(module.words)")
      visit(module.tables.map(\.name), "tables of \(module.words)")
    }
    for feature in declaration.features { visit(feature.unlockedBy, "unlocked_by of \(feature.words)") }
    for pack in declaration.packs {
      visit(pack.modules, "modules of \(pack.words)")
      visit(pack.without, "without of \(pack.words)")
    }
    for role in declaration.roles {
      visit(role.includes, "includes of \(role.words)")
      visit(role.capabilities, "can of \(role.words)")
    }
    for route in routes {
      for (entry, action) in route.entries {
        visit(entry.anyModules?.value ?? [], "any of \(route.words(of: action))")
        visit(entry.capabilities, "can of \(route.words(of: action))")
        visit(
          entry.calls.map { Located(Name($0.value), at: $0.span) }, "calls of \(route.words(of: action))")
      }
    }
    for rollout in declaration.rollouts {
      visit(rollout.modules, "modules of \(rollout.words)")
      visit(rollout.pages, "pages of \(rollout.words)")
      visit(rollout.api, "api of \(rollout.words)")
    }
    for expectation in declaration.expectations {
      for axis in expectation.each { visit(axis.values, "\(axis.key.rawValue) of each of \(expectation.words)") }
      for list in expectation.lists { visit(list.names, "\(list.kind.rawValue) of \(expectation.words)") }
      visit(expectation.given.roles?.value ?? [], "roles of \(expectation.words)")
    }
  }
}
