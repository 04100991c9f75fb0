import CatalogIR
import Diagnostics
import Tollgate
import TollgateHTTP

extension Command {
  static let enable = Command(
    name: "enable",
    summary: "say what stands between a tenant and a module",
    usage: "DIR MODULE [FLAG...]",
    discussion: """
      Says what a tenant does to have a module: the modules to enable first, the connections to set up and the
      configuration to give, in order; which of its features are on then and what unlocks the others; and which packs
      on sale hold it, the cheapest first. A module that the tenant has is 'enabled', one for which a row of the store
      is all it takes is 'ready', any other is 'blocked'. Nothing is changed, and the exit code is 0 in each case.
      """,
    flags: [Flag("--format", "FORMAT", "text, or json as a service answers once the row is written")] + Flag.tenant,
    examples: [
      (
        "tollgate enable catalog/retail CASH --pack STARTER",
        "says what a Starter shop does to have the till, and what comes with it"
      ),
      ("tollgate enable catalog/retail CASH --pack STARTER --format json", "gives the same to tools"),
    ],
    run: runEnable)
}

@Sendable
private func runEnable(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: AnswerFormat.text)
  let question = try ModuleQuestion(arguments, command: "enable", console)
  guard let enablement = question.tables.enablement(of: question.module, for: question.state, at: question.time) else {
    return .internalError
  }
  switch format {
  case .json: try console.write(EnablementDocument(enablement, in: question.tables).json + "\n")
  case .text: try console.write(enablement.text(in: question))
  }
  return .fine
}

extension Enablement {
  /// The answer for people.
  fileprivate func text(in question: ModuleQuestion) -> String {
    let tables = question.tables
    var text = AnswerText(
      "\(tables.code(of: module)): \(status.rawValue)\(status == .blocked ? ", \(reason.code)" : "")")
    text.add("stands in the way", obstacles.map { "\(tables.code(of: $0.module)) (\($0.reason.code))" })
    let blocking = obstacles.map(\.module)
    text.add("enable first", requiredModules.filter { !blocking.contains($0) }.map(tables.code))
    for connection in connections {
      text.add("set up", ["\(tables.code(of: connection)): \(printable(tables.instruction(for: connection)))"])
    }
    text.add(
      "configure",
      configurations.map { module in
        let settings = question.catalog.modules[module.index].requiredSettings
        return tables.code(of: module)
          + (settings.isEmpty ? "" : " (\(printable(settings.joined(separator: ", "))))")
      })
    text.add(status == .enabled ? "features that are on" : "features that are on then", features.map(tables.code))
    for locked in lockedFeatures {
      text.add(
        "stays off",
        ["\(tables.code(of: locked.feature)): \(printable(locked.requirement(in: tables) ?? locked.reason.code))"])
    }
    let others = gains.features.filter { tables.module(of: $0) != module }
    text.add(
      "comes on with it",
      gains.modules.filter { $0 != module && !requiredModules.contains($0) }.map(tables.code) + others.map(tables.code))
    text.add("packs that hold it", packs.map(tables.code))
    for remark in question.remarks { text.add("remark", [remark]) }
    return text.text
  }
}
