import Diagnostics

/// A flag that a command knows.
struct Flag: Sendable {
  /// With both dashes.
  let name: String
  /// The word for its value in help texts; nil if it takes none.
  let value: String?
  let summary: String

  init(_ name: String, _ value: String? = nil, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }
}

/// The arguments of one command, read against its flags.
struct Arguments {
  private(set) var operands: [String] = []
  /// The flags that are given, in their order.
  private(set) var given: [String] = []
  private var values: [String: [String]] = [:]

  /// Flags may stand anywhere; `--flag value` and `--flag=value` mean the same; after `--` all are operands. An empty
  /// word is nowhere of use, and where it stands a script has lost one.
  init(_ words: [String], flags: [Flag], command: String) throws(CommandError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let flag = flags.first(where: { $0.name == parts[0] }) else {
        throw .unknownFlag(parts[0], nearest: nearestName(to: parts[0], among: flags.map(\.name)), command: command)
      }
      given.append(flag.name)
      guard let valueName = flag.value else {
        guard parts.count == 1 else { throw .unexpectedValue(flag: flag.name) }
        values[flag.name, default: []].append("")
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst(), !value.isEmpty else {
        throw .missingValue(flag: flag.name, value: valueName)
      }
      values[flag.name, default: []].append(value)
    }
    if operands.contains("") { throw .emptyOperand(command: command) }
  }

  /// Whether a flag is given.
  func has(_ flag: String) -> Bool {
    values[flag] != nil
  }

  /// The value of a flag; of several the last.
  func value(_ flag: String) -> String? {
    values[flag]?.last
  }

  /// Every value of a flag that may stand several times.
  func all(_ flag: String) -> [String] {
    values[flag] ?? []
  }

  /// The value of a flag as one of a closed list.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ flag: String, default standard: Choice
  ) throws(CommandError) -> Choice where Choice.RawValue == String {
    guard let text = value(flag) else { return standard }
    guard let choice = Choice(rawValue: text) else {
      throw .invalidValue(flag: flag, value: text, allowed: Choice.allCases.map(\.rawValue))
    }
    return choice
  }
}
