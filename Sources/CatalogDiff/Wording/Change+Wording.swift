import Diagnostics

extension Change {
  /// The change as a sentence without its end.
  package var words: String {
    switch fact {
    case .catalogAdded(let catalog): "catalog \(catalog) is new"
    case .catalogRemoved(let catalog): "catalog \(catalog) is gone"
    case .added(let entity): "\(entity.words) is new" + (detail.isEmpty ? "" : ", with \(detail)")
    case .removed(let entity): "\(entity.words) is gone\(detail)"
    case .renamed(let entity, let code): "\(entity.words) is called \(code) now" + (detail.isEmpty ? "" : "; \(detail)")
    case .number(let entity): "\(entity.words) has the number \(detail)"
    case .valueAdded(let value, let enumeration): "enumeration \(enumeration) has a new value \(value)"
    case .valueRemoved(let value, let enumeration): "enumeration \(enumeration) no longer has the value \(value)"
    case .catalogRenamed(let code): "catalog \(detail) is called \(code) now"
    case .requirement(let entity, let needed, let turn):
      "\(entity.words) \(turn.now("requires", "no longer requires")) \(needed.code)"
    case .unlock(let feature, .stricter): "feature \(feature) is harder to unlock: by \(detail)"
    case .unlock(let feature, .looser): "feature \(feature) is easier to unlock: by \(detail)"
    case .release(let entity, let turn):
      "\(entity.words) can \(turn == .stricter ? "no longer be had" : "be had now")"
    case .phase(.stricter): "the phase is an earlier one: \(detail) can no longer be had"
    case .phase(.looser): "the phase is a later one: \(detail) can be had now"
    case .standard(let entity, let turn): "\(entity.words) is \(standardWords(entity, turn))"
    case .configuration(let module, let turn):
      "module \(module) \(turn.now("requires a configuration", "no longer requires a configuration"))"
    case .schema(let module, .stricter): "module \(module) refuses configurations that it took"
    case .schema(let module, .looser): "module \(module) takes configurations that it refused"
    case .owner(let feature): "feature \(feature) moves from module \(detail)"
    case .moduleCapability(let module, let capability, let turn):
      "module \(module) \(turn.now("asks users for", "no longer asks users for")) \(capability)"
    default: otherWords
    }
  }

  private var otherWords: String {
    switch fact {
    case .content(let pack, let module, .stricter): "pack \(pack) no longer holds \(module)"
    case .content(let pack, let module, .looser): "pack \(pack) now holds \(module)"
    case .figure(let limit, nil, let turn): "limit \(limit) is \(turn.height): \(detail)"
    case .figure(let limit, let pack?, let turn): "pack \(pack): limit \(limit) is \(turn.height): \(detail)"
    case .counting(let limit): "limit \(limit) is counted otherwise: \(detail)"
    case .packConfiguration(let pack, let module): "pack \(pack) configures \(module) otherwise"
    case .sale(let pack, .stricter): "pack \(pack) is no longer sold"
    case .sale(let pack, .looser): "pack \(pack) is sold again"
    case .price(let pack, .stricter): "pack \(pack) is dearer: \(detail)"
    case .price(let pack, .looser): "pack \(pack) is cheaper: \(detail)"
    case .price(let pack, nil): "pack \(pack) is sold on other terms: \(detail)"
    case .status(let status, let turn): "status \(status) \(statusWords(turn))"
    case .routeAdded(let name): "\(name.words) \(lineWords("is new", "has a line of its own now"))"
    case .routeRemoved(let name): "\(name.words) \(lineWords("is gone", "no longer has a line of its own"))"
    case .routeMoved(let name, let target): "\(name.words) moves to \(target.pattern)"
    case .condition(let name, let turn): "\(name.words) \(turn.now("asks for", "no longer asks for")) \(detail)"
    case .consumption(let name, let limit, let turn):
      "\(name.words) takes \(turn == .stricter ? "more" : "less") of limit \(limit): \(detail)"
    case .base: "the API moves from \(detail)"
    case .caseFolding(.stricter): "paths are taken in their own spelling alone"
    case .caseFolding(.looser): "paths are taken in every spelling, capitals or not"
    case .roleCapability(let role, let capability, .stricter): "role \(role) no longer gives \(capability)"
    case .roleCapability(let role, let capability, .looser): "role \(role) now gives \(capability)"
    case .rolloutAdded(let rollout, _): "rollout \(rollout) is new: it \(detail)"
    case .rolloutRemoved(let rollout, _): "rollout \(rollout) is gone: it no longer \(detail)"
    case .rollout(let rollout, _): "rollout \(rollout) \(detail)"
    case .rolloutEnd(let rollout, .looser): "rollout \(rollout) ends later: \(detail)"
    case .rolloutEnd(let rollout, .stricter): "rollout \(rollout) ends earlier: \(detail)"
    case .rolloutWords(let rollout): "rollout \(rollout) reads otherwise: \(detail)"
    case .words(let entity): "\(entity?.words ?? "the catalog") reads otherwise: \(detail)"
    case .routeWords(let name): "\(name.words) reads otherwise: \(detail)"
    case .surroundings(let entity): "\(entity?.words ?? "the catalog") is surrounded otherwise: \(detail)"
    case .calls(let name): "\(name.words) makes other calls"
    case .group(let code): "navigation group \(code) is \(detail)"
    case .menu(let name): "\(name.words) moves in the menu: \(detail)"
    default: ""
    }
  }

  private func standardWords(_ entity: Entity, _ turn: Turn) -> String {
    switch (entity.kind, detail, turn) {
    case (.module, "always", _): "always on now"
    case (.module, "default", .stricter): "no longer always on, but had without a pack"
    case (.module, _, .stricter): "no longer had without a pack"
    case (.module, _, .looser): "now had without a pack"
    case (_, _, .stricter): "now off unless it is switched on"
    case (_, _, .looser): "now on unless it is switched off"
    }
  }

  private func statusWords(_ turn: Turn) -> String {
    let measure = turn == .stricter ? "fewer" : "more"
    guard detail.isEmpty else { return "grants for \(measure) days past an end: \(detail)" }
    return turn == .stricter ? "no longer grants" : "now grants"
  }

  /// A whole pattern, or one operation on a pattern that stays.
  private func lineWords(_ whole: String, _ line: String) -> String {
    if detail == "line" { return line }
    return detail.isEmpty ? whole : "\(whole): \(detail)"
  }
}

extension Turn {
  /// Words for what is asked for now, or no longer.
  fileprivate func now(_ stricter: String, _ looser: String) -> String {
    self == .stricter ? "now \(stricter)" : looser
  }

  fileprivate var height: String {
    self == .stricter ? "lower" : "higher"
  }
}

extension Entity {
  /// The entity in words: `module SELL`.
  var words: String {
    "\(kind.rawValue) \(code)"
  }
}

extension Acceptance {
  /// What is to be said of a waiver that accepts nothing.
  var words: String {
    hasPassed
      ? "The waiver of \(rule) for '\(entity)' ended on \(until)."
      : "The waiver of \(rule) for '\(entity)' accepts nothing here."
  }
}
