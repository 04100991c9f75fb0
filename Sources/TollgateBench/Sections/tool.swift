import Foundation

/// What the tool takes as a process of its own, from the start to the end; nil if it is not built beside this program.
func toolSection(_ scaled: ScaledFolder) throws(BenchError) -> Section? {
  let tool = Bundle.main.bundleURL.appendingPathComponent("tollgate").path
  guard FileManager.default.isExecutableFile(atPath: tool) else { return nil }
  let output = scaled.path + "-generated"
  defer { try? FileManager.default.removeItem(atPath: output) }
  let commands: [(name: String, words: [String], runs: Int, bound: Double, memoryBound: Double?)] = [
    ("check retail", ["check", "catalog/retail"], 100, 20, nil),
    ("check 1,000 modules", ["check", scaled.path], 5, 500, 200),
    ("check and generate 1,000 modules", ["generate", scaled.path, "--output", output], 5, 500, 200),
  ]
  var rows: [Row] = []
  for command in commands {
    var runs: [ToolRun] = []
    // The first one warms up the file system's cache.
    for round in 0...command.runs {
      try? FileManager.default.removeItem(atPath: output)
      let run = try ToolRun(tool, command.words)
      if round > 0 { runs.append(run) }
    }
    guard let first = runs.first else { continue }
    let time = Series(first.milliseconds, runs.dropFirst().map(\.milliseconds))
    let memory = Series(first.megabytes, runs.dropFirst().map(\.megabytes))
    rows.append(Row(command.name, time, .milliseconds, aim: Aim(time, .milliseconds, atMost: command.bound)))
    rows.append(
      Row(
        command.name, memory, .megabytes,
        aim: command.memoryBound.map { Aim(memory, .megabytes, atMost: $0) }))
  }
  return Section(
    title: "The tool, as a whole process",
    notes: ["processor time from its start to its end, and the most memory that it had at once"],
    rows: rows)
}
