package import Diagnostics

/// Reads the routes of a server from what its tools print.
///
/// A file named `*.yaml`, `*.yml` or `*.json` is an OpenAPI 3 document; any other is a list with a route a line.
///
/// - Parameter base: What stands before each path; nil to take what the document says of its server.
/// - Complexity: O(n) in the bytes.
package func readRoutes(_ source: SourceID, in sources: SourceMap, base: String? = nil) -> RealRoutes {
  let file = sources[source]
  let isDocument = [".yaml", ".yml", ".json"].contains { file.path.lowercased().hasSuffix($0) }
  var found =
    isDocument
    ? readOpenAPI(source, bytes: file.bytes, base: base) : readRouteList(source, bytes: file.bytes, base: base ?? "")
  if found.routes.isEmpty, !found.diagnostics.hasErrors {
    found.report(.noRoutes, at: Span(startOf: source))
  }
  return found
}
