/// The capabilities that a user holds, in one catalog.
///
/// For a decision by the tables of another catalog it counts as empty.
public struct CapabilitySet: Sendable, Hashable {
  /// The catalog's digest.
  @usableFromInline let mark: CatalogMark
  /// The capabilities below number 63, each in the bit after its own; the lowest bit stands for whoever asks for none.
  @usableFromInline private(set) var low: UInt64
  /// The capabilities from number 63 on, so that most sets need no memory of their own.
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
    capability.index >= 0 && capability.index < Int.max && holds(number: capability.index &+ 1)
  }

  /// Whether the capability before a number is held; 0 is none, and is held.
  @inlinable @inline(__always)
  func holds(number: Int) -> Bool {
    if number < 64 { return low &>> UInt64(truncatingIfNeeded: number) & 1 != 0 }
    let place = number / 64 - 1
    return place < high.count && high[place] &>> UInt64(truncatingIfNeeded: number) & 1 != 0
  }

  /// Whether two capabilities are held in a catalog, each by its number plus one; 0 is none, and is held.
  @inlinable @inline(__always)
  func holds(_ first: Int, _ second: Int, of mark: CatalogMark) -> Bool {
    guard self.mark.isSame(as: mark) else { return first == 0 }
    if first | second < 64 {
      return low &>> UInt64(truncatingIfNeeded: first) & low &>> UInt64(truncatingIfNeeded: second) & 1 != 0
    }
    return holds(number: first) && holds(number: second)
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
    low = 1
    high = Array(repeating: 0, count: reader.count(.capabilities) / 64)
  }

  /// Adds a capability of the tables the set was made for.
  private mutating func insert(_ index: Int) {
    let (place, bit) = (index + 1).quotientAndRemainder(dividingBy: 64)
    if place == 0 {
      low |= 1 << UInt64(bit)
    } else {
      high[place - 1] |= 1 << UInt64(bit)
    }
  }
}
