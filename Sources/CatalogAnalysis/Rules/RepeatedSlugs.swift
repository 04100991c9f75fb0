import CatalogModel
import Diagnostics

/// A slug stands for one module.
@Sendable
func checkRepeatedSlugs(_ program: Program) -> [Diagnostic] {
  var first: [Name: (module: String, span: Span)] = [:]
  return program.modules.all.compactMap { module -> Diagnostic? in
    guard let slug = module.slug else { return nil }
    guard let earlier = first[slug.value] else {
      first[slug.value] = (module.code.text, slug.span)
      return nil
    }
    return Diagnostic(
      .name(.slugRepeated(slug: slug.text, module: module.code.text, other: earlier.module, first: earlier.span)),
      at: slug.span)
  }
}
