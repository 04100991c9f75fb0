import CatalogModel
import Diagnostics

/// What a pack configures says what its configuration must look like.
@Sendable
func checkConfigurationsWithoutSchema(_ program: Program) -> [Diagnostic] {
  program.packConfigurations.compactMap { pack, line, module -> Diagnostic? in
    let module = program.modules[module]
    guard module.configuration == nil, !module.isBroken else { return nil }
    return Diagnostic(
      .configuration(
        .noSchema(pack: program.packs[pack].code.text, module: module.code.text, declared: module.code.span)),
      at: line.module.span)
  }
}

extension Program {
  /// Every line in which a pack configures a module that exists, with the positions of both.
  var packConfigurations: [(pack: Int, line: PackDeclaration.ModuleConfiguration, module: Int)] {
    packs.indices.flatMap { pack in
      packs[pack].configurations.compactMap { line in modules[line.module.value].map { (pack, line, $0) } }
    }
  }
}
