import CatalogIR
import Diagnostics
import TollgateConfiguration

extension ChangeFinder {
  /// What modules and connections need and are by themselves.
  mutating func compareModules() {
    var byPhase: [Turn: [String]] = [:]
    for code in shared(.module) {
      guard let old = base.module(code), let new = head.module(code) else { continue }
      let entity = Entity(.module, code)
      compareRequirements(
        of: entity, base.codes(.module, old.requires), head.codes(.module, new.requires), kind: .module)
      compareRequirements(
        of: entity, base.codes(.connection, old.connections), head.codes(.connection, new.connections),
        kind: .connection)
      compare(
        .capability, base.codes(.capability, old.capabilities), head.codes(.capability, new.capabilities),
        giving: false
      ) { .moduleCapability(module: code, $0, $1) }
      if let turn = turn(old.isReleased, new.isReleased) {
        let isByPhase = old.lifecycle == new.lifecycle && old.phase == new.phase
        if isByPhase { byPhase[turn, default: []].append(code) } else { add(.release(entity, turn)) }
      }
      let isOn = (old.alwaysOn || old.enabledByDefault, new.alwaysOn || new.enabledByDefault)
      if let turn = turn(isOn.0, isOn.1) ?? turn(old.alwaysOn, new.alwaysOn) {
        add(.standard(entity, turn), new.alwaysOn ? "always" : isOn.1 ? "default" : "")
      }
      if let turn = turn(!old.requiresConfiguration, !new.requiresConfiguration) {
        add(.configuration(module: code, turn))
      }
      compareSchemas(of: code, old.configurationSchema, new.configurationSchema)
    }
    for turn in [Turn.stricter, .looser] {
      if let modules = byPhase[turn] { add(.phase(turn), modules.joined(separator: ", ")) }
    }
    for code in shared(.connection) {
      compareRequirements(
        of: Entity(.connection, code), base.codes(.connection, base.connection(code)?.requires ?? []),
        head.codes(.connection, head.connection(code)?.requires ?? []), kind: .connection)
    }
  }

  private mutating func compareRequirements(
    of entity: Entity, _ before: [String], _ after: [String], kind: EntityKind
  ) {
    compare(kind, before, after, giving: false) { .requirement(of: entity, Entity(kind, $0), $1) }
  }

  private mutating func compareSchemas(
    of module: String, _ before: ConfigurationSchema?, _ after: ConfigurationSchema?
  ) {
    guard before != after else { return }
    let isNarrower = !(after?.takesAll(of: before) ?? true)
    let isWider = !(before?.takesAll(of: after) ?? true)
    if isNarrower { add(.schema(module: module, .stricter)) }
    if isWider { add(.schema(module: module, .looser)) }
  }
}

/// The turn from one answer to another; nil if they are the same.
func turn(_ before: Bool, _ after: Bool) -> Turn? {
  before == after ? nil : after ? .looser : .stricter
}

extension ConfigurationSchema {
  /// Whether every value that another schema takes is taken by this one, as far as their keywords say; nil takes any.
  func takesAll(of other: ConfigurationSchema?) -> Bool {
    guard let other else { return false }
    if let allowed {
      guard let others = other.allowed, others.allSatisfy(allowed.contains) else { return false }
    }
    switch (form, other.form) {
    case (.boolean, .boolean): return true
    case (.string(let least, let most), .string(let otherLeast, let otherMost)),
      (.integer(let least, let most), .integer(let otherLeast, let otherMost)):
      return type == other.type && isAtMost(least, otherLeast) && isAtMost(otherMost, most, whereNone: .max)
    case (.array(let items), .array(let otherItems)):
      return items.map { $0.takesAll(of: otherItems) } ?? true
    case (.object(let properties, let allowsOthers), .object(let others, let othersAllowOthers)):
      let isOpenEnough = allowsOthers || !othersAllowOthers && others.allSatisfy { property($0.name) != nil }
      return isOpenEnough
        && properties.allSatisfy { own in
          guard let its = others.first(where: { $0.name.utf8.elementsEqual(own.name.utf8) }) else {
            return !own.isRequired && !othersAllowOthers
          }
          return (its.isRequired || !own.isRequired) && own.schema.takesAll(of: its.schema)
        }
    default: return false
    }
  }

  private func isAtMost(_ left: Int64?, _ right: Int64?, whereNone bound: Int64 = .min) -> Bool {
    (left ?? bound) <= (right ?? bound)
  }
}
