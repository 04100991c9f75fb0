internal import Tollgate

/// An open-addressed index at most half full, in which the reader's search always meets an empty slot.
struct SlotIndex {
  /// What each slot holds, plus one; 0 is empty.
  private(set) var slots: [Int]

  /// An index for so many items.
  init(count: Int) {
    var size = 2
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The number of slots less one.
  var mask: Int {
    slots.count - 1
  }

  /// Puts an item into the first free slot.
  mutating func insert(_ item: Int, seed: Int, _ bytes: [UInt8]) {
    var hash = TableHash(seed: seed)
    for byte in bytes { hash.combine(byte) }
    var slot = hash.slot(mask: mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = item + 1
  }
}
