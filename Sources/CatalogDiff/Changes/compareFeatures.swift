import CatalogIR
import Diagnostics

extension ChangeFinder {
  /// What features need and are by themselves.
  mutating func compareFeatures() {
    for code in shared(.feature) {
      guard let old = base.feature(code), let new = head.feature(code) else { continue }
      let entity = Entity(.feature, code)
      let (before, after) = (old.unlock.leastSets(in: base), new.unlock.leastSets(in: head))
      if !before.implies(after) { add(.unlock(feature: code, .stricter), new.unlock.words(in: head)) }
      if !after.implies(before) { add(.unlock(feature: code, .looser), new.unlock.words(in: head)) }
      if let turn = turn(old.lifecycle.isReleased, new.lifecycle.isReleased) { add(.release(entity, turn)) }
      if let turn = turn(old.enabledByDefault, new.enabledByDefault) {
        add(.standard(entity, turn), new.enabledByDefault ? "default" : "")
      }
      let owners = (base.code(.module, old.module.index), head.code(.module, new.module.index))
      if owners.0 != owners.1 { add(.owner(feature: code), "\(owners.0) to \(owners.1)") }
    }
  }
}

extension Feature.Unlock {
  /// The modules and connections that unlock it.
  func leastSets(in side: Side) -> LeastSets {
    let codes = codes(in: side)
    return any && !codes.isEmpty ? LeastSets(codes.map { [$0] }) : LeastSets([codes])
  }

  fileprivate func words(in side: Side) -> String {
    let codes = codes(in: side)
    return codes.isEmpty ? "nothing" : listed(codes, any ? "or" : "and")
  }

  private func codes(in side: Side) -> [String] {
    side.codes(.module, modules) + side.codes(.connection, connections)
  }
}

/// Names as a sentence lists them.
func listed(_ names: [String], _ conjunction: String = "and") -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return "\(names.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}
