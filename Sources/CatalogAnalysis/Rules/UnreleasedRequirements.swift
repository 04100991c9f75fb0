import CatalogIR
import CatalogModel
import Diagnostics

/// A released module that requires an unreleased one can never be enabled.
@Sendable
func checkUnreleasedRequirements(_ program: Program) -> [Diagnostic] {
  program.modules.all.filter { $0.isReleased }.flatMap { module in
    program.modules.resolve(module.requires).compactMap { position, name -> Diagnostic? in
      let required = program.modules[position]
      guard !required.isReleased else { return nil }
      return Diagnostic(
        .dependency(
          .requiresUnreleased(
            module: module.code.text, required: required.code.text, lifecycle: required.lifecycle?.value ?? "",
            declared: required.lifecycle?.span ?? required.code.span)),
        at: name.span)
    }
  }
}

extension ModuleDeclaration {
  /// Whether tenants can have it, by its lifecycle.
  fileprivate var isReleased: Bool {
    lifecycle.flatMap { Lifecycle(rawValue: $0.value) }?.isReleased ?? true
  }
}
