import CatalogIR
import Tollgate
import TollgateHTTP
import TollgateJSON

extension Command {
  static let disable = Command(
    name: "disable",
    summary: "say what a tenant loses with a module",
    usage: "DIR MODULE [FLAG...]",
    discussion: """
      Names the modules, the features, and the pages and calls that would go if the store switched a module off. A
      module that can be switched off is 'ready', one that the tenant does not have is 'disabled', and one that stays
      on whatever the store says is 'blocked': because it is 'always_on', or because the 'enterprise' has locked it on.
      Nothing is changed, and the exit code is 0 in each case.
      """,
    flags: [Flag("--format", "FORMAT", "text, or json for tools")] + Flag.tenant,
    examples: [
      ("tollgate disable catalog/retail CASH --pack RETAIL_OPS", "says what goes with the till")
    ],
    run: runDisable)
}

@Sendable
private func runDisable(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: AnswerFormat.text)
  let question = try ModuleQuestion(arguments, command: "disable", console)
  guard let disablement = question.tables.disablement(of: question.module, for: question.state, at: question.time)
  else { return .internalError }
  let answer = DisableAnswer(disablement, question)
  try console.write(format == .json ? answer.json : answer.text)
  return .fine
}

/// What is said about switching a module off.
private struct DisableAnswer {
  private let module: String
  private let status: Disablement.Status
  private let source: GrantSource
  private let modules: [String]
  private let features: [String]
  private let pages: [String]
  private let calls: [String]
  private let remarks: [String]

  init(_ disablement: Disablement, _ question: ModuleQuestion) {
    module = question.tables.code(of: disablement.module)
    status = disablement.status
    source = disablement.source
    modules = disablement.losses.modules.map(question.tables.code)
    features = disablement.losses.features.map(question.tables.code)
    let entries = question.catalog.entryNames
    let lost = disablement.entries.filter(entries.indices.contains).map { entries[$0] }
    pages = lost.filter { $0.space == .page }.map(\.name)
    calls = lost.filter { $0.space == .api }.map(\.name)
    remarks = question.remarks
  }

  /// The answer for tools.
  var json: String {
    let members: [JSONValue.Member] = [
      .init("module", .string(module)), .init("status", .string(status.rawValue)),
      .init("source", .string(source.rawValue)), .init("modules", .strings(modules)),
      .init("features", .strings(features)), .init("pages", .strings(pages)), .init("api", .strings(calls)),
    ]
    return JSONValue.object(members).text + "\n"
  }

  /// The answer for people.
  var text: String {
    var text = AnswerText("\(module): \(status.rawValue)\(status == .blocked ? ", \(source.rawValue)" : "")")
    text.add("modules that go", modules)
    text.add("features that go", features)
    text.add("pages that go", pages)
    text.add("calls that go", calls)
    for remark in remarks { text.add("remark", [remark]) }
    return text.text
  }
}

extension Catalog {
  /// Every entry as the YAML names it, such as `/catalog manage` or `POST /payments`, over all routes in their order.
  fileprivate var entryNames: [(space: Route.Space, name: String)] {
    routes.flatMap { route in
      route.entries.map { entry in
        switch entry.operation {
        case .anyMethod, .action(0): (route.space, route.pattern.description)
        case .method(let method): (route.space, "\(method.name) \(route.pattern)")
        case .action(let action): (route.space, "\(route.pattern) \(actions[action])")
        }
      }
    }
  }
}
