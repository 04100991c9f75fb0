import CatalogIR
import Tollgate

/// What the rollouts of a catalog let through at an instant, worked out a second time from the catalog itself: check by
/// check, without tables.
struct NaiveShadow {
  /// How a request fares under the rollouts.
  struct Verdict: Equatable {
    /// The position of the rollout that the answer is under; nil where refusals stand.
    var rollout: Int?
    var passes: Bool
    var wouldDeny = false
    var wouldReject = false
  }

  let catalog: Catalog
  /// Nil asks what a rollout covers at any time.
  let time: Instant?

  /// Whether a rollout lets refusals through.
  func isInForce(_ rollout: Int) -> Bool {
    guard let end = catalog.rollouts[rollout].end, catalog.rollouts[rollout].mode == .shadow else { return false }
    return time.map { $0 < end } ?? true
  }

  /// What no entry answers.
  var rest: Int? { aboutAll.flatMap { isInForce($0) ? $0 : nil } }

  /// The checks of a module: the rollout that names it counts, or else the one about everything.
  func rollout(of module: ID<Module>) -> Int? {
    let naming = catalog.rollouts.firstIndex { $0.modules.contains(module) }
    return (naming ?? aboutAll).flatMap { isInForce($0) ? $0 : nil }
  }

  /// An entry: the rollout that names it counts, or else of those of its modules the one that ends first.
  func rollout(ofEntry number: Int) -> Int? {
    guard let needs = needs(ofEntry: number) else { return nil }
    if let naming = naming(number) { return isInForce(naming) ? naming : nil }
    return everyModule(needs).compactMap(rollout).min { end($0) < end($1) }
  }

  /// What becomes of a request line that is refused, or that no entry answers.
  func verdict(onRest outcome: Decision.Outcome) -> Verdict {
    Verdict(
      rollout: rest, passes: rest != nil, wouldDeny: rest != nil && outcome == .deny,
      wouldReject: rest != nil && outcome == .reject)
  }

  /// What becomes of a request that an entry answers.
  func verdict(onEntry number: Int, isAllowed: Bool, _ request: NaiveRequest, _ access: NaiveAccess?) -> Verdict {
    guard let rollout = rollout(ofEntry: number), let needs = needs(ofEntry: number) else {
      return Verdict(rollout: nil, passes: isAllowed)
    }
    if isAllowed { return Verdict(rollout: rollout, passes: true) }
    guard naming(number) != nil || meetsWhatIsEnforced(needs, of: required(needs), request, access) else {
      return Verdict(rollout: nil, passes: false)
    }
    return Verdict(rollout: rollout, passes: true, wouldDeny: true)
  }

  /// What becomes of what a handler asks for: that which names no module is under the rollout about everything.
  func verdict(
    onRequirement needs: Condition.Requirements, isAllowed: Bool, _ request: NaiveRequest, _ access: NaiveAccess?
  ) -> Verdict {
    let modules = needs.anyModule && needs.modules.isEmpty ? [] : everyModule(needs)
    let rollout = modules.isEmpty ? rest : modules.compactMap(rollout).min { end($0) < end($1) }
    guard let rollout else { return Verdict(rollout: nil, passes: isAllowed) }
    if isAllowed { return Verdict(rollout: rollout, passes: true) }
    let needed = required(needs) + needs.consumes.map(module)
    guard modules.isEmpty || meetsWhatIsEnforced(needs, of: needed, request, access) else {
      return Verdict(rollout: nil, passes: false)
    }
    return Verdict(rollout: rollout, passes: true, wouldDeny: true)
  }

  private var aboutAll: Int? { catalog.rollouts.firstIndex(where: \.isAboutAll) }

  private func naming(_ entry: Int) -> Int? {
    catalog.rollouts.firstIndex { $0.entries.contains(entry) }
  }

  private func end(_ rollout: Int) -> Instant {
    catalog.rollouts[rollout].end ?? Instant(milliseconds: .max)
  }

  private func needs(ofEntry number: Int) -> Condition.Requirements? {
    guard case .guarded(let needs) = catalog.routes.flatMap(\.entries)[number].condition else { return nil }
    return needs
  }

  private func module(of feature: ID<Feature>) -> ID<Module> { catalog.features[feature.index].module }

  private func module(of consumption: Condition.Consumption) -> ID<Module> {
    catalog.limits[consumption.limit.index].module
  }

  private func everyModule(_ needs: Condition.Requirements) -> [ID<Module>] {
    needs.modules + needs.features.map(module) + needs.consumes.map(module)
  }

  /// The modules that are all needed.
  private func required(_ needs: Condition.Requirements) -> [ID<Module>] {
    (needs.anyModule ? [] : needs.modules) + needs.features.map(module)
  }

  /// Whether every check passes that no rollout covers.
  private func meetsWhatIsEnforced(
    _ needs: Condition.Requirements, of required: [ID<Module>], _ request: NaiveRequest, _ access: NaiveAccess?
  ) -> Bool {
    func isCovered(_ module: ID<Module>) -> Bool { rollout(of: module) != nil }
    func holds(_ capability: ID<Capability>) -> Bool { request.capabilities.contains(capability.index) }
    func own(_ module: ID<Module>) -> [ID<Capability>] { catalog.modules[module.index].capabilities }
    func isOn(_ module: ID<Module>) -> Bool { access?.isEnabled(module) ?? false }

    for module in required where !isCovered(module) && !isOn(module) { return false }
    if needs.anyModule {
      let serving = needs.modules.filter { isCovered($0) || isOn($0) && own($0).allSatisfy(holds) }
      if serving.isEmpty { return false }
    }
    for feature in needs.features where !isCovered(module(of: feature)) {
      guard let access, access.isEnabled(feature) else { return false }
    }
    for item in needs.consumes where !isCovered(module(of: item)) {
      guard let access, access.hasRoom(for: item, request) else { return false }
    }
    if everyModule(needs).allSatisfy(isCovered) { return true }
    // What a covered module asks of users is covered; what is listed besides is not, as long as a module is enforced.
    return (needs.capabilities + required.filter { !isCovered($0) }.flatMap(own)).allSatisfy(holds)
  }
}
