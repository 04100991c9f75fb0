import Foundation
import PackagePlugin

/// Compiles the YAML files of a target's own folder into Swift, each time one of them is added, edited or deleted.
@main
struct CatalogBuildPlugin: BuildToolPlugin {
  /// The names of `GeneratedFile.swiftNames`, which a plugin cannot import.
  private static let outputs = ["TollgateCatalog.swift", "TollgateTables.swift"]

  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let catalog = module.sourceFiles.map(\.url).filter { $0.pathExtension == "yaml" }
    guard !catalog.isEmpty else {
      Diagnostics.error(
        "target '\(target.name)' has no catalog: put its *.yaml files into \(module.directoryURL.path), or make some "
          + "with: tollgate init")
      return []
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated", directoryHint: .isDirectory)
    return [
      .buildCommand(
        displayName: "Compiling the catalog of \(target.name)",
        executable: try context.tool(named: "TollgateCommand").url,
        arguments: ["generate", module.directoryURL.path, "--output", output.path],
        inputFiles: catalog,
        outputFiles: Self.outputs.map { output.appending(path: $0) })
    ]
  }
}
