import CatalogIR
import Diagnostics
import TollgateConfiguration

extension ChangeFinder {
  /// What packs hold and on what terms they are sold.
  mutating func comparePacks() {
    for code in shared(.pack) {
      guard let old = base.pack(code), let new = head.pack(code) else { continue }
      for module in head.codes(.module) where base.has(.module, module) {
        guard let turn = contentTurn(of: code, module, base, head) else { continue }
        if contentRoot(of: code, module, base, head) == code { add(.content(pack: code, module: module, turn)) }
      }
      if let turn = turn(old.onSale, new.onSale) { add(.sale(pack: code, turn)) }
      comparePrices(of: code, old.price, new.price)
      for module in shared(.module) where configuration(module, in: old, base) != configuration(module, in: new, head) {
        guard !isInherited(code, { self.configuration(module, in: $0, $1) }) else { continue }
        add(.packConfiguration(pack: code, module: module))
      }
    }
    for code in shared(.status) {
      guard let old = base.status(code), let new = head.status(code) else { continue }
      if let turn = turn(old.grants, new.grants) {
        add(.status(code, turn))
      } else if old.grants, old.graceDays != new.graceDays {
        let turn: Turn = old.graceDays < new.graceDays ? .looser : .stricter
        add(.status(code, turn), "\(old.graceDays) to \(new.graceDays)")
      }
    }
  }

  private mutating func comparePrices(of pack: String, _ before: Price?, _ after: Price?) {
    guard before != after else { return }
    let words = "\(before?.words ?? "none") to \(after?.words ?? "none")"
    guard let before, let after, before.currency == after.currency, before.cycle == after.cycle else {
      return add(.price(pack: pack, nil), words)
    }
    add(.price(pack: pack, before.amount < after.amount ? .stricter : .looser), words)
  }

  private func configuration(_ module: String, in pack: Pack, _ side: Side) -> Configuration? {
    pack.configurations.first { side.code(.module, $0.module.index) == module }?.configuration
  }

  /// Whether the pack that a pack extends shows the same difference.
  private func isInherited<Value: Equatable>(_ pack: String, _ value: (Pack, Side) -> Value) -> Bool {
    guard let parent = sharedParent(of: pack, base, head), let old = base.pack(parent), let new = head.pack(parent),
      let ownOld = base.pack(pack), let ownNew = head.pack(pack)
    else { return false }
    return value(old, base) == value(ownOld, base) && value(new, head) == value(ownNew, head)
  }
}

extension Price {
  fileprivate var words: String {
    "\(amount) \(currency) \(cycle.rawValue)"
  }
}

/// Whether a pack holds a module in one of the catalogs alone; nil if it does so in both or in none.
func contentTurn(of pack: String, _ module: String, _ base: Side, _ head: Side) -> Turn? {
  turn(base.holds(pack, module), head.holds(pack, module))
}

/// The pack in whose own line a difference in contents stands: up the packs that are extended, as long as they show it.
func contentRoot(of pack: String, _ module: String, _ base: Side, _ head: Side) -> String {
  var root = pack
  while let parent = sharedParent(of: root, base, head),
    contentTurn(of: parent, module, base, head) == contentTurn(of: pack, module, base, head)
  {
    root = parent
  }
  return root
}

/// The pack that a pack extends in both catalogs.
func sharedParent(of pack: String, _ base: Side, _ head: Side) -> String? {
  guard let parent = base.parent(of: pack), parent == head.parent(of: pack) else { return nil }
  return parent
}

extension Side {
  /// Whether a pack holds a module in the end.
  fileprivate func holds(_ pack: String, _ module: String) -> Bool {
    guard let pack = self.pack(pack), let module = number(.module, module) else { return false }
    return pack.contents.contains(ID(module))
  }

  /// The pack that a pack extends.
  fileprivate func parent(of code: String) -> String? {
    pack(code)?.extends.map { self.code(.pack, $0.index) }
  }
}
