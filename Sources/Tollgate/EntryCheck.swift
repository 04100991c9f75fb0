extension TableReader {
  /// What every request reads of an entry.
  @inline(__always)
  func check(_ index: RouteIndex, _ entry: Int) -> UnsafeRawPointer {
    base + (index.checks &+ TableLayout.wordLength &* CheckWord.stride &* entry)
  }

  /// The first check of an entry that fails, in the order of ``Reason``.
  ///
  /// An entry that asks for one module, one feature and two capabilities at most is answered from one row; what asks for
  /// more is what ``EntryCheck`` is for.
  @inline(__always)
  func decide(
    _ index: RouteIndex, _ entry: Int, _ matrix: AccessMatrix, _ capabilities: CapabilitySet, _ usage: [LimitUsage]
  ) -> Decision {
    let flags = check(index, entry).flags
    if flags.contains(.isPublic) { return Decision(.everyone, entry: entry) }
    if flags.contains(.asksForMore) {
      let decision = EntryCheck(self, entry).decide(matrix, capabilities, usage)
      return decision.marked(isInShadow: flags.contains(.isInShadow))
    }
    return needs(index, entry)
      .decide(number: UInt32(truncatingIfNeeded: entry &+ 1), matrix.answers, capabilities, of: mark)
      .marked(isInShadow: flags.contains(.isInShadow))
  }

  /// What the row of an entry says that it asks for.
  @inline(__always)
  func needs(_ index: RouteIndex, _ entry: Int) -> EntryNeeds {
    EntryNeeds(TableDigits.pairs(check(index, entry).text(CheckWord.needs.rawValue)))
  }
}

extension UnsafeRawPointer {
  /// The flags of the entry whose row starts here.
  @inline(__always)
  var flags: CheckFlags {
    let digit = load(fromByteOffset: TableLayout.wordLength * CheckWord.flags.rawValue, as: UInt8.self)
    return CheckFlags(rawValue: Int(digit &- TableLayout.zeroDigit))
  }
}

/// What one entry asks for, put to what a tenant and a user have. It holds neither, so that asking counts no references.
struct EntryCheck {
  let reader: TableReader
  let entry: Int
  private let entries: TableRows<EntryWord>
  private let lists: TableLists

  init(_ reader: TableReader, _ entry: Int) {
    self.reader = reader
    self.entry = entry
    entries = reader.rows(EntryWord.self)
    lists = reader.lists
  }

  /// The list that a word of the entry names.
  func list(_ word: EntryWord) -> TableList {
    lists[entries[entry, word]]
  }

  /// The first check that fails, in the order of ``Reason``.
  func decide(_ matrix: AccessMatrix, _ capabilities: CapabilitySet, _ usage: [LimitUsage]) -> Decision {
    let anyModules = list(.anyModules)
    let features = list(.features)
    var module = anyModules.first ?? list(.modules).first
    guard matrix.mark == reader.mark else { return answer(.noTenant, module, features.first) }

    if let first = anyModules.first {
      guard let chosen = choose(anyModules, matrix, capabilities) else { return off(first, matrix) }
      module = chosen
    }
    for needed in list(.modules) where !matrix.isEnabled(ModuleID(index: needed)) {
      return off(needed, matrix)
    }
    for needed in features where !matrix.isEnabled(FeatureID(index: needed)) {
      return answer(matrix.reason(FeatureID(index: needed)), module, needed)
    }
    let holdsOwn = anyModules.count == 0 || holdsOwn(module, capabilities)
    guard holdsOwn, capabilities.holdAll(list(.capabilities), reader) else {
      return answer(.capabilityMissing, module, features.first)
    }
    for consumed in consumes where !matrix.hasRoom(for: consumed, usage: usage) {
      return answer(.limitReached, module, features.first)
    }
    return answer(.allowed, module, features.first)
  }

  /// Of modules of which one is enough, the first that is enabled and whose capabilities are held, else the first that is
  /// enabled.
  private func choose(_ modules: TableList, _ matrix: AccessMatrix, _ capabilities: CapabilitySet) -> Int? {
    var enabled: Int?
    for module in modules where matrix.isEnabled(ModuleID(index: module)) {
      if holdsOwn(module, capabilities) { return module }
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

  /// How much of which limits the entry takes.
  var consumes: TableFigures {
    lists.figures(entries[entry, .consumes])
  }

  private func holdsOwn(_ module: Int?, _ capabilities: CapabilitySet) -> Bool {
    module.map { capabilities.holdAll(own($0), reader) } ?? true
  }
}

extension CapabilitySet {
  /// Whether a capability of these tables is held.
  func holds(_ capability: Int, _ reader: TableReader) -> Bool {
    contains(CapabilityID(index: capability)) && mark == reader.mark
  }

  fileprivate func holdAll(_ needed: TableList, _ reader: TableReader) -> Bool {
    for capability in needed where !holds(capability, reader) { return false }
    return true
  }
}
