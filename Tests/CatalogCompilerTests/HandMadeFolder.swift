import Foundation

extension CatalogFolder {
  /// A folder that breaks, once, a rule which no single file can show.
  static func breaking(_ code: String) throws -> CatalogFolder? {
    let sound = header + "modules:\n  CORE: { name: Core, always_on: true }\n"
    switch code {
    case "TG001":
      let folder = try CatalogFolder()
      try FileManager.default.removeItem(atPath: folder.path)
      return folder
    case "TG002":
      return try CatalogFolder(["README.md": "Nothing here yet.\n"])
    case "TG004":
      return try CatalogFolder(["modules.yaml": sound, "packs.yml": "packs: {}\n"])
    case "TG005":
      return try CatalogFolder(["modules.yaml": sound, "routes.yaml": String(repeating: "#", count: 5 << 20)])
    case "TG006":
      return try CatalogFolder(["modules.yaml": sound, "packs.yaml": "# To come.\n"])
    case "TG007":
      let folder = try CatalogFolder(["modules.yaml": sound])
      try folder.write(Data("summary: Caf".utf8 + [0xE9] + "\n".utf8), to: "words.yaml")
      return folder
    case "TG012":
      return try CatalogFolder(["modules.yaml": sound, "codes.yaml": "[\(String(repeating: "a,", count: 1_000_001))]"])
    case "TG114":
      return try CatalogFolder(["modules.yaml": sound, "packs.yaml": "catalog: Shop\n"])
    case "TG115":
      return try tooLarge()
    default:
      return nil
    }
  }

  /// Two thousand packs that inherit two thousand modules each.
  private static func tooLarge() throws -> CatalogFolder {
    let modules = (1...2_000).map { "M\($0)" }
    let packs = (1...2_000).map { "  P\($0): { name: Pack, extends: ALL }\n" }
    return try CatalogFolder([
      "modules.yaml": """
      tollgate: 1
      catalog: Example
      modules:
      \(modules.map { "  \($0): { name: Module }\n" }.joined())
      """,
      "packs.yaml": """
      packs:
        ALL: { name: All, modules: [\(modules.joined(separator: ", "))] }
      \(packs.joined())
      """,
    ])
  }
}
