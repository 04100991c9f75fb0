extension AccessMatrix {
  /// Writes down what a tenant has, as far as no module or feature follows from another.
  mutating func take(_ tenant: TenantState, at now: Instant, _ reader: TableReader) {
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
  mutating func grant(_ pack: Int, _ reader: TableReader) {
    let packs = reader.rows(PackWord.self)
    for module in reader.lists[packs[pack, .modules]] {
      lanes[layout.assigned + module] = Reason.allowed.rawValue
    }
    for limit in reader.lists.figures(packs[pack, .figures]) {
      let source = lanes[layout.figureSources + limit.limit.index]
      let isLess = source == FigureSource.pack && figures[limit.limit.index] >= limit.figure
      if source != FigureSource.tenant, !isLess { set(limit, from: FigureSource.pack) }
    }
  }

  /// From the earliest grant to the latest, so that the latest gives its reason where none holds. A row that says
  /// ENABLED at other times is as none, but it is a grant that has ended or not begun.
  private mutating func takeGrants(of tenant: TenantState, at now: Instant, _ reader: TableReader) {
    fill(layout.assigned, layout.modules, Reason.notGranted.rawValue)
    let limits = reader.rows(LimitWord.self)
    for limit in 0..<layout.limits where limits[limit, .hasFigure] != 0 {
      set(LimitFigure(LimitID(index: limit), limits.wide(limit, .figure)), from: FigureSource.module)
    }
    for grant in tenant.grants.sorted() {
      switch grant.source {
      case .assignment(let pack, let status) where reader.has(pack):
        let reason = grant.validity.reason(at: now, grants: reader.grants(status))
        if reason == .allowed {
          self.grant(pack.index, reader)
        } else {
          for module in reader.lists[reader.rows(PackWord.self)[pack.index, .modules]] { lack(module, reason) }
        }
      case .row(let module) where reader.has(module):
        let reason = grant.validity.reason(at: now, grants: true)
        if reason != .allowed { lack(module.index, reason) }
      default: break
      }
    }
  }

  /// Notes why a grant does not give a module, unless another one does.
  private mutating func lack(_ module: Int, _ reason: Reason) {
    if lanes[layout.assigned + module] != Reason.allowed.rawValue { lanes[layout.assigned + module] = reason.rawValue }
  }

  /// The enterprise's rows, then the store's over those that are not locked; within a list the last row that says
  /// something now counts.
  private mutating func takeRows<Kind: CatalogKind>(
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

  /// The row that governs a module or feature.
  func governingRow(at place: Int) -> RowState {
    RowState(rawValue: lanes[place]) ?? .none
  }

  /// A connection is present if it is listed and all that it requires are present.
  private mutating func takeConnections(_ connections: [ConnectionID], _ reader: TableReader) {
    for connection in connections where reader.has(connection) {
      lanes[layout.connected + connection.index] = 1
    }
    for connection in reader.lists[reader.header(.connectionOrder)] {
      let required = reader.lists[reader.rows(ConnectionWord.self)[connection, .requires]]
      if !required.allSatisfy(isConnected) { lanes[layout.connected + connection] = 0 }
    }
  }

  /// Whether a connection of the catalog is present.
  func isConnected(_ connection: Int) -> Bool {
    lanes[layout.connected + connection] != 0
  }

  private mutating func set(_ limit: LimitFigure, from source: UInt8) {
    lanes[layout.figureSources + limit.limit.index] = source
    figures[limit.limit.index] = limit.figure
  }

  private mutating func fill(_ start: Int, _ count: Int, _ value: UInt8) {
    for place in start..<start + count { lanes[place] = value }
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

/// What gives modules for a while: an assignment, or a row that says ENABLED.
private struct Grant: Comparable {
  enum Source: Equatable {
    case assignment(PackID, StatusID)
    case row(ModuleID)
  }

  let source: Source
  let validity: Validity
  /// The place among the tenant's grants: of two with the same times the last is the latest.
  let position: Int

  /// By start, no start being the earliest, then by end, no end being the latest.
  static func < (left: Grant, right: Grant) -> Bool {
    left.order < right.order
  }

  private var order: (start: Int64, end: Int64, position: Int) {
    (validity.start?.milliseconds ?? .min, validity.end?.milliseconds ?? .max, position)
  }
}

extension TenantState {
  /// The assignments, then the enterprise's rows, then the store's.
  fileprivate var grants: [Grant] {
    var grants: [Grant] = []
    for assignment in assignments {
      let source = Grant.Source.assignment(assignment.pack, assignment.status)
      grants.append(Grant(source: source, validity: assignment.validity, position: grants.count))
    }
    for row in enterpriseModules where row.state == .enabled {
      grants.append(Grant(source: .row(row.subject), validity: row.validity, position: grants.count))
    }
    for row in storeModules where row.state == .enabled {
      grants.append(Grant(source: .row(row.subject), validity: row.validity, position: grants.count))
    }
    return grants
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
