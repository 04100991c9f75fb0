import Foundation
import PackagePlugin

/// Runs `tollgate generate` in the package's folder, with the arguments as they stand.
@main
struct GenerateCatalogPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try context.tool(named: "TollgateCommand").url
    process.arguments = ["generate"] + arguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      Diagnostics.error("tollgate generate: exit code \(process.terminationStatus)")
    }
  }
}
