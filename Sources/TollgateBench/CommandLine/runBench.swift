import CatalogCompiler
import Foundation
import ScaledCatalog

/// Does what the words ask for, and returns what to say to the caller: 0 fine; 1 something is not as it must be;
/// 2 wrong arguments, or files that cannot be read or written.
func runBench(_ words: [String]) -> Int32 {
  do throws(BenchError) {
    switch try Options(words) {
    case .help:
      try write(helpText)
      return 0
    case .measure(let seed, let countsOnly, let isJSON):
      let report = try measure(seed: seed, countsOnly: countsOnly)
      try write(isJSON ? report.json : report.text)
      return report.hasFailed ? 1 : 0
    case .writeCatalog(let folder, let size):
      try ScaledCatalog(modules: size.modules, features: size.features, routes: size.routes).write(to: folder)
      return 0
    }
  } catch {
    if let message = error.message { try? write("tollgate-bench: \(message)\n", to: STDERR_FILENO) }
    return error.exitCode
  }
}

private let helpText = """
  tollgate-bench [--json] [--counts] [--seed N]

  Measures decisions, matrices and the compiler beside their baselines, and counts what they ask of memory. To be run
  from the root of the package, as a release build; the commands of the tool are timed if it is built as well:
  swift build -c release --static-swift-stdlib --product tollgate
  swift run -c release tollgate-bench

  Flags:
    --json     writes one JSON object instead of tables; its formatVersion is 1
    --counts   counts allocations, retains and releases, and times nothing
    --seed N   makes other requests; the seed is 1 if none is given

  tollgate-bench catalog FOLDER [--modules N] [--features N] [--routes N]

  Writes a made-up catalog, of 1000 modules, 5000 features and 10000 routes if nothing else is said.

  Exit codes: 0 fine; 1 a decision allocated, retained or was wrong; 2 wrong arguments, or files that cannot be read or
  written.

  """

/// Writes text to a stream, all of it.
private func write(_ text: String, to stream: Int32 = STDOUT_FILENO) throws(BenchError) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { Foundation.write(stream, $0.baseAddress, $0.count) }
    if written >= 0 {
      bytes = bytes.dropFirst(written)
    } else if errno == EPIPE {
      throw .brokenPipe
    } else if errno != EINTR {
      throw .fileSystem(FileFailure(path: "standard output", reason: String(cString: strerror(errno))))
    }
  }
}
