/// The number of a rollout within one catalog: dense, from 0.
///
/// A rollout lets refusals of what it covers through until its end, so that a catalog can be tried on real traffic.
public struct RolloutID: Hashable, Sendable {
  /// The position among the rollouts of the catalog.
  public let index: Int

  package init(index: Int) {
    self.index = index
  }
}

extension CatalogTables {
  /// The rollout's code; empty for an id that is not of these tables.
  ///
  /// - Complexity: O(length of the code)
  public func code(of rollout: RolloutID) -> String {
    text(of: rollout, .code, .codeLength)
  }

  /// Who answers for the rollout; empty for an id that is not of these tables.
  ///
  /// - Complexity: O(length of the text)
  public func author(of rollout: RolloutID) -> String {
    text(of: rollout, .author, .authorLength)
  }

  /// Why there is a rollout; empty for an id that is not of these tables.
  ///
  /// - Complexity: O(length of the text)
  public func reason(of rollout: RolloutID) -> String {
    text(of: rollout, .reason, .reasonLength)
  }

  /// The first instant at which what the rollout covers is enforced; nil for one that enforces anyway.
  ///
  /// - Complexity: O(1)
  public func end(of rollout: RolloutID) -> Instant? {
    read { $0.has(rollout) ? $0.end(of: rollout.index) : nil }
  }

  private func text(of rollout: RolloutID, _ start: RolloutWord, _ length: RolloutWord) -> String {
    read { reader in
      guard reader.has(rollout) else { return "" }
      let rollouts = reader.rows(RolloutWord.self)
      return reader.texts.decoded(rollouts[rollout.index, start], rollouts[rollout.index, length])
    }
  }
}

extension CatalogTables {
  /// The rollouts that let refusals through at an instant.
  package func rolloutsInForce(at time: Instant) -> [RolloutID] {
    read { reader in
      (0..<reader.header(.rollouts)).filter { reader.isInForce($0, at: time) }.map { RolloutID(index: $0) }
    }
  }

  /// Whether a shadow covers anything, now or at another time.
  package var hasShadows: Bool {
    read { $0.header(.hasShadows) != 0 }
  }

  /// Whether a shadow covers what no entry answers, now or at another time.
  package var hasShadowOfRest: Bool {
    index.hasShadowOfRest
  }

  /// The numbers of the entries that a shadow covers, in their order.
  package var shadowedEntries: [Int] {
    read { reader in (0..<reader.header(.shadows)).map { reader.rows(ShadowWord.self)[$0, .entry] } }
  }

  /// The position of an entry among those that a shadow covers; nil if none does.
  ///
  /// - Complexity: O(log n)
  package func shadowPosition(ofEntry entry: Int) -> Int? {
    read { $0.shadow(ofEntry: entry) }
  }

  /// The name of an entry that a shadow covers, as the catalog's route tables print it; empty for any other.
  package func shadowName(ofEntry entry: Int) -> String {
    read { reader in
      guard let position = reader.shadow(ofEntry: entry) else { return "" }
      let shadows = reader.rows(ShadowWord.self)
      return reader.texts.decoded(shadows[position, .name], shadows[position, .nameLength])
    }
  }

  /// The rollout in whose shadow the checks of a module are at an instant; nil if they are enforced.
  package func rollout(of module: ModuleID, at time: Instant) -> RolloutID? {
    read { reader in
      reader.has(module) ? reader.shadow(ofModule: module.index, at: time).map { RolloutID(index: $0) } : nil
    }
  }

  /// The rollout in whose shadow is what no entry answers; nil if that is denied.
  package func rolloutOfRest(at time: Instant) -> RolloutID? {
    read { $0.shadowOfRest(at: time).map { RolloutID(index: $0) } }
  }
}

extension TableReader {
  fileprivate func has(_ rollout: RolloutID) -> Bool {
    (0..<header(.rollouts)).contains(rollout.index)
  }

  fileprivate func end(of rollout: Int) -> Instant? {
    let rollouts = rows(RolloutWord.self)
    return rollouts[rollout, .isShadow] == 0 ? nil : Instant(milliseconds: rollouts.wide(rollout, .end))
  }

  /// Whether a rollout lets refusals through at an instant.
  func isInForce(_ rollout: Int, at time: Instant) -> Bool {
    end(of: rollout).map { time < $0 } ?? false
  }

  /// The one of two rollouts that ends first.
  func earlier(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return one ?? other }
    guard let first = end(of: one), let second = end(of: other) else { return one }
    return second < first ? other : one
  }

  /// The row of an entry among those that a shadow covers.
  func shadow(ofEntry entry: Int) -> Int? {
    let shadows = rows(ShadowWord.self)
    var (low, high) = (0, header(.shadows))
    while low < high {
      let middle = (low + high) / 2
      if shadows[middle, .entry] < entry { low = middle + 1 } else { high = middle }
    }
    return low < header(.shadows) && shadows[low, .entry] == entry ? low : nil
  }

  /// The rollout in whose shadow the checks of a module are at an instant.
  func shadow(ofModule module: Int, at time: Instant) -> Int? {
    guard header(.hasShadows) != 0 else { return nil }
    let rollout = rows(ModuleShadowWord.self)[module, .rollout] - 1
    return rollout >= 0 && isInForce(rollout, at: time) ? rollout : nil
  }

  /// The rollout in whose shadow is what no entry answers at an instant.
  func shadowOfRest(at time: Instant) -> Int? {
    let rollout = header(.restShadow) - 1
    return rollout >= 0 && isInForce(rollout, at: time) ? rollout : nil
  }
}
