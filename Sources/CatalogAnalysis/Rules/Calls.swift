import CatalogIR
import CatalogModel
import Diagnostics

/// Every call of a page is answered by an API route that lists its method.
@Sendable
func checkCalls(_ program: Program) -> [Diagnostic] {
  program.entries.flatMap { entry in
    entry.calls.compactMap { call in program.calls.problem(with: call).map { Diagnostic($0, at: call.span) } }
  }
}
