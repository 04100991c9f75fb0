package import CatalogModel
package import Diagnostics
package import TollgateCalendar

/// The rollouts whose last day has passed. What is built does not depend on it: the services' own clock ends a rollout.
package func endedRollouts(of catalog: CatalogDeclaration, on today: LocalDate?) -> [Diagnostic] {
  guard let today else { return [] }
  return catalog.rollouts.compactMap { rollout in
    guard let until = rollout.until, until.value < today else { return nil }
    return Diagnostic(.rollout(.ended(rollout: rollout.code.text, until: "\(until.value)")), at: until.span)
  }
}
