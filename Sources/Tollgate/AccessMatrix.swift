/// What a tenant has at an instant: for every module and feature whether it is on, and if not, why.
///
/// A value of its own that keeps nothing of the tenant's rows; make it once and ask it until ``nextChange``.
public struct AccessMatrix: Sendable {
  /// The catalog that was asked.
  public let tables: CatalogTables
  /// The least instant, after the one asked for, at which an assignment or a row begins or ends: before it no answer
  /// changes. Nil if nothing will.
  public private(set) var nextChange: Instant?
  @usableFromInline let layout: MatrixLayout
  /// See ``MatrixLayout``.
  @usableFromInline private(set) var lanes: [UInt8]

  /// Resolves a tenant. Ids that are not of these tables are passed over; an assignment with such a status does not grant.
  ///
  /// - Complexity: O(entities of the catalog and their edges + rows of the tenant and the modules of its packs)
  public init(_ tables: CatalogTables, _ tenant: TenantState, at now: Instant) {
    self.tables = tables
    layout = tables.read { MatrixLayout($0) }
    lanes = Array(repeating: 0, count: layout.size)
    resolve(tenant, at: now)
  }

  private init() {
    tables = .none
    layout = MatrixLayout()
    lanes = []
  }

  /// What no tenant has: a matrix of no catalog, which every decision takes for no tenant.
  package static var ofNobody: AccessMatrix { AccessMatrix() }

  /// Whether it is of no catalog.
  package var isOfNobody: Bool { lanes.isEmpty }

  /// Resolves a tenant into the memory of this matrix, and allocates nothing unless it is shared; what it said before is
  /// forgotten.
  ///
  /// - Complexity: as ``init(_:_:at:)``
  public mutating func resolve(_ tenant: TenantState, at now: Instant) {
    nextChange = tenant.nextChange(after: now)
    draft { draft, reader in
      draft.clear()
      draft.take(tenant, at: now, reader)
      draft.resolve(reader)
    }
  }

  /// The matrix of the same tenant with one more pack, in a status that grants.
  func adding(_ pack: Int) -> AccessMatrix {
    var matrix = self
    matrix.draft { draft, reader in
      draft.grant(pack, reader)
      draft.resolve(reader)
    }
    return matrix
  }

  private mutating func draft(_ body: (MatrixDraft, TableReader) -> Void) {
    tables.read { reader in
      lanes.withUnsafeMutableBytes { body(MatrixDraft(layout: layout, lanes: $0), reader) }
    }
  }

  /// Whether the tenant has the module; false for an id that is not of the catalog.
  ///
  /// - Complexity: O(1)
  @inlinable
  public func isEnabled(_ module: ModuleID) -> Bool {
    module.index >= 0 && module.index < layout.modules && lanes[module.index] == Reason.allowedNumber
  }

  /// Whether the tenant has the feature, its module included; false for an id that is not of the catalog.
  ///
  /// - Complexity: O(1)
  @inlinable
  public func isEnabled(_ feature: FeatureID) -> Bool {
    feature.index >= 0 && feature.index < layout.features
      && lanes[layout.featureReasons + feature.index] == Reason.allowedNumber
  }

  /// Why the module is off, `allowed` if it is on; `notGranted` for an id that is not of the catalog.
  ///
  /// - Complexity: O(1)
  public func reason(_ module: ModuleID) -> Reason {
    guard module.index >= 0, module.index < layout.modules else { return .notGranted }
    return reason(at: layout.moduleReasons + module.index)
  }

  /// Why the feature is off, which is its module's reason if that is off, and `allowed` if it is on; `notGranted` for an
  /// id that is not of the catalog.
  ///
  /// - Complexity: O(1)
  public func reason(_ feature: FeatureID) -> Reason {
    guard feature.index >= 0, feature.index < layout.features else { return .notGranted }
    return reason(at: layout.featureReasons + feature.index)
  }

  /// For a module that is off because a required one is: the modules from the root cause to the one it requires itself.
  /// At each step the first required module that is off is followed, in the catalog's order. Empty otherwise.
  ///
  /// - Complexity: O(required modules along the chain)
  public func chain(_ module: ModuleID) -> [ModuleID] {
    tables.read { reader in
      var chain: [ModuleID] = []
      var last = module
      while reason(last) == .dependencyDisabled, chain.count < layout.modules {
        let required = reader.lists[reader.rows(ModuleWord.self)[last.index, .requires]]
        guard let cause = required.first(where: { !isEnabled(ModuleID(index: $0)) }) else { break }
        last = ModuleID(index: cause)
        chain.append(last)
      }
      return chain.reversed()
    }
  }

  /// The tenant's bound for a limit, else the largest of its packs', else the module's; nil if there is none.
  ///
  /// - Complexity: O(1)
  public func figure(_ limit: LimitID) -> Int64? {
    let index = limit.index
    guard index >= 0, index < layout.limits, lanes[layout.figureSources + index] != FigureSource.none else {
      return nil
    }
    return lanes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: layout.figure(index), as: Int64.self) }
  }

  /// Whether it was made for these tables.
  ///
  /// - Complexity: O(1)
  package func belongs(to tables: CatalogTables) -> Bool {
    tables.mark == mark
  }

  /// The digest of the catalog.
  var mark: CatalogMark { tables.mark }

  /// What most decisions read of it.
  @inline(__always)
  package var answers: AccessAnswers {
    AccessAnswers(mark: mark, noFeature: layout.noFeature, lanes: lanes)
  }

  func reason(at place: Int) -> Reason {
    Reason(rawValue: lanes[place]) ?? .notGranted
  }

  /// The row that governs a module or feature.
  func governingRow(at place: Int) -> RowState {
    RowState(rawValue: lanes[place]) ?? .none
  }

  /// Whether a connection of the catalog is present.
  func isConnected(_ connection: Int) -> Bool {
    lanes[layout.connected + connection] != 0
  }
}

/// What most decisions read of a matrix.
@usableFromInline
package struct AccessAnswers: Sendable {
  /// The digest of the catalog.
  @usableFromInline let mark: CatalogMark
  /// See ``MatrixLayout/noFeature``.
  @usableFromInline let noFeature: Int
  /// The answers for modules and features, as ``MatrixLayout`` says.
  @usableFromInline let lanes: [UInt8]

  @inline(__always)
  init(mark: CatalogMark, noFeature: Int, lanes: [UInt8]) {
    self.mark = mark
    self.noFeature = noFeature
    self.lanes = lanes
  }

  /// Why a module or, if it is not 0, the feature of a number less one is off; `noTenant` for a matrix of another catalog.
  /// Both are looked at whatever the first one says: what cannot be foretold is not branched on.
  @inlinable @inline(__always)
  func reason(_ mark: CatalogMark, module: Int, feature: Int) -> UInt8 {
    guard mark.isSame(as: self.mark) else { return Reason.noTenantNumber }
    let (ofModule, ofFeature) = (lanes[module], lanes[noFeature &+ feature])
    return ofModule == Reason.allowedNumber ? ofFeature : ofModule
  }
}
