import CatalogIR
import NaiveTollgate
import Tollgate
import XCTest

/// The promises of enablement and disablement, held against the naive evaluator over random catalogs.
final class EnablementAgreementTests: XCTestCase {
  func testStepsAreEnoughAndNoneIsInVain() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the enablements: \(seed)")
    var seen: [Enablement.Status: Int] = [:]
    for round in 0..<150 {
      let catalog = RandomCatalog.make(seed: seed &+ UInt64(round))
      let tables = try NaiveComparison(catalog).tables
      var random = RandomTenant(catalog: catalog, generator: SeededGenerator(seed: ~seed &+ UInt64(round)))
      for _ in 0..<3 {
        let tenant = random.tenant()
        for index in catalog.modules.indices {
          let module = ModuleID(index: index)
          let enablement = try XCTUnwrap(tables.enablement(of: module, for: tenant, at: random.now))
          let fault = Case(catalog: catalog, tenant: tenant, now: random.now, enablement: enablement).fault
          XCTAssertNil(fault, "seed \(seed) round \(round): \(fault ?? "")\n\(enablement)\n\(tenant)")
          seen[enablement.status, default: 0] += 1
        }
      }
    }
    XCTAssertEqual(seen.count, 3, "seed \(seed)")
  }

  func testLossesAreWhatTheNaiveEvaluatorMisses() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the disablements: \(seed)")
    for round in 0..<150 {
      let catalog = RandomCatalog.make(seed: seed &+ UInt64(round))
      let tables = try NaiveComparison(catalog).tables
      var random = RandomTenant(catalog: catalog, generator: SeededGenerator(seed: ~seed &+ UInt64(round)))
      let tenant = random.tenant()
      let before = NaiveAccess(catalog, tenant, at: random.now)
      for index in catalog.modules.indices {
        let module = ModuleID(index: index)
        var without = tenant
        without.storeModules.append(EntitlementOverride(module, .disabled))
        let after = NaiveAccess(catalog, without, at: random.now)
        let disablement = try XCTUnwrap(tables.disablement(of: module, for: tenant, at: random.now))
        XCTAssertEqual(
          disablement.losses.modules.map(\.index),
          catalog.modules.indices.filter { before.isEnabled(ID<Module>($0)) && !after.isEnabled(ID<Module>($0)) },
          "seed \(seed)")
        XCTAssertEqual(
          disablement.losses.features.map(\.index),
          catalog.features.indices.filter { before.isEnabled(ID<Feature>($0)) && !after.isEnabled(ID<Feature>($0)) },
          "seed \(seed)")
        XCTAssertEqual(disablement.status == .disabled, !before.isEnabled(ID<Module>(index)))
        XCTAssertEqual(
          disablement.status == .ready, before.isEnabled(ID<Module>(index)) && !after.isEnabled(ID<Module>(index)))
      }
    }
  }
}

/// One tenant and one module.
private struct Case {
  let catalog: Catalog
  let tenant: TenantState
  let now: Instant
  let enablement: Enablement

  /// The first promise that is broken; nil if all are kept.
  var fault: String? {
    let isOn = isEnabled { _ in }
    let isReady = isEnabled { $0.storeModules.append(.init(enablement.module, .enabled)) }
    guard (enablement.status == .enabled) == isOn else { return "enabled or not" }
    guard (enablement.status == .ready) == (!isOn && isReady) else { return "ready or not" }
    guard isEnabled(after: { _ in true }) == enablement.obstacles.isEmpty else { return "the steps are not enough" }
    if enablement.status != .blocked, !steps.isEmpty { return "there is nothing to do" }
    if enablement.obstacles.isEmpty {
      for step in steps where isEnabled(after: { $0 != step }) { return "\(step) is in vain" }
    }
    let features = enablement.features + enablement.lockedFeatures.map(\.feature)
    let own = catalog.features.indices.filter { catalog.features[$0].module.index == enablement.module.index }
    guard features.map(\.index).sorted() == own else { return "a feature is left out" }
    let complete = access { take($0, into: &$1) }
    guard enablement.features.allSatisfy({ complete.isEnabled(ID<Feature>($0.index)) }),
      enablement.lockedFeatures.allSatisfy({ complete.reason(ID<Feature>($0.feature.index)) == $0.reason })
    else { return "a feature is on the wrong side" }
    return nil
  }

  private enum Step: Equatable {
    case enable(ModuleID), connect(ConnectionID), configure(ModuleID)
  }

  private var steps: [Step] {
    enablement.requiredModules.map { .enable($0) } + enablement.connections.map { .connect($0) }
      + enablement.configurations.map { .configure($0) }
  }

  private func take(_ step: Step, into tenant: inout TenantState) {
    switch step {
    case .enable(let module): tenant.storeModules.append(.init(module, .enabled))
    case .connect(let connection): tenant.connections.append(connection)
    case .configure(let module): tenant.configured.append(module)
    }
  }

  private func access(_ take: (Step, inout TenantState) -> Void) -> NaiveAccess {
    var changed = tenant
    changed.storeModules.append(.init(enablement.module, .enabled))
    for step in steps { take(step, &changed) }
    return NaiveAccess(catalog, changed, at: now)
  }

  private func isEnabled(after isTaken: (Step) -> Bool) -> Bool {
    access { step, tenant in
      if isTaken(step) { take(step, into: &tenant) }
    }.isEnabled(ID<Module>(enablement.module.index))
  }

  private func isEnabled(_ change: (inout TenantState) -> Void) -> Bool {
    var changed = tenant
    change(&changed)
    return NaiveAccess(catalog, changed, at: now).isEnabled(ID<Module>(enablement.module.index))
  }
}
