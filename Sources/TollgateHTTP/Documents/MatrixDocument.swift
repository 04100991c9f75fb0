public import Tollgate
package import TollgateJSON

/// What a frontend needs to filter its navigation, guard its routes and show its actions.
///
/// ```json
/// {"store_id":"17","modules":{"SELL":true,"CASH":false},"features":{"sales_pos":true},"capabilities":["CAN_SELL"]}
/// ```
///
/// Modules, features and capabilities stand in the catalog's order. Where sources are asked for, a member `sources` gives
/// the `GrantSource` of each module. Where reasons are asked for, a member `reasons` gives the code of the `Reason` of
/// each module and feature that is off, in an object each; `connections` those that are set up, with all that they
/// require; and `limits` the figure of each limit that has one. A front end that decides by itself then says why.
public struct MatrixDocument: Sendable {
  private let storeID: String
  private let matrix: AccessMatrix
  private let capabilities: CapabilitySet
  private let includesSources: Bool
  private let includesReasons: Bool

  /// Describes what the user of a store has and, if that is asked for, who says so, and why other things are off.
  public init(
    storeID: String, matrix: AccessMatrix, capabilities: CapabilitySet, includesSources: Bool = false,
    includesReasons: Bool = false
  ) {
    self.storeID = storeID
    self.matrix = matrix
    self.capabilities = capabilities
    self.includesSources = includesSources
    self.includesReasons = includesReasons
  }

  /// The document as JSON, to be sent as `application/json`.
  ///
  /// - Complexity: O(modules + features + capabilities), with reasons O(connections + limits) on top
  public var json: String { value.text }

  /// The document before it is written.
  package var value: JSONValue {
    let tables = matrix.tables
    let held = capabilities.belongs(to: tables) ? tables.ids(CapabilityKind.self).filter(capabilities.contains) : []
    var members: [JSONValue.Member] = [
      .init("store_id", .string(storeID)),
      .init("modules", switches(ModuleKind.self, matrix.isEnabled)),
      .init("features", switches(FeatureKind.self, matrix.isEnabled)),
      .init("capabilities", .strings(held.map(tables.code))),
    ]
    if includesSources { members.append(.init("sources", sources)) }
    if includesReasons { members += details }
    return .object(members)
  }

  private var details: [JSONValue.Member] {
    let tables = matrix.tables
    let present = tables.ids(ConnectionKind.self).filter(matrix.isPresent)
    let figures = tables.ids(LimitKind.self).compactMap { limit in
      JSONValue.Member(tables.code(of: limit), matrix.figure(limit))
    }
    return [
      .init(
        "reasons",
        .object([
          .init("modules", reasons(ModuleKind.self, matrix.reason)),
          .init("features", reasons(FeatureKind.self, matrix.reason)),
        ])),
      .init("connections", .strings(present.map(tables.code))),
      .init("limits", .object(figures)),
    ]
  }

  private func reasons<Kind: CatalogKind>(_ kind: Kind.Type, _ reason: (CatalogID<Kind>) -> Reason) -> JSONValue {
    let off = matrix.tables.ids(kind).filter { reason($0) != .allowed }
    return .object(off.map { .init(matrix.tables.code(of: $0), .string(reason($0).code)) })
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
