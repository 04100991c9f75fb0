import CatalogModel
import Diagnostics

/// A pack does not name again what the pack it extends has. Always-on modules may be named anywhere, for the reader.
@Sendable
func checkInheritedModules(_ program: Program) -> [Diagnostic] {
  program.packs.indices.flatMap { position -> [Diagnostic] in
    guard let base = program.contents[position].base else { return [] }
    let pack = program.packs[position]
    return program.modules.resolve(pack.modules).compactMap { module, name -> Diagnostic? in
      guard program.contents[base].modules.contains(module), !program.modules[module].alwaysOn,
        let (origin, first) = program.mention(of: module, upFrom: base)
      else { return nil }
      return Diagnostic(
        .pack(.alreadyInherited(pack: pack.code.text, module: name.text, from: origin, first: first)), at: name.span)
    }
  }
}

extension Program {
  /// The pack of the chain that names a module, and where.
  fileprivate func mention(of module: Int, upFrom pack: Int) -> (pack: String, span: Span)? {
    var current: Int? = pack
    while let position = current {
      if let name = packs[position].modules.first(where: { modules[$0.value] == module }) {
        return (packs[position].code.text, name.span)
      }
      current = contents[position].base
    }
    return nil
  }
}
