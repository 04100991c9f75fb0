package import CatalogIR
package import CatalogLowering
package import Tollgate

/// Puts the same questions to the tables and to the naive evaluator, and says where they part.
package struct NaiveComparison {
  package let catalog: Catalog
  package let tables: CatalogTables

  /// Compares a catalog with its tables, as they are lowered now.
  package init(_ catalog: Catalog) throws(LoweringError) {
    self.init(catalog, tables: CatalogTables(bytes: try lower(catalog)))
  }

  /// Compares a catalog with tables that say they are its own.
  package init(_ catalog: Catalog, tables: CatalogTables) {
    self.catalog = catalog
    self.tables = tables
  }

  /// The first difference in what a tenant has; nil if there is none.
  package func difference(in matrix: AccessMatrix, from naive: NaiveAccess) -> String? {
    for (index, module) in catalog.modules.enumerated() {
      let (id, naiveID) = (ModuleID(index: index), ID<Module>(index))
      if let difference = part(module.code, matrix.reason(id), naive.reason(naiveID)) { return difference }
      let chain = matrix.chain(id).map(tables.code(of:))
      if let difference = part("chain of \(module.code)", chain, naive.chain(naiveID)) { return difference }
      if let difference = part("source of \(module.code)", matrix.source(id), naive.source(naiveID)) {
        return difference
      }
      if matrix.isEnabled(id) != (matrix.reason(id) == .allowed) { return "\(module.code) is on and off" }
    }
    for (index, feature) in catalog.features.enumerated() {
      let tabled = matrix.reason(FeatureID(index: index))
      if let difference = part(feature.code, tabled, naive.reason(ID<Feature>(index))) { return difference }
    }
    for (index, limit) in catalog.limits.enumerated() {
      let tabled = matrix.figure(LimitID(index: index))
      if let difference = part(limit.code, tabled, naive.figure(ID<Limit>(index))) { return difference }
    }
    return part("next change", matrix.nextChange, naive.nextChange)
  }

  /// The first difference in the answer to a request; nil if there is none.
  package func difference(for request: NaiveRequest, _ matrix: AccessMatrix?, _ naive: NaiveAccess?) -> String? {
    part("\(request)", answer(to: request, matrix), catalog.decideNaively(request, naive))
  }

  /// What the tables answer, in codes.
  package func answer(to request: NaiveRequest, _ matrix: AccessMatrix?) -> NaiveAnswer {
    let capabilities = CapabilitySet(
      tables, capabilities: request.capabilities.sorted().map { CapabilityID(index: $0) })
    let action: ActionID? = request.action.flatMap { tables.find($0) }
    let path = request.path.isEmpty ? "/" : request.path.map { "/\($0)" }.joined()
    let decision = Array(path.utf8).withUnsafeBufferPointer { path in
      tables.decide(
        space: request.space.map { $0 == .api ? .api : .page }, method: request.method, path: path, action: action,
        unknownAction: request.action != nil && action == nil, matrix: matrix, capabilities: capabilities,
        usage: request.usage)
    }
    let missing = tables.missing(for: decision, matrix: matrix, capabilities: capabilities, usage: request.usage)
    let packs = tables.grantingPacks(for: decision, matrix: matrix, capabilities: capabilities, usage: request.usage)
    return NaiveAnswer(
      reason: decision.reason, module: decision.module.map(tables.code(of:)),
      feature: decision.feature.map(tables.code(of:)), entry: decision.entry, missing: missing,
      limits: tables.limits(for: decision, matrix: matrix, usage: request.usage).map { status in
        describe(
          tables.code(of: status.limit), used: status.used, amount: status.amount, figure: status.figure,
          remaining: status.remaining, period: status.period?.rawValue, resetsAt: status.resetsAt)
      },
      grantingPacks: packs.map(tables.code(of:)))
  }

  private func part<Value: Equatable>(_ what: String, _ tabled: Value, _ naive: Value) -> String? {
    tabled == naive ? nil : "\(what): the tables say \(tabled), the naive evaluator \(naive)"
  }
}
