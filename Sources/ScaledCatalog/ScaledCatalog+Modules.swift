/// Modules, with their features, and what they require from outside.
extension ScaledCatalog {
  /// Modules that are sold and shown together.
  static let modulesInArea = 25

  var areas: Int {
    (modules + Self.modulesInArea - 1) / Self.modulesInArea
  }

  /// The first module of an area, on which its others stand.
  func head(ofArea area: Int) -> Int {
    area * Self.modulesInArea
  }

  func modules(ofArea area: Int) -> Range<Int> {
    head(ofArea: area)..<min(head(ofArea: area + 1), modules)
  }

  /// The words of an area's name: `["billing"]`, and once the words are used up `["billing", "2"]`.
  func words(ofArea area: Int) -> [String] {
    Self.numbered(Self.areaWords, area)
  }

  func words(ofModule module: Int) -> [String] {
    let position = module % Self.modulesInArea
    return words(ofArea: module / Self.modulesInArea) + (position == 0 ? [] : [Self.subjectWords[position - 1]])
  }

  func code(ofModule module: Int) -> String {
    Self.code(words(ofModule: module))
  }

  /// Features are dealt out to the modules in turn: the code of a module's feature, nil where it has not that many.
  func code(ofFeature position: Int, of module: Int) -> String? {
    guard position * modules + module < features else { return nil }
    return (words(ofModule: module) + Self.numbered(Self.featureWords, position)).joined(separator: "_")
  }

  var moduleLines: [String] {
    (0..<modules).map { module in
      let words = words(ofModule: module)
      var keys = ["name: \(Self.title(words))", "slug: \(words.joined(separator: "-"))"]
      keys.append("category: \(self.words(ofArea: module / Self.modulesInArea).joined(separator: " "))")
      if module == 0 { keys.append("always_on: true") }
      if module % 50 == 49 { keys.append("lifecycle: beta") }
      let requires = requirements(ofModule: module)
      if !requires.isEmpty { keys.append("requires: [\(requires.joined(separator: ", "))]") }
      let features = featureEntries(ofModule: module)
      if !features.isEmpty { keys.append("features: { \(features.joined(separator: ", ")) }") }
      return "\(code(ofModule: module)): { \(keys.joined(separator: ", ")) }"
    }
  }

  /// The head of the area, the neighbour for most, a module of the first area or a connection for some.
  private func requirements(ofModule module: Int) -> [String] {
    let (area, position) = module.quotientAndRemainder(dividingBy: Self.modulesInArea)
    var required: [Int] = []
    if position > 0 { required.append(head(ofArea: area)) } else if area > 0 { required.append(0) }
    if position % 5 != 1, position > 0 { required.append(module - 1) }
    if position % 7 == 3, area > 0 { required.append(position) }
    let connections = module % 8 == 5 ? [Self.code([Self.connectionWords[(module / 8) % self.connections]])] : []
    return required.map(code(ofModule:)) + connections
  }

  private func featureEntries(ofModule module: Int) -> [String] {
    (0..<((features + modules - 1) / modules)).compactMap { position in
      guard let code = code(ofFeature: position, of: module) else { return nil }
      let name = Self.title(Self.numbered(Self.featureWords, position))
      var keys: [String] = []
      if let unlock = unlock(ofFeature: position, of: module) { keys.append("unlocked_by: \(unlock)") }
      if (module + position) % 10 == 7 { keys.append("default: DISABLED") }
      if !hasAPIRoute(position + 1, of: module) { keys.append("checked_in: code") }
      return keys.isEmpty ? "\(code): \(name)" : "\(code): { name: \(name), \(keys.joined(separator: ", ")) }"
    }
  }

  /// A third of the features outside the first area is locked until there is a module of that area or a connection.
  private func unlock(ofFeature position: Int, of module: Int) -> String? {
    let key = module % Self.modulesInArea
    guard module > key, key > 0 else { return nil }
    switch (module + position) % 6 {
    case 0: return "[\(code(ofModule: key))]"
    case 3:
      let connection = Self.code([Self.connectionWords[module % connections]])
      return "{ any: [\(connection), \(code(ofModule: key))] }"
    default: return nil
    }
  }

  /// As many connections as there are modules that require one, up to a few.
  private var connections: Int {
    min((modules + 2) / 8, Self.connectionWords.count)
  }

  var connectionLines: [String] {
    Self.connectionWords.prefix(connections).map { word in
      "\(Self.code([word])): { name: \(Self.title([word])), setup: Connect the \(word) system }"
    }
  }
}
