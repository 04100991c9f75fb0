package import Diagnostics
internal import Foundation

/// A file of a catalog that is YAML.
package struct Document: Sendable {
  package let source: SourceID
  package let root: Node

  package init(source: SourceID, root: Node) {
    self.source = source
    self.root = root
  }
}

/// A catalog's folder as it was read.
package struct CatalogText: Sendable {
  /// The folder itself, then what was looked at in it, in byte order of the names.
  package var sources = SourceMap()
  /// The files that are YAML; the others have a finding.
  package var documents: [Document] = []
  package var diagnostics: [Diagnostic] = []
}

/// A file of a catalog that does not lie on disk.
package struct CatalogFile: Sendable {
  /// What stands under the name.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// More than a catalog's file may hold.
    case tooLarge
    /// Something that is no regular file, in words.
    case irregular(kind: String)
  }

  package let name: String
  package let content: Content

  package init(name: String, content: Content) {
    self.name = name
    self.content = content
  }
}

/// The most bytes that a file of a catalog may have.
package let mostBytesOfCatalogFile = Dialect.catalog.fileSize

/// Reads every `*.yaml` file of a catalog's folder.
///
/// Hidden files and files of other kinds are passed over; links and subfolders are not, since what stands in them would
/// be missed in silence. A file that cannot be read has a finding and keeps no other file from being read.
///
/// - Parameter file: A file that is read as if it lay there, in place of what has its name.
package func readCatalog(folder: String, with file: CatalogFile? = nil) -> CatalogText {
  var catalog = CatalogText()
  let folderID = catalog.sources.add(SourceFile(path: folder, bytes: []))
  let names: [String]
  switch entryNames(of: folder) {
  case .success(let found): names = found
  case .failure(let failure):
    catalog.report(failure.problem, about: folderID)
    return catalog
  }
  let others = names.filter { name in file.map { !$0.name.utf8.elementsEqual(name.utf8) } ?? true }
  for name in (others + [file?.name].compactMap(\.self)).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
    catalog.readEntry(named: name, of: folder) { path, isWanted in
      guard let file, file.name.utf8.elementsEqual(name.utf8) else { return readFile(at: path, isWanted: isWanted) }
      return file.read(isWanted: isWanted)
    }
  }
  catalog.reportIfEmpty(folderID)
  return catalog
}

/// Reads every `*.yaml` file among some files as if they lay in a folder on disk.
///
/// - Parameter folder: What the folder is called in findings.
package func readCatalog(folder: String, files: [CatalogFile]) -> CatalogText {
  var catalog = CatalogText()
  let folderID = catalog.sources.add(SourceFile(path: folder, bytes: []))
  let visible = files.filter { $0.name.utf8.first != UInt8(ascii: ".") }
  for file in visible.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
    catalog.readEntry(named: file.name, of: folder) { _, isWanted in file.read(isWanted: isWanted) }
  }
  catalog.reportIfEmpty(folderID)
  return catalog
}

extension CatalogFile {
  fileprivate func read(isWanted: Bool) -> Result<[UInt8]?, ReadFailure> {
    switch content {
    case .irregular(let kind): .failure(ReadFailure(.notRegular(kind: kind)))
    case _ where !isWanted: .success(nil)
    case .tooLarge: .failure(ReadFailure(.tooLarge(limit: Dialect.catalog.fileSize)))
    case .bytes(let bytes): .success(bytes)
    }
  }
}

extension CatalogText {
  fileprivate mutating func readEntry(
    named name: String, of folder: String, _ read: (_ path: String, _ isWanted: Bool) -> Result<[UInt8]?, ReadFailure>
  ) {
    let isClosed = folder.utf8.last == UInt8(ascii: "/") || folder.utf8.last == UInt8(ascii: ":")
    let path = isClosed ? folder + name : "\(folder)/\(name)"
    switch read(path, name.utf8.hasSuffix(".yaml")) {
    case .success(nil):
      if let suggestion = nameWithYAML(insteadOf: name) {
        report(.misnamed(suggestion: suggestion), about: sources.add(SourceFile(path: path, bytes: [])))
      }
    case .success(let bytes?):
      parseFile(SourceFile(path: path, bytes: bytes))
    case .failure(let failure):
      report(failure.problem, about: sources.add(SourceFile(path: path, bytes: [])))
    }
  }

  fileprivate mutating func reportIfEmpty(_ folder: SourceID) {
    if sources.files.count == folder.index + 1 { report(.catalogEmpty, about: folder) }
  }

  private mutating func parseFile(_ file: SourceFile) {
    let source = sources.add(file)
    let parsed = parse(source, bytes: file.bytes)
    diagnostics += parsed.diagnostics
    if let root = parsed.node {
      documents.append(Document(source: source, root: root))
    }
  }

  /// The same folder with other bytes in some files.
  package func replacing(_ bytes: [SourceID: [UInt8]]) -> CatalogText {
    var catalog = CatalogText()
    for (index, file) in sources.files.enumerated() {
      let source = SourceID(index: index)
      if let bytes = bytes[source] {
        catalog.parseFile(SourceFile(path: file.path, bytes: bytes))
      } else {
        _ = catalog.sources.add(file)
        catalog.documents += documents.filter { $0.source == source }
        catalog.diagnostics += diagnostics.filter { $0.span.source == source }
      }
    }
    return catalog
  }

  fileprivate mutating func report(_ problem: FileProblem, about source: SourceID) {
    diagnostics.append(Diagnostic(.file(problem), at: Span(startOf: source)))
  }
}

/// The names in a folder that are not hidden, in byte order.
private func entryNames(of folder: String) -> Result<[String], ReadFailure> {
  var status = stat()
  guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
    return .failure(errno == EACCES ? .system() : ReadFailure(.catalogMissing))
  }
  guard access(folder, R_OK | X_OK) == 0, let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
  else { return .failure(.system()) }
  let visible = names.filter { $0.utf8.first != UInt8(ascii: ".") }
  return .success(visible.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
}

/// The name a file would be read under, if it looks as if it were meant to be.
private func nameWithYAML(insteadOf name: String) -> String? {
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
  let isMeant = ["yaml", "yml"].contains(name[dot...].dropFirst().lowercased())
  return isMeant ? name[..<dot] + ".yaml" : nil
}

extension String.UTF8View {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    let end = suffix.withUTF8Buffer { Array($0) }
    return self.suffix(end.count).elementsEqual(end)
  }
}
