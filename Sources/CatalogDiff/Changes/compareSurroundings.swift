import CatalogIR
import Diagnostics

extension ChangeFinder {
  /// What changes no answer: words, data flow, navigation.
  mutating func compareSurroundings() {
    if base.catalog.summary != head.catalog.summary { add(.words(nil), "summary") }
    if base.catalog.noticeDays != head.catalog.noticeDays { add(.surroundings(nil), "days of notice") }
    for code in shared(.module) {
      guard let old = base.module(code), let new = head.module(code) else { continue }
      addWords(
        .module, code,
        [
          ("name", old.name != new.name), ("summary", old.summary != new.summary),
          ("profile", old.profile != new.profile),
          ("lifecycle", old.lifecycle != new.lifecycle && old.lifecycle.isReleased == new.lifecycle.isReleased),
          (
            "configuration schema",
            old.configurationSchema != new.configurationSchema
              && !changes.contains { $0.fact.isAboutSchema(of: code) }
          ),
        ])
      let surroundings = (base.surroundings(of: old), head.surroundings(of: new))
      if surroundings.0 != surroundings.1 {
        add(.surroundings(Entity(.module, code)), "data flow, systems and tables")
      }
    }
    for code in shared(.feature) {
      guard let old = base.feature(code), let new = head.feature(code) else { continue }
      addWords(
        .feature, code,
        [
          ("name", old.name != new.name), ("summary", old.summary != new.summary),
          ("lifecycle", old.lifecycle != new.lifecycle && old.lifecycle.isReleased == new.lifecycle.isReleased),
        ])
    }
    for code in shared(.pack) {
      guard let old = base.pack(code), let new = head.pack(code) else { continue }
      addWords(.pack, code, [("name", old.name != new.name), ("whom it is for", old.target != new.target)])
    }
    compareNames()
    compareSystems()
    compareGroups()
  }

  private mutating func compareNames() {
    for code in shared(.connection) {
      guard let old = base.connection(code), let new = head.connection(code) else { continue }
      addWords(.connection, code, [("name", old.name != new.name), ("setup", old.setup != new.setup)])
    }
    for code in shared(.limit) {
      guard let old = base.limit(code), let new = head.limit(code) else { continue }
      addWords(.limit, code, [("name", old.name != new.name), ("unit", old.unit != new.unit)])
    }
    for code in shared(.role) {
      addWords(.role, code, [("name", base.role(code)?.name != head.role(code)?.name)])
    }
    for code in shared(.capability) {
      let names = [base, head].map { side in side.number(.capability, code).map { side.catalog.capabilities[$0].name } }
      addWords(.capability, code, [("name", names[0] != names[1])])
    }
  }

  private mutating func compareSystems() {
    for code in shared(.system) {
      let systems = [base, head].map { side in side.number(.system, code).map { side.surroundings(ofSystem: $0) } }
      if systems[0] != systems[1] { add(.surroundings(Entity(.system, code)), "description") }
    }
    for code in shared(.objective) {
      let objectives = [base, head].map { side in
        side.number(.objective, code).map { side.surroundings(ofObjective: $0) }
      }
      if objectives[0] != objectives[1] { add(.surroundings(Entity(.objective, code)), "figures") }
    }
    for code in shared(.enumeration) {
      let texts = [base, head].map { side in
        side.number(.enumeration, code).map { side.words(ofEnumeration: $0) } ?? [:]
      }
      if texts[0].contains(where: { value, words in texts[1][value].map { $0 != words } ?? false }) {
        add(.words(Entity(.enumeration, code)), "texts of values")
      }
    }
  }

  private mutating func compareGroups() {
    for code in base.union(.group, head) {
      let groups = [base, head].map { side in side.number(.group, code).map { side.catalog.groups[$0] } }
      guard let old = groups[0] else { add(.group(code), "added"); continue }
      guard let new = groups[1] else { add(.group(code), "removed"); continue }
      let parents = (old.parent.map { base.code(.group, $0.index) }, new.parent.map { head.code(.group, $0.index) })
      if parents.0 != parents.1 { add(.group(code), "moved") }
      addWords(.group, code, [("name", old.name != new.name)])
    }
  }

  private mutating func addWords(_ kind: EntityKind, _ code: String, _ attributes: [(name: String, differs: Bool)]) {
    let names = differing(attributes)
    if !names.isEmpty { add(.words(Entity(kind, code)), names) }
  }
}

extension Fact {
  fileprivate func isAboutSchema(of module: String) -> Bool {
    if case .schema(module, _) = self { true } else { false }
  }
}

extension Side {
  /// What surrounds a module, in words that both catalogs share.
  fileprivate func surroundings(of module: Module) -> [String] {
    let landscape = module.landscape
    return codes(.module, landscape.enhances) + ["uses"] + codes(.system, landscape.uses) + ["in"] + landscape.inputs
      + ["out"] + landscape.outputs + ["tables"] + landscape.tables.map { "\($0.name): \($0.summary ?? "")" } + ["flow"]
      + landscape.integrations.map(words)
  }

  fileprivate func surroundings(ofSystem number: Int) -> [String] {
    let system = catalog.systems[number]
    return [system.kind.rawValue, system.summary ?? "", "names"] + system.name.renderings.map(\.text) + ["aliases"]
      + system.aliases + ["flow"] + system.integrations.map(words)
  }

  fileprivate func surroundings(ofObjective number: Int) -> [String] {
    let objective = catalog.objectives[number]
    return [
      words(objective.name), words(objective.subject), objective.load ?? "",
      objective.withinMilliseconds.map(String.init) ?? "",
      objective.throughput.map { "\($0.atLeast) \($0.unit ?? "") \($0.period.rawValue)" } ?? "",
    ]
  }

  fileprivate func words(ofEnumeration number: Int) -> [String: [String]] {
    let enumeration = catalog.enumerations[number]
    let values = enumeration.values.map { ($0.code, [words($0.name), $0.summary ?? "", $0.example ?? ""]) }
    return Dictionary(values + [("", [words(enumeration.name)])], uniquingKeysWith: { first, _ in first })
  }

  private func words(_ integration: Integration) -> String {
    "\(words(integration.partner)) \(integration.flow.rawValue) \(words(integration.name)) \(integration.data ?? "")"
  }

  private func words(_ partner: Partner) -> String {
    switch partner {
    case .module(let module): "module \(code(.module, module.index))"
    case .system(let system): "system \(code(.system, system.index))"
    }
  }

  private func words(_ text: Text?) -> String {
    (text?.renderings ?? []).map { "\($0.language ?? "") \($0.text)" }.joined(separator: "; ")
  }
}
