import CatalogIR

/// The enums of a catalog's codes, an entity a line.
///
/// - Parameter lists: The codes of each kind that the catalog has.
func emitCodes(_ catalog: Catalog, _ lists: [CodeList]) -> String {
  var writer = CodeWriter()
  let type = swiftTypeName(ofCatalog: catalog.code)
  writer.header(of: catalog)
  writer.line("public import Tollgate")
  writer.line()
  writer.line("/// \(Escape.comment(catalog.summary ?? "The catalog \(catalog.code)."))")
  writer.block("public enum \(type) {") { writer in
    writer.line("/// The compiled catalog: read-only data, ready without start-up work.")
    writer.line("public static var tables: CatalogTables { CatalogTables(format6: image) }")
  }
  for list in lists {
    writer.line()
    writer.block("extension \(type) {") { $0.codeEnum(list) }
  }
  writer.formerCodes(of: catalog, lists)
  writer.attributes(ofModulesOf: catalog)
  writer.attributes(ofFeaturesOf: catalog)
  writer.attributes(ofLimitsOf: catalog)
  writer.surroundings(of: catalog)
  writer.enumerations(of: catalog)
  writer.configurations(of: catalog)
  return writer.text
}

extension CodeWriter {
  fileprivate mutating func codeEnum(_ list: CodeList) {
    line("/// \(list.summary)")
    block("public enum \(list.type): CatalogCode {") { writer in
      for entry in list.entries {
        writer.line("case ", entry.declaredName, "  // ", entry.comment)
      }
      writer.names(of: list)
    }
  }

  /// The names where the catalog gives them, and the codes where it does not.
  private mutating func names(of list: CodeList) {
    guard list.entries.contains(where: { $0.name != nil }) else {
      line()
      line("/// The name for people.")
      line("public var name: String { code }")
      return
    }
    texts("name", "The name for people.", of: list.entries.map(\.name), otherwise: "code")
  }
}
