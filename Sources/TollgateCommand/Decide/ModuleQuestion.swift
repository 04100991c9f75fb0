import CatalogCompiler
import CatalogIR
import CatalogQuestions
import Tollgate
import TollgateCalendar
import TollgateHTTP

/// A tenant's question about one module, as arguments put it.
struct ModuleQuestion {
  let catalog: Catalog
  let tables: CatalogTables
  let module: ModuleID
  let state: TenantState
  let time: Instant
  let remarks: [String]

  init(_ arguments: Arguments, command: String, _ console: Console) throws(CommandError) {
    let folder = try catalogFolder(arguments, command: command)
    let operands = arguments.operands.dropFirst()
    guard let code = operands.first else { throw .missingOperand("the module", command: command) }
    if let extra = operands.dropFirst().first { throw .unexpectedOperand(extra, command: command) }
    let situation = try Situation(arguments, command: command)
    let compiled = try compiledCatalog(folder, console)
    catalog = compiled.catalog
    tables = compiled.tables
    module = try answerable(try tables.id(code))
    let resolved = try answerable(try situation.resolve(with: tables, now: .now))
    guard resolved.subject.matrix != nil else {
      throw .invalidRequest("the time zone \(shown(situation.timeZone)) is unknown")
    }
    state = resolved.state
    time = resolved.time
    remarks = resolved.remarks
  }
}
