import CatalogCompiler
import CatalogIR
import CatalogQuestions
import Tollgate
import TollgateHTTP

/// Answers questions about one catalog with the guard that services link.
struct Decider {
  private let tables: CatalogTables
  private let gate: Guard
  private let hasAPIBase: Bool

  init(_ compiled: CompiledCatalog) {
    tables = compiled.tables
    gate = Guard(tables)
    hasAPIBase = compiled.catalog.apiBase != nil
  }

  /// Decides one request; `now` stands in for a time that is not given.
  func decide(_ request: DecideRequest, now: Instant) throws(CommandError) -> DecideAnswer {
    if request.space == nil, !hasAPIBase {
      throw .spaceUnsaid
    }
    let situation = try answerable(try request.situation.resolve(with: tables, now: now))
    let action = try request.action.map { action throws(CommandError) -> ActionID in
      try answerable(try tables.id(action))
    }
    let report = gate.report(
      on: GuardRequest(
        space: request.space, method: WireText(request.method), target: WireText(request.target),
        action: action.map(PageAction.id), subject: situation.subject))
    let subject = situation.subject
    let rollout = tables.rollout(
      for: report.decision, matrix: subject.matrix, capabilities: subject.capabilities, usage: subject.usage,
      at: situation.time)
    return DecideAnswer(report, rollout: rollout, remarks: situation.remarks)
  }
}

/// Passes on what is wrong with a question.
func answerable<Value>(_ answer: @autoclosure () throws(SituationError) -> Value) throws(CommandError) -> Value {
  do throws(SituationError) {
    return try answer()
  } catch {
    throw .invalidRequest(error.message)
  }
}
