import NaiveTollgate

/// A small random catalog as YAML: one page, whose calls have an API route each.
struct RandomShop {
  /// Without calls, so that nothing can be refuted and it compiles.
  private(set) var plain = "modules:\n"
  private(set) var calling = ""
  /// The actions that make each call, by its path.
  private(set) var calls: [String: Set<String>] = [:]
  private var generator: SeededGenerator
  private var modules: [String] = []
  private var requires: [[String]] = []
  private var connections: [String] = []
  private var features: [String] = []
  private var capabilities: [String] = []

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    connections = (0..<generator.pick([0, 1, 2])).map { "K\($0)" }
    capabilities = (0..<generator.pick([0, 1, 2, 3])).map { "C\($0)" }
    addModules()
    addSections()
    addRoutes()
  }

  private mutating func addModules() {
    let count = generator.pick([1, 2, 3, 4])
    var alwaysOn: [String] = []
    for number in 0..<count {
      let isAlwaysOn = number == alwaysOn.count && generator.once(in: 3)
      let isPlanned = (isAlwaysOn || number == count - 1 && number > 0) && generator.once(in: 6)
      let needed = some(isAlwaysOn ? alwaysOn : modules, atMost: 2)
      if isAlwaysOn { alwaysOn.append("M\(number)") }
      let connected = isAlwaysOn ? [] : some(connections, atMost: 1)
      var keys = ["name: M", "requires: [\((needed + connected).joined(separator: ", "))]"]
      keys.append("can: [\(some(capabilities, atMost: generator.pick([0, 0, 1, 2])).joined(separator: ", "))]")
      if isAlwaysOn { keys.append("always_on: true") }
      if isPlanned { keys.append("lifecycle: planned") }
      if !isAlwaysOn, generator.once(in: 5) { keys.append("default: ENABLED") }
      if !isAlwaysOn, generator.once(in: 6) { keys.append("requires_config: true") }
      plain += "  M\(number): { \(keys.joined(separator: ", ")) }\n"
      modules.append("M\(number)")
      requires.append(needed)
    }
  }

  private mutating func addSections() {
    plain += section("connections", connections.map { "\($0): { name: K }" })
    features = (0..<generator.pick([0, 1, 2])).map { "f\($0)" }
    plain += section(
      "features",
      features.map { code in
        let unlock = some(modules + connections, atMost: 2)
        let list = "[\(unlock.joined(separator: ", "))]"
        let isAny = !unlock.isEmpty && generator.once(in: 2)
        let state = generator.once(in: 4) ? ", default: DISABLED" : ""
        let lifecycle = generator.once(in: 9) ? ", lifecycle: planned" : ""
        return "\(code): { module: \(generator.pick(modules)), "
          + "unlocked_by: \(isAny ? "{ any: \(list) }" : list)\(state)\(lifecycle) }"
      })
    plain += section("capabilities", capabilities.map { "\($0): C" })
    let roles = generator.once(in: 3) ? 0 : 3
    plain += section(
      "roles",
      (0..<roles).map { "R\($0): { name: R, can: [\(some(capabilities, atMost: 2).joined(separator: ", "))] }" })
    let packs = (0..<generator.pick([0, 1, 2])).map { number -> String in
      var held = Set([generator.pick(modules)] + some(modules, atMost: 2))
      for (module, needed) in zip(modules, requires).reversed() where held.contains(module) { held.formUnion(needed) }
      return "P\(number): { name: P, modules: [\(held.sorted().joined(separator: ", "))] }"
    }
    plain += section("packs", packs)
  }

  private mutating func addRoutes() {
    let entries = (0..<3).map { "/a\($0): { \(condition()) }" }
    plain += section("api", entries)
    let page = condition()
    let head = "pages:\n  /p: { \(page)"
    let isPublic = page.hasPrefix("public")
    let action = generator.once(in: 2) ? some(capabilities, atMost: isPublic ? 0 : 1) : nil
    let manage = action.map { ", manage: { can: [\($0.joined(separator: ", "))]" }
    calls["/a0"] = manage == nil ? ["read"] : ["read", "manage"]
    if manage != nil { calls["/a1"] = ["manage"] }
    calling = plain + head + ", calls: [GET /a0]" + (manage.map { $0 + ", calls: [POST /a1] }" } ?? "") + " }\n"
    plain += head + (manage.map { $0 + " }" } ?? "") + " }\n"
  }

  private mutating func condition() -> String {
    if generator.once(in: 12) { return "public: open" }
    var keys: [String] = []
    if generator.once(in: 3) {
      let any = Set([generator.pick(modules)] + some(modules, atMost: 3)).sorted()
      keys.append("any: [\(any.joined(separator: ", "))]")
    } else {
      keys.append("module: \(generator.pick(modules))")
    }
    if !features.isEmpty, generator.once(in: 3) { keys.append("feature: \(generator.pick(features))") }
    keys.append("can: [\(some(capabilities, atMost: generator.pick([0, 1, 2])).joined(separator: ", "))]")
    return keys.joined(separator: ", ")
  }

  private mutating func some(_ names: [String], atMost count: Int) -> [String] {
    generator.some(below: names.count, atMost: min(count, names.count)).map { names[$0] }
  }

  private func section(_ key: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\(key):\n" + lines.map { "  \($0)\n" }.joined()
  }
}
