extension MatrixDraft {
  /// Writes down what a tenant has, as far as no module or feature follows from another.
  func take(_ tenant: TenantState, at now: Instant, _ reader: TableReader) {
    takeGrants(of: tenant, at: now, reader)
    takeRows(enterprise: tenant.enterpriseModules, store: tenant.storeModules, lane: layout.moduleRows, at: now, reader)
    takeRows(
      enterprise: tenant.enterpriseFeatures, store: tenant.storeFeatures, lane: layout.featureRows, at: now, reader)
    for module in tenant.configured where reader.has(module) {
      lanes[layout.configured + module.index] = 1
    }
    takeConnections(tenant.connections, reader)
    for limit in tenant.limits where reader.has(limit.limit) {
      set(limit, from: FigureSource.tenant)
    }
  }

  /// What a pack that holds gives: its modules, and its figures where the tenant has none of its own.
  func grant(_ pack: Int, _ reader: TableReader) {
    let packs = reader.rows(PackWord.self)
    for module in reader.lists[packs[pack, .modules]] {
      lanes[layout.assigned + module] = Reason.allowed.rawValue
    }
    for limit in reader.lists.figures(packs[pack, .figures]) {
      let source = lanes[layout.figureSources + limit.limit.index]
      let isLess = source == FigureSource.pack && number(at: layout.figure(limit.limit.index)) >= limit.figure
      if source != FigureSource.tenant, !isLess { set(limit, from: FigureSource.pack) }
    }
  }

  /// Every grant, so that the latest gives its reason where none holds. A row that says ENABLED at other times is as none,
  /// but it is a grant that has ended or not begun.
  private func takeGrants(of tenant: TenantState, at now: Instant, _ reader: TableReader) {
    let limits = reader.rows(LimitWord.self)
    for limit in 0..<layout.limits where limits[limit, .hasFigure] != 0 {
      set(LimitFigure(LimitID(index: limit), limits.wide(limit, .figure)), from: FigureSource.module)
    }
    for assignment in tenant.assignments where reader.has(assignment.pack) {
      let reason = assignment.validity.reason(at: now, grants: reader.grants(assignment.status))
      if reason == .allowed {
        grant(assignment.pack.index, reader)
      } else {
        for module in reader.lists[reader.rows(PackWord.self)[assignment.pack.index, .modules]] {
          lack(module, reason, assignment.validity)
        }
      }
    }
    takeGrants(of: tenant.enterpriseModules, at: now, reader)
    takeGrants(of: tenant.storeModules, at: now, reader)
  }

  private func takeGrants(of rows: [EntitlementOverride<ModuleKind>], at now: Instant, _ reader: TableReader) {
    for row in rows where row.state == .enabled && reader.has(row.subject) {
      let reason = row.validity.reason(at: now, grants: true)
      if reason != .allowed { lack(row.subject.index, reason, row.validity) }
    }
  }

  /// Notes why a grant does not give a module, unless another one does or a later one does not either.
  ///
  /// The latest is the one that starts last, no start being the earliest; of those the one that ends last, no end being
  /// the latest; and of those the last one that is noted.
  private func lack(_ module: Int, _ reason: Reason, _ validity: Validity) {
    let place = layout.assigned + module
    guard lanes[place] != Reason.allowed.rawValue else { return }
    let (start, end) = (validity.start?.milliseconds ?? .min, validity.end?.milliseconds ?? .max)
    let latest = (number(at: layout.latestStart(module)), number(at: layout.latestEnd(module)))
    guard lanes[place] == Reason.notGranted.rawValue || (start, end) >= latest else { return }
    set(start, at: layout.latestStart(module))
    set(end, at: layout.latestEnd(module))
    lanes[place] = reason.rawValue
  }

  /// The enterprise's rows, then the store's over those that are not locked; within a list the last row that says
  /// something now counts.
  private func takeRows<Kind: CatalogKind>(
    enterprise: [EntitlementOverride<Kind>], store: [EntitlementOverride<Kind>], lane: Int, at now: Instant,
    _ reader: TableReader
  ) {
    for row in enterprise where reader.has(row.subject) && row.says(at: now) {
      lanes[lane + row.subject.index] = row.enterpriseState.rawValue
    }
    for row in store where reader.has(row.subject) && row.says(at: now) {
      let place = lane + row.subject.index
      if governingRow(at: place).isLocked { continue }
      lanes[place] = row.storeState.rawValue
    }
  }

  /// A connection is present if it is listed and all that it requires are present.
  private func takeConnections(_ connections: [ConnectionID], _ reader: TableReader) {
    for connection in connections where reader.has(connection) {
      lanes[layout.connected + connection.index] = 1
    }
    for connection in reader.lists[reader.header(.connectionOrder)] {
      let required = reader.lists[reader.rows(ConnectionWord.self)[connection, .requires]]
      if !required.allSatisfy(isConnected) { lanes[layout.connected + connection] = 0 }
    }
  }

  private func set(_ limit: LimitFigure, from source: UInt8) {
    lanes[layout.figureSources + limit.limit.index] = source
    set(limit.figure, at: layout.figure(limit.limit.index))
  }
}

extension EntitlementOverride {
  /// Whether the row is more than none at an instant.
  fileprivate func says(at now: Instant) -> Bool {
    state != .inherit && validity.contains(now)
  }

  /// What it says as a row of the enterprise.
  fileprivate var enterpriseState: RowState {
    switch (state == .enabled, isLocked) {
    case (false, false): .enterpriseDisabled
    case (true, false): .enterpriseEnabled
    case (false, true): .lockedDisabled
    case (true, true): .lockedEnabled
    }
  }

  /// What it says as a row of the store.
  fileprivate var storeState: RowState {
    state == .enabled ? .storeEnabled : .storeDisabled
  }
}

extension Validity {
  /// Why a grant with these times does not hold; `allowed` if it does.
  fileprivate func reason(at now: Instant, grants: Bool) -> Reason {
    if let start, now < start { return .notStarted }
    if let end, now >= end { return .expired }
    return grants ? .allowed : .status
  }
}
