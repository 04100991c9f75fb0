import CatalogCompiler

/// One catalog as it was and as it is; one of the two is nil for a catalog that comes or goes.
struct ComparedPair {
  /// The name of the catalog's folder.
  let name: String
  let base: ComparedSource?
  let head: ComparedSource?

  /// What two operands name: one catalog, or several that meet by the names of their folders.
  ///
  /// An operand is a folder, `REVISION:FOLDER`, or a revision. A revision alone means the folder that the other operand
  /// names or, beside another revision, the folder `catalog`.
  static func pairs(_ base: String, _ head: String) throws(CommandError) -> [ComparedPair] {
    let operands = (ComparedOperand(base), ComparedOperand(head))
    let sources = (try operands.0.source(beside: operands.1), try operands.1.source(beside: operands.0))
    let catalogs = (try sources.0.catalogs(), try sources.1.catalogs())
    switch catalogs {
    case (nil, nil): return [ComparedPair(name: sources.1.title, base: sources.0, head: sources.1)]
    case (let old?, let new?):
      let names = Set(old.map(\.name) + new.map(\.name)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      if names.isEmpty { throw .nothingToCompare(sources.0.title, sources.1.title) }
      return names.map { name in
        ComparedPair(
          name: name, base: old.first { $0.name == name }?.source, head: new.first { $0.name == name }?.source)
      }
    default: throw .oneAgainstSeveral(sources.0.title, sources.1.title)
    }
  }
}

/// An operand as it is meant.
private enum ComparedOperand {
  case folder(String)
  case revision(String)
  case folderInRevision(String, path: String)

  init(_ text: String) {
    if Folder(text).isThere {
      self = .folder(text)
    } else if let colon = text.firstIndex(of: ":") {
      self = .folderInRevision(String(text[..<colon]), path: String(text[text.index(after: colon)...]))
    } else if text.contains("/"), text.hasPrefix(".") || text.hasPrefix("/") {
      self = .folder(text)
    } else {
      self = .revision(text)
    }
  }

  func source(beside other: ComparedOperand) throws(CommandError) -> ComparedSource {
    switch (self, other) {
    case (.folder(let path), _): return .folder(path)
    case (.folderInRevision(let revision, let path), _):
      return .revision(try GitTree(revision, path: path, as: path))
    case (.revision(let revision), .folder(let path)):
      return .revision(try GitTree(revision, path: "./", in: path, as: path))
    case (.revision(let revision), .folderInRevision(_, let path)):
      return .revision(try GitTree(revision, path: path, as: path))
    case (.revision(let revision), .revision):
      return .revision(try GitTree(revision, path: "./catalog", as: "catalog"))
    }
  }
}

/// A folder on disk or in a revision.
enum ComparedSource {
  case folder(String)
  case revision(GitTree)

  var title: String {
    switch self {
    case .folder(let path): path
    case .revision(let tree): tree.title
    }
  }

  /// The folders in it, where they are the catalogs; nil for a folder that is a catalog itself.
  fileprivate func catalogs() throws(CommandError) -> [(name: String, source: ComparedSource)]? {
    switch self {
    case .folder(let path):
      guard let names = try onDisk(try Folder(path).names()) else { return nil }
      let visible = names.filter { !$0.hasPrefix(".") }
      let folders = visible.filter { Folder(Folder(path).path(of: $0)).isThere }
      if folders.isEmpty || visible.contains(where: { $0.hasSuffix(".yaml") }) { return nil }
      return folders.map { ($0, .folder(Folder(path).path(of: $0))) }
    case .revision(let tree):
      guard let entries = try tree.entries() else { throw .noFolder(tree.title) }
      let folders = entries.filter { $0.isFolder && !$0.name.hasPrefix(".") }
      if folders.isEmpty || entries.contains(where: \.isCatalogFile) { return nil }
      var catalogs: [(name: String, source: ComparedSource)] = []
      for folder in folders { catalogs.append((folder.name, .revision(try tree.folder(folder.name)))) }
      return catalogs
    }
  }

  /// Compiles the catalog.
  func compilation() throws(CommandError) -> Compilation {
    switch self {
    case .folder(let path): compiled(folder: path)
    case .revision(let tree): try tree.compilation()
    }
  }
}
