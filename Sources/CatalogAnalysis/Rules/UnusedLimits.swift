import CatalogModel
import Diagnostics

/// Where routes are declared, every limit is consumed by one, or asked about by the service's own code.
@Sendable
func checkUnusedLimits(_ program: Program) -> [Diagnostic] {
  guard !program.routes.isEmpty else { return [] }
  let consumed = Set(program.entries.flatMap { $0.consumes.map(\.limit.value) })
  return program.limits.all.compactMap { limit in
    guard !limit.isCheckedInCode, !consumed.contains(limit.code.value),
      program.modules.positions(of: limit.module.map { [$0] } ?? [])
        .allSatisfy({ program.hindrance(of: program.modules[$0]) == nil })
    else { return nil }
    return Diagnostic(.proof(.unused(kind: .limit, code: limit.code.text)), at: limit.code.span)
  }
}
