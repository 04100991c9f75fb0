import CatalogModel
import Diagnostics

/// A rollout is about everything, or about what it names.
@Sendable
func checkRolloutScopes(_ program: Program) -> [Diagnostic] {
  program.declaration.rollouts.filter { !$0.isBroken }.compactMap { rollout in
    switch (rollout.all, rollout.hasList) {
    case (nil, false): Diagnostic(.rollout(.scopeMissing(rollout: rollout.code.text)), at: rollout.code.span)
    case (let all?, true): Diagnostic(.rollout(.scopeRepeated(rollout: rollout.code.text)), at: all)
    default: nil
    }
  }
}
