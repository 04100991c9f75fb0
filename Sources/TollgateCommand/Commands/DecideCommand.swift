import CatalogCompiler
import CatalogQuestions
import Foundation
import Tollgate
import TollgateCalendar
import TollgateHTTP
import TollgateJSON
import TollgateLog

extension Command {
  static let decide = Command(
    name: "decide",
    summary: "answer a request as the guard would",
    usage: "DIR METHOD TARGET [FLAG...], or DIR --batch",
    discussion: """
      Compiles the catalog and decides one request with the guard that services link. A denial is an answer, not a
      failure: the exit code is 0.

      With --batch it reads one JSON object a line from standard input and writes one a line to standard output, in
      order. A line that cannot be answered gives {"outcome":"error","message":...}, and the run goes on. The keys:

        method, target           the request line; target_base64 for a target whose bytes are no text
        space                    "page" or "api"; api_base decides if left out
        action                   on a page; "read" if left out
        pack                     the tenant's pack, with status (ACTIVE if left out), starts_on, ends_on
        assignments              several packs: [{"pack":..., "status":..., "starts_on":..., "ends_on":...}]
        enterprise_overrides     module to ENABLED, DISABLED or INHERIT, or to {"state":..., "starts_on":...,
        store_overrides          "ends_on":..., "expires_at":..., "locked":...}
        enterprise_feature_overrides, store_feature_overrides    the same for features
        connections, configured  lists: what is set up, and which modules are configured
        limits, usage            limit to number: the tenant's own figures, and what is used up
        timezone, at             UTC and now if left out; at is a date or an instant
        roles, capabilities      lists: what the user may do; "capabilities":"*" for everything
        tenant                   false for a request that belongs to no tenant
      """,
    flags: [
      Flag("--batch", nil, "read requests from standard input")
    ] + Flag.request + Flag.situation,
    examples: [
      (
        "tollgate decide catalog/retail GET /cashier --pack STARTER --role CASHIER",
        "says whether a cashier of a Starter shop sees the till, and which packs would grant it"
      ),
      (
        "echo '{\"method\":\"GET\",\"target\":\"/pos\",\"pack\":\"STARTER\"}' | tollgate decide catalog/retail --batch",
        "asks the same way for tools"
      ),
    ],
    run: runDecide)
}

@Sendable
private func runDecide(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let folder = try catalogFolder(arguments, command: "decide")
  let operands = Array(arguments.operands.dropFirst())
  let isBatch = arguments.has("--batch")
  if isBatch, let flag = arguments.given.first(where: { $0 != "--batch" }) {
    throw .conflictingFlags("--batch", flag, command: "decide")
  }
  let wanted = isBatch ? 0 : 2
  if operands.count > wanted { throw .unexpectedOperand(operands[wanted], command: "decide") }
  if operands.count < wanted {
    throw .missingOperand(operands.isEmpty ? "the method" : "the target", command: "decide")
  }
  if isBatch {
    try decideBatch(Decider(try compiledCatalog(folder, console)), console)
  } else {
    let request = try DecideRequest(arguments, method: operands[0], target: operands[1])
    let decider = Decider(try compiledCatalog(folder, console))
    try console.write(try decider.decide(request, now: .now).text)
  }
  return .fine
}

/// One answer a line, as soon as the next line cannot be read without waiting or enough has gathered.
private func decideBatch(_ decider: Decider, _ console: Console) throws(CommandError) {
  var reader = LineReader(descriptor: STDIN_FILENO, longestLine: 1 << 20)
  var answers = ""
  while let line = try reader.next(of: "standard input") {
    answers += answer(to: line, decider) + "\n"
    if answers.utf8.count > 1 << 15 || !reader.hasBufferedLine {
      try console.write(answers)
      answers = ""
    }
  }
  try console.write(answers)
}

private func answer(to line: LineReader.Line, _ decider: Decider) -> String {
  do throws(CommandError) {
    guard case .bytes(let bytes) = line else { throw .invalidRequest("the line is longer than 1 MiB") }
    return try decider.decide(try DecideRequest(line: bytes), now: .now).json
  } catch {
    return JSONValue.object([
      .init("outcome", .string("error")), .init("message", .string(error.message ?? "")),
    ]).text
  }
}

extension DecideRequest {
  /// Reads a request as the flags give it.
  fileprivate init(_ arguments: Arguments, method: String, target: String) throws(CommandError) {
    self.method = method
    self.target = Array(target.utf8)
    space = try RouteSpace(arguments, command: "decide")
    action = arguments.value("--action")
    situation = try Situation(arguments, command: "decide")
  }
}
