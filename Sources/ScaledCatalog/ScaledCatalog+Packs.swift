/// What is sold: tiers that extend one another and together hold all, and areas on top of the first tier.
extension ScaledCatalog {
  private static let mostTiers = 8
  private static let mostAddOns = 32

  private var tiers: Int {
    min(Self.mostTiers, areas)
  }

  var packLines: [String] {
    let tierLines = (0..<tiers).map { tier in
      let areas = (tier * areas / tiers)..<((tier + 1) * areas / tiers)
      let limit = "limits: { \(Self.limitCode(words(ofArea: 0))): \(1000 * (tier + 1)) }"
      return line("TIER_\(tier + 1)", extends: tier == 0 ? nil : tier, areas: areas, price: 1900 * (tier + 1), limit)
    }
    let addOns = (areas / tiers)..<min(areas, areas / tiers + Self.mostAddOns)
    return tierLines
      + addOns.map { area in
        let code = Self.code(words(ofArea: area) + ["add", "on"])
        return line(code, extends: 1, areas: area..<(area + 1), price: 2400 + 100 * area)
      }
  }

  private func line(_ code: String, extends tier: Int?, areas: Range<Int>, price: Int, _ more: String? = nil) -> String
  {
    let modules = areas.flatMap { self.modules(ofArea: $0).map(code(ofModule:)) }
    let keys = [
      "name: \(Self.title(code.lowercased().split(separator: "_").map(String.init)))",
      tier.map { "extends: TIER_\($0)" },
      "modules: [\(modules.joined(separator: ", "))]",
      more,
      "price: { amount: \(price), currency: EUR, cycle: MONTHLY }",
    ]
    return "\(code): { \(keys.compactMap(\.self).joined(separator: ", ")) }"
  }

  /// One limit an area, consumed by what creates something in its head.
  var limitLines: [String] {
    (0..<areas).map { area in
      let isConsumed = hasAPIRoute(0, of: head(ofArea: area))
      let keys = "module: \(code(ofModule: head(ofArea: area))), per: month, at_most: 1000"
      return "\(Self.limitCode(words(ofArea: area))): { \(keys)\(isConsumed ? "" : ", checked_in: code") }"
    }
  }

  static func limitCode(_ area: [String]) -> String {
    (area + ["records"]).joined(separator: "_")
  }
}
