package import CatalogModel
package import Diagnostics

/// The names that may stand where a catalog names something of a kind; nil where they are not all known, because a
/// section that declares some could not be read.
package func declaredNames(_ kind: EntityKind, in declaration: CatalogDeclaration) -> [Located<Name>]? {
  declaration.unreadable.isDisjoint(with: kind.parts) ? Program(declaration).names(of: kind) : nil
}
