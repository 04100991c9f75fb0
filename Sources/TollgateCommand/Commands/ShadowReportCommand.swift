import CatalogCompiler
import CatalogIR
import Foundation
import TollgateLog

extension Command {
  static let shadowReport = Command(
    name: "shadow-report",
    summary: "say which routes in a shadow can be enforced",
    usage: "LOG... [--catalog DIR] [--requests N] [--days D]",
    discussion: """
      Reads the logs that guards keep while rollouts let refusals through, one for each service or one for several, and
      says which routes can be enforced: those that took N requests over D days without a refusal that nobody explains.
      For the others it says what stands against them. What is laxer than it was at an earlier start comes first. The
      catalog gives explanations, and N and D for each rollout; a flag counts for all of them; without either they are
      1000 and 7. The exit code is 0 if everything in a shadow can be enforced, and 1 if not.
      """,
    flags: [
      Flag("--catalog", "DIR", "the catalog whose rollouts explain refusals and say how much is enough"),
      Flag("--requests", "N", "how many requests a route must take"),
      Flag("--days", "D", "over how many days"),
    ],
    examples: [
      ("tollgate shadow-report shadow.jsonl", "says what a thousand requests in a week prove"),
      (
        "tollgate shadow-report shadow.jsonl --catalog catalog/retail --days 14",
        "takes the catalog's explanations into account, and two weeks"
      ),
    ],
    run: runShadowReport)
}

@Sendable
private func runShadowReport(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let (requests, days) = (try arguments.number("--requests"), try arguments.number("--days"))
  guard !arguments.operands.isEmpty else { throw .missingOperand("the log", command: "shadow-report") }
  var evidence = ShadowEvidence()
  for path in arguments.operands { try read(path, into: &evidence) }
  let catalog: Catalog? =
    if let folder = arguments.value("--catalog") { try compiledCatalog(folder, console).catalog } else { nil }
  let report = ShadowReport(evidence, ShadowBars(requests: requests, days: days, catalog: catalog))
  try console.write(report.text)
  return report.isClean ? .fine : .findings
}

private func read(_ path: String, into evidence: inout ShadowEvidence) throws(CommandError) {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw .fileSystem(FileFailure(path: path, reason: String(cString: strerror(errno))))
  }
  defer { close(descriptor) }
  var reader = LineReader(descriptor: descriptor, longestLine: LoggedLine.longest)
  try evidence.read(path) { () throws(CommandError) in try reader.next(of: path) }
}

extension Arguments {
  /// The value of a flag as a whole number of at least 1.
  fileprivate func number(_ flag: String) throws(CommandError) -> Int64? {
    guard let text = value(flag) else { return nil }
    guard let number = Int64(text), number >= 1 else { throw .invalidNumber(flag: flag, value: text) }
    return number
  }
}
