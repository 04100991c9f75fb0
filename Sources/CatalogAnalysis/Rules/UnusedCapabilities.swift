import CatalogModel
import Diagnostics

/// Where routes are declared, every capability is asked for by one, by a module, or by the service's own code.
@Sendable
func checkUnusedCapabilities(_ program: Program) -> [Diagnostic] {
  guard !program.routes.isEmpty else { return [] }
  let asked = program.askedCapabilities
  return program.capabilities.all.filter { !asked.contains($0.code.value) }.map { capability in
    Diagnostic(.proof(.unused(kind: .capability, code: capability.code.text)), at: capability.code.span)
  }
}

extension Program {
  /// The capabilities that something asks for.
  var askedCapabilities: Set<Name> {
    let declared = entries.flatMap(\.capabilities) + modules.all.flatMap(\.capabilities)
    return Set((declared + capabilities.all.filter(\.isCheckedInCode).map(\.code)).map(\.value))
  }
}
