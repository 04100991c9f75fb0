import Foundation

/// The package on disk.
enum PackageFolder {
  static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The names in a folder, `.build` and `.git` left out, in order.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(path).path)
      .filter { $0 != ".build" && $0 != ".git" }.sorted()
  }

  /// The paths of the folders below a folder, itself included.
  static func folders(below path: String) throws -> [String] {
    try [path] + names(in: path).map { path == "." ? $0 : "\(path)/\($0)" }.filter(isFolder).flatMap(folders(below:))
  }

  /// The Swift files below a folder, by path.
  static func swiftFiles(below path: String) throws -> [(path: String, text: String)] {
    try folders(below: path).flatMap { folder in
      try names(in: folder).filter { $0.hasSuffix(".swift") }.map { name in
        ("\(folder)/\(name)", try String(contentsOf: url.appendingPathComponent("\(folder)/\(name)"), encoding: .utf8))
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    let values = try? url.appendingPathComponent(path).resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
    return values?.isDirectory == true && values?.isSymbolicLink != true
  }
}

extension PackageFolder {
  /// What the files below a folder import.
  static func imports(of folder: String) throws -> Set<String> {
    var modules: Set<String> = []
    for (_, text) in try swiftFiles(below: folder) {
      for line in text.split(separator: "\n") where line.utf8.count < 200 && line.contains("import ") {
        guard let match = line.firstMatch(of: importLine) else { continue }
        modules.insert(String(match.output.1))
      }
    }
    return modules
  }

  /// `import Foundation`, `public import struct Tollgate.Instant`, `@preconcurrency import X`.
  private static var importLine: Regex<(Substring, Substring)> {
    /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
  }
}
