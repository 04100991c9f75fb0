/// How a limit stands after a decision that asked for some of it.
public struct LimitStatus: Hashable, Sendable {
  /// Which limit.
  public let limit: LimitID
  /// The tenant's bound; nil if there is none.
  public let figure: Int64?
  /// What was used up before.
  public let used: Int64
  /// What was asked for.
  public let amount: Int64
  /// What remains once the decision is acted on: what was asked for is taken only where it allows. Never below 0, and nil
  /// without a bound.
  public let remaining: Int64?
  /// Whether there was no room for what was asked for.
  public let isReached: Bool
  /// The period after which the count starts again; nil for a number held now.
  public let period: LimitPeriod?
  /// When it starts again, as the caller has said; nil for a number held now, which never does.
  public let resetsAt: Instant?

  /// Describes the limit of what was asked for.
  package init(
    _ asked: LimitFigure, _ reason: Reason, matrix: AccessMatrix, usage: [LimitUsage], period: LimitPeriod?
  ) {
    let counted = usage.latest(asked.limit)
    limit = asked.limit
    figure = matrix.figure(asked.limit)
    used = counted?.used ?? 0
    amount = asked.figure
    let taken = used.saturatingAdd(reason == .allowed ? amount : 0)
    remaining = figure.map { max(0, $0.saturatingSubtract(taken)) }
    isReached = !matrix.hasRoom(for: asked, usage: usage)
    self.period = period
    resetsAt = period == nil ? nil : counted?.resetsAt
  }
}

extension CatalogTables {
  /// How the limits stand of which the decided request takes, in the order of its route. Empty where the decision is
  /// neither to allow nor about a limit, for then nothing was counted.
  ///
  /// The arguments are those of the decision.
  ///
  /// - Complexity: O(limits of the route * usage)
  public func limits(for decision: Decision, matrix: AccessMatrix?, usage: [LimitUsage]) -> [LimitStatus] {
    guard let matrix, let entry = decision.entry, decision.reason == .allowed || decision.reason == .limitReached else {
      return []
    }
    return read { reader in
      guard matrix.mark == reader.mark, reader.hasEntry(entry) else { return [] }
      return reader.lists.figures(reader.rows(EntryWord.self)[entry, .consumes]).map { asked in
        LimitStatus(
          asked, decision.reason, matrix: matrix, usage: usage, period: reader.period(asked.limit.index))
      }
    }
  }
}

extension AccessMatrix {
  /// Whether a limit has room for what is asked for; a sum beyond all numbers has none, and without a bound there is.
  ///
  /// - Complexity: O(usage)
  package func hasRoom(for asked: LimitFigure, usage: [LimitUsage]) -> Bool {
    guard let figure = figure(asked.limit) else { return true }
    let used = usage.latest(asked.limit)?.used ?? 0
    let (sum, overflow) = used.addingReportingOverflow(asked.figure)
    return !overflow && sum <= figure
  }
}

extension [LimitUsage] {
  /// Of several counts for a limit the last.
  fileprivate func latest(_ limit: LimitID) -> LimitUsage? {
    last { $0.limit == limit }
  }
}

extension Int64 {
  fileprivate func saturatingAdd(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  fileprivate func saturatingSubtract(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }
}
