public import Tollgate
import TollgateJSON

/// What a frontend needs to filter its navigation, guard its routes and show its actions.
///
/// ```json
/// {"store_id":"17","modules":{"SELL":true,"CASH":false},"features":{"sales_pos":true},"capabilities":["CAN_SELL"]}
/// ```
///
/// Modules, features and capabilities stand in the catalog's order. Where sources are asked for, a member `sources` gives
/// the `GrantSource` of each module.
public struct MatrixDocument: Sendable {
  private let storeID: String
  private let matrix: AccessMatrix
  private let capabilities: CapabilitySet
  private let includesSources: Bool

  /// Describes what the user of a store has and, if that is asked for, who says so.
  public init(storeID: String, matrix: AccessMatrix, capabilities: CapabilitySet, includesSources: Bool = false) {
    self.storeID = storeID
    self.matrix = matrix
    self.capabilities = capabilities
    self.includesSources = includesSources
  }

  /// The document as JSON, to be sent as `application/json`.
  ///
  /// - Complexity: O(modules + features + capabilities)
  public var json: String {
    let tables = matrix.tables
    let held = capabilities.belongs(to: tables) ? tables.ids(CapabilityKind.self).filter(capabilities.contains) : []
    var members: [JSONValue.Member] = [
      .init("store_id", .string(storeID)),
      .init("modules", switches(ModuleKind.self, matrix.isEnabled)),
      .init("features", switches(FeatureKind.self, matrix.isEnabled)),
      .init("capabilities", .strings(held.map(tables.code))),
    ]
    if includesSources { members.append(.init("sources", sources)) }
    return JSONValue.object(members).text
  }

  private var sources: JSONValue {
    let tables = matrix.tables
    return .object(
      tables.ids(ModuleKind.self).map { .init(tables.code(of: $0), .string(matrix.source($0).rawValue)) })
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
