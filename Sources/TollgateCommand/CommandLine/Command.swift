/// A verb of the command line.
struct Command: Sendable {
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// What stands behind the name: `DIR... [--format text|json]`.
  let usage: String
  /// What it does, in a few sentences.
  let discussion: String
  let flags: [Flag]
  /// Commands to copy, with what they do.
  let examples: [(command: String, meaning: String)]
  let run: @Sendable (Arguments, Console) throws(CommandError) -> ExitCode
}

extension Command {
  /// Every command, in the order of the help text.
  static let all: [Command] = [
    check, fix, format, test, generate, diff, decide, explain, enable, disable, matrix, graph, report, conformance,
    routes, schema, shadowReport, rules, initialize,
  ]

  /// The help text of this command.
  var help: String {
    var text = "tollgate \(name) \(usage)\n\n\(discussion)\n"
    if !flags.isEmpty {
      let names = flags.map { flag in flag.value.map { "\(flag.name) \($0)" } ?? flag.name }
      let width = names.map(\.count).max() ?? 0
      text += "\nFlags:\n"
      for (name, flag) in zip(names, flags) {
        text += "  \(name)\(String(repeating: " ", count: width - name.count))  \(flag.summary)\n"
      }
    }
    text += "\nExamples:\n"
    for example in examples {
      text += "  \(example.command)\n      \(example.meaning)\n"
    }
    return text
  }

  /// The help text of the whole.
  static var overview: String {
    let width = all.map(\.name.count).max() ?? 0
    let list = all.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count))  \(command.summary)\n"
    }
    return """
      tollgate: a compiler for product catalogs

      tollgate COMMAND [ARGUMENT...]

      \(list.joined())
      tollgate help COMMAND says more of one; tollgate help language shows every key of the language. A catalog is a
      folder of YAML files; where a command wants catalogs and none is named, it takes every folder in 'catalog'.

      Exit codes: 0 fine; 1 findings; 2 wrong arguments, or files that cannot be read or written; 3 internal error.

      """
  }
}
