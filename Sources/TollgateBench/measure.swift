import CatalogCompiler
import CatalogIR
import RetailCatalog
import ScaledCatalog
import Tollgate

/// Measures everything, or what is asked of memory alone.
func measure(seed: UInt64, countsOnly: Bool) throws(BenchError) -> BenchReport {
  let retail = try retailCatalog()
  let traffic = Traffic(retail, RetailCatalog.tables, seed: seed)
  try checkBaselines(traffic)
  let machine = Machine.current
  var sections = [try memorySection(traffic)]
  if !countsOnly {
    let scaled = try ScaledFolder(ScaledCatalog(modules: 1_000))
    // First, while this process is small: a child's memory counts from that of its parent.
    let tool = try toolSection(scaled)
    // Before compilations, so that the lines lie as close together as in a server.
    sections += [
      try decisionSection(traffic), try denialSection(traffic), try threadSection(traffic, cores: machine.cores),
    ]
    let tenth = try ScaledFolder(ScaledCatalog(modules: 100))
    let (large, small) = (try scaled.compiled(), try tenth.compiled())
    sections += [
      try scaleSection(
        retail: traffic, thousand: Traffic(small.catalog, small.tables, seed: seed),
        tenThousand: Traffic(large.catalog, large.tables, seed: seed)),
      try matrixSection(retail: (retail, traffic.tables), scaled: (large.catalog, large.tables)),
      try compilerSection(scaled, tenth: tenth),
    ]
    if let tool { sections.append(tool) }
  }
  return BenchReport(seed: seed, machine: machine, sections: sections)
}

/// The retail catalog of the working folder, from which the generated code must have been made.
private func retailCatalog() throws(BenchError) -> Catalog {
  let folder = "catalog/retail"
  guard let compiled = compile(folder: folder).result else { throw .unsound(folder: folder) }
  guard compiled.tables.digest == RetailCatalog.tables.digest else { throw .stale(folder: folder) }
  return compiled.catalog
}

/// Holds the baselines against the decisions: a floor that is wrong would be no floor.
private func checkBaselines(_ traffic: Traffic) throws(BenchError) {
  if FloorContender(traffic).firstMistake(on: traffic) != nil { throw .disagreement("the floor") }
  if DictionaryContender(traffic).firstMistake(on: traffic) != nil { throw .disagreement("the dictionaries") }
}
