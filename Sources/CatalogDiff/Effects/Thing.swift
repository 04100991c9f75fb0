import CatalogIR
import Diagnostics
import Tollgate

/// Something that can be gained or lost.
enum Thing: Hashable {
  case module(String)
  case feature(String)
  /// An action on targets of pages.
  case page(Int, action: String)
  /// A call of targets of the API.
  case call(Int, HTTPMethod)
  /// The entry of a page in the menu.
  case menu(RouteName)
}

/// A thing with what must be asked about it; nil where a catalog does not have it.
struct AskedThing {
  let thing: Thing
  let base: Access.Question?
  let head: Access.Question?
}

/// Everything that can be gained or lost between two catalogs: the whole space.
struct Space {
  let regions: [Region]
  let things: [AskedThing]

  init(_ base: Access, _ head: Access) {
    let (old, new) = (base.side, head.side)
    let pages = findRegions(old, new, in: .page)
    regions = pages + findRegions(old, new, in: .api)
    var things: [AskedThing] = []
    for code in old.union(.module, new) {
      things.append(
        AskedThing(
          thing: .module(code), base: old.number(.module, code).map { .module($0) },
          head: new.number(.module, code).map { .module($0) }))
    }
    for code in old.union(.feature, new) {
      things.append(
        AskedThing(
          thing: .feature(code), base: old.number(.feature, code).map { .feature($0) },
          head: new.number(.feature, code).map { .feature($0) }))
    }
    func ask(_ thing: Thing, at path: String, _ operation: Operation) {
      let entries = (base.entry(at: path, operation), head.entry(at: path, operation))
      if entries.0 == nil, entries.1 == nil { return }
      things.append(AskedThing(thing: thing, base: entries.0.map { .entry($0) }, head: entries.1.map { .entry($0) }))
    }
    for (number, region) in regions.enumerated() {
      if number < pages.count {
        for action in old.union(.action, new) {
          ask(.page(number, action: action), at: region.witness, .action(action))
        }
      } else {
        // A call for HEAD is decided as one for GET.
        for method in HTTPMethod.allCases where method != .head {
          ask(.call(number, method), at: region.witness, .call(method))
        }
      }
    }
    let (shown, shows) = (old.menuEntries, new.menuEntries)
    for name in shows.names + shown.names.filter({ shows.entries[$0] == nil }) {
      things.append(
        AskedThing(
          thing: .menu(name), base: shown.entries[name].map { .entry($0) }, head: shows.entries[name].map { .entry($0) }
        ))
    }
    self.things = things
  }
}

extension Side {
  /// The codes of this side and of HEAD, each once, those of HEAD first.
  func union(_ kind: EntityKind, _ head: Side) -> [String] {
    head.codes(kind) + codes(kind).filter { !head.has(kind, $0) }
  }

  /// The pages that the menu shows, with the numbers of the entries that decide whether it does.
  fileprivate var menuEntries: (names: [RouteName], entries: [RouteName: Int]) {
    var names: [RouteName] = []
    var numbers: [RouteName: Int] = [:]
    for (number, (route, entry)) in entries.enumerated() where entry.operation == .action(0) {
      guard catalog.routes[route].menu != nil else { continue }
      names.append(routes[route])
      numbers[routes[route]] = number
    }
    return (names, numbers)
  }
}
