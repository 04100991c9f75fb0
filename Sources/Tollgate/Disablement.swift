/// What would go with a module.
public struct Disablement: Hashable, Sendable {
  /// Whether the module can be switched off.
  public enum Status: String, Sendable {
    /// The tenant does not have it.
    case disabled
    /// A row of the store that says DISABLED is all it takes.
    case ready
    /// Such a row would not do: every tenant has the module, or the enterprise has locked it on.
    case blocked
  }

  /// The module.
  public let module: ModuleID
  /// Whether it can be switched off.
  public let status: Status
  /// Who says whether the module is granted now.
  public let source: GrantSource
  /// All that is on now and off then, the module itself included.
  public let losses: AccessDifference
  /// The entries that a user with every capability passes now and not then, counted over all routes in the catalog's order.
  package let entries: [Int]
}

extension CatalogTables {
  /// What would go with a module at an instant, where disabling it means a row of the store that says so; nil for an id
  /// that is not of these tables.
  ///
  /// - Complexity: O(entities of the catalog and their edges + entries of all routes + rows of the tenant)
  public func disablement(of module: ModuleID, for tenant: TenantState, at now: Instant) -> Disablement? {
    guard read({ $0.has(module) }) else { return nil }
    let present = AccessMatrix(self, tenant, at: now)
    var without = tenant
    without.storeModules.append(EntitlementOverride(module, .disabled))
    let after = AccessMatrix(self, without, at: now)
    let status: Disablement.Status =
      !present.isEnabled(module) ? .disabled : after.isEnabled(module) ? .blocked : .ready
    return Disablement(
      module: module, status: status, source: present.source(module),
      losses: AccessDifference(in: present, notIn: after),
      entries: entries(passedWith: present, notWith: after))
  }

  private func entries(passedWith matrix: AccessMatrix, notWith other: AccessMatrix) -> [Int] {
    let everything = CapabilitySet.all(self)
    return (0..<read { $0.header(.entries) }).filter { entry in
      decide(entry: entry, matrix: matrix, capabilities: everything).outcome == .allow
        && decide(entry: entry, matrix: other, capabilities: everything).outcome != .allow
    }
  }
}
