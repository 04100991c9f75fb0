import CatalogModel
import Diagnostics
import Tollgate
import TollgateCalendar

/// What an expectation gives says a pack, a status and roles in one way, and its times can be read.
@Sendable
func checkExpectationGivens(_ program: Program) -> [Diagnostic] {
  program.declaration.expectations.filter { !$0.isBroken }.flatMap { expectation in
    contradictions(in: expectation) + unreadableTimes(in: expectation)
  }
}

private func contradictions(in expectation: ExpectationDeclaration) -> [Diagnostic] {
  let (given, each) = (expectation.given, expectation.each)
  func contradiction(_ key: String, _ other: String, first: Span, at span: Span) -> Diagnostic {
    Diagnostic(
      .expectation(.contradiction(expectation: expectation.name.text, key: key, other: other, first: first)), at: span)
  }
  var findings: [Diagnostic] = []
  if let list = given.assignments, let single = given.assignment?.firstKey {
    findings.append(contradiction("assignments", single.key, first: single.span, at: list.span))
  }
  for axis in each {
    let key = "each \(axis.key.rawValue)"
    for (other, span) in given.keys(excludedBy: axis.key) {
      findings.append(contradiction(key, other, first: span, at: axis.span))
    }
  }
  let hasPack = given.assignment?.pack != nil || given.assignments != nil || each.contains { $0.key == .pack }
  if !hasPack, let lonely = given.assignment?.firstKey?.span ?? each.first(where: { $0.key == .status })?.span {
    let subject = "given of expectation '\(expectation.name.text)'"
    findings.append(Diagnostic(.shape(.missingKey(key: "pack", of: subject)), at: lonely))
  }
  return findings
}

private func unreadableTimes(in expectation: ExpectationDeclaration) -> [Diagnostic] {
  let given = expectation.given
  var findings: [Diagnostic] = []
  func check(_ text: Located<String>?, _ key: String, _ form: String, _ isReadable: (String) -> Bool) {
    guard let text, !isReadable(text.value) else { return }
    findings.append(
      Diagnostic(.expectation(.unreadableTime(text: text.value, key: key, form: form)), at: text.span))
  }
  func isDate(_ text: String) -> Bool { LocalDate(text) != nil }
  func isInstant(_ text: String) -> Bool { Instant(rfc3339: text) != nil }
  let date = "a date like 2026-01-31"
  let instant = "an instant like 2026-01-31T12:00:00Z"
  check(given.time, "at", "\(date), or \(instant)") { isDate($0) || isInstant($0) }
  check(given.timeZone, "timezone", "a name of the time zone database, such as Africa/Douala or UTC") {
    TenantCalendar(timeZoneIdentifier: $0) != nil
  }
  for row in given.rows {
    check(row.startsOn, "starts_on", date, isDate)
    check(row.endsOn, "ends_on", date, isDate)
  }
  for row in given.overrides {
    check(row.startsOn, "starts_on", date, isDate)
    check(row.endsOn, "ends_on", date, isDate)
    check(row.expiresAt, "expires_at", instant, isInstant)
  }
  for answer in expectation.answers { check(answer.resetsAt, "resets_at", instant, isInstant) }
  return findings
}

extension AssignmentDeclaration {
  /// The first of its keys.
  fileprivate var firstKey: (key: String, span: Span)? {
    let all: [(key: String, span: Span?)] = [
      ("pack", pack?.span), ("status", status?.span), ("starts_on", startsOn?.span), ("ends_on", endsOn?.span),
    ]
    return all.compactMap { key, span in span.map { (key, $0) } }.first
  }
}

extension GivenDeclaration {
  /// The keys that say what `each` varies.
  fileprivate func keys(excludedBy axis: AxisDeclaration.Key) -> [(key: String, span: Span)] {
    let all: [(key: String, span: Span?)] =
      switch axis {
      case .pack: [("pack", assignment?.pack?.span), ("assignments", assignments?.span)]
      case .status: [("status", assignment?.status?.span), ("assignments", assignments?.span)]
      case .role: [("roles", roles?.span)]
      }
    return all.compactMap { key, span in span.map { (key, $0) } }
  }
}
