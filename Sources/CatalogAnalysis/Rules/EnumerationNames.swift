import CatalogIR
import CatalogModel
import Diagnostics

/// The type that an enumeration becomes in generated Swift has a name that nothing else there needs.
@Sendable
func checkEnumerationNames(_ program: Program) -> [Diagnostic] {
  let catalog = swiftTypeName(ofCatalog: program.declaration.code?.text ?? "")
  return program.enumerations.all.compactMap { enumeration in
    let name = swiftTypeName(ofEnumeration: enumeration.code.text)
    guard isTakenTypeName(name) || name == catalog else { return nil }
    return Diagnostic(
      .name(.typeNameTaken(enumeration: enumeration.code.text, swiftName: name)), at: enumeration.code.span)
  }
}
