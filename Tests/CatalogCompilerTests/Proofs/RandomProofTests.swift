import CatalogCompiler
import CatalogIR
import Diagnostics
import Tollgate
import XCTest

/// The proof about calls against the shipped resolver, asked about everything a tenant and a user may have.
final class RandomProofTests: XCTestCase {
  func testProofAgreesWithEveryTenantAndUserOfSmallCatalogs() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the random catalogs: \(seed)")
    var outcomes: Set<Bool> = []
    for round in 0..<400 {
      outcomes.formUnion(try compare(RandomShop(seed: seed &+ UInt64(round)), "seed \(seed &+ UInt64(round))"))
    }
    XCTAssertEqual(outcomes, [true, false], "seed \(seed)")
  }

  /// Compares what is said of each call; gives whether calls were refuted.
  private func compare(_ shop: RandomShop, _ seed: String) throws -> Set<Bool> {
    let plain = try CatalogFolder(["c.yaml": header + shop.plain])
    let compiled = try XCTUnwrap(plain.compilation().result, "\(seed)\n\(plain.report())")
    let enumeration = Enumeration(compiled)
    let findings = try CatalogFolder(["c.yaml": header + shop.calling]).compilation().diagnostics
    var found: [String: ProofProblem.Counterexample] = [:]
    for finding in findings where finding.severity == .error {
      guard case .proof(.refusedCall(let call, _, _, let action, let example, _, _, _)) = finding.problem else {
        XCTFail("\(seed): \(finding)")
        continue
      }
      found[String(call.split(separator: " ")[1])] = example
      XCTAssertTrue(enumeration.isRefused(call, action, by: example), "\(seed): \(finding.problem)\n\(shop.calling)")
    }
    return Set(
      shop.calls.map { path, actions in
        let isRefuted = actions.contains { enumeration.someoneIsRefused(path, after: $0) }
        XCTAssertEqual(found[path] != nil, isRefuted, "\(seed): \(path)\n\(shop.calling)")
        return isRefuted
      })
  }
}

/// Every tenant and user that a small catalog tells apart.
private struct Enumeration {
  private let catalog: Catalog
  private let tables: CatalogTables
  private var matrices: [AccessMatrix?] = [nil]
  private var users: [CapabilitySet] = []

  init(_ compiled: CompiledCatalog) {
    (catalog, tables) = (compiled.catalog, compiled.tables)
    for features in 0..<1 << catalog.features.count {
      for connections in 0..<1 << catalog.connections.count {
        for modules in 0..<1 << catalog.modules.count {
          var tenant = self.tenant(features, connections)
          tenant.storeModules = rows(modules, catalog.modules.count)
          matrices.append(AccessMatrix(tables, tenant, at: Instant(milliseconds: 0)))
        }
        for pack in catalog.packs.indices {
          var tenant = self.tenant(features, connections)
          tenant.assignments = [Assignment(pack: PackID(index: pack), status: StatusID(index: 1))]
          matrices.append(AccessMatrix(tables, tenant, at: Instant(milliseconds: 0)))
        }
      }
    }
    let hasRoles = !catalog.roles.isEmpty
    users = (0..<1 << (hasRoles ? catalog.roles.count : catalog.capabilities.count)).map { [tables, catalog] bits in
      hasRoles
        ? CapabilitySet(tables, roles: catalog.roles.indices.filter { bits >> $0 & 1 == 1 }.map { RoleID(index: $0) })
        : CapabilitySet(
          tables,
          capabilities: catalog.capabilities.indices.filter { bits >> $0 & 1 == 1 }.map { CapabilityID(index: $0) })
    }
  }

  private func tenant(_ features: Int, _ connections: Int) -> TenantState {
    var tenant = TenantState()
    tenant.storeFeatures = rows(features, catalog.features.count)
    tenant.connections = catalog.connections.indices.filter { connections >> $0 & 1 == 1 }
      .map { ConnectionID(index: $0) }
    tenant.configured = catalog.modules.indices.map { ModuleID(index: $0) }
    return tenant
  }

  private func rows<Kind>(_ bits: Int, _ count: Int) -> [EntitlementOverride<Kind>] {
    (0..<count).map { EntitlementOverride(CatalogID(index: $0), bits >> $0 & 1 == 1 ? .enabled : .disabled) }
  }

  /// Whether somebody passes the action and not the call.
  func someoneIsRefused(_ path: String, after action: String) -> Bool {
    matrices.contains { matrix in
      users.contains { passes("/p", action, matrix, $0) && !passes(path, nil, matrix, $0) }
    }
  }

  /// Whether a counterexample passes the action and not the call.
  func isRefused(_ call: String, _ action: String, by example: ProofProblem.Counterexample) -> Bool {
    let path = String(call.split(separator: " ")[1])
    guard example.hasTenant else {
      return passes("/p", action, nil, CapabilitySet(tables)) && !passes(path, nil, nil, CapabilitySet(tables))
    }
    var tenant = self.tenant(0, ~0)
    tenant.storeFeatures = rows(of: example, catalog.features.map(\.code))
    tenant.storeModules = rows(of: example, catalog.modules.map(\.code))
    tenant.assignments = catalog.packs.indices.filter { catalog.packs[$0].code == example.pack }
      .map { Assignment(pack: PackID(index: $0), status: StatusID(index: 1)) }
    let matrix = AccessMatrix(tables, tenant, at: Instant(milliseconds: 0))
    let user =
      catalog.roles.isEmpty
      ? CapabilitySet(tables, capabilities: example.capabilities.compactMap { tables.find($0) })
      : CapabilitySet(tables, roles: example.roles.compactMap { tables.find($0) })
    return passes("/p", action, matrix, user) && !passes(path, nil, matrix, user)
  }

  private func rows<Kind>(
    of example: ProofProblem.Counterexample, _ codes: [String]
  ) -> [EntitlementOverride<Kind>] {
    [(example.switchedOn, OverrideState.enabled), (example.switchedOff, .disabled)].flatMap { listed, state in
      listed.compactMap { codes.firstIndex(of: $0) }.map { EntitlementOverride(CatalogID(index: $0), state) }
    }
  }

  /// Whether a page's action, or without one an API route, is passed.
  private func passes(_ path: String, _ action: String?, _ matrix: AccessMatrix?, _ user: CapabilitySet) -> Bool {
    Array(path.utf8).withUnsafeBufferPointer { bytes in
      tables.decide(
        space: action == nil ? .api : .page, method: .get, path: bytes, action: action.flatMap { tables.find($0) },
        unknownAction: false, matrix: matrix, capabilities: user, usage: [])
    }.outcome == .allow
  }
}
