public import Tollgate
package import TollgateJSON

/// How a limit stands after a decision, as plain values for logs and answers.
public struct LimitDocument: Hashable, Sendable {
  /// `limit`: the limit's code.
  public let limit: String
  /// `figure`: the tenant's bound.
  public let figure: Int64?
  /// `used`: what was used up before.
  public let used: Int64
  /// `amount`: what was asked for.
  public let amount: Int64
  /// `remaining`: what remains once the decision is acted on.
  public let remaining: Int64?
  /// `period`: the calendar period after which the count starts again.
  public let period: LimitPeriod?
  /// `resets_at`: when it starts again, as an instant in UTC (RFC 3339).
  public let resetsAt: String?

  /// Describes a status.
  ///
  /// - Complexity: O(1)
  public init(_ status: LimitStatus, in tables: CatalogTables) {
    limit = tables.code(of: status.limit)
    figure = status.figure
    used = status.used
    amount = status.amount
    remaining = status.remaining
    period = status.period
    resetsAt = status.resetsAt?.rfc3339
  }

  /// The document as JSON: members in the order of the properties, named as they say; one without a value is left out.
  package var json: JSONValue {
    let members: [JSONValue.Member?] = [
      .init("limit", limit), .init("figure", figure), .init("used", used), .init("amount", amount),
      .init("remaining", remaining), .init("period", period?.rawValue), .init("resets_at", resetsAt),
    ]
    return .object(members.compactMap(\.self))
  }

  /// How much of it is used, in a few words.
  package var words: String {
    let bound = figure.map { "\(used) of \($0) used" } ?? "\(used) used"
    let words = [
      period.map { "\(bound) this \($0.rawValue)" } ?? bound, amount == 1 ? nil : "\(amount) asked for",
      resetsAt.map { "counted anew from \($0)" },
    ]
    return words.compactMap(\.self).joined(separator: ", ")
  }
}

extension GuardReport {
  /// How the limits stand of which the request or the requirement takes.
  package var limitDocuments: [LimitDocument] {
    limits.map { LimitDocument($0, in: tables) }
  }

  /// The limits that have no room.
  var reachedLimits: [LimitDocument] {
    limits.filter(\.isReached).map { LimitDocument($0, in: tables) }
  }
}
