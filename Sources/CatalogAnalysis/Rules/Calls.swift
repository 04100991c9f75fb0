import CatalogIR
import CatalogModel
import Diagnostics

/// Every call of a page is answered by an API route that lists its method.
@Sendable
func checkCalls(_ program: Program) -> [Diagnostic] {
  var resolver = program.calls
  return program.entries.flatMap { entry in
    entry.calls.compactMap { call -> Diagnostic? in
      guard case .failure(let failure) = resolver.resolve(call) else { return nil }
      return Diagnostic(failure.problem, at: failure.span)
    }
  }
}
