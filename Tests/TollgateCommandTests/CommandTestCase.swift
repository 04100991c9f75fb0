import Foundation
import XCTest

/// What a process left behind.
struct Run: Equatable {
  var output = ""
  var complaints = ""
  /// The exit code, or the number of the signal that ended it, negative.
  var code: Int32 = 0
}

/// Runs the built command in a folder of the test's own, as a user would.
class CommandTestCase: XCTestCase {
  /// The working folder of every command.
  private(set) var folder = URL(fileURLWithPath: "/")

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tollgate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(at: folder)
  }

  /// The command, which is built beside the tests.
  static var command: URL {
    #if os(macOS)
      Bundle(for: CommandTestCase.self).bundleURL.deletingLastPathComponent().appendingPathComponent("tollgate")
    #else
      Bundle.main.bundleURL.appendingPathComponent("tollgate")
    #endif
  }

  /// The root of this package.
  static var package: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  func tollgate(_ words: String..., input: String = "", environment: [String: String] = [:]) throws -> Run {
    try run(Self.command, words, input: Data(input.utf8), environment: environment)
  }

  /// Runs a script in which `tollgate` is the built command.
  func shell(_ script: String) throws -> Run {
    let folder = Self.command.deletingLastPathComponent().path
    let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", script], input: Data(), environment: ["PATH": "\(folder):\(search)"])
  }

  /// Streams are files, so that no pipe can fill up and hold a process.
  func run(
    _ program: URL, _ words: [String], input: Data, environment: [String: String] = [:]
  ) throws -> Run {
    let streams = FileManager.default.temporaryDirectory.appendingPathComponent("tollgate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    func stream(_ name: String, _ content: Data = Data()) throws -> FileHandle {
      let url = streams.appendingPathComponent(name)
      try content.write(to: url)
      return try FileHandle(forUpdating: url)
    }
    let (output, complaints) = (try stream("output"), try stream("complaints"))
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try stream("input", input)
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    process.waitUntilExit()
    func text(_ handle: FileHandle) throws -> String {
      try handle.seek(toOffset: 0)
      return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }
    let status = process.terminationStatus
    return Run(
      output: try text(output), complaints: try text(complaints),
      code: process.terminationReason == .exit ? status : -status)
  }
}

// MARK: - Files

extension CommandTestCase {
  /// Writes a file below the working folder, and the folders it needs.
  func write(_ text: String, to path: String) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent(path), withIntermediateDirectories: true)
  }

  /// Every file below a folder with its text, hidden ones too.
  func files(in path: String) throws -> [String: String] {
    let root = folder.appendingPathComponent(path).path
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try text(of: "\(path)/\(name)") }
    }
    return files
  }

  /// Copies the retail catalog of this package to catalog/retail.
  func copyRetail() throws {
    try makeFolder("catalog")
    try FileManager.default.copyItem(
      at: Self.package.appendingPathComponent("catalog/retail"),
      to: folder.appendingPathComponent("catalog/retail"))
  }

  /// Puts every catalog of the package into the folder `catalog`.
  func copyCatalogs() throws {
    try FileManager.default.copyItem(
      at: Self.package.appendingPathComponent("catalog"), to: folder.appendingPathComponent("catalog"))
  }

  /// Skips where access rights mean nothing and cannot be given up, and names what runs a command without them.
  func unprivileged() throws -> String {
    if getuid() != 0 { return "" }
    let tool = try shell("command -v setpriv")
    try XCTSkipIf(tool.code != 0, "this is root, and there is no setpriv to give that up")
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
    let prefix = "setpriv --reuid=65534 --regid=65534 --clear-groups "
    try XCTSkipIf(try shell("\(prefix)tollgate help").code != 0, "the command cannot be run by another user")
    return prefix
  }
}

/// Small catalogs.
enum Sample {
  /// Sound, and as short as can be.
  static func catalog(_ code: String) -> String {
    """
    tollgate: 1
    catalog: \(code)
    modules:
      CORE: { name: Core, always_on: true }
      SALES: { name: Sales, requires: [CORE] }
    packs:
      SMALL: { name: Small, modules: [SALES] }

    """
  }

  /// With one error: a module that nobody declares.
  static func broken(_ code: String) -> String {
    catalog(code).replacingOccurrences(of: "requires: [CORE]", with: "requires: [COER]")
  }

  /// With one warning: a module in no pack.
  static func dubious(_ code: String) -> String {
    catalog(code).replacingOccurrences(of: "packs:", with: "  SPARE: { name: Spare }\npacks:")
  }
}
