import CatalogCompiler
import CatalogSyntax
import Diagnostics
import Foundation

/// A folder in a git revision, read from the repository's objects: the work tree and the index are not touched.
struct GitTree {
  /// The revision as the user has written it.
  let revision: String
  /// The commit that it names.
  private let commit: String
  /// The folder in which git runs; nil for the working folder.
  private let directory: String?
  /// The folder as git finds it behind the commit.
  private let path: String
  /// What the folder is called in findings.
  let title: String

  /// - Parameters:
  ///   - path: As git reads it: from the root of the repository, or from where git runs if it starts with `./`.
  ///   - directory: Where git runs.
  ///   - folder: The folder as the user knows it, for findings.
  init(_ revision: String, path: String, in directory: String? = nil, as folder: String) throws(CommandError) {
    let words = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]
    let answer = try runGit(words, directory)
    guard answer.code == 0 else { throw .unknownRevision(revision, why: answer.complaint) }
    self.revision = revision
    self.directory = directory
    self.path = path
    commit = answer.text.trimmingCharacters(in: .newlines)
    title = "\(revision):\(folder)"
  }

  /// A folder in this one.
  func folder(_ name: String) throws(CommandError) -> GitTree {
    let inner = path.hasSuffix("/") || path.isEmpty ? path + name : "\(path)/\(name)"
    let folder = title.dropFirst(revision.count + 1)
    return try GitTree(revision, path: inner, in: directory, as: folder.isEmpty ? name : "\(folder)/\(name)")
  }

  /// One thing in the folder.
  struct Entry {
    let name: String
    let mode: String
    let object: String
    let size: Int

    var isFolder: Bool { mode == "040000" }
    var isCatalogFile: Bool { !isFolder && !name.hasPrefix(".") && name.hasSuffix(".yaml") }
  }

  /// What the folder holds; nil if the revision has no such folder.
  func entries() throws(CommandError) -> [Entry]? {
    let answer = try runGit(["ls-tree", "-z", "-l", "--full-tree", "--end-of-options", "\(commit):\(path)"], directory)
    guard answer.code == 0 else { return nil }
    return answer.bytes.split(separator: 0).compactMap { Entry(line: String(decoding: $0, as: UTF8.self)) }
  }

  /// Compiles the catalog in the folder.
  func compilation() throws(CommandError) -> Compilation {
    guard let entries = try entries() else { throw .noFolder(title) }
    var files: [CatalogFile] = []
    for entry in entries {
      files.append(CatalogFile(name: entry.name, content: try content(of: entry)))
    }
    return compile(title: title, folder: String(title.dropFirst(revision.count + 1)), files: files)
  }

  private func content(of entry: Entry) throws(CommandError) -> CatalogFile.Content {
    switch entry.mode {
    case "040000": return .irregular(kind: "a subfolder")
    case "120000": return .irregular(kind: "a symbolic link")
    case "160000": return .irregular(kind: "a submodule")
    default: break
    }
    if entry.size > mostBytesOfCatalogFile { return .tooLarge }
    guard entry.isCatalogFile else { return .bytes([]) }
    let answer = try runGit(["cat-file", "blob", entry.object], directory)
    guard answer.code == 0 else {
      throw .fileSystem(FileFailure(path: "\(title)/\(entry.name)", reason: answer.complaint))
    }
    return .bytes(answer.bytes)
  }
}

extension GitTree.Entry {
  /// A line of `git ls-tree -l`: mode, kind, object and size, a tab, and the name.
  fileprivate init?(line: String) {
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts[0].split(separator: " ")
    guard parts.count == 2, words.count == 4 else { return nil }
    self.init(name: String(parts[1]), mode: String(words[0]), object: String(words[2]), size: Int(words[3]) ?? 0)
  }
}

/// What git answers.
private struct GitAnswer {
  let code: Int32
  let bytes: [UInt8]
  /// The first line of what it complains of.
  let complaint: String

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

private func runGit(_ words: [String], _ directory: String?) throws(CommandError) -> GitAnswer {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["git"] + (directory.map { ["-C", $0] } ?? []) + words
  process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"]) { $1 }
  let (output, complaints) = (Pipe(), Pipe())
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = complaints
  do {
    try process.run()
  } catch {
    throw .fileSystem(FileFailure(path: "git", reason: "cannot be run"))
  }
  // What git complains of fits into a pipe; what it answers need not.
  let bytes = output.fileHandleForReading.readDataToEndOfFile()
  let words = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  let complaint = words.split(separator: "\n").first.map(String.init) ?? ""
  if process.terminationStatus == 127 { throw .fileSystem(FileFailure(path: "git", reason: "is not installed")) }
  return GitAnswer(code: process.terminationStatus, bytes: [UInt8](bytes), complaint: complaint)
}
