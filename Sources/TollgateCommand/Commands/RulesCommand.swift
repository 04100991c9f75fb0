import Diagnostics

extension Command {
  static let rules = Command(
    name: "rules",
    summary: "list the rules, or explain one",
    usage: "[CODE|changes]",
    discussion: """
      Prints the rule table: code, default severity, title. With a code it prints what the rule checks, a catalog
      that breaks it, and the same catalog mended. The rules by which tollgate diff tells changes apart have a table of
      their own: code, needed version, title.
      """,
    flags: [],
    examples: [
      ("tollgate rules", "lists every rule"),
      ("tollgate rules TG401", "explains the rule about packs that lack what their modules require"),
      ("tollgate rules changes", "lists the rules about changes between two catalogs"),
    ],
    run: runRules)
}

@Sendable
private func runRules(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitCode {
  if arguments.operands.count > 1 { throw .unexpectedOperand(arguments.operands[1], command: "rules") }
  guard let code = arguments.operands.first else {
    return try listRules(console)
  }
  if code == "changes" {
    let lines = ChangeRule.all.map { rule in
      let bump = rule.bump.rawValue
      return "\(rule.code)  \(bump)\(String(repeating: " ", count: 5 - bump.count))  \(rule.title)\n"
    }
    try console.write(lines.joined())
    return .fine
  }
  if let rule = ChangeRule.find(code) {
    try console.write(explanation(of: rule))
    return .fine
  }
  guard let rule = Rule.find(code) else { throw .unknownRule(code) }
  try console.write(
    """
    \(rule.code): \(rule.title) (\(rule.severity.rawValue))

    \(rule.purpose)

    Breaks it:

    \(shown(rule.example))
    Mended:

    \(shown(rule.mend))
    """)
  return .fine
}

private func listRules(_ console: Console) throws(CommandError) -> ExitCode {
  let width = Rule.all.map(\.severity.rawValue.count).max() ?? 0
  let lines = Rule.all.map { rule in
    let severity = rule.severity.rawValue
    return "\(rule.code)  \(severity)\(String(repeating: " ", count: width - severity.count))  \(rule.title)\n"
  }
  try console.write(lines.joined())
  return .fine
}

/// What a change is, with lines of a catalog that make one.
private func explanation(of rule: ChangeRule) -> String {
  let classes = rule.classes.map(\.rawValue).joined(separator: ", ")
  func lines(_ text: String, _ mark: String) -> String {
    text.split(separator: "\n").map { "    \(mark) \($0)\n" }.joined()
  }
  return """
    \(rule.code): \(rule.title) (\(classes); \(rule.bump.rawValue))

    \(rule.purpose)

    For example:

    \(lines(rule.edit.removed, "-"))\(lines(rule.edit.added, "+"))
    """
}

private func shown(_ example: Rule.Example) -> String {
  let text =
    switch example {
    case .catalog(let yaml): yaml
    case .words(let words): words
    }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return (lines.last == "" ? lines.dropLast() : lines).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
}
