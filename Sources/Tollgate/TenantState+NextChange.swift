extension TenantState {
  /// The least instant after another at which an assignment or a row begins or ends; nil if there is none.
  func nextChange(after now: Instant) -> Instant? {
    var next: Instant?
    for assignment in assignments { assignment.validity.lower(&next, after: now) }
    for row in enterpriseModules { row.validity.lower(&next, after: now) }
    for row in storeModules { row.validity.lower(&next, after: now) }
    for row in enterpriseFeatures { row.validity.lower(&next, after: now) }
    for row in storeFeatures { row.validity.lower(&next, after: now) }
    return next
  }
}

extension Validity {
  /// Makes an instant the earlier of itself and of the begin and the end, as far as these lie after another.
  fileprivate func lower(_ next: inout Instant?, after now: Instant) {
    if let start, start > now { next = min(next ?? start, start) }
    if let end, end > now { next = min(next ?? end, end) }
  }
}
