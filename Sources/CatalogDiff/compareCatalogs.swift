import CatalogIR
import Diagnostics

/// Compares the meanings of two catalogs. What HEAD says that it had another code before is one thing in both; whatever
/// else differs in its code is another.
///
/// - Parameter accepted: What HEAD's waivers accept, as far as they count today.
/// - Returns: Every difference with all that comes of it: whoever gains or loses something by the change from BASE to
///   HEAD is told, and nobody else.
package func compareCatalogs(
  _ base: ComparedCatalog, _ head: ComparedCatalog, accepted: [Acceptance] = []
) -> CatalogDifference {
  let new = Side(head)
  let old = Side(base, renames: head.catalog.renames, head: new)
  var changes = findEffects(old, new, of: findChanges(old, new))
  let population = Population(old, new)
  var used: Set<Acceptance> = []
  for index in changes.indices {
    guard let acceptance = accepted.first(where: { $0.covers(changes[index]) }) else { continue }
    changes[index].acceptance = acceptance
    used.insert(acceptance)
  }
  return CatalogDifference(
    catalog: head.catalog.code, changes: changes, unused: accepted.filter { !used.contains($0) },
    crowd: Crowd(tenants: population.tenants, users: population.users))
}

extension Acceptance {
  /// Whether it is about a change: by the code of the rule and by what the change is about.
  fileprivate func covers(_ change: Change) -> Bool {
    guard !hasPassed, rule == change.rule.code, let about = change.fact.entity else { return false }
    // `/stock/*` says aloud what `/stock` means.
    let plain = entity.hasSuffix("/*") ? String(entity.dropLast(2)) : entity
    return about.utf8.elementsEqual(plain.utf8) || about.utf8.elementsEqual(entity.utf8)
  }
}
