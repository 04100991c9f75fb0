package import CatalogIR
internal import Tollgate

/// Writes a catalog as the image that the runtime reads: printable ASCII without `"` and `#`, the same bytes for the same
/// catalog. Entries are numbered over all routes in the catalog's order.
package func lower(_ catalog: Catalog) throws(LoweringError) -> [UInt8] {
  var writer = TableWriter()
  writer.writeCodes(of: catalog)
  writer.writeModules(of: catalog)
  writer.writePacks(of: catalog)
  writer.writeRoles(of: catalog)
  try writer.writeRoutes(of: catalog)
  writer.writeRollouts(of: catalog)
  return try writer.image()
}
