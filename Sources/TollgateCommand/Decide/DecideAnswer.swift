import Tollgate
import TollgateCalendar
import TollgateHTTP
import TollgateJSON

/// What is said about one question.
struct DecideAnswer {
  private let report: GuardReport
  /// The rollout that the answer is under at the time that is asked about, whatever the clock says now.
  private let rollout: RolloutID?
  /// What was odd about the tenant's rows without being a mistake.
  private let remarks: [String]

  init(_ report: GuardReport, rollout: RolloutID?, remarks: [String]) {
    self.report = report
    self.rollout = rollout
    self.remarks = remarks
  }

  /// The answer as `decide --batch` gives it.
  var json: String {
    let tables = report.tables
    var members: [JSONValue.Member] = [
      .init("outcome", .string(report.decision.outcome.rawValue)),
      .init("reason", .string(report.decision.reason.code)),
      .init("module", .optional(report.decision.module.map(tables.code))),
      .init("feature", .optional(report.decision.feature.map(tables.code))),
      .init("missing", .strings(report.missing)),
      .init("granting_packs", .strings(report.grantingPacks.map(tables.code))),
      .init("canonical_path", .optional(report.canonicalPath?.string)),
      .init("next_change", .optional(report.nextChange?.rfc3339)),
    ]
    let limits = report.limitDocuments
    if !limits.isEmpty { members.append(.init("limits", .array(limits.map(\.json)))) }
    if let refusal = report.refusal { members.append(.init("refusal", .string(refusal.rawValue))) }
    if let rollout {
      members += [
        .init("mode", .string(Guard.Mode.shadow.rawValue)), .init("rollout", .string(tables.code(of: rollout))),
        .init("until", .optional(tables.end(of: rollout)?.rfc3339)),
      ]
    }
    if !remarks.isEmpty { members.append(.init("remarks", .strings(remarks))) }
    return JSONValue.object(members).text
  }

  /// The answer for people.
  var text: String {
    let tables = report.tables
    var lines = ["\(report.decision.outcome.rawValue): \(report.decision.reason.code)"]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("  \(name): \(value)") }
    }
    if let rollout {
      let end = tables.end(of: rollout)?.rfc3339 ?? ""
      add("mode", "\(Guard.Mode.shadow.rawValue) until \(end), in rollout \(tables.code(of: rollout))")
    }
    add("refused as", report.refusal?.rawValue)
    add("module", report.decision.module.map(tables.code))
    add("feature", report.decision.feature.map(tables.code))
    add("missing", report.missing.joined(separator: ", "))
    for limit in report.limitDocuments {
      let remaining = limit.remaining.map { ", \($0) left" } ?? ""
      add("limit", "\(limit.limit): \(limit.words)\(remaining)")
    }
    add("packs that would grant it", report.grantingPacks.map(tables.code).joined(separator: ", "))
    add("path", report.canonicalPath?.string)
    add("answers stay as they are until", report.nextChange?.rfc3339)
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
