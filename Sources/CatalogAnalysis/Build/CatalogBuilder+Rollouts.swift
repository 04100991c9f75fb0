import CatalogIR
import CatalogModel
import Tollgate
import TollgateCalendar

extension CatalogBuilder {
  /// The rollouts of a catalog that is built but for them.
  func rollouts(of catalog: Catalog) -> [Rollout] {
    guard !program.declaration.rollouts.isEmpty else { return [] }
    let entries = Dictionary(grouping: program.declaration.entries(of: catalog)) { entry in
      let key = entry.declaration.key.value
      return catalog.routes[entry.route].space == .page ? RolloutSubject.page(key) : .apiRoute(key)
    }
    .mapValues { $0.map(\.number) }
    return program.declaration.rollouts.map { rollout in
      Rollout(
        code: rollout.code.text, mode: rollout.isShadow ? .shadow : .enforce, isAboutAll: rollout.all != nil,
        modules: ids(rollout.modules, in: program.modules),
        entries: rollout.subjects.flatMap { entries[$0.subject] ?? [] }.sorted(), author: rollout.author,
        reason: rollout.reason, end: rollout.until.map { end(of: $0.value) },
        bars: Rollout.Bars(requests: rollout.requests, days: rollout.days),
        explanations: rollout.explanations.flatMap { explanation in
          let subject =
            explanation.isPage
            ? RolloutSubject.page(explanation.route.value) : .apiRoute(explanation.route.value)
          return (entries[subject] ?? []).compactMap { entry in
            Reason.refusals.first { $0.code == explanation.reason.value }.map {
              Rollout.Explanation(entry: entry, reason: $0, text: explanation.text)
            }
          }
        })
    }
  }

  /// The first instant after a day in UTC.
  private func end(of day: LocalDate) -> Instant {
    Instant(milliseconds: (Int64(day.dayNumber) + 1) * 86_400_000)
  }
}
