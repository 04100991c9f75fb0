import CatalogIR

/// What machines alone read: the tables' image, and the numbers of codes in them.
func emitTables(_ catalog: Catalog, image: [UInt8]) -> String {
  var writer = CodeWriter()
  let type = swiftTypeName(ofCatalog: catalog.code)
  writer.header(of: catalog)
  writer.line("public import Tollgate")
  for list in CodeList.all(of: catalog) {
    writer.line()
    writer.block("extension \(type).\(list.type) {") { writer in
      writer.line("/// The catalog whose code it is.")
      writer.line("public static var tables: CatalogTables { \(type).tables }")
      writer.line()
      writer.line("/// The number in the catalog's tables.")
      writer.line("public var id: CatalogID<\(list.kind)> { CatalogID(index: number) }")
      writer.line()
      writer.block("private var number: Int {") { writer in
        writer.choice(list.entries.enumerated().map { ("case .\($1.caseName)", "return \($0)") })
      }
    }
  }
  writer.line()
  writer.block("extension \(type) {") { writer in
    writer.image(image)
  }
  return writer.text
}

extension CodeWriter {
  /// The image as one raw string over many lines; the tables use none of the characters that would end it.
  fileprivate mutating func image(_ image: [UInt8]) {
    let width = 96
    line("static var image: StaticString {")
    line("  #\"\"\"")
    for start in stride(from: 0, to: image.count, by: width) {
      let end = min(start + width, image.count)
      let piece = String(decoding: image[start..<end], as: UTF8.self)
      line("  " + piece + (end < image.count ? "\\#" : ""))
    }
    line("  \"\"\"#")
    line("}")
  }
}
