/// A made-up product of any size, always the same for one size, to measure the compiler and the guard on.
///
/// It is sound, and built as large products are. Modules stand in areas of 25 and require modules of their own area and
/// of the first one; packs extend one another; features are unlocked by modules and connections; narrower routes lie
/// below broader ones, with parameters, globs and lines for single methods; pages call the API.
package struct ScaledCatalog: Sendable {
  /// A file of the catalog's folder.
  package struct File: Sendable {
    /// The name, without a folder.
    package let name: String
    /// The YAML text.
    package let text: String
  }

  /// How many modules, features and route patterns it has.
  package let modules, features, routes: Int

  /// - Precondition: `modules` is positive, nothing is negative.
  package init(modules: Int, features: Int, routes: Int) {
    self.modules = modules
    self.features = features
    self.routes = routes
  }

  /// A catalog with five features and ten routes a module.
  package init(modules: Int) {
    self.init(modules: modules, features: 5 * modules, routes: 10 * modules)
  }

  /// The files, none of them over the compiler's bound up to a million routes.
  ///
  /// - Complexity: O(modules + features + routes)
  package var files: [File] {
    let sections = [
      ("access", "capabilities", capabilityLines), ("limits", "limits", limitLines),
      ("modules", "modules", moduleLines),
      ("navigation", "navigation", groupLines), ("packs", "packs", packLines), ("pages", "pages", pageLines),
      ("roles", "roles", roleLines), ("routes", "api", apiLines), ("connections", "connections", connectionLines),
    ]
    return [File(name: "catalog.yaml", text: "tollgate: 1\ncatalog: Scaled\napi_base: /api/v1\n")]
      + sections.flatMap { file, heading, lines in
        stride(from: 0, to: lines.count, by: Self.linesInFile).map { start in
          let part = lines[start..<min(start + Self.linesInFile, lines.count)]
          let text = "\(heading):\n" + part.map { "  \($0)\n" }.joined()
          return File(name: "\(file)-\(1 + start / Self.linesInFile).yaml", text: text)
        }
      }
  }

  private static let linesInFile = 10_000
}
