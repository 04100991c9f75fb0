import CatalogModel
import Diagnostics

/// What is always on waits for nothing that may be off: no ordinary module, no connection, no configuration.
@Sendable
func checkAlwaysOnRequirements(_ program: Program) -> [Diagnostic] {
  program.modules.all.filter { $0.alwaysOn && !$0.isBroken }.flatMap { module in
    let modules = program.modules.resolve(module.requires)
      .filter { !program.modules[$0.position].alwaysOn && program.modules[$0.position].code.value != module.code.value }
      .map { ($0.name, EntityKind.module, program.modules[$0.position].code.span) }
    let connections = program.connections.resolve(module.requires)
      .map { ($0.name, EntityKind.connection, program.connections[$0.position].code.span) }
    var findings = (modules + connections).map { name, kind, declared in
      Diagnostic(
        .dependency(
          .alwaysOnRequires(module: module.code.text, required: name.text, kind: kind, declared: declared)),
        at: name.span)
    }
    if let configuration = module.requiresConfiguration, configuration.value {
      findings.append(
        Diagnostic(.dependency(.alwaysOnConfigured(module: module.code.text)), at: configuration.span))
    }
    return findings
  }
}
