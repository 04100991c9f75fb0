import CatalogModel
import Diagnostics

/// Finds the plainest tenant and user that a refutation is true of.
struct CounterexampleSearch {
  /// A tenant: what it has, and the rows that change that.
  private struct Tenant {
    var pack: Int?
    /// What is on where no row switches it off. Closed: what its modules require is in it.
    var available: Set<Int> = []
    var modulesOn: Set<Int> = []
    var modulesOff: Set<Int> = []
    var featuresOn: Set<Int> = []
    var featuresOff: Set<Int> = []

    /// Whether modules, with which all that they require is listed, are on.
    func has(_ closure: Set<Int>) -> Bool {
      closure.isSubset(of: available) && closure.isDisjoint(with: modulesOff)
    }
  }

  let access: Access
  let refutation: Refutation

  /// The first pack that shows it as it stands, else the first that does with rows, else rows alone; with as few roles
  /// as can be.
  func find(in offer: inout Offer) -> ProofProblem.Counterexample {
    let suited = offer.packs.indices.filter { access.closure.isSubset(of: offer.packs[$0]) }
    offer.spend(offer.packs.count)
    for pack in suited where offer.isComplete {
      let tenant = Tenant(pack: pack, available: offer.packs[pack])
      if let found = counterexample(tenant, &offer) { return found }
    }
    for pack in suited where offer.isComplete {
      var tenant = withRows(Tenant(pack: pack, available: offer.packs[pack]), offer.program)
      tenant.modulesOff = refutation.modules.intersection(tenant.available)
      if let found = counterexample(tenant, &offer) { return found }
    }
    return counterexample(withoutPack(&offer), &offer) ?? ProofProblem.Counterexample()
  }

  private func withRows(_ tenant: Tenant, _ program: Program) -> Tenant {
    var tenant = tenant
    tenant.featuresOn = access.features.filter { !program.features[$0].enabledByDefault }
    if let feature = refutation.feature, program.features[feature].enabledByDefault { tenant.featuresOff = [feature] }
    return tenant
  }

  private func withoutPack(_ offer: inout Offer) -> Tenant {
    let program = offer.program
    let witness = witness(&offer)
    var tenant = withRows(Tenant(available: offer.alwaysOn.union(witness)), program)
    tenant.modulesOn = witness.filter { !program.modules[$0].enabledByDefault && !offer.alwaysOn.contains($0) }
    tenant.modulesOff = refutation.modules.filter { program.modules[$0].enabledByDefault }
    return tenant
  }

  /// The modules that are needed to pass without what is lacking.
  private func witness(_ offer: inout Offer) -> Set<Int> {
    access.choices.reduce(into: access.closure) { modules, alternatives in
      let chosen = alternatives.first {
        $0.closure.isDisjoint(with: refutation.modules)
          && offer.covers($0.capabilities, without: refutation.capabilities)
      }
      modules.formUnion(chosen?.closure ?? [])
    }
  }

  /// The tenant with a user, if the two pass and lack what the refutation says.
  private func counterexample(_ tenant: Tenant, _ offer: inout Offer) -> ProofProblem.Counterexample? {
    offer.spend(1 + access.closure.count + access.choices.count)
    let program = offer.program
    guard tenant.has(access.closure),
      refutation.modules.subtracting(tenant.modulesOff).isDisjoint(with: tenant.available),
      access.features.allSatisfy({ program.features[$0].enabledByDefault || tenant.featuresOn.contains($0) }),
      refutation.feature.map({ !isOn($0, tenant, program) }) ?? true
    else { return nil }
    var needed = access.capabilities
    for alternatives in access.choices {
      let open = alternatives.first {
        tenant.has($0.closure) && offer.covers($0.capabilities, without: refutation.capabilities)
      }
      guard let open else { return nil }
      needed.formUnion(open.capabilities)
    }
    guard let users = users(holding: needed, &offer) else { return nil }
    var found = ProofProblem.Counterexample()
    if program.roles.all.isEmpty {
      found.capabilities = needed.sorted().map { program.capabilities[$0].code.text }
    } else {
      found.roles = users.sorted().map { program.roles[$0].code.text }
    }
    found.pack = tenant.pack.map { program.packs[$0].code.text }
    found.switchedOn =
      tenant.modulesOn.sorted().map { program.modules[$0].code.text }
      + tenant.featuresOn.sorted().map { program.features[$0].code.text }
    found.switchedOff =
      tenant.modulesOff.sorted().map { program.modules[$0].code.text }
      + tenant.featuresOff.sorted().map { program.features[$0].code.text }
    return found
  }

  /// Whether a tenant whose modules are all on has a feature, with every connection set up.
  private func isOn(_ feature: Int, _ tenant: Tenant, _ program: Program) -> Bool {
    let declared = program.features[feature]
    let unlock = program.unlock(ofFeature: feature)
    let isUnlocked =
      unlock.isAny
      ? unlock.hasConnection || unlock.modules.contains(where: tenant.available.contains)
      : tenant.available.isSuperset(of: unlock.modules)
    return declared.isReleased && isUnlocked
      && program.module(ofFeature: feature).map(tenant.available.contains) ?? true
      && (declared.enabledByDefault || tenant.featuresOn.contains(feature)) && !tenant.featuresOff.contains(feature)
  }

  /// Roles that give some capabilities and none that must be lacking: one if one does, else few; nil if none do.
  private func users(holding needed: Set<Int>, _ offer: inout Offer) -> [Int]? {
    let program = offer.program
    guard offer.covers(needed, without: refutation.capabilities) else { return nil }
    // A user without a role is less of an example than one with a role that gives too little.
    if program.roles.all.isEmpty || needed.isEmpty && refutation.capabilities.isEmpty { return [] }
    let roles = offer.roles(without: refutation.capabilities)
    if let one = roles.first(where: { program.held[$0].capabilities.isSuperset(of: needed) }) { return [one] }
    var chosen: [Int] = []
    var open = needed
    while !open.isEmpty {
      offer.spend(roles.count)
      func gain(_ role: Int) -> Int { program.held[role].capabilities.intersection(open).count }
      guard let best = roles.max(by: { gain($0) < gain($1) }), gain(best) > 0 else { return nil }
      chosen.append(best)
      open.subtract(program.held[best].capabilities)
    }
    return chosen
  }
}
