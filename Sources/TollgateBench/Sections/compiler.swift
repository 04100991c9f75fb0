import CatalogCompiler
import CatalogEmit
import CatalogSyntax
import Diagnostics

/// What the compiler takes for a large catalog, beside the bare events of libyaml on the same bytes.
func compilerSection(_ scaled: ScaledFolder, tenth: ScaledFolder) throws(BenchError) -> Section {
  let files = readCatalog(folder: scaled.path).sources.files.map(\.bytes).filter { !$0.isEmpty }
  let megabytes = Double(files.map(\.count).reduce(0, +)) / 1e6
  let compiled = try scaled.compiled()
  let runners = [
    Runner(timing: "events of libyaml, 1,000 modules") { () throws(BenchError) in
      for file in files { try readBareEvents(file) }
    },
    Runner(timing: "bytes to nodes") { () throws(BenchError) in
      let nodes = files.compactMap { parse(SourceID(index: 0), bytes: $0).node }
      guard nodes.count == files.count else { throw .unsound(folder: scaled.path) }
    },
    Runner(timing: "check, 1,000 modules") { () throws(BenchError) in _ = try scaled.compiled() },
    Runner(timing: "check, 100 modules, ten times") { () throws(BenchError) in
      for _ in 0..<10 { _ = try tenth.compiled() }
    },
    Runner(timing: "print Swift, 1,000 modules") { () throws(BenchError) in
      guard compiled.swift.allSatisfy({ !$0.text.isEmpty }) else { throw .unsound(folder: scaled.path) }
    },
  ]
  let race = try Race(runners, rounds: 5)
  let speeds = [0, 1].map { race.series($0).map { megabytes / $0 * 1000 } }
  let relative = race.ratios(0, to: 1).median
  let growth = race.ratios(2, to: 3).median
  return Section(
    title: "Compiler, in this process, \(shown(megabytes)) MB of YAML",
    notes: ["1,000 modules have 5,000 features and 10,000 routes, 100 modules a tenth of that"],
    rows: [
      Row(runners[0].name, speeds[0], .megabytesPerSecond),
      Row(
        runners[1].name, speeds[1], .megabytesPerSecond, ratio: relative,
        aim: Aim(ratio: relative, atLeast: 1.0 / 3)),
      Row(runners[2].name, race.series(2), .milliseconds, ratio: growth, aim: Aim(ratio: growth, atMost: 1.5)),
      Row(runners[3].name, race.series(3), .milliseconds),
      Row(runners[4].name, race.series(4), .milliseconds),
    ])
}

extension Runner {
  /// Milliseconds of processor time that something takes on this thread.
  fileprivate init(timing name: String, _ body: @escaping () throws(BenchError) -> Void) {
    self.init(name: name) { () throws(BenchError) in
      let start = Clock.thread
      try body()
      return (Clock.thread - start) / 1e6
    }
  }
}
