package import CatalogSyntax
package import Diagnostics

/// The files of a catalog with their layout.
package struct CatalogLayout {
  package let sources: SourceMap
  package private(set) var files: [(path: String, old: [UInt8], new: [UInt8])] = []
  /// What keeps files from being laid out.
  package private(set) var refused: [Diagnostic]
  /// The paths of files that would be read otherwise.
  package private(set) var wouldChange: [String] = []

  /// Lays out every file of a catalog that is free of mistakes in its YAML.
  package init(_ text: CatalogText) {
    sources = text.sources
    // What is no file that could be laid out.
    let known = Set(text.documents.map(\.source))
    refused = text.diagnostics.filter { !known.contains($0.span.source) }
    for document in text.documents { add(document.source) }
  }

  /// Whether every file could be laid out.
  package var isWhole: Bool { refused.isEmpty && wouldChange.isEmpty }

  private mutating func add(_ source: SourceID) {
    let file = sources[source]
    do throws(FormatRefusal) {
      files.append((file.path, file.bytes, try formatted(source, bytes: file.bytes)))
    } catch {
      switch error {
      case .faulty(let diagnostics): refused += diagnostics
      case .wouldChange: wouldChange.append(file.path)
      }
    }
  }
}
