import CatalogAnalysis
package import CatalogEmit
import CatalogModel
import CatalogSyntax
import Diagnostics

/// The name of the file that holds a catalog's ledger.
package let ledgerFile = "ledger.yaml"

extension Compilation {
  /// The ledger as it ought to be, with every code that the catalog declares; nil where what the catalog has is not a file
  /// of that name which holds nothing else, so that nobody may write over it.
  ///
  /// - Complexity: O(n log n) in the number of codes.
  package var ledger: GeneratedFile? {
    let holder = declaration.ledger.map { fileName(of: $0.place.source) }
    let isFree = holder == nil && !sources.files.indices.contains { fileName(of: SourceID(index: $0)) == ledgerFile }
    guard isFree || holder == ledgerFile && declaration.ledger?.isAlone == true else { return nil }
    return GeneratedFile(name: ledgerFile, text: ledgerText(of: declaration))
  }

  private func fileName(of source: SourceID) -> String {
    String(sources[source].path.split(separator: "/").last ?? "")
  }
}

/// Compiles the catalog in a folder as if its ledger were up to date.
///
/// - Parameters:
///   - ledger: Its text.
///   - keep: Takes what a stage has made for its own use, once that is over.
package func compile(
  folder: String, ledger: GeneratedFile, keep: (any Sendable) -> Void = { _ in }
) -> Compilation {
  let file = CatalogFile(name: ledger.name, content: .bytes(Array(ledger.text.utf8)))
  return compile(readCatalog(folder: folder, with: file), folder: folder, keep: keep)
}

/// A line a code, in the order of their bytes, so that lines that two branches add seldom meet. It is in the layout of
/// `tollgate format`.
private func ledgerText(of declaration: CatalogDeclaration) -> String {
  let book = LedgerBook(declaration)
  var text = """
    # yaml-language-server: $schema=.schema.json
    # Every code that this catalog has used, with its number. tollgate generate keeps it. Yours to write is why a code is
    # gone, as in { number: 7, retired: nobody bought it }, and round, which counts releases: tollgate help generate

    ledger:
      round: \(book.round)

    """
  for (kind, key) in LedgerDeclaration.sections {
    guard let fates = book.pages[kind]?.fates, !fates.isEmpty else { continue }
    text += "  \(key):\n"
    for (code, fate) in fates.sorted(by: { $0.key < $1.key }) { text += line(code.text, fate) }
  }
  return text
}

private func line(_ code: String, _ fate: LedgerPage.Fate) -> String {
  let entries: [String]
  switch fate {
  case .used(let number): return "    \(code): \(number)\n"
  case .retired(let number, let reason, let instead, let round):
    // A text of several lines reads the same on one.
    let reason = scalarText(reason.split(separator: "\n").joined(separator: " "))
    entries = [
      "number: \(number)", "retired: \(reason)", instead.map { "instead: \($0.text)" }, "round: \(round)",
    ].compactMap(\.self)
  case .renamed(let successor, let round): entries = ["renamed: \(successor.text)", "round: \(round)"]
  }
  let line = "    \(code): { \(entries.joined(separator: ", ")) }"
  let isShort = line.unicodeScalars.count <= 120
  return isShort ? "\(line)\n" : "    \(code):\n" + entries.map { "      \($0)\n" }.joined()
}
