import CatalogIR
import Tollgate

/// What resolving a tenant costs, and a question to what was resolved.
func matrixSection(
  retail: (catalog: Catalog, tables: CatalogTables), scaled: (catalog: Catalog, tables: CatalogTables)
) throws(BenchError) -> Section {
  var rows: [Row] = []
  for (name, lap, steps, bound) in [
    ("retail", MatrixLap(retail.catalog, retail.tables), 1_024, 1.0),
    ("1,000 modules", MatrixLap(scaled.catalog, scaled.tables), 32, 100.0),
  ] {
    let runners = [
      Runner(name: "resolve, \(name)") { () throws(BenchError) in try lap.resolve(steps) },
      Runner(name: "isEnabled, \(name)") { () throws(BenchError) in try lap.ask(65_536) },
    ]
    let race = try Race(runners, rounds: 21)
    let resolving = race.series(0)
    rows.append(Row(runners[0].name, resolving, .microseconds, aim: Aim(resolving, .microseconds, atMost: bound)))
    rows.append(Row(runners[1].name, race.series(1)))
  }
  return Section(
    title: "Matrices", notes: ["sixteen tenants in turn, each with packs, rows of enterprise and store, and dates"],
    rows: rows)
}
