public import Tollgate
import TollgateJSON

/// The answer to whoever asks to enable a module.
///
/// ```json
/// {"module":"pacing","status":"enabled",
///  "capabilities":{"enabled":["basic_pacing"],"locked":["margin_calculation"]},
///  "unlock_requirements":{"margin_calculation":"Connect booking database"}}
/// ```
///
/// The status is `enabled` where the tenant has the module or a row of the store that says ENABLED is all it takes, which
/// is the caller's to write before this is sent; otherwise it is `blocked`.
///
/// Modules, features, connections and packs stand by their codes. `capabilities` are the module's features as they are
/// once it is enabled; `unlock_requirements` says for each locked one that the tenant can unlock what to do: all of what
/// stands between semicolons, or one of what stands between "or". Where the status is `blocked`, three members follow:
///
/// | member | value |
/// | --- | --- |
/// | `reason` | the reason's code |
/// | `missing` | `modules` to enable first, `connections` to set up, each with its `setup`, and modules to give a `configuration`, all in order |
/// | `granting_packs` | the packs on sale that hold the module, the cheapest first |
public struct EnablementDocument: Sendable {
  private let enablement: Enablement
  private let tables: CatalogTables

  /// Describes what stands between a tenant and a module of these tables.
  public init(_ enablement: Enablement, in tables: CatalogTables) {
    self.enablement = enablement
    self.tables = tables
  }

  /// The document as JSON, to be sent as `application/json`.
  ///
  /// - Complexity: O(length of the text)
  public var json: String {
    var members: [JSONValue.Member] = [
      .init("module", .string(tables.code(of: enablement.module))),
      .init("status", .string((isBlocked ? Enablement.Status.blocked : .enabled).rawValue)),
      .init(
        "capabilities",
        .object([
          .init("enabled", .strings(enablement.features.map(tables.code))),
          .init("locked", .strings(enablement.lockedFeatures.map { tables.code(of: $0.feature) })),
        ])),
      .init(
        "unlock_requirements",
        .object(
          enablement.lockedFeatures.compactMap { locked in
            .init(tables.code(of: locked.feature), locked.requirement(in: tables))
          })),
    ]
    if isBlocked {
      members += [
        .init("reason", .string(enablement.reason.code)), .init("missing", missing),
        .init("granting_packs", .strings(enablement.packs.map(tables.code))),
      ]
    }
    return JSONValue.object(members).text
  }

  private var isBlocked: Bool {
    enablement.status == .blocked
  }

  private var missing: JSONValue {
    let connections = enablement.connections.map { connection in
      JSONValue.object([
        .init("connection", .string(tables.code(of: connection))),
        .init("setup", .string(tables.instruction(for: connection))),
      ])
    }
    return .object([
      .init("modules", .strings(enablement.requiredModules.map(tables.code))),
      .init("connections", .array(connections)),
      .init("configuration", .strings(enablement.configurations.map(tables.code))),
    ])
  }
}

extension Enablement.LockedFeature {
  /// What a tenant does to unlock it; nil if nothing helps.
  ///
  /// - Complexity: O(length of the text)
  package func requirement(in tables: CatalogTables) -> String? {
    switch reason {
    case .featureLocked:
      let steps = modules.map { "Enable \(tables.code(of: $0))" } + connections.map(tables.instruction)
      return steps.joined(separator: anyUnlocks ? " or " : "; ")
    case .featureOff:
      return "Switch on \(tables.code(of: feature))"
    default:
      return nil
    }
  }
}

extension CatalogTables {
  /// What a tenant does to get a connection.
  ///
  /// - Complexity: O(length of the text)
  package func instruction(for connection: ConnectionID) -> String {
    setup(of: connection) ?? "Connect \(name(of: connection))"
  }
}
