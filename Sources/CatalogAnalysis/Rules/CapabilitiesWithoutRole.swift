import CatalogModel
import Diagnostics

/// Where roles are declared, every capability is held by one.
///
/// A role that could not be read whole, or that names something unknown, may have meant it.
@Sendable
func checkCapabilitiesWithoutRole(_ program: Program) -> [Diagnostic] {
  let roles = program.roles.all
  let isCertain = roles.allSatisfy { role in
    !role.isBroken && !role.hasEveryCapability && role.capabilities.allSatisfy { program.capabilities[$0.value] != nil }
  }
  guard !roles.isEmpty, isCertain, !program.declaration.unreadable.contains(.role) else { return [] }
  let held = Set(roles.flatMap { $0.capabilities.map(\.value) })
  return program.capabilities.all
    .filter { !$0.isBroken && !held.contains($0.code.value) }
    .map { Diagnostic(.access(.capabilityWithoutRole(capability: $0.code.text)), at: $0.code.span) }
}
