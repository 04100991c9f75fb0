import CatalogIR

/// A difference in one answer: a user of a tenant is allowed something with other connections than before.
struct Cell: Hashable {
  let tenant: Tenant
  let user: User
  let before: LeastSets
  let after: LeastSets

  /// Connections with which it is lost; nil if it is lost with none.
  var lost: Set<String>? { before.first(notIn: after) }

  /// Connections with which it is gained; nil if it is gained with none.
  var gained: Set<String>? { after.first(notIn: before) }
}

/// Finds the cells of one thing after another. What two things ask for alike is worked out once.
struct CellFinder {
  let population: Population
  var base: Access
  var head: Access
  private var known: [[Access.Question?]: [Cell]] = [:]

  init(_ base: Side, _ head: Side) {
    population = Population(base, head)
    self.base = Access(base, population)
    self.head = Access(head, population)
  }

  /// Every difference between the answers to a question of BASE and to one of HEAD, where nil is never allowed.
  ///
  /// - Complexity: O(tenants × users × connections) decisions where one set of connections is needed; none if asked before.
  mutating func cells(_ before: Access.Question?, _ after: Access.Question?) -> [Cell] {
    let (before, after) = (base.representative(of: before), head.representative(of: after))
    let key = [before, after]
    if let cells = known[key] { return cells }
    var cells: [Cell] = []
    for tenant in population.tenants {
      for user in population.users {
        let things = tenant == .none ? [] : population.connections
        let was = LeastSets(of: things) { base.allows(before, tenant, user, $0) }
        let isNow = LeastSets(of: things) { head.allows(after, tenant, user, $0) }
        if was != isNow { cells.append(Cell(tenant: tenant, user: user, before: was, after: isNow)) }
      }
    }
    known[key] = cells
    return cells
  }
}
