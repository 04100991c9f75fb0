import CatalogModel

/// What must hold so that an entry is passed: all of some things, and one of several alternatives in each of some
/// choices. Nothing in it can be had by having less.
struct Access {
  /// One way to meet a choice.
  struct Alternative {
    /// The module itself first; none for a connection.
    let module: Int?
    /// The module and all that it requires.
    let closure: Set<Int>
    /// What the user must hold for it.
    let capabilities: [Int]
  }

  /// Modules, with all that they require.
  private(set) var closure: Set<Int> = []
  private(set) var features: Set<Int> = []
  private(set) var capabilities: Set<Int> = []
  /// Of each choice the alternatives that can be had at all.
  private(set) var choices: [[Alternative]] = []
  /// Whether anybody can have all that it takes.
  private(set) var isPossible = true

  /// What meeting the needs takes.
  ///
  /// - Complexity: O(modules that are required, over all alternatives)
  init(_ needs: Needs, in offer: inout Offer) {
    let program = offer.program
    var modules: Set<Int> = []
    for need in needs.all {
      switch need.subject {
      case .module(let module): modules.insert(module)
      case .anyModule(let any):
        add(any.map { Alternative($0, capabilities: program.capabilities(ofModule: $0), in: &offer) }, in: &offer)
      case .feature(let feature):
        features.insert(feature)
        if let module = program.module(ofFeature: feature) { modules.insert(module) }
        guard program.features.all[feature].isReleased else {
          isPossible = false
          continue
        }
        let unlock = program.unlock(ofFeature: feature)
        if unlock.isAny {
          let connections = unlock.hasConnection ? [Alternative(module: nil, closure: [], capabilities: [])] : []
          add(connections + unlock.modules.map { Alternative($0, capabilities: [], in: &offer) }, in: &offer)
        } else {
          modules.formUnion(unlock.modules)
        }
      case .capability(let capability): capabilities.insert(capability)
      }
    }
    closure = offer.withRequirements(modules)
    if !closure.isSubset(of: offer.released) || !offer.covers(capabilities, without: []) { isPossible = false }
  }

  private mutating func add(_ alternatives: [Alternative], in offer: inout Offer) {
    let possible = alternatives.filter {
      $0.closure.isSubset(of: offer.released) && offer.covers($0.capabilities, without: [])
    }
    choices.append(possible)
    if possible.isEmpty { isPossible = false }
  }

  /// Whether somebody passes with some modules on, each connection set up and any feature switched on.
  func isPossible(with modules: Set<Int>) -> Bool {
    isPossible && closure.isSubset(of: modules)
      && choices.allSatisfy { $0.contains { $0.module.map(modules.contains) ?? true } }
  }

  /// Whether somebody passes who has none of some modules and holds none of some capabilities.
  func isPossible(withoutModules modules: Set<Int>, capabilities missing: Set<Int>, in offer: inout Offer) -> Bool {
    isPossible && closure.isDisjoint(with: modules) && modules.isDisjoint(with: offer.alwaysOn)
      && offer.covers(capabilities, without: missing)
      && choices.allSatisfy { alternatives in
        alternatives.contains {
          $0.closure.isDisjoint(with: modules) && offer.covers($0.capabilities, without: missing)
        }
      }
  }
}

extension Access.Alternative {
  fileprivate init(_ module: Int, capabilities: [Int], in offer: inout Offer) {
    self.init(module: module, closure: offer.withRequirements([module]), capabilities: capabilities)
  }
}

extension Program {
  /// What unlocks a feature.
  func unlock(ofFeature feature: Int) -> (isAny: Bool, modules: [Int], hasConnection: Bool) {
    let names = features.all[feature].unlockedBy
    return (
      features.all[feature].unlockedByAny, modules.positions(of: names),
      names.contains { connections[$0.value] != nil }
    )
  }
}
