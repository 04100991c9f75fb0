import CatalogIR

/// What machines alone read: the tables' image, and the numbers of codes in them.
///
/// - Parameter lists: The codes of each kind that the catalog has.
func emitTables(_ catalog: Catalog, _ lists: [CodeList], image: [UInt8]) -> String {
  var writer = CodeWriter()
  let type = swiftTypeName(ofCatalog: catalog.code)
  writer.header(of: catalog)
  writer.line("public import Tollgate")
  for list in lists {
    writer.line()
    writer.block("extension \(type).\(list.type) {") { writer in
      writer.line("/// The catalog whose code it is.")
      writer.line("public static var tables: CatalogTables { \(type).tables }")
      writer.line()
      writer.line("/// The number in the catalog's tables.")
      writer.line("public var id: CatalogID<\(list.kind)> { CatalogID(index: index) }")
      writer.line()
      writer.block("private var index: Int {") { writer in
        writer.choice(list.entries.enumerated().map { ("case .\($1.caseName)", "return \($0)") })
      }
      if let numbers = list.numbering?.numbers { writer.numbers(zip(list.entries, numbers).map { ($0.caseName, $1) }) }
    }
  }
  writer.line()
  writer.block("extension \(type) {") { writer in
    writer.image(image)
  }
  return writer.text
}

extension CodeWriter {
  /// The numbers of the ledger, in both directions.
  fileprivate mutating func numbers(_ numbers: [(caseName: String, number: Int)]) {
    line()
    line(
      "/// The number in the catalog's ledger, fit to be stored: it stays when the code is called otherwise, and no other"
    )
    line("/// code ever gets it.")
    block("public var number: Int {") { writer in
      writer.choice(numbers.map { ("case .\($0.caseName)", "return \($0.number)") })
    }
    line()
    line("/// The code with a number in the catalog's ledger; nil if there is none, or it is gone.")
    block("public init?(number: Int) {") { writer in
      let cases = numbers.map { ("case \($0.number)", "self = .\($0.caseName)") }
      writer.choice(cases + [("default", "return nil")], over: "number")
    }
  }

  /// The image as one raw string over many lines; the tables use none of the characters that would end it.
  fileprivate mutating func image(_ image: [UInt8]) {
    let width = 96
    line("static var image: StaticString {")
    line("  #\"\"\"")
    // Each line has two blanks before it and two marks and a break behind.
    reserve(image.count + (image.count / width + 1) * 8)
    for start in stride(from: 0, to: image.count, by: width) {
      let end = min(start + width, image.count)
      line("  ", String(decoding: image[start..<end], as: UTF8.self), end < image.count ? "\\#" : "")
    }
    line("  \"\"\"#")
    line("}")
  }
}
