import CatalogModel

/// Why somebody may pass one entry and be refused another: what the second needs, and a way to lack it.
struct Refutation {
  /// The first need, in the order of checks, that may be unmet.
  let need: Needs.Need
  /// The module, or all of several, that the tenant does not have.
  private(set) var modules: Set<Int> = []
  /// The feature that is off.
  private(set) var feature: Int?
  /// The capabilities that the user does not hold.
  private(set) var capabilities: Set<Int> = []

  /// Fails if whoever has `access` meets all that `call` needs.
  ///
  /// The needs are a conjunction, so that each is looked at alone. What `access` takes only grows with what it holds,
  /// so that it can be had without something if every choice in it has an alternative without that. Exact; polynomial
  /// but for a call with `any` over modules that ask for capabilities themselves.
  init?(of access: Access, calling call: Needs, in offer: inout Offer) {
    guard access.isPossible else { return nil }
    for need in call.all {
      self.init(need: need)
      switch need.subject {
      case .module(let module):
        modules = [module]
      case .anyModule(let any):
        guard let way = Self.wayWithoutAny(any, access, &offer) else { continue }
        (modules, capabilities) = way
        return
      case .feature(let needed):
        // Any feature can be switched off, and nothing but itself asks for it.
        if access.features.contains(needed) { continue }
        feature = needed
        return
      case .capability(let capability):
        capabilities = [capability]
      }
      if access.isPossible(withoutModules: modules, capabilities: capabilities, in: &offer) { return }
    }
    return nil
  }

  private init(need: Needs.Need) {
    self.need = need
  }

  /// For each of several modules: it is off, or the user lacks something that it asks for.
  private static func wayWithoutAny(
    _ any: [Int], _ access: Access, _ offer: inout Offer
  ) -> (modules: Set<Int>, capabilities: Set<Int>)? {
    let own = any.map { (module: $0, capabilities: offer.program.capabilities(ofModule: $0)) }
    let guarded = own.filter { !$0.capabilities.isEmpty }
    let bare = Set(own.filter(\.capabilities.isEmpty).map(\.module))
    var ways = [(depth: 0, modules: bare, capabilities: Set<Int>())]
    while let way = ways.popLast(), offer.isComplete {
      offer.spend(1 + access.choices.count)
      guard access.isPossible(withoutModules: way.modules, capabilities: way.capabilities, in: &offer) else { continue }
      guard way.depth < guarded.count else { return (way.modules, way.capabilities) }
      let next = guarded[way.depth]
      for capability in next.capabilities {
        ways.append((way.depth + 1, way.modules, way.capabilities.union([capability])))
      }
      ways.append((way.depth + 1, way.modules.union([next.module]), way.capabilities))
    }
    return nil
  }
}
