import Tollgate
import TollgateCalendar
import TollgateHTTP
import TollgateJSON

/// What is said about one question.
struct DecideAnswer {
  private let decision: GuardDecision
  /// What was odd about the tenant's rows without being a mistake.
  private let remarks: [String]

  init(_ decision: GuardDecision, remarks: [String]) {
    self.decision = decision
    self.remarks = remarks
  }

  /// The answer as `decide --batch` gives it.
  var json: String {
    let tables = decision.tables
    var members: [JSONValue.Member] = [
      .init("outcome", .string(decision.decision.outcome.rawValue)),
      .init("reason", .string(decision.decision.reason.code)),
      .init("module", .optional(decision.decision.module.map(tables.code))),
      .init("feature", .optional(decision.decision.feature.map(tables.code))),
      .init("missing", .strings(decision.missing)),
      .init("granting_packs", .strings(decision.grantingPacks.map(tables.code))),
      .init("canonical_path", .optional(decision.canonicalPath?.string)),
      .init("next_change", .optional(decision.nextChange?.rfc3339)),
    ]
    let limits = decision.limitDocuments
    if !limits.isEmpty { members.append(.init("limits", .array(limits.map(\.json)))) }
    if let refusal = decision.refusal { members.append(.init("refusal", .string(refusal.rawValue))) }
    if !remarks.isEmpty { members.append(.init("remarks", .strings(remarks))) }
    return JSONValue.object(members).text
  }

  /// The answer for people.
  var text: String {
    let tables = decision.tables
    var lines = ["\(decision.decision.outcome.rawValue): \(decision.decision.reason.code)"]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("  \(name): \(value)") }
    }
    add("refused as", decision.refusal?.rawValue)
    add("module", decision.decision.module.map(tables.code))
    add("feature", decision.decision.feature.map(tables.code))
    add("missing", decision.missing.joined(separator: ", "))
    for limit in decision.limitDocuments {
      let remaining = limit.remaining.map { ", \($0) left" } ?? ""
      add("limit", "\(limit.limit): \(limit.words)\(remaining)")
    }
    add("packs that would grant it", decision.grantingPacks.map(tables.code).joined(separator: ", "))
    add("path", decision.canonicalPath?.string)
    add("answers stay as they are until", decision.nextChange?.rfc3339)
    for remark in remarks { add("remark", remark) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension JSONValue {
  /// A string, or null.
  fileprivate static func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }
}
