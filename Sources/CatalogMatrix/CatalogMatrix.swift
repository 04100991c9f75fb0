package import CatalogIR
package import Tollgate

/// A catalog as a table: who has what, as the compiled tables answer.
package struct CatalogMatrix: Hashable, Sendable {
  /// What the rows are, in the order of the catalog's files.
  package enum Rows: String, CaseIterable, Sendable {
    case modules, features, routes
  }

  /// What the columns are.
  package enum Columns: String, CaseIterable, Sendable {
    /// Tenants that have one pack, every connection and every configuration, with users that may do everything.
    case packs
    /// Tenants that have every module, with the first connection, with the first two, and so on.
    case connections
  }

  /// A tenant, by what it has.
  package struct Column: Hashable, Sendable {
    /// The code of a pack, or those of connections with `+` between them.
    package let code: String
    /// The heading for people.
    package let name: String
  }

  /// A module, a feature or an entry of a route.
  package struct Row: Hashable, Sendable {
    /// A code, or for a route its operation and pattern.
    package let code: String
    /// The name for people; the code where the catalog gives none.
    package let name: String
    /// Whether each column has it.
    package let cells: [Bool]
  }

  package let subject: Rows
  package let basis: Columns
  package let columns: [Column]
  package let rows: [Row]

  /// Asks the tables of a catalog for every cell. What is not released is had by nobody; limits are not used up at all.
  ///
  /// - Complexity: O(columns × (entities of the catalog + what its routes ask for))
  package init(_ catalog: Catalog, _ tables: CatalogTables, rows: Rows, by columns: Columns) {
    let tenants =
      switch columns {
      case .packs: catalog.tenantsByPack
      case .connections: catalog.tenantsByConnection
      }
    let matrices = tenants.map { AccessMatrix(tables, $0.state, at: Instant(milliseconds: 0)) }
    subject = rows
    basis = columns
    self.columns = tenants.map(\.column)
    switch rows {
    case .modules:
      self.rows = catalog.listedModules.map { id in
        let module = catalog.modules[id.index]
        return Row(module.code, module.name, matrices.map { $0.isEnabled(ModuleID(index: id.index)) })
      }
    case .features:
      self.rows = catalog.listedFeatures.map { id in
        let feature = catalog.features[id.index]
        return Row(feature.code, feature.name, matrices.map { $0.isEnabled(FeatureID(index: id.index)) })
      }
    case .routes:
      let everything = CapabilitySet.all(tables)
      self.rows = catalog.entries.enumerated().map { position, entry in
        Row(
          entry.code, entry.name,
          matrices.map {
            tables.decide(entry: position, matrix: $0, capabilities: everything, usage: []).outcome == .allow
          })
      }
    }
  }
}

extension CatalogMatrix.Row {
  fileprivate init(_ code: String, _ name: Text?, _ cells: [Bool]) {
    self.init(code: code, name: name?.first ?? code, cells: cells)
  }
}

extension Catalog {
  /// The columns that a matrix has where none are asked for; nil for a catalog without packs and connections.
  package var matrixColumns: CatalogMatrix.Columns? {
    if !packs.isEmpty { return .packs }
    return connections.isEmpty ? nil : .connections
  }
}
