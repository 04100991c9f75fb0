import CatalogCompiler
import CatalogIR
import CatalogMatrix

extension Command {
  static let matrix = Command(
    name: "matrix",
    summary: "print who has what as a table",
    usage: "DIR [modules|features|routes] [--by packs|connections] [--format table|markdown|csv|json]",
    discussion: """
      Asks the compiled tables for every cell and prints the catalog as a table: its features, or its modules, or every
      operation on its routes. Unless told, it prints the features, or the modules of a catalog without features. A
      column by packs is a tenant that has this pack alone, all that it can connect and configure, and a user that may
      do everything. By connections, as where a catalog has no packs, it is a tenant with every module: first with the
      first connection alone, then with one more in each column. What is not released is had by nobody.
      """,
    flags: [
      Flag("--by", "COLUMNS", "packs or connections"),
      Flag("--format", "FORMAT", "table for reading, markdown for documents, csv for spreadsheets, json for tools"),
    ],
    examples: [
      ("tollgate matrix catalog/retail", "prints which pack has which feature"),
      ("tollgate matrix catalog/retail routes --format csv", "prints which pack opens which page and call"),
    ],
    run: runMatrix)
}

@Sendable
private func runMatrix(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: MatrixFormat.table)
  let wanted = arguments.has("--by") ? try arguments.choice("--by", default: CatalogMatrix.Columns.packs) : nil
  let folder = try catalogFolder(arguments, command: "matrix")
  let asked = try rows(arguments)
  let compiled = try compiledCatalog(folder, console)
  let columns = try columns(wanted, of: compiled.catalog)
  let rows = asked ?? (compiled.catalog.features.isEmpty ? .modules : .features)
  try console.write(CatalogMatrix(compiled.catalog, compiled.tables, rows: rows, by: columns).text(format))
  return .fine
}

private func rows(_ arguments: Arguments) throws(CommandError) -> CatalogMatrix.Rows? {
  if arguments.operands.count > 2 { throw .unexpectedOperand(arguments.operands[2], command: "matrix") }
  guard arguments.operands.count > 1 else { return nil }
  guard let rows = CatalogMatrix.Rows(rawValue: arguments.operands[1]) else {
    throw .invalidValue(
      flag: "what the rows are", value: arguments.operands[1], allowed: CatalogMatrix.Rows.allCases.map(\.rawValue))
  }
  return rows
}

private func columns(
  _ wanted: CatalogMatrix.Columns?, of catalog: Catalog
) throws(CommandError) -> CatalogMatrix.Columns {
  guard let columns = wanted ?? catalog.matrixColumns else {
    throw .invalidRequest("the catalog has neither packs nor connections, which would be the columns")
  }
  let count = columns == .packs ? catalog.packs.count : catalog.connections.count
  if count == 0 { throw .invalidRequest("the catalog has no \(columns.rawValue), which would be the columns") }
  return columns
}
