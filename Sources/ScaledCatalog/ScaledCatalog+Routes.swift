/// Pages and API routes. Both are dealt out to the modules in turn; a fifth of the patterns are pages.
extension ScaledCatalog {
  private var pages: Int { routes / 5 }
  private var apiRoutes: Int { routes - pages }

  /// Whether a module has that many API routes and one more.
  func hasAPIRoute(_ position: Int, of module: Int) -> Bool {
    position * modules + module < apiRoutes
  }

  var apiLines: [String] {
    (0..<apiRoutes).flatMap { number in
      let (position, module) = number.quotientAndRemainder(dividingBy: modules)
      guard position > 0 else { return baseLines(ofModule: module) }
      let keys = condition(atAPIRoute: position, of: module) + (Self.shape(position) >= 4 ? ["exact: true"] : [])
      return ["\(path(ofAPIRoute: position, of: module)): { \(keys.joined(separator: ", ")) }"]
    }
  }

  /// All methods of what a module is about, and for every other module a line for what creates it.
  private func baseLines(ofModule module: Int) -> [String] {
    let (area, position) = module.quotientAndRemainder(dividingBy: Self.modulesInArea)
    let (path, code) = (path(ofModule: module), code(ofModule: module))
    guard position % 2 == 0 else { return ["\(path): \(code)"] }
    let consumes = position == 0 ? ", consumes: \(Self.limitCode(words(ofArea: area)))" : ""
    return [
      "\(path): \(code)", "POST \(path): { module: \(code), can: [\(capability(.edit, inArea: area))]\(consumes) }",
    ]
  }

  func path(ofModule module: Int) -> String {
    let area = words(ofArea: module / Self.modulesInArea).joined(separator: "-")
    let position = module % Self.modulesInArea
    return position == 0 ? "/\(area)" : "/\(area)/\(Self.subjectWords[position - 1])"
  }

  private static let shapes = 6

  private static func shape(_ position: Int) -> Int {
    (position - 1) % shapes
  }

  /// The things below a module's path take six routes each.
  private func path(ofAPIRoute position: Int, of module: Int) -> String {
    let thing = thing((position - 1) / Self.shapes, of: module)
    switch Self.shape(position) {
    case 0: return thing
    case 1: return thing + "/:id"
    case 2: return thing + "/:id/notes"
    case 3: return thing + "/:id/notes/:noteId"
    case 4: return thing + "/export-*"
    default: return thing + "/recent"
    }
  }

  private func thing(_ number: Int, of module: Int) -> String {
    path(ofModule: module) + "/" + Self.numbered(Self.thingWords, number).joined(separator: "-")
  }

  /// What a route below a module's path asks for: a feature of its own while there are any, and capabilities such that no
  /// route asks for the same as the one around it.
  private func condition(atAPIRoute position: Int, of module: Int) -> [String] {
    let deeds: [Deed] = [.view, .edit, .view, .approve, .approve, .view]
    let can = "can: [\(capability(deeds[Self.shape(position)], inArea: module / Self.modulesInArea))]"
    guard let feature = code(ofFeature: position - 1, of: module) else {
      return ["module: \(code(ofModule: module))", can]
    }
    return ["feature: \(feature)"] + (position % 2 == 0 ? [can] : [])
  }

  var pageLines: [String] {
    (0..<pages).map { number in
      let (position, module) = number.quotientAndRemainder(dividingBy: modules)
      return position == 0 ? homeLine(ofModule: module) : pageLine(position - 1, of: module)
    }
  }

  private func homeLine(ofModule module: Int) -> String {
    let (area, path) = (module / Self.modulesInArea, path(ofModule: module))
    let keys = [
      "module: \(code(ofModule: module))", "name: \(Self.title(words(ofModule: module)))",
      "menu: \(group(ofArea: area))", "calls: [GET \(path)]",
      "manage: { can: [\(capability(.edit, inArea: area))], calls: [POST \(path)] }",
    ]
    return "\(path): { \(keys.joined(separator: ", ")) }"
  }

  /// The things below a module's path take three pages each, which ask for what the API asks for there.
  private func pageLine(_ position: Int, of module: Int) -> String {
    let (number, shape) = position.quotientAndRemainder(dividingBy: 3)
    let thing = thing(number, of: module)
    let first = number * Self.shapes + 1
    func keys(_ route: Int, _ more: String...) -> String {
      (condition(atAPIRoute: route, of: module) + more).joined(separator: ", ")
    }
    switch shape {
    case 0:
      let calls = hasAPIRoute(first, of: module) ? "[GET \(thing)]" : "[]"
      return "\(thing): { \(keys(first, "menu: none", "calls: \(calls)")) }"
    case 1: return "\(thing)/:id: { \(keys(first + 1)) }"
    default: return "\(thing)/:id/notes/:noteId: { \(keys(first + 3)) }"
    }
  }
}
