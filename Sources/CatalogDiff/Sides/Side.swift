package import CatalogIR
import Diagnostics
package import Tollgate

/// A sound catalog with its tables, as one of the two that are compared.
package struct ComparedCatalog: Sendable {
  package let catalog: Catalog
  package let tables: CatalogTables

  package init(_ catalog: Catalog, _ tables: CatalogTables) {
    self.catalog = catalog
    self.tables = tables
  }
}

/// One of the two catalogs in the words of HEAD, so that both call one thing by one name.
struct Side: Sendable {
  let catalog: Catalog
  let tables: CatalogTables
  /// The route of each entry, and the entry, by the numbers of the tables.
  let entries: [(route: Int, entry: RouteEntry)]
  /// What each route is called.
  let routes: [RouteName]
  /// What it calls otherwise than HEAD: by kind, from its own code to that of HEAD.
  let renamed: Renames
  private let names: [EntityKind: [String]]
  private let numbers: [EntityKind: [String: Int]]
  private let ledgerNumbers: [EntityKind: [String: Int]]

  /// - Parameters:
  ///   - renames: What is called otherwise in HEAD. This is the one place where a rename is resolved: everything after
  ///     it meets by the codes of HEAD.
  ///   - head: The other side, whose spelling of a pattern counts; nil for HEAD itself.
  init(_ compared: ComparedCatalog, renames: Renames = [:], head: Side? = nil) {
    catalog = compared.catalog
    tables = compared.tables
    renamed = Dictionary(
      uniqueKeysWithValues: catalog.codes.map { kind, codes in
        let known = Set(codes)
        return (kind, renames[kind]?.filter { known.contains($0.key) } ?? [:])
      })
    names = Dictionary(
      uniqueKeysWithValues: catalog.codes.map { kind, codes in
        (kind, codes.map { renames[kind]?[$0] ?? $0 })
      })
    numbers = names.mapValues { codes in
      Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let names = names
    ledgerNumbers = Dictionary(
      uniqueKeysWithValues: catalog.numberings.map { kind, numbering, _ in
        let written = zip(names[kind] ?? [], numbering.numbers).enumerated().filter {
          !numbering.unwritten.contains($0.offset)
        }
        return (kind, Dictionary(written.map(\.element)) { first, _ in first })
      })
    entries = catalog.routes.enumerated().flatMap { route, declared in declared.entries.map { (route, $0) } }
    let spelled = Dictionary(
      (head?.routes ?? []).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    routes = catalog.routes.map { route in
      let name = RouteName(route)
      return spelled[name.key] ?? name
    }
  }

  /// The codes of a kind, in the catalog's order.
  func codes(_ kind: EntityKind) -> [String] {
    names[kind] ?? []
  }

  /// The codes of some entities of a kind.
  func codes<Entity>(_ kind: EntityKind, _ ids: [ID<Entity>]) -> [String] {
    ids.map { code(kind, $0.index) }
  }

  /// The code of an entity by its number; empty for one that is not there.
  func code(_ kind: EntityKind, _ index: Int) -> String {
    let codes = codes(kind)
    return codes.indices.contains(index) ? codes[index] : ""
  }

  /// The number of a code; nil if the catalog does not have it.
  func number(_ kind: EntityKind, _ code: String) -> Int? {
    numbers[kind]?[code]
  }

  /// The number that the ledger gives a code; nil without a ledger in which it stands.
  func ledgerNumber(_ kind: EntityKind, _ code: String) -> Int? {
    ledgerNumbers[kind]?[code]
  }

  /// Whether the catalog has a code.
  func has(_ kind: EntityKind, _ code: String) -> Bool {
    number(kind, code) != nil
  }

  func module(_ code: String) -> Module? { number(.module, code).map { catalog.modules[$0] } }
  func feature(_ code: String) -> Feature? { number(.feature, code).map { catalog.features[$0] } }
  func connection(_ code: String) -> Connection? { number(.connection, code).map { catalog.connections[$0] } }
  func limit(_ code: String) -> Limit? { number(.limit, code).map { catalog.limits[$0] } }
  func pack(_ code: String) -> Pack? { number(.pack, code).map { catalog.packs[$0] } }
  func role(_ code: String) -> Role? { number(.role, code).map { catalog.roles[$0] } }

  func status(_ code: String) -> Status? { number(.status, code).map { catalog.statuses[$0] } }
}

extension Catalog {
  /// The codes of every kind that has some.
  fileprivate var codes: [(EntityKind, [String])] {
    [
      (.module, modules.map(\.code)), (.feature, features.map(\.code)), (.pack, packs.map(\.code)),
      (.status, statuses.map(\.code)), (.connection, connections.map(\.code)), (.limit, limits.map(\.code)),
      (.capability, capabilities.map(\.code)), (.role, roles.map(\.code)), (.action, actions),
      (.system, systems.map(\.code)), (.enumeration, enumerations.map(\.code)), (.objective, objectives.map(\.code)),
      (.group, groups.map(\.code)),
    ]
  }
}
