public import Tollgate

/// What a frontend needs to filter its navigation, guard its routes and show its actions.
///
/// ```json
/// {"store_id":"17","modules":{"SELL":true,"CASH":false},"features":{"sales_pos":true},"capabilities":["CAN_SELL"]}
/// ```
///
/// Modules, features and capabilities stand in the catalog's order.
public struct MatrixDocument: Sendable {
  private let storeID: String
  private let matrix: AccessMatrix
  private let capabilities: CapabilitySet

  /// Describes what the user of a store has.
  public init(storeID: String, matrix: AccessMatrix, capabilities: CapabilitySet) {
    self.storeID = storeID
    self.matrix = matrix
    self.capabilities = capabilities
  }

  /// The document as JSON, to be sent as `application/json`.
  ///
  /// - Complexity: O(modules + features + capabilities)
  public var json: String {
    let tables = matrix.tables
    let held = capabilities.belongs(to: tables) ? tables.ids(CapabilityKind.self).filter(capabilities.contains) : []
    return JSONValue.object([
      .init("store_id", .string(storeID)),
      .init("modules", switches(ModuleKind.self, matrix.isEnabled)),
      .init("features", switches(FeatureKind.self, matrix.isEnabled)),
      .init("capabilities", .strings(held.map(tables.code))),
    ]).text
  }

  private func switches<Kind: CatalogKind>(_ kind: Kind.Type, _ isOn: (CatalogID<Kind>) -> Bool) -> JSONValue {
    .object(matrix.tables.ids(kind).map { .init(matrix.tables.code(of: $0), .bool(isOn($0))) })
  }
}

extension CatalogTables {
  /// Every id of a kind, in the catalog's order.
  fileprivate func ids<Kind: CatalogKind>(_ kind: Kind.Type) -> [CatalogID<Kind>] {
    (0..<count(kind)).map { CatalogID(index: $0) }
  }
}
