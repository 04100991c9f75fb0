import CatalogIR
import Tollgate

extension Catalog {
  /// The instants at which random rollouts end, and what lies around them.
  static let rolloutTimes = [49, 50, 99, 100, 149, 150, 151].map { Instant(milliseconds: $0) }

  /// Adds rollouts about everything, about modules and about entries: no module and no entry in two of them.
  mutating func addRandomRollouts(_ generator: inout SeededGenerator) {
    var modules = generator.some(below: self.modules.count, atMost: self.modules.count)
    var entries = generator.some(
      below: routes.flatMap(\.entries).count, atMost: routes.flatMap(\.entries).count / 2)
    let aboutAll = generator.pick([nil, 0, 1])
    for number in 0..<generator.pick([0, 1, 2, 2, 3, 4]) {
      let isShadow = !generator.once(in: 4)
      let namedModules = take(&modules, &generator)
      let namedEntries = take(&entries, &generator)
      rollouts.append(
        Rollout(
          code: "R\(number)", mode: isShadow ? .shadow : .enforce, isAboutAll: number == aboutAll,
          modules: namedModules.map { ID($0) }, entries: namedEntries, author: "team \(number)",
          reason: "new \(number)",
          end: isShadow ? Instant(milliseconds: generator.pick([50, 100, 150, 150])) : nil))
    }
  }

  private func take(_ numbers: inout [Int], _ generator: inout SeededGenerator) -> [Int] {
    let count = Int.random(in: 0...min(3, numbers.count), using: &generator)
    defer { numbers.removeLast(count) }
    return numbers.suffix(count).sorted()
  }
}
