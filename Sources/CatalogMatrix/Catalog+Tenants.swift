import CatalogIR
import Tollgate

/// A column and the tenant that stands for it.
struct MatrixTenant {
  let column: CatalogMatrix.Column
  let state: TenantState
}

extension Catalog {
  /// One tenant a pack, in the first status that grants. In a catalog where none does, no pack gives anything.
  var tenantsByPack: [MatrixTenant] {
    let status = StatusID(index: statuses.firstIndex(where: \.grants) ?? -1)
    return listedPacks.map { id in
      let pack = packs[id.index]
      var state = configuredTenant
      state.connections = connections.indices.map { ConnectionID(index: $0) }
      state.assignments = [Assignment(pack: PackID(index: id.index), status: status)]
      return MatrixTenant(column: CatalogMatrix.Column(code: pack.code, name: pack.name.first), state: state)
    }
  }

  /// One tenant a connection: it has all up to this one, and every module by a row of its own.
  var tenantsByConnection: [MatrixTenant] {
    connections.enumerated().map { position, connection in
      var state = configuredTenant
      state.connections = (0...position).map { ConnectionID(index: $0) }
      state.storeModules = modules.indices.map { EntitlementOverride(ModuleID(index: $0), .enabled) }
      let name = connection.name.first
      let column = CatalogMatrix.Column(
        code: connections[...position].map(\.code).joined(separator: "+"),
        name: position == 0 ? "\(name) only" : "+ \(name)")
      return MatrixTenant(column: column, state: state)
    }
  }

  /// A tenant that has configured everything and has nothing else.
  private var configuredTenant: TenantState {
    var state = TenantState()
    state.configured = modules.indices.map { ModuleID(index: $0) }
    return state
  }
}
