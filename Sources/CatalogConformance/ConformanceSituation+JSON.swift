import Tollgate
import TollgateJSON

extension ConformanceSituation {
  /// The tenant and the user by codes; null without a tenant. What has no times and is not locked is its state alone.
  func tenant(in tables: CatalogTables) -> JSONValue {
    guard let state else { return .null }
    func rows<Kind: CatalogKind>(_ rows: [EntitlementOverride<Kind>]) -> JSONValue {
      .object(rows.map { .init(tables.code(of: $0.subject), $0.value) })
    }
    let packs = state.assignments.map { assignment in
      let status = JSONValue.Member("status", .string(tables.code(of: assignment.status)))
      return JSONValue.Member(tables.code(of: assignment.pack), value(of: status, assignment.validity.members))
    }
    return .object([
      .init("packs", .object(packs)),
      .init("modules", rows(state.storeModules)),
      .init("features", rows(state.storeFeatures)),
      .init("enterprise_modules", rows(state.enterpriseModules)),
      .init("enterprise_features", rows(state.enterpriseFeatures)),
      .init("connections", .strings(state.connections.map(tables.code))),
      .init("configured", .strings(state.configured.map(tables.code))),
      .init("limits", .object(state.limits.map { .init(tables.code(of: $0.limit), .integer($0.figure)) })),
      .init("roles", .strings(roles.map(tables.code))),
      .init("capabilities", .strings(capabilities.map(tables.code))),
    ])
  }
}

/// What something says or, with more to say about it, an object.
private func value(of said: JSONValue.Member, _ more: [JSONValue.Member]) -> JSONValue {
  more.isEmpty ? said.value : .object([said] + more)
}

extension EntitlementOverride {
  fileprivate var value: JSONValue {
    let said = JSONValue.Member("state", .string(state.code))
    return CatalogConformance.value(
      of: said, (isLocked ? [.init("locked", .bool(true))] : []) + validity.members)
  }
}

extension OverrideState {
  fileprivate var code: String {
    switch self {
    case .enabled: "ENABLED"
    case .disabled: "DISABLED"
    case .inherit: "INHERIT"
    }
  }
}

extension Validity {
  fileprivate var members: [JSONValue.Member] {
    [.init("starts_at", start?.rfc3339), .init("ends_at", end?.rfc3339)].compactMap(\.self)
  }
}
