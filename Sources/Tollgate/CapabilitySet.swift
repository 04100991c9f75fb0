/// The capabilities that a user holds, in one catalog.
///
/// For a decision by the tables of another catalog it counts as empty.
public struct CapabilitySet: Sendable, Hashable {
  /// The catalog's digest.
  let mark: CatalogMark
  @usableFromInline private(set) var low: UInt64
  /// The capabilities from number 64 on, so that most sets need no memory of their own.
  @usableFromInline private(set) var high: [UInt64]

  /// Holds what the roles give, and the capabilities named; ids that are not of these tables add nothing.
  ///
  /// - Complexity: O(number of capabilities named by the roles and the list)
  public init(_ tables: CatalogTables, roles: [RoleID] = [], capabilities: [CapabilityID] = []) {
    self = tables.read { reader in
      var set = CapabilitySet(empty: reader)
      for role in roles where reader.has(role) {
        for capability in reader.lists[reader.rows(RoleWord.self)[role.index, .capabilities]] {
          set.insert(capability)
        }
      }
      for capability in capabilities where reader.has(capability) {
        set.insert(capability.index)
      }
      return set
    }
  }

  /// Every capability of the catalog.
  ///
  /// - Complexity: O(number of capabilities)
  public static func all(_ tables: CatalogTables) -> CapabilitySet {
    tables.read { reader in
      var set = CapabilitySet(empty: reader)
      for capability in 0..<reader.count(.capabilities) { set.insert(capability) }
      return set
    }
  }

  /// Whether the capability is held.
  ///
  /// - Complexity: O(1)
  @inlinable
  public func contains(_ capability: CapabilityID) -> Bool {
    let index = capability.index
    guard index >= 64 else { return index >= 0 && low >> UInt64(index) & 1 != 0 }
    let place = (index - 64) / 64
    return place < high.count && high[place] >> UInt64(index % 64) & 1 != 0
  }

  /// Whether every capability of the other set is held, and both are of one catalog.
  ///
  /// - Complexity: O(number of capabilities / 64)
  public func isSuperset(of other: CapabilitySet) -> Bool {
    guard mark == other.mark, high.count == other.high.count, other.low & ~low == 0 else { return false }
    return high.indices.allSatisfy { other.high[$0] & ~high[$0] == 0 }
  }

  /// Whether it was made for these tables.
  ///
  /// - Complexity: O(1)
  package func belongs(to tables: CatalogTables) -> Bool {
    tables.read { $0.mark == mark }
  }

  private init(empty reader: TableReader) {
    mark = reader.mark
    low = 0
    high = Array(repeating: 0, count: max(0, reader.count(.capabilities) - 1) / 64)
  }

  /// Adds a capability of the tables the set was made for.
  private mutating func insert(_ index: Int) {
    if index < 64 {
      low |= 1 << UInt64(index)
    } else {
      high[(index - 64) / 64] |= 1 << UInt64(index % 64)
    }
  }
}
