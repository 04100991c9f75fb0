import CatalogModel
import Diagnostics

/// Where routes ask for capabilities, every role gives one.
///
/// A role that gives only what nothing asks for is no finding: each of its capabilities is one.
@Sendable
func checkUnusedRoles(_ program: Program) -> [Diagnostic] {
  guard !program.routes.isEmpty, !program.askedCapabilities.isEmpty else { return [] }
  return program.roles.indices.filter { program.held[$0].capabilities.isEmpty }.map { position in
    let code = program.roles[position].code
    return Diagnostic(.proof(.unused(kind: .role, code: code.text)), at: code.span)
  }
}
