/// Who may do what, and the menu.
extension ScaledCatalog {
  /// What can be done in an area.
  enum Deed: String, CaseIterable {
    case view, edit, approve
  }

  func capability(_ deed: Deed, inArea area: Int) -> String {
    Self.code(["can", deed.rawValue] + words(ofArea: area))
  }

  var capabilityLines: [String] {
    (0..<areas).flatMap { area in
      Deed.allCases.map { deed in
        let name = Self.title([deed.rawValue] + words(ofArea: area))
        return "\(capability(deed, inArea: area)): { name: \(name), checked_in: code }"
      }
    }
  }

  var roleLines: [String] {
    let areaRoles = (0..<areas).flatMap { area in
      let words = words(ofArea: area)
      let daily = "\(capability(.view, inArea: area)), \(capability(.edit, inArea: area))"
      let (clerk, manager) = (Self.code(words + ["clerk"]), manager(ofArea: area))
      return [
        "\(clerk): { name: \(Self.title(words + ["clerk"])), can: [\(daily)] }",
        "\(manager): { name: \(Self.title(words + ["manager"])), includes: [\(clerk)],"
          + " can: [\(capability(.approve, inArea: area))] }",
      ]
    }
    let managers = (0..<areas).map(manager(ofArea:)).joined(separator: ", ")
    return areaRoles + ["DIRECTOR: { name: Director, includes: [\(managers)] }", #"OWNER: { name: Owner, can: "*" }"#]
  }

  private func manager(ofArea area: Int) -> String {
    Self.code(words(ofArea: area) + ["manager"])
  }

  private static let areasInSuite = 8

  func group(ofArea area: Int) -> String {
    Self.code(words(ofArea: area) + ["menu"])
  }

  var groupLines: [String] {
    (0..<areas).flatMap { area in
      let suite = area / Self.areasInSuite + 1
      let line = "\(group(ofArea: area)): { name: \(Self.title(words(ofArea: area))), inside: SUITE_\(suite) }"
      return area % Self.areasInSuite == 0 ? ["SUITE_\(suite): Suite \(suite)", line] : [line]
    }
  }
}
