import CatalogModel
import Diagnostics

/// Nothing requires, enhances, extends, includes, exchanges data with or stands inside itself.
@Sendable
func checkSelfDependencies(_ program: Program) -> [Diagnostic] {
  selfReferences(in: program.modules, \.requires) + selfReferences(in: program.connections, \.requires)
    + selfReferences(in: program.packs) { $0.extends.map { [$0] } ?? [] }
    + selfReferences(in: program.roles, \.includes)
    + selfReferences(in: program.groups) { $0.parent.map { [$0] } ?? [] }
    + selfReferences(in: program.modules, verb: "enhances", \.enhances)
    + selfReferences(in: program.modules, verb: exchange) { $0.integrations.map(\.partner) }
    + program.systems.all.flatMap { system in
      let own = Set([system.code.value] + system.aliases.map(\.value))
      return system.integrations.filter { own.contains($0.partner.value) }.map {
        Diagnostic(
          .dependency(.namesItself(kind: .system, name: system.code.text, verb: exchange)), at: $0.partner.span)
      }
    }
}

private let exchange = "exchanges data with"

private func selfReferences<Declaration>(
  in table: EntityTable<Declaration>, verb: String? = nil, _ targets: (Declaration) -> [Located<Name>]
) -> [Diagnostic] {
  table.all.flatMap { declaration in
    targets(declaration).filter { $0.value == declaration.code.value }.prefix(1).map {
      Diagnostic(
        .dependency(
          .namesItself(kind: Declaration.kind, name: declaration.code.text, verb: verb ?? Declaration.kind.verb)),
        at: $0.span)
    }
  }
}

extension EntityKind {
  /// What an entity does to another of its kind.
  fileprivate var verb: String {
    switch self {
    case .pack: "extends"
    case .role: "includes"
    case .group: "stands inside"
    default: "requires"
    }
  }
}
