import CatalogModel
import Diagnostics
import TollgateConfiguration

/// What a pack gives is what the module's schema allows. It may lack something: the customer can give the rest.
@Sendable
func checkRefusedConfigurations(_ program: Program) -> [Diagnostic] {
  program.packConfigurations.flatMap { pack, line, module -> [Diagnostic] in
    guard let schema = program.modules[module].configuration else { return [] }
    return schema.value.checkPart(line.value.typed(by: schema.value)).map { problem in
      Diagnostic(
        .configuration(
          .refused(
            pack: program.packs[pack].code.text, module: line.module.text, problem, schema: schema.span)),
        at: line.value.place(of: problem.path, name: problem.isAboutName) ?? line.module.span)
    }
  }
}
