import Diagnostics

/// Runs the command that the words name and returns what to say to the caller.
func runTollgate(_ words: [String], console: Console) -> ExitCode {
  do throws(CommandError) {
    return try dispatch(words, console)
  } catch {
    if let message = error.message {
      console.writeError("tollgate: \(message)\n")
    }
    return error.exitCode
  }
}

private func dispatch(_ words: [String], _ console: Console) throws(CommandError) -> ExitCode {
  guard let first = words.first else {
    console.writeError(Command.overview)
    return .usage
  }
  let rest = Array(words.dropFirst())
  if first == "help" || isHelpFlag(first) {
    if rest.count > 1 { throw .unexpectedOperand(rest[1], command: nil) }
    try console.write(try helpText(on: rest.first ?? "help"))
    return .fine
  }
  let command = try command(named: first)
  if rest.prefix(while: { $0 != "--" }).contains(where: isHelpFlag) {
    try console.write(command.help)
    return .fine
  }
  return try command.run(try Arguments(rest, flags: command.flags, command: command.name), console)
}

private func isHelpFlag(_ word: String) -> Bool {
  word == "--help" || word == "-h"
}

private func helpText(on name: String) throws(CommandError) -> String {
  switch name {
  case "help": Command.overview
  case "language": languageReference
  default: try command(named: name).help
  }
}

private func command(named name: String) throws(CommandError) -> Command {
  guard let command = Command.all.first(where: { $0.name == name }) else {
    throw .unknownCommand(name, nearest: nearestName(to: name, among: Command.all.map(\.name) + ["help", "language"]))
  }
  return command
}
