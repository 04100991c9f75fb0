import CatalogIR
package import CatalogLowering
import Synchronization
import Tollgate
import TollgateHTTP

/// Puts the same requests, at any time, to a guard whose catalog has rollouts and to ``NaiveShadow``, and says where what
/// they let through, keep and count parts.
package struct RolloutComparison {
  /// What came of the request lines that were compared.
  package struct Tally: CustomStringConvertible {
    package var enforced = 0
    package var allowedInShadow = 0
    package var deniedInShadow = 0
    package var rejectedInShadow = 0
    package var dropped = 0
    /// What handlers asked for, too.
    package var requirements = 0
    package var requirementsInShadow = 0

    /// Starts at nothing.
    package init() {}

    package var count: Int { enforced + allowedInShadow + deniedInShadow + rejectedInShadow }

    package var description: String {
      "\(enforced) enforced; in a shadow \(allowedInShadow) allowed, \(deniedInShadow) denied, "
        + "\(rejectedInShadow) refused; \(dropped) without a place in the log; \(requirements) requirements, "
        + "\(requirementsInShadow) met in a shadow alone"
    }
  }

  private let catalog: Catalog
  private let tables: CatalogTables
  private let gate: Guard
  private let clock: SetClock
  private let places: Int
  private var generator: SeededGenerator

  /// The first difference among so many random request lines, each catalog being asked `each` of them; nil if there is
  /// none. The catalogs are those of the seed and of the numbers after it.
  package static func difference(
    among count: Int, each: Int = 240, seed: UInt64, into tally: inout Tally
  ) throws(LoweringError) -> String? {
    var seed = seed
    while tally.count < count {
      var comparison = try RolloutComparison(seed: seed)
      if let difference = comparison.difference(among: each, seed: seed, into: &tally) {
        return "\(difference), catalog of seed \(seed)"
      }
      seed &+= 1
    }
    return nil
  }

  private init(seed: UInt64) throws(LoweringError) {
    generator = SeededGenerator(seed: seed ^ 0xA5)
    var catalog = RandomCatalog.make(seed: seed)
    if generator.once(in: 2) {
      // Modules that ask users for the same, of which a rollout may cover some.
      let shared = catalog.capabilities.indices.prefix(1).map { ID<Capability>($0) }
      for index in catalog.modules.indices { catalog.modules[index].capabilities = shared }
    }
    catalog.addRandomRollouts(&generator)
    self.catalog = catalog
    let clock = SetClock(generator.pick(Catalog.rolloutTimes))
    self.clock = clock
    places = generator.pick([0, 1, 2, 5, 1000])
    tables = CatalogTables(bytes: try lower(catalog))
    gate = Guard(tables, shadowPlaces: places, clock: { clock.time })
  }

  /// One who is refused little.
  private var tenantWithEveryModule: TenantState {
    var tenant = TenantState()
    tenant.storeModules = catalog.modules.indices.map { EntitlementOverride(ModuleID(index: $0), .enabled) }
    tenant.connections = catalog.connections.indices.map { ConnectionID(index: $0) }
    tenant.configured = catalog.modules.indices.map { ModuleID(index: $0) }
    return tenant
  }

  private mutating func difference(among count: Int, seed: UInt64, into tally: inout Tally) -> String? {
    var targets = RandomTarget(catalog: catalog, generator: SeededGenerator(seed: seed ^ 0x5A))
    var tenants = RandomTenant(catalog: catalog, generator: SeededGenerator(seed: ~seed))
    var expected = NaiveShadowLog(catalog, digest: tables.digest, places: max(1, places), since: clock.time)
    if let difference = part("a log", gate.shadowLog != nil, expected.isKept) { return difference }
    var (matrix, naive): (AccessMatrix?, NaiveAccess?) = (nil, nil)
    for number in 0..<count {
      if number % 20 == 0 {
        let tenant = generator.once(in: 2) ? tenants.tenant() : tenantWithEveryModule
        matrix = AccessMatrix(tables, tenant, at: tenants.now)
        naive = NaiveAccess(catalog, tenant, at: tenants.now)
      }
      clock.time = generator.pick(Catalog.rolloutTimes)
      var request = tenants.request()
      let plain = Array(request.path.map { "/\($0)" }.joined().utf8)
      let target = plain.isEmpty || generator.once(in: 3) ? targets.target() : plain
      let isKnown = !generator.once(in: 8)
      let subject = (matrix: isKnown ? matrix : nil, naive: isKnown ? naive : nil)
      if let difference = difference(for: target, &request, subject, &expected, into: &tally) {
        return "\(difference) for '\(String(decoding: target, as: UTF8.self))' as \(request) at \(clock.time)"
      }
      if number % 3 == 0, let difference = difference(request, subject, &expected, into: &tally) {
        return "\(difference) as \(request) at \(clock.time)"
      }
      // Not every time, so that places run out.
      guard generator.once(in: 30) || number == count - 1, let log = gate.shadowLog else { continue }
      clock.time = generator.pick(Catalog.rolloutTimes)
      tally.dropped += expected.dropped
      let lines = log.drain().map(ShadowLogText.init)
      if let difference = part("log", lines, expected.drain(at: clock.time)) { return difference }
    }
    return nil
  }

  private func difference(
    for target: [UInt8], _ request: inout NaiveRequest, _ subject: (matrix: AccessMatrix?, naive: NaiveAccess?),
    _ expected: inout NaiveShadowLog, into tally: inout Tally
  ) -> String? {
    let answer = gate.decide(GuardRequest(target, request, subject.matrix, tables))
    let shadow = NaiveShadow(catalog: catalog, time: clock.time)
    let verdict: NaiveShadow.Verdict
    do throws(TargetRefusal) {
      let read = try NaiveTarget(target)
      request.path = read.segments
      let naive = catalog.decideNaively(request, subject.naive, withOffers: false)
      let isAllowed = naive.reason == .allowed || naive.reason == .everyone
      verdict =
        naive.entry.map { shadow.verdict(onEntry: $0, isAllowed: isAllowed, request, subject.naive) }
        ?? shadow.verdict(onRest: .deny)
      expected.take(naive, verdict, request, read, subject.naive, at: clock.time)
      if let difference = part("entry", answer.decision.entry, naive.entry)
        ?? part("reason", answer.decision.reason, naive.reason)
      {
        return difference
      }
    } catch {
      verdict = shadow.verdict(onRest: .reject)
      expected.take(error, verdict, subject.naive, at: clock.time)
      if let difference = part("refusal", answer.refusal, error) { return difference }
    }
    switch (verdict.rollout, verdict.wouldDeny, verdict.wouldReject) {
    case (nil, _, _): tally.enforced += 1
    case (_, true, _): tally.deniedInShadow += 1
    case (_, _, true): tally.rejectedInShadow += 1
    default: tally.allowedInShadow += 1
    }
    let decided = NaiveShadow.Verdict(
      rollout: answer.rollout?.index, passes: answer.passes, wouldDeny: answer.wouldDeny,
      wouldReject: answer.wouldReject)
    return part("verdict", decided, verdict)
      ?? part("mode", answer.mode, verdict.rollout == nil ? .enforce : .shadow)
  }

  /// The same of what a handler asks for, which it inspects and then requires.
  private mutating func difference(
    _ request: NaiveRequest, _ subject: (matrix: AccessMatrix?, naive: NaiveAccess?),
    _ expected: inout NaiveShadowLog, into tally: inout Tally
  ) -> String? {
    let naive = NaiveRequirement(of: catalog, &generator)
    let reason = naive.reason(for: request, subject.naive)
    let verdict = NaiveShadow(catalog: catalog, time: clock.time)
      .verdict(onRequirement: naive.needs, isAllowed: reason == .allowed, request, subject.naive)
    let asking = GuardRequest([], request, subject.matrix, tables).subject
    let report = gate.inspect(naive.requirement, of: asking)
    expected.take(reason, verdict, at: clock.time)
    tally.requirements += 1
    if verdict.wouldDeny { tally.requirementsInShadow += 1 }
    let decided = NaiveShadow.Verdict(
      rollout: report.rollout?.index, passes: report.passes, wouldDeny: report.wouldDeny,
      wouldReject: report.wouldReject)
    let isMet = (try? gate.require(naive.requirement, of: asking)) != nil
    return
      (part("reason", report.decision.reason, reason) ?? part("verdict", decided, verdict)
      ?? part("require", isMet, verdict.passes)).map { "\($0) for \(naive.needs)" }
  }

  private func part<Value: Equatable>(_ what: String, _ guarded: Value, _ naive: Value) -> String? {
    guarded == naive ? nil : "\(what): the guard says \(guarded), the naive shadow \(naive)"
  }
}

/// A clock that stands still until it is set.
private final class SetClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ time: Instant) {
    instant = Mutex(time)
  }

  var time: Instant {
    get { instant.withLock { $0 } }
    set { instant.withLock { $0 = newValue } }
  }
}
