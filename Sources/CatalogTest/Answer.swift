import CatalogModel
import Tollgate
import TollgateCalendar
import TollgateHTTP

/// What the resolver says of a subject. What costs something is worked out only where it is asked for.
struct Answer {
  let outcome: Decision.Outcome
  let reason: Reason
  let module: String?
  let feature: String?
  let missing: () -> [String]
  let grantingPacks: () -> [String]
  let source: () -> String?
  let limits: () -> [Limit]
  /// The entry that decided a request.
  var entry: Int?

  /// How a limit stands.
  struct Limit {
    let code: String
    let status: LimitStatus
  }
}

extension Answer {
  /// The answer to a request.
  init(_ report: GuardReport) {
    let tables = report.tables
    let about = report.decision
    self.init(
      outcome: about.outcome, reason: about.reason, module: about.module.map(tables.code),
      feature: about.feature.map(tables.code), missing: { report.missing },
      grantingPacks: { report.grantingPacks.map(tables.code) },
      source: { about.module.flatMap { report.subject.matrix?.source($0) }?.rawValue },
      limits: { report.limits.map { Limit(code: tables.code(of: $0.limit), status: $0) } }, entry: about.entry)
  }

  /// The answer for a module or a feature of a tenant, whatever the user may do.
  init(_ subject: Subject, in tables: CatalogTables, module: ModuleID, feature: FeatureID? = nil) {
    let matrix = subject.matrix
    let reason = matrix.map { matrix in feature.map(matrix.reason) ?? matrix.reason(module) } ?? .noTenant
    let decision = Decision(reason, module: module, feature: feature)
    self.init(
      outcome: decision.outcome, reason: reason, module: tables.code(of: module), feature: feature.map(tables.code),
      missing: {
        tables.missing(for: decision, matrix: matrix, capabilities: subject.capabilities, usage: subject.usage)
      },
      grantingPacks: {
        guard let matrix, reason != .allowed else { return [] }
        let offers = tables.offers(to: matrix) { feature.map($0.isEnabled) ?? $0.isEnabled(module) }
        return offers.map(tables.code)
      },
      source: { matrix?.source(module).rawValue }, limits: { [] })
  }
}

// MARK: - Against what is expected

extension Answer {
  /// Whether it is as it must be.
  func meets(_ expected: AnswerDeclaration) -> Bool {
    (outcome == .allow) == expected.isAllowed && meetsFacts(of: expected) && meetsLimit(of: expected)
  }

  private func meetsFacts(of expected: AnswerDeclaration) -> Bool {
    isSame(expected.reason?.value, reason.code) && isSame(expected.module?.text, module)
      && isSame(expected.feature?.text, feature) && isSame(expected.missing, missing)
      && isSame(expected.grantingPacks, grantingPacks)
      && (expected.source == nil || isSame(expected.source?.value, source()))
  }

  private func meetsLimit(of expected: AnswerDeclaration) -> Bool {
    guard expected.asksOfLimit else { return true }
    guard let limit = limit(of: expected) else { return false }
    return isSame(expected.limit?.text, limit.code)
      && expected.used.map { $0 == limit.status.used } ?? true
      && expected.remaining.map { $0 == limit.status.remaining } ?? true
      && expected.resetsAt.map { Instant(rfc3339: $0.value) == limit.status.resetsAt } ?? true
  }

  /// The limit that is expected; where none is named, the first that is reached, else the one of which least remains.
  private func limit(of expected: AnswerDeclaration) -> Limit? {
    let limits = limits()
    if let name = expected.limit { return limits.first { Name($0.code) == name.value } }
    return limits.first { $0.status.isReached }
      ?? limits.min { ($0.status.remaining ?? .max) < ($1.status.remaining ?? .max) }
  }

  private func isSame(_ expected: String?, _ actual: String?) -> Bool {
    guard let expected else { return true }
    return actual.map { $0.utf8.elementsEqual(expected.utf8) } ?? false
  }

  private func isSame(_ expected: [Located<Name>]?, _ actual: () -> [String]) -> Bool {
    expected.map { $0.map(\.value) == actual().map { Name($0) } } ?? true
  }

  /// The answer in the words of failures, with as much of it as was asked for.
  func words(besides expected: AnswerDeclaration) -> String {
    let isAllowed = outcome == .allow
    let limit = expected.asksOfLimit || reason == .limitReached ? limit(of: expected) : nil
    let missing = isAllowed ? [] : missing()
    let parts = [
      isAllowed ? "allow" : "\(outcome.rawValue): \(reason.code)", module.map { "module \($0)" },
      feature.map { "feature \($0)" },
      expected.missing == nil && missing.isEmpty ? nil : "missing \(list(missing))",
      expected.grantingPacks.map { _ in "granting_packs \(list(grantingPacks()))" },
      expected.source.map { _ in "source \(source() ?? "none")" },
      limit.map { "limit \($0.code), used \($0.status.used)" },
      limit?.status.remaining.map { "remaining \($0)" },
      limit?.status.resetsAt?.rfc3339.map { "resets_at \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension AnswerDeclaration {
  fileprivate var asksOfLimit: Bool {
    limit != nil || used != nil || remaining != nil || resetsAt != nil
  }

  /// What must come, in the words of failures.
  var words: String {
    let parts = [
      isAllowed ? "allow" : "deny: \(reason?.value ?? "")", module.map { "module \($0.text)" },
      feature.map { "feature \($0.text)" }, missing.map { "missing \(list($0.map(\.text)))" },
      grantingPacks.map { "granting_packs \(list($0.map(\.text)))" }, source.map { "source \($0.value)" },
      limit.map { "limit \($0.text)" }, used.map { "used \($0)" }, remaining.map { "remaining \($0)" },
      resetsAt.map { "resets_at \($0.value)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

/// Codes as the YAML writes a list.
func list(_ codes: [String]) -> String {
  "[\(codes.joined(separator: ", "))]"
}
