internal import CatalogIR

/// The packs on sale in the order to offer them: again and again, among those before which no cheaper one of the same
/// currency and cycle is left, the one with the fewest modules, and of several the first in the catalog's files.
///
/// - Complexity: O(n log n)
func offerOrder(of catalog: Catalog) -> [Int] {
  let listed = catalog.listedPacks.map(\.index)
  var rungs = listed.enumerated().filter { catalog.packs[$1].onSale }.map { Rung(catalog.packs[$1], at: $0) }
  rungs.sort { $0.steps < $1.steps }
  var latest: [Terms: Rung.Place] = [:]
  for (index, rung) in rungs.enumerated() {
    guard let terms = rung.terms else { continue }
    rungs[index].turn = max(rung.place, latest[terms] ?? rung.place)
    latest[terms] = rungs[index].turn
  }
  rungs.sort { $0.turn == $1.turn ? $0.steps < $1.steps : $0.turn < $1.turn }
  return rungs.map { listed[$0.place.pack] }
}

/// What makes two prices compare.
private struct Terms: Hashable {
  let currency: String
  let cycle: Price.Cycle
}

/// A pack with what decides its place.
private struct Rung {
  /// Where it stands if no price is looked at.
  struct Place: Comparable {
    let modules: Int
    let pack: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.modules, left.pack) < (right.modules, right.pack)
    }
  }

  let amount: Int64
  /// Nil if it has no price, and therefore waits for none.
  let terms: Terms?
  let place: Place
  /// Its own place, or that of the cheaper pack which it directly comes after because its own would be earlier.
  var turn: Place

  init(_ pack: Pack, at index: Int) {
    amount = pack.price?.amount ?? 0
    terms = pack.price.map { Terms(currency: $0.currency, cycle: $0.cycle) }
    place = Place(modules: pack.contents.count, pack: index)
    turn = place
  }

  /// Where it stands among those whose prices compare with its own.
  var steps: (Int64, Int, Int) { (amount, place.modules, place.pack) }
}
