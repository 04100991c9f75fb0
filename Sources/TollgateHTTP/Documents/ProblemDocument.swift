import Tollgate
import TollgateJSON

/// A refusal as a problem document (RFC 9457). It repeats nothing of the request.
public struct ProblemDocument: Sendable {
  private let report: GuardReport

  /// Describes a decision; nil for one that allows.
  public init?(_ report: GuardReport) {
    guard report.decision.outcome != .allow else { return nil }
    self.report = report
  }

  /// The content type to send it with.
  public static var contentType: String { "application/problem+json" }

  /// The status to send it with: 400 for a request line that was refused, and 403 for every denial, whatever its reason.
  public var status: Int {
    report.decision.reason == .badTarget ? 400 : 403
  }

  /// The document, its members in this order:
  ///
  /// | member | value |
  /// | --- | --- |
  /// | `type` | `urn:tollgate:reason:` and the reason |
  /// | `title` | a few words for the reason |
  /// | `status` | ``status`` |
  /// | `detail` | one sentence about this case |
  /// | `reason` | the reason's code |
  /// | `refusal` | the class of the refusal, for `bad_target` alone |
  /// | `module`, `feature` | the codes of those the reason is about; left out if there are none |
  /// | `missing` | the codes of what is missing, for a dependency from the root cause on |
  /// | `limits` | how the limits stand that have no room, as ``LimitDocument`` says; for `limit_reached` alone |
  /// | `granting_packs` | the codes of the packs that would turn the answer |
  /// | `catalog` | the digest of the catalog's tables |
  /// | `mode` | `enforce` or `shadow` |
  ///
  /// - Complexity: O(packs on sale * entities of the catalog)
  public var json: String {
    let reason = report.decision.reason
    let missing = report.missing
    let members: [JSONValue.Member?] = [
      .init("type", "urn:tollgate:reason:\(reason.code)"),
      .init("title", reason.title),
      .init("status", .integer(Int64(status))),
      .init("detail", report.sentence(missing: missing)),
      .init("reason", reason.code),
      .init("refusal", report.refusal?.rawValue),
      .init("module", report.moduleCode),
      .init("feature", report.featureCode),
      .init("missing", .strings(missing)),
      .init("limits", report.reachedLimits.map(\.json)),
      .init("granting_packs", .strings(report.grantingPacks.map(report.tables.code))),
      .init("catalog", report.catalogDigest),
      .init("mode", report.mode.rawValue),
    ]
    return JSONValue.object(members.compactMap(\.self)).text
  }
}

extension GuardReport {
  /// The problem document; nil where the decision allows.
  public var problem: ProblemDocument? { ProblemDocument(self) }
}
