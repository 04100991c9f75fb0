import CatalogIR
import Tollgate
import TollgateHTTP

/// What a handler asks for, worked out a second time from the catalog itself, without tables.
struct NaiveRequirement {
  let catalog: Catalog
  let needs: Condition.Requirements

  /// Asks for anything that a catalog has.
  init(of catalog: Catalog, _ generator: inout SeededGenerator) {
    func some<Kind>(_ count: Int, atMost most: Int) -> [ID<Kind>] {
      generator.some(below: count, atMost: min(most, count)).map { ID($0) }
    }
    self.catalog = catalog
    needs = Condition.Requirements(
      modules: some(catalog.modules.count, atMost: 3), anyModule: generator.once(in: 3),
      features: some(catalog.features.count, atMost: generator.pick([0, 0, 2])),
      capabilities: some(catalog.capabilities.count, atMost: generator.pick([0, 0, 1, 2])),
      consumes: some(catalog.limits.count, atMost: generator.pick([0, 0, 1])).map {
        Condition.Consumption(limit: $0, amount: Int64.random(in: 1...3, using: &generator))
      })
  }

  /// The same as a handler says it.
  var requirement: Requirement {
    var requirement = Requirement(
      modules: needs.modules.map { ModuleID(index: $0.index) },
      features: needs.features.map { FeatureID(index: $0.index) },
      capabilities: needs.capabilities.map { CapabilityID(index: $0.index) },
      consumes: needs.consumes.map { LimitFigure(LimitID(index: $0.limit.index), $0.amount) })
    requirement.anyModule = needs.anyModule
    return requirement
  }

  /// The first check that fails; nothing is met without a tenant.
  func reason(for request: NaiveRequest, _ access: NaiveAccess?) -> Reason {
    guard let access else { return .noTenant }
    func own(_ module: ID<Module>) -> [ID<Capability>] { catalog.modules[module.index].capabilities }
    func holds(_ capability: ID<Capability>) -> Bool { request.capabilities.contains(capability.index) }
    var modules = needs.modules
    if needs.anyModule {
      let enabled = modules.filter { access.isEnabled($0) }
      guard let serving = enabled.first(where: { own($0).allSatisfy(holds) }) ?? enabled.first else {
        return modules.first.map { access.reason($0) } ?? .notGranted
      }
      modules = [serving]
    }
    modules += needs.features.map { catalog.features[$0.index].module }
    modules += needs.consumes.map { catalog.limits[$0.limit.index].module }
    if let failed = modules.first(where: { !access.isEnabled($0) }) { return access.reason(failed) }
    if let failed = needs.features.first(where: { !access.isEnabled($0) }) { return access.reason(failed) }
    guard (needs.capabilities + modules.flatMap(own)).allSatisfy(holds) else { return .capabilityMissing }
    guard needs.consumes.allSatisfy({ access.hasRoom(for: $0, request) }) else { return .limitReached }
    return .allowed
  }
}
