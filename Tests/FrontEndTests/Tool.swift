import Foundation
import XCTest

/// A program that the package itself does not need, run on files.
struct Tool {
  private let program: URL

  /// Finds the program. Where it is missing the test is skipped, unless the environment says that it must be there, as
  /// `.ci/run` does after it has installed it.
  init(_ names: String...) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let candidates = folders.flatMap { folder in names.map { URL(fileURLWithPath: "\(folder)/\($0)") } }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      let words = "\(names.joined(separator: " or ")) is not installed; .ci/tools installs it"
      if ProcessInfo.processInfo.environment["TOLLGATE_TOOLS"] == "required" { throw Missing(description: words) }
      throw XCTSkip(words)
    }
    program = found
  }

  /// Runs the program in a folder and returns what it wrote; its complaints are files, so that no pipe can fill up.
  func run(_ words: [String], in folder: String) throws -> (output: String, complaints: String, code: Int32) {
    let streams = FileManager.default.temporaryDirectory.appendingPathComponent("tollgate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    func stream(_ name: String) throws -> FileHandle {
      let url = streams.appendingPathComponent(name)
      try Data().write(to: url)
      return try FileHandle(forUpdating: url)
    }
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: streams.appendingPathComponent(name)), as: UTF8.self)
    }
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try stream("output")
    process.standardError = try stream("complaints")
    try process.run()
    process.waitUntilExit()
    return (try text("output"), try text("complaints"), process.terminationStatus)
  }

  private struct Missing: Error, CustomStringConvertible {
    let description: String
  }
}
