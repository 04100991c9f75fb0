import Diagnostics

extension CatalogDifference {
  /// The difference as a plan for people: a line a change, under it who gains and loses what, and a line for the whole.
  package func text(places: Places) -> String {
    guard !changes.isEmpty else { return "\(catalog): nothing changes\n" + unusedLines.joined() }
    var text = "\(catalog)\n"
    for change in changes {
      text += "\n  \(change.fact.mark) \(printable(change.words)) [\(change.rule.code): \(change.classWords)]\n"
      if let place = places.words(of: change) { text += "      at \(printable(place))\n" }
      if let acceptance = change.acceptance {
        text += "      accepted until \(acceptance.until): \(printable(acceptance.reason))\n"
      }
      for effect in change.effects { text += lines(of: effect) }
    }
    return text + "\n\(summary)\n" + unusedLines.joined()
  }

  private func lines(of effect: Effect) -> String {
    let words = EffectWords(effect, among: crowd)
    var text = "      \(effect.direction == .lost ? "-" : "+") \(printable(words.sentence))\n"
    guard words.lists.contains(where: { $0.values.count > 1 }) || words.lists.count > 1 else { return text }
    for (name, values) in words.lists {
      text += wrapped(values.map { printable($0) }, after: "          \(name): ")
    }
    return text
  }

  /// What changes in numbers, and the version it needs.
  package var summary: String {
    let counts = [("+", "to add"), ("~", "to change"), ("-", "to remove")].map { mark, words in
      "\(changes.count { $0.fact.mark == mark }) \(words)"
    }
    let accepted = changes.count { $0.acceptance != nil }
    let rest = accepted == 0 ? "" : ", \(accepted) of them accepted"
    return "Diff: \(counts.joined(separator: ", "))\(rest). Version: \(bump?.rawValue ?? "none")."
  }

  private var unusedLines: [String] {
    unused.map { printable($0.words) + "\n" }
  }
}

extension Change {
  /// Its classes in words.
  var classWords: String {
    classes.map(\.rawValue).joined(separator: ", ")
  }
}

/// Values behind a heading, in lines of at most 100 columns where that can be.
private func wrapped(_ values: [String], after heading: String) -> String {
  let indent = String(repeating: " ", count: cells(of: heading))
  var lines = [heading]
  for (position, value) in values.enumerated() {
    let word = value + (position + 1 < values.count ? "," : "")
    let isFirst = lines[lines.count - 1].utf8.count == indent.utf8.count
    if !isFirst, cells(of: lines[lines.count - 1]) + 1 + cells(of: word) > 100 {
      lines.append(indent + word)
    } else {
      lines[lines.count - 1] += (isFirst ? "" : " ") + word
    }
  }
  return lines.map { "\($0)\n" }.joined()
}
