import CatalogIR
import CatalogModel
import Diagnostics

/// A page or API route says something that the one containing it does not: another condition, call or group.
@Sendable
func checkEntriesThatAddNothing(_ program: Program) -> [Diagnostic] {
  Route.Space.allCases.flatMap { space in
    let table = program.patterns(of: space)
    let patterns = table.index.patterns
    let sound = table.routes.map { $0.filter(\.isSound) }
    return patterns.indices.compactMap { number -> Diagnostic? in
      let routes = sound[number]
      guard !routes.isEmpty,
        let container = table.index.closestContainer(
          of: patterns[number],
          where: { $0 != number && !sound[$0].isEmpty && !patterns[number].contains(patterns[$0]) })
      else { return nil }
      let outer = sound[container]
      guard asksForTheSameThings(routes, outer), Meaning(of: routes) == Meaning(of: outer) else { return nil }
      let (inside, outside) = (routes[0].declaration, outer[0].declaration)
      guard outside.menu.isSameGroup(as: inside.menu) else { return nil }
      return Diagnostic(
        .route(
          .addsNothing(pattern: inside.key.text, container: outside.key.text, first: outside.pattern.span)),
        at: inside.pattern.span)
    }
  }
}

/// Whether each of some lines has its module and feature from one of the others: what most patterns differ in, and
/// quickly said.
private func asksForTheSameThings(_ routes: [ProgramRoute], _ others: [ProgramRoute]) -> Bool {
  routes.allSatisfy { route in
    let entry = route.declaration.entry
    return others.contains {
      $0.declaration.entry.module?.value == entry.module?.value
        && $0.declaration.entry.feature?.value == entry.feature?.value
    }
  }
}

/// What the lines of one pattern ask for and use, apart from their order and wording.
private struct Meaning: Equatable {
  private struct Entry: Hashable {
    let operation: String
    let module: Name?
    let anyModules: Set<Name>
    let feature: Name?
    let capabilities: Set<Name>
    let isPublic: Bool
    let consumes: [Name: Int64]
    let calls: Set<Name>

    init(_ operation: String, _ entry: EntryDeclaration) {
      self.operation = operation
      module = entry.module?.value
      anyModules = Set((entry.anyModules?.value ?? []).map(\.value))
      feature = entry.feature?.value
      capabilities = Set(entry.capabilities.map(\.value))
      isPublic = entry.isPublic != nil
      consumes = Dictionary(entry.consumes.map { ($0.limit.value, $0.amount) }) { first, _ in first }
      calls = Set(entry.calls.map { Name($0.value) })
    }
  }

  private let entries: Set<Entry>

  init(of routes: [ProgramRoute]) {
    entries = Set(
      routes.flatMap { route in
        [Entry(route.declaration.method?.value ?? "", route.declaration.entry)]
          + route.declaration.actions.map { Entry("action " + $0.code.text, $0.entry) }
      })
  }
}

extension MenuDeclaration? {
  /// Whether both stand in the same group, or the second in none.
  fileprivate func isSameGroup(as inside: MenuDeclaration?) -> Bool {
    guard case .groups(let inner) = inside else { return true }
    guard case .groups(let outer) = self else { return false }
    return Set(inner.map(\.value)) == Set(outer.map(\.value))
  }
}
