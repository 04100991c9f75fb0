import CatalogCompiler
import CatalogExplain
import CatalogIR
import CatalogQuestions
import Tollgate
import TollgateCalendar
import TollgateHTTP
import TollgateJSON

extension Command {
  static let explain = Command(
    name: "explain",
    summary: "say what something is part of, and why an answer is what it is",
    usage: "DIR CODE|KEY [FLAG...], or DIR METHOD TARGET [FLAG...]",
    discussion: """
      Prints what the catalog says about a module, feature, pack, connection, limit, capability or role, or about a
      route by its key as the file writes it, each fact with its file and line: what it needs, what needs it, which
      packs hold it. A code that several things have explains them all.

      A request, and any flag that describes a tenant or a user, is answered first, as the guard would: the checks in
      their order up to the one that fails, what would change the answer, and when it will change by itself.
      """,
    flags: [
      Flag("--format", "FORMAT", "text for people, json for tools")
    ] + Flag.request + Flag.situation,
    examples: [
      ("tollgate explain catalog/retail CASH", "says what the module needs, what needs it, and who sells it"),
      ("tollgate explain catalog/retail 'POST /payments'", "says what the API route asks for and who passes"),
      (
        "tollgate explain catalog/retail GET /cashier --pack STARTER --role CASHIER",
        "says why a cashier of a Starter shop does not see the till, and what would change that"
      ),
    ],
    run: runExplain)
}

private enum ExplanationFormat: String, CaseIterable {
  case text, json
}

@Sendable
private func runExplain(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  let format = try arguments.choice("--format", default: ExplanationFormat.text)
  let folder = try catalogFolder(arguments, command: "explain")
  let asked = try Asked(arguments)
  let (compiled, sources) = try compiledSources(folder, console)
  let explanations = try asked.explanations(by: Explainer(compiled, in: sources), compiled)
  switch format {
  case .text: try console.write(explanations.map(\.text).joined(separator: "\n"))
  case .json: try console.write(JSONValue.array(explanations.map(\.json)).text + "\n")
  }
  return .fine
}

/// What is to be explained, as the words and flags say it.
private enum Asked {
  case thing(String, Situation, flag: String?)
  case request(method: String, target: String, RouteSpace?, action: String?, Situation)

  init(_ arguments: Arguments) throws(CommandError) {
    let command = "explain"
    let operands = arguments.operands.dropFirst()
    guard let first = operands.first else { throw .missingOperand("what to explain", command: command) }
    let situation = try Situation(arguments, command: command)
    let space = try RouteSpace(arguments, command: command)
    guard let second = operands.dropFirst().first else {
      for flag in Flag.request where arguments.has(flag.name) {
        throw .flagWithout(flag.name, needed: "a method and a target", command: command)
      }
      self = .thing(first, situation, flag: Flag.situation.map(\.name).first(where: arguments.has))
      return
    }
    // A second code is no target.
    guard second.utf8.contains(UInt8(ascii: "/")) else { throw .unexpectedOperand(second, command: command) }
    if let third = operands.dropFirst(2).first { throw .unexpectedOperand(third, command: command) }
    self = .request(method: first, target: second, space, action: arguments.value("--action"), situation)
  }

  func explanations(
    by explainer: Explainer, _ compiled: CompiledCatalog
  ) throws(CommandError) -> [Explanation] {
    let tables = compiled.tables
    switch self {
    case .thing(let text, let situation, let flag):
      let things = explainer.things(named: text)
      guard !things.isEmpty else { throw .nothingNamed(text, nearest: explainer.nearest(to: text)) }
      guard let flag else { return things.map { explainer.explain($0) } }
      let resolved = try answerable(try situation.resolve(with: tables, now: .now))
      let explanations = things.compactMap { explainer.explain($0, in: situation, resolved) }
      guard !explanations.isEmpty else { throw .flagAboutAll(flag, text) }
      return explanations
    case .request(let method, let target, let space, let action, let situation):
      if space == nil, compiled.catalog.apiBase == nil { throw .spaceUnsaid }
      let resolved = try answerable(try situation.resolve(with: tables, now: .now))
      let action = try action.map { code throws(CommandError) -> ActionID in try answerable(try tables.id(code)) }
      let line = RequestLine(space: space, method: method, target: target, action: action)
      return [explainer.explain(line, in: situation, resolved)]
    }
  }
}
