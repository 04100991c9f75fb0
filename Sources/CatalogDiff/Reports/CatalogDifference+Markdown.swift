import CatalogEmit
import Diagnostics

extension CatalogDifference {
  /// The difference as a comment on a pull request: the heaviest changes first, what is long behind a fold.
  package func markdown(places: Places) -> String {
    guard !changes.isEmpty else { return "### \(Escape.markdown(catalog)): nothing changes\n" }
    let sorted = changes.enumerated().sorted { left, right in
      (right.element.bump, left.offset) < (left.element.bump, right.offset)
    }.map(\.element)
    var text = "### \(Escape.markdown(catalog)): \(bump?.rawValue ?? "no") version\n\n"
    for change in sorted {
      let place = places.words(of: change).map { " (`\(code($0))`)" } ?? ""
      text += "- **\(Escape.markdown(change.words))**\(place): \(change.classWords) `\(change.rule.code)`\n"
      if let acceptance = change.acceptance {
        text += "  - accepted until \(acceptance.until): \(Escape.markdown(acceptance.reason))\n"
      }
      for effect in change.effects { text += lines(of: effect) }
    }
    text += "\n\(Escape.markdown(summary))\n"
    for waiver in unused { text += "\n\(Escape.markdown(waiver.words))\n" }
    return text
  }

  private func lines(of effect: Effect) -> String {
    let words = EffectWords(effect, among: crowd)
    let sentence = Escape.markdown(words.sentence)
    let values = words.lists.map { name, values in
      "    - \(name): \(values.map { "`\(code($0))`" }.joined(separator: ", "))\n"
    }
    guard words.lists.contains(where: { $0.values.count > 1 }) || words.lists.count > 1 else {
      return "  - \(sentence)\n"
    }
    return "  - <details><summary>\(sentence)</summary>\n\n" + values.joined() + "    </details>\n"
  }

  /// The inside of a span of code, which nothing can end.
  private func code(_ text: String) -> String {
    Escape.line(text).replacing("`", with: "'")
  }
}
