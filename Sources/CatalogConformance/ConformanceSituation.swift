import CatalogIR
import Tollgate
import TollgateHTTP

/// A tenant with a user at an instant.
struct ConformanceSituation {
  /// When everything is asked.
  static let instant = Instant(milliseconds: 1_780_272_000_000)

  var name: String
  /// Nil for a request without a tenant.
  var state: TenantState?
  var roles: [RoleID] = []
  var capabilities: [CapabilityID] = []
  var usage: [LimitUsage] = []

  /// The situation as the guard takes it.
  func subject(in tables: CatalogTables) -> Subject {
    Subject(
      matrix: state.map { AccessMatrix(tables, $0, at: Self.instant) },
      capabilities: CapabilitySet(tables, roles: roles, capabilities: capabilities), usage: usage)
  }
}

extension ConformanceSituation {
  /// From the tenant that has everything to one that has nothing, and each thing that can be had or lacked alone.
  static func all(of catalog: Catalog) -> [ConformanceSituation] {
    let everything = catalog.everything
    var situations = [everything, catalog.nothing, catalog.nothing.changed("no tenant") { $0.state = nil }]
    situations += catalog.rolesInPacks
    let otherStatuses = catalog.statuses.indices.filter { $0 != catalog.grantingStatus }
    situations += otherStatuses.compactMap(catalog.situation(inStatus:))
    situations += catalog.moduleRows + catalog.featureRows + catalog.lackingConnections
    situations.append(everything.changed("nothing configured") { $0.state?.configured = [] })
    return situations + catalog.usedUpLimits + catalog.rowPairs + catalog.datedPacks
  }

  /// A situation with changes and another name.
  func changed(_ name: String, _ change: (inout ConformanceSituation) -> Void) -> ConformanceSituation {
    var copy = self
    copy.name = name
    change(&copy)
    return copy
  }
}

extension Catalog {
  /// ACTIVE where that grants, else the first that does; nil if none does.
  var grantingStatus: Int? {
    statuses.firstIndex { $0.code == "ACTIVE" && $0.grants } ?? statuses.firstIndex(where: \.grants)
  }

  /// Who has everything that can be connected and configured, and may do everything, but no module by a pack or a row.
  var prepared: ConformanceSituation {
    var state = TenantState()
    state.connections = connections.indices.map { ConnectionID(index: $0) }
    state.configured = modules.indices.filter { modules[$0].requiresConfiguration }.map { ModuleID(index: $0) }
    return ConformanceSituation(
      name: "no pack", state: state, capabilities: capabilities.indices.map { CapabilityID(index: $0) })
  }

  /// Every pack, and a row for every module that can have one.
  fileprivate var everything: ConformanceSituation {
    prepared.changed("everything") { situation in
      situation.state?.assignments = packs.indices.compactMap(assignment)
      situation.state?.storeModules = modules.indices.filter { !modules[$0].alwaysOn }.map {
        EntitlementOverride(ModuleID(index: $0), .enabled)
      }
    }
  }

  fileprivate var nothing: ConformanceSituation {
    ConformanceSituation(name: "nothing", state: TenantState())
  }

  private func assignment(of pack: Int) -> Assignment? {
    grantingStatus.map { Assignment(pack: PackID(index: pack), status: StatusID(index: $0)) }
  }

  /// Nobody's role, each role, and one that may do everything, without a pack and with each.
  fileprivate var rolesInPacks: [ConformanceSituation] {
    ([nil] + packs.indices.map(Optional.some)).flatMap { pack -> [ConformanceSituation] in
      let name = pack.map { "pack \(packs[$0].code)" } ?? "no pack"
      let tenant = prepared.changed(name) { $0.state?.assignments = [pack.flatMap(assignment)].compactMap(\.self) }
      let users = roles.indices.map { role in
        tenant.changed("\(name), role \(roles[role].code)") {
          ($0.capabilities, $0.roles) = ([], [RoleID(index: role)])
        }
      }
      return [tenant.changed("\(name), no role") { $0.capabilities = [] }] + users + [tenant]
    }
  }

  fileprivate func situation(inStatus status: Int) -> ConformanceSituation? {
    guard let pack = packs.indices.last else { return nil }
    return prepared.changed("pack \(packs[pack].code), status \(statuses[status].code)") {
      $0.state?.assignments = [Assignment(pack: PackID(index: pack), status: StatusID(index: status))]
    }
  }

  /// Each module switched off where everything is on, and switched on where no pack is.
  fileprivate var moduleRows: [ConformanceSituation] {
    modules.indices.filter { !modules[$0].alwaysOn }.flatMap { module in
      let id = ModuleID(index: module)
      return [
        everything.changed("module \(modules[module].code) off") { situation in
          situation.state?.storeModules.removeAll { $0.subject == id }
          situation.state?.storeModules.append(EntitlementOverride(id, .disabled))
        },
        prepared.changed("module \(modules[module].code) on") {
          $0.state?.storeModules = [EntitlementOverride(id, .enabled)]
        },
      ]
    }
  }

  fileprivate var featureRows: [ConformanceSituation] {
    features.indices.map { feature in
      let (code, isOn) = (features[feature].code, features[feature].enabledByDefault)
      return everything.changed("feature \(code) \(isOn ? "off" : "on")") {
        $0.state?.storeFeatures = [EntitlementOverride(FeatureID(index: feature), isOn ? .disabled : .enabled)]
      }
    }
  }

  /// Each connection lacking, and each alone.
  fileprivate var lackingConnections: [ConformanceSituation] {
    connections.indices.flatMap { connection in
      let (id, code) = (ConnectionID(index: connection), connections[connection].code)
      return [
        everything.changed("connection \(code) lacking") { $0.state?.connections.removeAll { $0 == id } },
        everything.changed("connection \(code) alone") { $0.state?.connections = [id] },
      ]
    }
  }

  /// Each limit used up to the last, wholly, and bounded by a figure of the tenant's own.
  fileprivate var usedUpLimits: [ConformanceSituation] {
    limits.indices.flatMap { limit in
      let (id, code) = (LimitID(index: limit), limits[limit].code)
      let bounded = everything.changed("limit \(code) bounded") { $0.state?.limits = [LimitFigure(id, 10)] }
      return [9, 10].map { used in
        bounded.changed("limit \(code) with \(used) of 10 used") { $0.usage = [LimitUsage(id, used)] }
      }
    }
  }
}
