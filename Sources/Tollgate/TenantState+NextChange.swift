extension TenantState {
  /// The least instant after another at which an assignment or a row begins or ends; nil if there is none.
  func nextChange(after now: Instant) -> Instant? {
    var next: Instant?
    func take(_ validity: Validity) {
      for boundary in [validity.start, validity.end] {
        if let boundary, boundary > now { next = min(next ?? boundary, boundary) }
      }
    }
    for assignment in assignments { take(assignment.validity) }
    for row in enterpriseModules { take(row.validity) }
    for row in storeModules { take(row.validity) }
    for row in enterpriseFeatures { take(row.validity) }
    for row in storeFeatures { take(row.validity) }
    return next
  }
}
