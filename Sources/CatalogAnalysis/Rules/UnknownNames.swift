import CatalogModel
import Diagnostics

/// Every name must lead to something that the catalog declares.
@Sendable
func checkUnknownNames(_ program: Program) -> [Diagnostic] {
  var search = NameSearch(program)
  return program.references { !search.knows($0, $1) }.map { reference in
    Diagnostic(.name(search.problem(with: reference)), at: reference.name.span)
  }
}

/// The declared names of each kind, with one search index a kind.
private struct NameSearch {
  private let program: Program
  /// Where the names of each kind are declared. Most catalogs have no use for it.
  private lazy var places: [EntityKind: [Name: Span]] = Dictionary(
    uniqueKeysWithValues: EntityKind.referable.map { [program] kind in
      (kind, Dictionary(program.names(of: kind).map { ($0.value, $0.span) }) { first, _ in first })
    })
  private var indexes: [EntityKind: (places: [NamedPlace], index: NameIndex)] = [:]

  init(_ program: Program) {
    self.program = program
  }

  /// A name proves nothing where the section that would declare it could not be read.
  func knows(_ name: Located<Name>, _ kind: EntityKind) -> Bool {
    program.declares(name.value, as: kind) || !program.declaration.unreadable.isDisjoint(with: kind.parts)
  }

  /// What is wrong with a name that is not known: it stands for something else, or for nothing.
  mutating func problem(with reference: Reference) -> NameProblem {
    let (kind, name, owner) = (reference.kind, reference.name, reference.owner)
    for actual in EntityKind.referable where actual.parts == [actual] {
      guard let declared = places[actual]?[name.value] else { continue }
      return .wrongKind(kind: kind, name: name.text, by: owner, actual: actual, declared: declared)
    }
    return .unknown(kind: kind, name: name.text, by: owner, nearest: nearest(to: reference))
  }

  private mutating func nearest(to reference: Reference) -> NamedPlace? {
    if indexes[reference.kind] == nil {
      let places = program.names(of: reference.kind).map(\.place)
      indexes[reference.kind] = (places, NameIndex(places.map(\.name)))
    }
    guard let position = indexes[reference.kind]?.index.nearest(to: reference.name.text) else { return nil }
    return indexes[reference.kind]?.places[position]
  }
}

extension EntityKind {
  /// The kinds that names lead to.
  static let referable: [EntityKind] = [
    .module, .requirement, .connection, .feature, .limit, .pack, .capability, .role, .group,
    .packContent, .system, .partner, .status, .unmet,
  ]

  /// The kinds that a kind of several stands for.
  var parts: Set<EntityKind> {
    switch self {
    case .requirement: [.module, .connection]
    case .packContent: [.module, .limit]
    case .partner: [.module, .system]
    case .unmet: [.module, .connection, .capability, .limit]
    default: [self]
    }
  }
}
