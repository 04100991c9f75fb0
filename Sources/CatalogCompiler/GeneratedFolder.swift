package import CatalogEmit

/// The folder of a generated target on disk, compared with what the compiler would write.
package struct GeneratedFolder {
  package let path: String
  private let files: [GeneratedFile]

  package init(path: String, files: [GeneratedFile]) {
    self.path = path
    self.files = files
  }

  /// What a file on disk is, against what it should be.
  package enum Difference: Hashable, Sendable {
    /// Holds other bytes; `diff` shows them as a unified diff.
    case changed(file: String, diff: String)
    case missing(file: String)
    /// Was generated once and is not any more.
    case orphaned(file: String)
  }

  /// What ``write()`` did.
  package struct Changes: Hashable, Sendable {
    package var written: [String] = []
    package var removed: [String] = []
  }

  /// Every difference: those of the files that should be there in their order, then the orphans in byte order.
  package func differences() throws(FileFailure) -> [Difference] {
    var differences: [Difference] = []
    for file in files {
      guard let bytes = try folder.bytes(of: file.name) else {
        differences.append(.missing(file: file.name))
        continue
      }
      let generated = Array(file.text.utf8)
      if bytes != generated {
        let diff = unifiedDiff(from: bytes, to: generated, name: file.name, note: " (generated now)")
        differences.append(.changed(file: file.name, diff: diff))
      }
    }
    return try differences + orphans().map { .orphaned(file: $0) }
  }

  /// Writes the files whose bytes differ, all of them or none, and removes what was generated once and is not any more.
  @discardableResult
  package func write() throws(FileFailure) -> Changes {
    try folder.make()
    var stale: [GeneratedFile] = []
    for file in files {
      if let bytes = try folder.bytes(of: file.name), bytes == Array(file.text.utf8) { continue }
      stale.append(file)
    }
    try folder.replace(stale.map { ($0.name, $0.text) })
    let orphans = try orphans()
    for orphan in orphans {
      try folder.remove(orphan)
    }
    return Changes(written: stale.map(\.name), removed: orphans)
  }

  private var folder: Folder { Folder(path) }

  /// Code of the languages that these files are in which nothing generates any more. Effect files are no code: all
  /// catalogs share their folder.
  private func orphans() throws(FileFailure) -> [String] {
    let endings = GeneratedFile.endings.filter { ending in files.contains { $0.name.hasSuffix(ending) } }
    return try Self.generatedFiles(in: folder).filter { name in
      endings.contains(where: name.hasSuffix) && !files.contains { $0.name == name }
    }
  }

  /// The files of a folder that bear the generator's mark for their kind, in byte order.
  package static func generatedFiles(in folder: Folder) throws(FileFailure) -> [String] {
    var generated: [String] = []
    for name in try folder.names() ?? [] {
      guard let marker = GeneratedFile.marker(of: name).map({ Array($0.utf8) }) else { continue }
      // What cannot be read is somebody else's.
      if (try? folder.bytes(of: name, limit: marker.count)) == marker { generated.append(name) }
    }
    return generated
  }

  /// The names of the files that should be there.
  package var names: [String] {
    files.map(\.name)
  }
}
