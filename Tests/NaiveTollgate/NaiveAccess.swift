package import CatalogIR
package import Tollgate

/// What a tenant has, worked out a second time from the catalog itself: by recursion and dictionaries, without tables.
package final class NaiveAccess {
  package let catalog: Catalog
  package let tenant: TenantState
  package let now: Instant
  private var known: [ID<Module>: Reason] = [:]

  /// Asks about a tenant at an instant.
  package init(_ catalog: Catalog, _ tenant: TenantState, at now: Instant) {
    self.catalog = catalog
    self.tenant = tenant
    self.now = now
  }

  /// The same tenant with one more pack in the status ACTIVE; nil if that would not grant.
  func adding(_ pack: Int) -> NaiveAccess? {
    guard let active = catalog.statuses.firstIndex(where: { $0.code == "ACTIVE" && $0.grants }) else { return nil }
    var richer = tenant
    richer.assignments.append(Assignment(pack: PackID(index: pack), status: StatusID(index: active)))
    return NaiveAccess(catalog, richer, at: now)
  }

  /// Whether the tenant has a module.
  package func isEnabled(_ module: ID<Module>) -> Bool {
    reason(module) == .allowed
  }

  /// Why a module is off; `allowed` if it is on.
  package func reason(_ module: ID<Module>) -> Reason {
    if let answer = known[module] { return answer }
    let answer = firstFailure(of: module) ?? .allowed
    known[module] = answer
    return answer
  }

  private func firstFailure(of id: ID<Module>) -> Reason? {
    let module = catalog.modules[id.index]
    let grant = grantReason(of: id)
    if grant != .allowed { return grant }
    if module.lifecycle == .planned || module.lifecycle == .retired || !module.isInPhase { return .notReleased }
    if module.requires.contains(where: { !isEnabled($0) }) { return .dependencyDisabled }
    if module.connections.contains(where: { !isPresent($0) }) { return .connectionMissing }
    if module.requiresConfiguration, !tenant.configured.contains(ModuleID(index: id.index)) {
      return .configurationMissing
    }
    return nil
  }

  private func grantReason(of id: ID<Module>) -> Reason {
    let module = catalog.modules[id.index]
    if module.alwaysOn { return .allowed }
    let row = row(for: ModuleID(index: id.index), enterprise: tenant.enterpriseModules, store: tenant.storeModules)
    if let row { return row == .enabled ? .allowed : .overriddenOff }
    let including = tenant.assignments.filter { assignment in
      catalog.packs.indices.contains(assignment.pack.index)
        && catalog.packs[assignment.pack.index].contents.contains(id)
    }
    if including.contains(where: holds) || module.enabledByDefault { return .allowed }
    let lapsed =
      including.map { ($0.validity, false) }
      + (tenant.enterpriseModules + tenant.storeModules)
      .filter { $0.subject.index == id.index && $0.state == .enabled }.map { ($0.validity, true) }
    guard let (validity, isRow) = lapsed.enumerated().max(by: isEarlier)?.element else { return .notGranted }
    if let start = validity.start, now < start { return .notStarted }
    if let end = validity.end, now >= end { return .expired }
    return isRow ? .notGranted : .status
  }

  /// Who says whether a module is granted.
  package func source(_ id: ID<Module>) -> GrantSource {
    if catalog.modules[id.index].alwaysOn { return .alwaysOn }
    func says(_ row: EntitlementOverride<ModuleKind>) -> Bool {
      row.subject.index == id.index && row.state != .inherit && row.validity.contains(now)
    }
    let above = tenant.enterpriseModules.last(where: says)
    if above?.isLocked == true { return .enterprise }
    if tenant.storeModules.contains(where: says) { return .store }
    if above != nil { return .enterprise }
    let isInPack = tenant.assignments.contains { assignment in
      catalog.packs.indices.contains(assignment.pack.index) && holds(assignment)
        && catalog.packs[assignment.pack.index].contents.contains(id)
    }
    if isInPack { return .pack }
    return catalog.modules[id.index].enabledByDefault ? .default : .none
  }

  func holds(_ assignment: Assignment) -> Bool {
    guard catalog.statuses.indices.contains(assignment.status.index) else { return false }
    return catalog.statuses[assignment.status.index].grants && assignment.validity.contains(now)
  }

  private typealias Lapsed = EnumeratedSequence<[(Validity, Bool)]>.Element

  private func isEarlier(_ left: Lapsed, _ right: Lapsed) -> Bool {
    func key(_ item: Lapsed) -> (Int64, Int64, Int) {
      let validity = item.element.0
      return (validity.start?.milliseconds ?? .min, validity.end?.milliseconds ?? .max, item.offset)
    }
    return key(left) < key(right)
  }

  /// What the rows say of a subject; nil if nothing.
  private func row<Kind>(
    for subject: CatalogID<Kind>, enterprise: [EntitlementOverride<Kind>], store: [EntitlementOverride<Kind>]
  ) -> OverrideState? {
    func says(_ row: EntitlementOverride<Kind>) -> Bool {
      row.subject == subject && row.state != .inherit && row.validity.contains(now)
    }
    let above = enterprise.last(where: says)
    if let above, above.isLocked { return above.state }
    return (store.last(where: says) ?? above)?.state
  }

  func isPresent(_ connection: ID<Connection>) -> Bool {
    tenant.connections.contains(ConnectionID(index: connection.index))
      && catalog.connections[connection.index].requires.allSatisfy(isPresent)
  }
}

extension NaiveAccess {
  /// Whether the tenant has a feature.
  package func isEnabled(_ feature: ID<Feature>) -> Bool {
    reason(feature) == .allowed
  }

  /// Why a feature is off; `allowed` if it is on.
  package func reason(_ id: ID<Feature>) -> Reason {
    let feature = catalog.features[id.index]
    if !isEnabled(feature.module) { return reason(feature.module) }
    if feature.lifecycle == .planned || feature.lifecycle == .retired { return .notReleased }
    let row = row(for: FeatureID(index: id.index), enterprise: tenant.enterpriseFeatures, store: tenant.storeFeatures)
    if row == .disabled || row == nil && !feature.enabledByDefault { return .featureOff }
    let unlocks = feature.unlock.modules.map { isEnabled($0) } + feature.unlock.connections.map { isPresent($0) }
    let isUnlocked = feature.unlock.any ? unlocks.isEmpty || unlocks.contains(true) : !unlocks.contains(false)
    return isUnlocked ? .allowed : .featureLocked
  }

  /// The chain from the root cause to the module that is required directly.
  package func chain(_ module: ID<Module>) -> [String] {
    guard reason(module) == .dependencyDisabled,
      let cause = catalog.modules[module.index].requires.first(where: { !isEnabled($0) })
    else { return [] }
    return chain(cause) + [catalog.modules[cause.index].code]
  }

  /// Whether so much of a limit is left.
  func hasRoom(for item: Condition.Consumption, _ request: NaiveRequest) -> Bool {
    guard let figure = figure(item.limit) else { return true }
    return Int128(request.used(of: item.limit)) + Int128(item.amount) <= Int128(figure)
  }

  /// The bound of a limit; nil if there is none.
  package func figure(_ limit: ID<Limit>) -> Int64? {
    if let own = tenant.limits.last(where: { $0.limit.index == limit.index }) { return own.figure }
    let ofPacks = tenant.assignments
      .filter { catalog.packs.indices.contains($0.pack.index) && holds($0) }
      .flatMap { catalog.packs[$0.pack.index].limits }
      .filter { $0.limit == limit }
      .map(\.figure)
    return ofPacks.max() ?? catalog.limits[limit.index].figure
  }

  /// The first instant after now at which something begins or ends.
  package var nextChange: Instant? {
    let stretches =
      tenant.assignments.map(\.validity) + tenant.enterpriseModules.map(\.validity)
      + tenant.storeModules.map(\.validity) + tenant.enterpriseFeatures.map(\.validity)
      + tenant.storeFeatures.map(\.validity)
    return stretches.flatMap { [$0.start, $0.end] }.compactMap(\.self).filter { $0 > now }.min()
  }
}
