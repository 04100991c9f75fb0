import CatalogModel
import Diagnostics

/// A pack configures nothing but what it holds.
@Sendable
func checkConfigurationsOutsidePack(_ program: Program) -> [Diagnostic] {
  program.packConfigurations.compactMap { pack, line, module -> Diagnostic? in
    let contents = program.contents[pack]
    guard contents.isCertain, !contents.isLeftOut, !contents.modules.contains(module),
      program.modules[module].configuration != nil
    else { return nil }
    return Diagnostic(
      .configuration(.notHeld(pack: program.packs[pack].code.text, module: line.module.text)), at: line.module.span)
  }
}
