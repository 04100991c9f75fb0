import CatalogIR
import Diagnostics

extension ChangeFinder {
  /// How limits are counted and how high they are.
  mutating func compareLimits() {
    for code in shared(.limit) {
      guard let old = base.limit(code), let new = head.limit(code) else { continue }
      let owners = (base.code(.module, old.module.index), head.code(.module, new.module.index))
      let differences = differing([
        ("period", old.kind != new.kind), ("what it is counted for", old.each != new.each),
        ("module", owners.0 != owners.1),
      ])
      if !differences.isEmpty { add(.counting(limit: code), differences) }
      addFigure(code, pack: nil, old.figure, new.figure)
      for pack in shared(.pack) {
        guard let figures = figures(code, pack, base, head),
          figureRoot(code, pack, base, head) == pack
        else { continue }
        addFigure(code, pack: pack, figures.before, figures.after)
      }
    }
  }

  private mutating func addFigure(_ limit: String, pack: String?, _ before: Int64?, _ after: Int64?) {
    guard let turn = figureTurn(before, after) else { return }
    func words(_ figure: Int64?) -> String { figure.map(String.init) ?? "no bound" }
    add(.figure(limit: limit, pack: pack, turn), "\(words(before)) to \(words(after))")
  }
}

/// Whether a figure is lower or higher than before; nil if it is the same. No figure is no bound.
func figureTurn(_ before: Int64?, _ after: Int64?) -> Turn? {
  guard before != after else { return nil }
  guard let before else { return .stricter }
  guard let after else { return .looser }
  return before < after ? .looser : .stricter
}

/// The figures of a limit in a pack, where the pack gives one of its own in one of the catalogs and they differ.
func figures(_ limit: String, _ pack: String, _ base: Side, _ head: Side) -> (before: Int64?, after: Int64?)? {
  let own = (base.ownFigure(limit, pack), head.ownFigure(limit, pack))
  if own.0 == nil, own.1 == nil { return nil }
  let (before, after) = (own.0 ?? base.limit(limit)?.figure, own.1 ?? head.limit(limit)?.figure)
  return before == after ? nil : (before, after)
}

/// The pack in whose own line a difference in figures stands.
func figureRoot(_ limit: String, _ pack: String, _ base: Side, _ head: Side) -> String {
  var root = pack
  while let parent = sharedParent(of: root, base, head), let own = figures(limit, pack, base, head),
    let its = figures(limit, parent, base, head), its == own
  {
    root = parent
  }
  return root
}

extension Side {
  /// The figure that a pack itself gives in the end.
  fileprivate func ownFigure(_ limit: String, _ pack: String) -> Int64? {
    guard let number = number(.limit, limit) else { return nil }
    return self.pack(pack)?.limits.first { $0.limit.index == number }?.figure
  }
}
