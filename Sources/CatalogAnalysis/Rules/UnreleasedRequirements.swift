import CatalogModel
import Diagnostics

/// A released module that requires an unreleased one can never be enabled.
@Sendable
func checkUnreleasedRequirements(_ program: Program) -> [Diagnostic] {
  program.modules.all.filter { program.hindrance(of: $0) == nil }.flatMap { module in
    program.modules.resolve(module.requires).compactMap { position, name -> Diagnostic? in
      let required = program.modules[position]
      guard let hindrance = program.hindrance(of: required) else { return nil }
      return Diagnostic(
        .dependency(
          .requiresUnreleased(
            module: module.code.text, required: required.code.text, hindrance: hindrance.words,
            declared: hindrance.span)),
        at: name.span)
    }
  }
}
