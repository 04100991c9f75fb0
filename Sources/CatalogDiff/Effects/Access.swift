import CatalogIR
import Diagnostics
import Tollgate

/// Who is allowed what in one catalog, as its tables answer: the ones that services link.
struct Access {
  /// What can be asked for.
  enum Question: Hashable {
    case entry(Int)
    case module(Int)
    case feature(Int)
  }

  let side: Side
  private let status: String?
  private var matrices: [MatrixKey: AccessMatrix] = [:]
  private var capabilities: [User: CapabilitySet] = [:]
  /// For each entry the first one that asks for the same.
  private let representatives: [Int]

  private struct MatrixKey: Hashable {
    let tenant: Tenant
    let connections: Set<String>
  }

  init(_ side: Side, _ population: Population) {
    self.side = side
    status = population.status
    var first: [Condition: Int] = [:]
    representatives = side.entries.enumerated().map { number, declared in
      let known = first[declared.entry.condition]
      if known == nil { first[declared.entry.condition] = number }
      return known ?? number
    }
  }

  /// A question that is always answered as this one: many lines ask for the same.
  func representative(of question: Question?) -> Question? {
    guard case .entry(let entry)? = question else { return question }
    return .entry(representatives[entry])
  }

  /// Whether a user of a tenant is allowed something, with some connections set up.
  mutating func allows(_ question: Question?, _ tenant: Tenant, _ user: User, _ connections: Set<String>) -> Bool {
    let matrix = matrix(of: tenant, connections)
    switch question {
    case nil: return false
    case .module(let module): return matrix?.isEnabled(ModuleID(index: module)) ?? false
    case .feature(let feature): return matrix?.isEnabled(FeatureID(index: feature)) ?? false
    case .entry(let entry): return decision(on: entry, matrix, user).outcome == .allow
    }
  }

  /// What is decided about one entry.
  mutating func decision(on entry: Int, _ matrix: AccessMatrix?, _ user: User) -> Decision {
    side.tables.decide(entry: entry, matrix: matrix ?? .ofNobody, capabilities: capabilities(of: user))
  }

  /// What is missing for a decision, as codes of HEAD.
  mutating func missing(for decision: Decision, _ matrix: AccessMatrix?, _ user: User) -> [String] {
    side.tables.missing(for: decision, matrix: matrix, capabilities: capabilities(of: user), usage: [])
  }

  /// The entry that decides a path; nil if none does.
  func entry(at path: String, _ operation: Operation) -> Int? {
    let (space, method, action) =
      switch operation {
      case .call(let method): (RouteSpace.api, method, nil as String?)
      case .action(let action): (RouteSpace.page, HTTPMethod.get, action)
      }
    let known = action.flatMap { side.number(.action, $0) }.map { ActionID(index: $0) }
    return Array(path.utf8).withUnsafeBufferPointer { bytes in
      side.tables.decide(
        space: space, method: method, path: bytes, action: known, unknownAction: action != nil && known == nil,
        matrix: nil, capabilities: CapabilitySet(side.tables), usage: []
      ).entry
    }
  }

  /// The bound of a limit for a tenant; nil if there is none.
  mutating func figure(_ limit: String, _ tenant: Tenant) -> Int64? {
    guard let number = side.number(.limit, limit) else { return nil }
    return matrix(of: tenant, [])?.figure(LimitID(index: number))
  }

  /// What a tenant has; nil for no account.
  mutating func matrix(of tenant: Tenant, _ connections: Set<String>) -> AccessMatrix? {
    if tenant == .none { return nil }
    let key = MatrixKey(tenant: tenant, connections: connections)
    if let known = matrices[key] { return known }
    let matrix = AccessMatrix(side.tables, state(of: tenant, connections), at: Instant(milliseconds: 0))
    matrices[key] = matrix
    return matrix
  }

  private func state(of tenant: Tenant, _ connections: Set<String>) -> TenantState {
    var state = TenantState()
    state.configured = side.catalog.modules.indices.map { ModuleID(index: $0) }
    state.connections = connections.compactMap { side.number(.connection, $0) }.sorted()
      .map { ConnectionID(index: $0) }
    if case .pack(let pack, let disputed) = tenant, let pack = side.number(.pack, pack),
      let status = (disputed ?? status).flatMap({ side.number(.status, $0) })
    {
      state.assignments = [Assignment(pack: PackID(index: pack), status: StatusID(index: status))]
    }
    return state
  }

  private mutating func capabilities(of user: User) -> CapabilitySet {
    if let known = capabilities[user] { return known }
    let set =
      switch user {
      case .withoutRole: CapabilitySet(side.tables)
      case .withEverything: CapabilitySet.all(side.tables)
      case .role(let role):
        CapabilitySet(side.tables, roles: side.number(.role, role).map { [RoleID(index: $0)] } ?? [])
      }
    capabilities[user] = set
    return set
  }
}

/// What is done to a target.
enum Operation: Hashable {
  case call(HTTPMethod)
  /// The code of an action on a page.
  case action(String)
}
