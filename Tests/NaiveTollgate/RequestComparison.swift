package import CatalogIR
package import CatalogLowering
package import Tollgate
import TollgateHTTP

/// Puts the same request lines to the guard and to the naive policy, matcher and evaluator, and says where they part.
package struct RequestComparison {
  /// What came of the request lines that were compared.
  package struct Tally: CustomStringConvertible {
    package var refused = 0
    package var unmapped = 0
    package var denied = 0
    package var allowed = 0

    /// Starts at nothing.
    package init() {}

    package var count: Int { refused + unmapped + denied + allowed }

    package var description: String {
      "\(refused) refused, \(unmapped) unmapped, \(denied) denied, \(allowed) allowed"
    }
  }

  private let comparison: NaiveComparison
  private let gate: Guard

  /// Compares a catalog with its tables, as they are lowered now.
  package init(_ catalog: Catalog) throws(LoweringError) {
    self.init(try NaiveComparison(catalog))
  }

  /// Compares a catalog with the tables that it is compared with.
  package init(_ comparison: NaiveComparison) {
    self.comparison = comparison
    gate = Guard(comparison.tables)
  }

  var catalog: Catalog { comparison.catalog }

  /// The first difference among so many random request lines, each catalog being asked `each` of them; nil if there is
  /// none. The catalogs are those of the seed and of the numbers after it.
  package static func difference(
    among count: Int, each: Int = 500, seed: UInt64, into tally: inout Tally
  ) throws(LoweringError) -> String? {
    var seed = seed
    while tally.count < count {
      let comparison = try RequestComparison(RandomCatalog.make(seed: seed))
      if let difference = comparison.difference(among: min(each, count - tally.count), seed: seed, into: &tally) {
        return "\(difference), catalog of seed \(seed)"
      }
      seed &+= 1
    }
    return nil
  }

  /// The first difference among so many random request lines of the catalog; nil if there is none.
  package func difference(among count: Int, seed: UInt64, into tally: inout Tally) -> String? {
    var targets = RandomTarget(catalog: catalog, generator: SeededGenerator(seed: seed ^ 0x5A))
    var tenants = RandomTenant(catalog: catalog, generator: SeededGenerator(seed: ~seed))
    var (matrix, naive): (AccessMatrix?, NaiveAccess?) = (nil, nil)
    for number in 0..<count {
      if number % 50 == 0 {
        let tenant = tenants.tenant()
        matrix = AccessMatrix(comparison.tables, tenant, at: tenants.now)
        naive = NaiveAccess(catalog, tenant, at: tenants.now)
      }
      let isKnown = !tenants.generator.once(in: 12)
      let difference = difference(
        for: targets.target(), as: tenants.request(), isKnown ? matrix : nil, isKnown ? naive : nil, into: &tally)
      if let difference { return difference }
      guard number % 50 == 0 else { continue }
      let spelling = tenants.generator.pick([
        "get", "Get", "GETS", "GE", "", "\0GET", "GET\0", " GET", "\0\0POST", "QUERIES",
      ])
      if gate.decide(method: spelling, target: "/", of: nobody).refusal != .method { return "takes \(spelling)" }
    }
    return nil
  }

  private var nobody: Subject {
    Subject(matrix: nil, capabilities: CapabilitySet(comparison.tables, capabilities: []))
  }

  /// The difference in the answer to one request line; nil if there is none. Of the request everything but the path
  /// counts, which the target says.
  package func difference(
    for target: [UInt8], as request: NaiveRequest, _ matrix: AccessMatrix? = nil, _ naive: NaiveAccess? = nil,
    into tally: inout Tally
  ) -> String? {
    let read = Result { () throws(TargetRefusal) in try NaiveTarget(target) }
    return difference(for: target, read, as: request, matrix, into: &tally) { request in
      catalog.decideNaively(request, naive, withOffers: false)
    }
  }

  /// The same for a target that the naive policy has read, by what the naive evaluator says of its path.
  func difference(
    for target: [UInt8], _ read: Result<NaiveTarget, TargetRefusal>, as request: NaiveRequest,
    _ matrix: AccessMatrix? = nil, into tally: inout Tally, _ decideNaively: (NaiveRequest) -> NaiveAnswer
  ) -> String? {
    let asked = GuardRequest(target, request, matrix, comparison.tables)
    let answer = gate.decide(asked)
    func part<Value: Equatable>(_ what: String, _ guarded: Value, _ naive: Value) -> String? {
      if guarded == naive { return nil }
      let shown = String(decoding: target, as: UTF8.self)
      return "\(what) of '\(shown)' as \(request): the guard says \(guarded), the naive policy \(naive)"
    }
    switch read {
    case .success(let read):
      var request = request
      request.path = read.segments
      let expected = decideNaively(request)
      switch expected.reason {
      case .unmapped: tally.unmapped += 1
      case .allowed, .everyone: tally.allowed += 1
      default: tally.denied += 1
      }
      let tables = comparison.tables
      let decision = answer.decision
      let decided = NaiveAnswer(
        reason: decision.reason, module: decision.module.map(tables.code(of:)),
        feature: decision.feature.map(tables.code(of:)), entry: decision.entry, missing: expected.missing,
        limits: expected.limits)
      return part("refusal", answer.refusal, nil) ?? part("answer", decided, expected)
        ?? part("path", answer.canonicalPath(of: asked)?.string, read.canonicalPath)
    case .failure(let refusal):
      tally.refused += 1
      return part("refusal", answer.refusal, refusal) ?? part("reason", answer.decision.reason, .badTarget)
    }
  }
}

extension GuardRequest {
  /// The request with a target, by a tenant whose matrix is of some tables.
  init(_ target: [UInt8], _ request: NaiveRequest, _ matrix: AccessMatrix?, _ tables: CatalogTables) {
    let capabilities = request.capabilities.sorted().map { CapabilityID(index: $0) }
    self.init(
      space: request.space.map { $0 == .api ? .api : .page }, method: WireText("\(request.method.name)"),
      target: WireText(target), action: request.action.map(PageAction.named),
      subject: Subject(
        matrix: matrix, capabilities: CapabilitySet(tables, capabilities: capabilities), usage: request.usage))
  }
}
