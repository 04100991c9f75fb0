/// What it takes, where having more never hurts: the least sets of things of which one is enough.
///
/// No set holds another, so that two of these are equal exactly if the same takes them. Without a set it never is enough;
/// with the empty set it always is.
package struct LeastSets: Hashable, Sendable {
  /// Each in the order of the things, the sets in the order of their sizes.
  package let sets: [[String]]

  /// Nothing is enough.
  static let never = LeastSets([])
  /// Nothing is needed.
  static let always = LeastSets([[]])

  /// Keeps of some sets those that hold no other.
  init(_ sets: [[String]]) {
    var least: [[String]] = []
    for set in sets.sorted(by: { ($0.count, $0.joined(separator: " ")) < ($1.count, $1.joined(separator: " ")) })
    where !least.contains(where: { Set($0).isSubset(of: set) }) {
      least.append(set)
    }
    self.sets = least
  }

  /// Asks what it takes.
  ///
  /// - Parameters:
  ///   - things: All there are.
  ///   - isEnough: Whether some of them are. What is enough stays so with more.
  /// - Complexity: two questions a thing where one set is least; more where one of several is enough.
  init(of things: [String], where isEnough: (Set<String>) -> Bool) {
    if isEnough([]) {
      self = .always
      return
    }
    var found: [[String]] = []
    var asked: Set<Set<String>> = []
    var open = [Set(things)]
    while let candidate = open.popLast() {
      guard asked.insert(candidate).inserted, isEnough(candidate) else { continue }
      var least = candidate
      for thing in things where least.contains(thing) && isEnough(least.subtracting([thing])) { least.remove(thing) }
      found.append(things.filter(least.contains))
      // Any other least set lacks something of this one.
      for thing in things where least.contains(thing) { open.append(candidate.subtracting([thing])) }
    }
    self.init(found)
  }

  /// Whether some things are enough.
  package func allow(_ things: Set<String>) -> Bool {
    sets.contains { things.isSuperset(of: $0) }
  }

  /// Whether whatever is enough here is enough there.
  func implies(_ other: LeastSets) -> Bool {
    sets.allSatisfy { other.allow(Set($0)) }
  }

  /// The first least set that is not enough there; nil if whatever is enough here is enough there.
  func first(notIn other: LeastSets) -> Set<String>? {
    sets.lazy.map { Set($0) }.first { !other.allow($0) }
  }
}
