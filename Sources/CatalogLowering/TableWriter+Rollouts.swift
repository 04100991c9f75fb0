internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes the rollouts, and what their shadows cover: entries one by one, and the checks of modules.
  mutating func writeRollouts(of catalog: Catalog) {
    for rollout in catalog.rollouts { write(rollout) }
    let shadows = Shadows(catalog)
    set(.rollouts, catalog.rollouts.count)
    set(.restShadow, shadows.rest.map { $0 + 1 } ?? 0)
    guard shadows.hasAny else { return }
    set(.hasShadows, 1)
    for module in catalog.modules.indices {
      row(ModuleShadowWord.self) { _ in shadows.modules[module].map { $0 + 1 } ?? 0 }
    }
    let (entries, names) = (shadows.entries, catalog.entryCodes)
    set(.shadows, entries.count)
    for entry in entries {
      let name = encodedText(names[entry.number])
      let capabilities = list(entry.capabilities.map(\.index))
      row(ShadowWord.self) { word in
        switch word {
        case .entry: entry.number
        case .rollout: entry.rollout.map { $0 + 1 } ?? 0
        case .name: name.start
        case .nameLength: name.length
        case .capabilities: capabilities
        }
      }
    }
  }

  private mutating func write(_ rollout: Rollout) {
    let end = Self.words(of: rollout.end?.milliseconds ?? 0)
    let code = encodedText(rollout.code)
    let author = encodedText(rollout.author)
    let reason = encodedText(rollout.reason)
    row(RolloutWord.self) { word in
      switch word {
      case .isShadow: rollout.mode == .shadow ? 1 : 0
      case .end: end[0]
      case .endMiddle: end[1]
      case .endHigh: end[2]
      case .code: code.start
      case .codeLength: code.length
      case .author: author.start
      case .authorLength: author.length
      case .reason: reason.start
      case .reasonLength: reason.length
      }
    }
  }
}

/// What the shadows of a catalog cover, each thing by the rollout that governs it: the narrowest that names it, and a shadow.
struct Shadows {
  /// What no entry answers.
  let rest: Int?
  /// The checks of each module.
  private(set) var modules: [Int?]
  /// The entries that one covers.
  private(set) var entries: [Entry] = []

  struct Entry {
    /// Counted over all routes.
    let number: Int
    /// The rollout that names it; nil leaves it to its modules.
    let rollout: Int?
    /// The capabilities that it lists itself, if it is left to its modules.
    let capabilities: [ID<Capability>]
  }

  var hasAny: Bool { rest != nil || !entries.isEmpty || modules.contains { $0 != nil } }

  /// - Complexity: O(size of the catalog)
  init(_ catalog: Catalog) {
    func shadow(_ rollout: Int) -> Int? { catalog.rollouts[rollout].mode == .shadow ? rollout : nil }
    let all = catalog.rollouts.indices.first { catalog.rollouts[$0].isAboutAll }
    rest = all.flatMap(shadow)
    modules = Array(repeating: rest, count: catalog.modules.count)
    if catalog.rollouts.isEmpty { return }
    var named: [Int: Int] = [:]
    for (index, rollout) in catalog.rollouts.enumerated() {
      for module in rollout.modules { modules[module.index] = shadow(index) }
      for entry in rollout.entries { named[entry] = index }
    }
    for (number, entry) in catalog.routes.flatMap(\.entries).enumerated() {
      guard case .guarded(let requirements) = entry.condition else { continue }
      if let rollout = named[number] {
        if let rollout = shadow(rollout) { entries.append(Entry(number: number, rollout: rollout, capabilities: [])) }
      } else if requirements.everyModule(in: catalog).contains(where: { modules[$0.index] != nil }) {
        entries.append(Entry(number: number, rollout: nil, capabilities: requirements.capabilities))
      }
    }
  }
}

extension Condition.Requirements {
  /// The modules that are named, and those of what else is asked for.
  fileprivate func everyModule(in catalog: Catalog) -> [ID<Module>] {
    modules + features.map { catalog.features[$0.index].module }
      + consumes.map { catalog.limits[$0.limit.index].module }
  }
}
