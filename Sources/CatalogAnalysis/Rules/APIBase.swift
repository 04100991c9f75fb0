import CatalogModel
import Diagnostics

/// `api_base` is a plain path with at least one segment.
@Sendable
func checkAPIBase(_ program: Program) -> [Diagnostic] {
  guard let declared = program.declaration.apiBase, program.apiBase == nil else { return [] }
  return [Diagnostic(.route(.apiBaseMalformed(text: declared.value)), at: declared.span)]
}
