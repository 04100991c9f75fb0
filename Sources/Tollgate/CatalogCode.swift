/// A code of a catalog as an enum case that the compiler generated.
///
/// A case knows its number, so that questions such as `matrix.isEnabled(RetailCatalog.Module.cash)` cost no search and
/// cannot be misspelt.
public protocol CatalogCode<Kind>: Hashable, Sendable, CaseIterable where AllCases == [Self] {
  /// What kind of entity the code stands for.
  associatedtype Kind: CatalogKind
  /// The tables of the catalog that declares the code.
  static var tables: CatalogTables { get }
  /// The number in those tables: the place among all cases.
  var id: CatalogID<Kind> { get }
  /// The name for people.
  var name: String { get }
}

extension CatalogCode {
  /// The code as the catalog writes it.
  ///
  /// - Complexity: O(length of the code).
  public var code: String {
    Self.tables.code(of: id)
  }

  /// The case of a code as the catalog writes it; nil if the catalog has no such code.
  ///
  /// - Complexity: O(length of the code) on average.
  public init?(code: String) {
    guard let id: CatalogID<Kind> = Self.tables.find(code) else { return nil }
    self.init(id)
  }

  /// The case of a number; nil if the catalog has no such number.
  ///
  /// - Complexity: O(1) in optimised code, where the list of all cases is static data.
  public init?(_ id: CatalogID<Kind>) {
    let all = Self.allCases
    guard all.indices.contains(id.index) else { return nil }
    self = all[id.index]
  }

  /// Compares numbers.
  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id
  }

  /// Feeds the number.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension AccessMatrix {
  /// Whether the module is enabled.
  @inlinable
  public func isEnabled(_ module: some CatalogCode<ModuleKind>) -> Bool {
    isEnabled(module.id)
  }

  /// Whether the feature is enabled.
  @inlinable
  public func isEnabled(_ feature: some CatalogCode<FeatureKind>) -> Bool {
    isEnabled(feature.id)
  }

  /// Why the module is enabled or not.
  @inlinable
  public func reason(_ module: some CatalogCode<ModuleKind>) -> Reason {
    reason(module.id)
  }

  /// Who says whether the module is granted.
  @inlinable
  public func source(_ module: some CatalogCode<ModuleKind>) -> GrantSource {
    source(module.id)
  }

  /// Why the feature is enabled or not.
  @inlinable
  public func reason(_ feature: some CatalogCode<FeatureKind>) -> Reason {
    reason(feature.id)
  }
}

extension CapabilitySet {
  /// Holds what the roles give, in their catalog.
  ///
  /// - Complexity: O(number of capabilities named by the roles)
  public init<Role: CatalogCode<RoleKind>>(roles: [Role]) {
    self.init(Role.tables, roles: roles.map(\.id))
  }
}

extension Assignment {
  /// Makes an assignment.
  public init(
    pack: some CatalogCode<PackKind>, status: some CatalogCode<StatusKind>, validity: Validity = .always
  ) {
    self.init(pack: pack.id, status: status.id, validity: validity)
  }
}

extension EntitlementOverride {
  /// Makes a row.
  public init(
    _ subject: some CatalogCode<Kind>, _ state: OverrideState, validity: Validity = .always, isLocked: Bool = false
  ) {
    self.init(subject.id, state, validity: validity, isLocked: isLocked)
  }
}
