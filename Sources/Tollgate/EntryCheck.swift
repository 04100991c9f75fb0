/// What one entry asks for, put to what a tenant and a user have.
struct EntryCheck {
  let reader: TableReader
  let entry: Int
  let capabilities: CapabilitySet
  let usage: [LimitUsage]
  private let entries: TableRows<EntryWord>
  private let lists: TableLists

  init(_ reader: TableReader, _ entry: Int, capabilities: CapabilitySet, usage: [LimitUsage]) {
    self.reader = reader
    self.entry = entry
    self.capabilities = capabilities
    self.usage = usage
    entries = reader.rows(EntryWord.self)
    lists = reader.lists
  }

  /// The list that a word of the entry names.
  func list(_ word: EntryWord) -> TableList {
    lists[entries[entry, word]]
  }

  /// The first check that fails, in the order of ``Reason``.
  func decide(_ matrix: AccessMatrix?) -> Decision {
    guard entries[entry, .isPublic] == 0 else { return Decision(.everyone, entry: entry) }
    let anyModules = list(.anyModules)
    let features = list(.features)
    var module = anyModules.first ?? list(.modules).first
    guard let matrix, matrix.mark == reader.mark else { return answer(.noTenant, module, features.first) }

    if let first = anyModules.first {
      guard let chosen = choose(anyModules, matrix) else { return off(first, matrix) }
      module = chosen
    }
    for needed in list(.modules) where !matrix.isEnabled(ModuleID(index: needed)) {
      return off(needed, matrix)
    }
    for needed in features where !matrix.isEnabled(FeatureID(index: needed)) {
      return answer(matrix.reason(FeatureID(index: needed)), module, needed)
    }
    guard holdsAll(list(.capabilities)), anyModules.count == 0 || holdsOwn(module) else {
      return answer(.capabilityMissing, module, features.first)
    }
    for consumed in consumes where !matrix.hasRoom(for: consumed, usage: usage) {
      return answer(.limitReached, module, features.first)
    }
    return answer(.allowed, module, features.first)
  }

  /// Of modules of which one is enough, the first that is enabled and whose capabilities are held, else the first that is
  /// enabled.
  private func choose(_ modules: TableList, _ matrix: AccessMatrix) -> Int? {
    var enabled: Int?
    for module in modules where matrix.isEnabled(ModuleID(index: module)) {
      if holdsOwn(module) { return module }
      enabled = enabled ?? module
    }
    return enabled
  }

  /// The answer for a module that is off, with the first feature of the entry that is part of it.
  private func off(_ module: Int, _ matrix: AccessMatrix) -> Decision {
    let features = reader.rows(FeatureWord.self)
    let listed = list(.features)
    let feature = listed.first { features[$0, .module] == module } ?? listed.first
    return answer(matrix.reason(ModuleID(index: module)), module, feature)
  }

  private func answer(_ reason: Reason, _ module: Int?, _ feature: Int?) -> Decision {
    Decision(
      reason, module: module.map { ModuleID(index: $0) }, feature: feature.map { FeatureID(index: $0) }, entry: entry)
  }
}

extension EntryCheck {
  /// What a user needs for anything in a module.
  func own(_ module: Int) -> TableList {
    lists[reader.rows(ModuleWord.self)[module, .capabilities]]
  }

  /// Whether the user holds a capability of these tables.
  func holds(_ capability: Int) -> Bool {
    capabilities.contains(CapabilityID(index: capability)) && capabilities.mark == reader.mark
  }

  /// How much of which limits the entry takes.
  var consumes: TableFigures {
    lists.figures(entries[entry, .consumes])
  }

  private func holdsOwn(_ module: Int?) -> Bool {
    module.map { holdsAll(own($0)) } ?? true
  }

  private func holdsAll(_ needed: TableList) -> Bool {
    needed.allSatisfy(holds)
  }
}
