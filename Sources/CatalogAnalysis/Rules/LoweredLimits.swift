import CatalogModel
import Diagnostics

/// A pack does not give less than the pack it extends, unless `without` says so.
@Sendable
func checkLoweredLimits(_ program: Program) -> [Diagnostic] {
  program.packs.indices.flatMap { position -> [Diagnostic] in
    guard let base = program.contents[position].base else { return [] }
    let pack = program.packs[position]
    let without = Set(pack.without.map(\.value))
    return pack.limits.compactMap { limit, figure -> Diagnostic? in
      guard let target = program.limits[limit.value], let inherited = program.contents[base].limits[target],
        figure.value < inherited.figure, !without.contains(limit.value)
      else { return nil }
      return Diagnostic(
        .pack(
          .lowersLimit(
            pack: pack.code.text, limit: limit.text, figure: figure.value, inherited: inherited.figure,
            from: program.packs[inherited.pack].code.text, first: inherited.span)),
        at: figure.span)
    }
  }
}
