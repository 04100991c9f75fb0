import Foundation

/// What it was measured on.
struct Machine: Encodable, Sendable {
  var processor: String
  var cores: Int
  var system: String
  var swift: String
  /// How many programs wanted to run in the last minute before.
  var load: Double

  /// The one that this program runs on.
  static var current: Machine {
    let processInfo = ProcessInfo.processInfo
    var averages = [0.0]
    return Machine(
      processor: processorName ?? "unknown processor", cores: processInfo.activeProcessorCount,
      system: processInfo.operatingSystemVersionString, swift: swiftVersion ?? "unknown compiler",
      load: getloadavg(&averages, 1) == 1 ? averages[0] : 0)
  }

  var text: String {
    "\(processor), \(cores) cores, load \(shown(load)); \(system); \(swift)"
  }

  private static var processorName: String? {
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// What the compiler in the search path says of itself; nothing else knows its own version.
  private static var swiftVersion: String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift", "--version"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").first.map(String.init)
  }
}
