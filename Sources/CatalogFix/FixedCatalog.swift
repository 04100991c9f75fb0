package import CatalogCompiler
import CatalogSyntax
import Diagnostics

/// A catalog with the suggestions applied that its findings make.
package struct FixedCatalog: Sendable {
  /// What was done, in its order: a finding with its place as the file was then.
  package struct Step: Sendable {
    package let place: String
    package let code: String
    package let words: String
  }

  /// A file that has become another.
  package struct Change: Sendable {
    package let path: String
    package let old: [UInt8]
    package let new: [UInt8]
  }

  package private(set) var steps: [Step] = []
  package private(set) var changes: [Change] = []
  /// The catalog as it compiles after that.
  package private(set) var compilation: Compilation

  /// Mending one finding may bring another to light: a name has to be known before a pack can be found wanting.
  private static let mostRounds = 10

  /// Reads the catalog in a folder and applies what its findings suggest. Nothing is written.
  package init(folder: String) {
    var text = readCatalog(folder: folder)
    let original = text.sources
    compilation = compile(text, folder: folder)
    for _ in 0..<Self.mostRounds {
      let edits = apply(in: text.sources)
      guard !edits.isEmpty else { break }
      text = text.replacing(edits)
      compilation = compile(text, folder: folder)
    }
    changes = zip(original.files, text.sources.files).filter { $0.bytes != $1.bytes }
      .map { Change(path: $0.path, old: $0.bytes, new: $1.bytes) }
  }

  /// The bytes of the files that the findings' suggestions change. Of two that touch the same place the first counts.
  private mutating func apply(in sources: SourceMap) -> [SourceID: [UInt8]] {
    var edits: [SourceID: [TextEdit]] = [:]
    for finding in compilation.diagnostics where finding.waiver == nil {
      guard let suggestion = finding.problem.suggestion else { continue }
      let source = finding.span.source
      guard let edit = TextEdit(suggestion, at: finding.span, in: sources[source].bytes) else { continue }
      guard edits[source, default: []].allSatisfy({ !$0.touches(edit) }) else { continue }
      edits[source, default: []].append(edit)
      steps.append(
        Step(place: sources.place(of: finding.span), code: finding.problem.rule.code, words: suggestion.words))
    }
    return edits.reduce(into: [:]) { result, edits in
      var bytes = sources[edits.key].bytes
      for edit in edits.value.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        bytes.replaceSubrange(edit.range, with: edit.text)
      }
      result[edits.key] = bytes
    }
  }
}

extension TextEdit {
  fileprivate func touches(_ other: TextEdit) -> Bool {
    range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
  }
}
