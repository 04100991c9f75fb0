import CatalogSyntax
import Diagnostics

/// Collects what is wrong with the shape of a catalog's nodes while they become declarations.
struct Decoder {
  private(set) var diagnostics: [Diagnostic] = []
  /// Grows with everything that is at fault, findings of the parser included.
  private(set) var faults = 0
  /// The kinds whose declarations could not be read whole.
  var unreadable: Set<EntityKind> = []
  /// The codes and paths that sections declare.
  var keys: [Located<Name>] = []

  mutating func report(_ problem: ShapeProblem, at span: Span) {
    report(.shape(problem), at: span)
  }

  mutating func report(_ problem: Problem, at span: Span) {
    diagnostics.append(Diagnostic(problem, at: span))
    faults += 1
  }
}

// MARK: - Forms of a single node

extension Decoder {
  /// The words for a node's form.
  private func form(of node: Node) -> ShapeProblem.Form? {
    switch node.content {
    case .refused: nil
    case .scalar: node.isNull ? .null : .text
    case .list: .list
    case .mapping: .mapping
    }
  }

  /// Reports that a node is not what the language wants there, unless a finding about it exists already.
  mutating func reportForm(of node: Node, expected: ShapeProblem.Form, subject: String) {
    switch form(of: node) {
    case .none: faults += 1
    case .null: report(.null(of: subject, expected: expected), at: node.span)
    case .some(let found): report(.wrongForm(expected: expected, found: found, of: subject), at: node.span)
    }
  }

  /// A text: any scalar that is not null, as it stands.
  mutating func text(_ node: Node, _ subject: @autoclosure () -> String, expected: ShapeProblem.Form = .text)
    -> Located<String>?
  {
    guard case .scalar(let text, _) = node.content, !node.isNull else {
      reportForm(of: node, expected: expected, subject: subject())
      return nil
    }
    guard text.utf8.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }) else {
      report(.emptyText(of: subject()), at: node.span)
      return nil
    }
    return Located(text, at: node.span)
  }

  /// A name of something declared elsewhere.
  mutating func name(_ node: Node, _ subject: @autoclosure () -> String) -> Located<Name>? {
    text(node, subject(), expected: .code).map { Located(Name($0.value), at: $0.span) }
  }

  /// A list of names.
  mutating func names(_ node: Node, _ subject: @autoclosure () -> String, expected: ShapeProblem.Form = .codes)
    -> [Located<Name>]
  {
    texts(node, subject(), list: expected, item: .code).map { Located(Name($0.value), at: $0.span) }
  }

  /// A list of texts.
  mutating func texts(
    _ node: Node, _ subject: @autoclosure () -> String, list: ShapeProblem.Form = .textList,
    item: ShapeProblem.Form = .text
  ) -> [Located<String>] {
    guard case .list(let items) = node.content else {
      reportForm(of: node, expected: list, subject: subject())
      return []
    }
    return items.compactMap { text($0, subject(), expected: item) }
  }

  mutating func boolean(_ node: Node, _ subject: @autoclosure () -> String) -> Located<Bool>? {
    if case .scalar("true", .plain) = node.content { return Located(true, at: node.span) }
    if case .scalar("false", .plain) = node.content { return Located(false, at: node.span) }
    reportForm(of: node, expected: .boolean, subject: subject())
    return nil
  }

  /// A plain integer between two bounds.
  mutating func integer(_ node: Node, _ subject: @autoclosure () -> String, in range: ClosedRange<Int64>) -> Located<
    Int64
  >? {
    guard case .scalar(let text, .plain) = node.content, isPlainInteger(text) else {
      reportForm(of: node, expected: .integer, subject: subject())
      return nil
    }
    guard let value = Int64(text), range.contains(value) else {
      report(
        .integerOutOfRange(text: text, of: subject(), minimum: range.lowerBound, maximum: range.upperBound),
        at: node.span)
      return nil
    }
    return Located(value, at: node.span)
  }

  /// A list of names of which one is enough, and which therefore holds one.
  mutating func alternatives(_ node: Node, _ subject: @autoclosure () -> String) -> [Located<Name>] {
    if case .list([]) = node.content { report(.emptyText(of: subject()), at: node.span) }
    return names(node, subject())
  }

  /// One of a closed list of words.
  mutating func choice(_ node: Node, _ subject: @autoclosure () -> String, of allowed: [String]) -> Located<String>? {
    guard let text = text(node, subject()) else { return nil }
    guard allowed.contains(where: { $0.utf8.elementsEqual(text.value.utf8) }) else {
      report(
        .invalidValue(
          value: text.value, of: subject(), nearest: nearestName(to: text.value, among: allowed), allowed: allowed),
        at: node.span)
      return nil
    }
    return text
  }

  /// A text, or a mapping of languages to texts.
  mutating func localized(_ node: Node, _ subject: @autoclosure () -> String) -> TextDeclaration? {
    guard case .mapping(let entries) = node.content else {
      return text(node, subject(), expected: .texts).map {
        TextDeclaration(renderings: [.init(language: nil, text: $0.value)])
      }
    }
    let renderings = entries.compactMap { entry -> TextDeclaration.Rendering? in
      guard isLanguage(entry.key.text) else {
        report(.invalidLanguage(text: entry.key.text, of: subject()), at: entry.key.span)
        return nil
      }
      return text(entry.value, "\(subject()) in \(entry.key.text)").map {
        .init(language: entry.key.text, text: $0.value)
      }
    }
    if entries.isEmpty { report(.emptyText(of: subject()), at: node.span) }
    return renderings.isEmpty ? nil : TextDeclaration(renderings: renderings)
  }
}

/// `-?(0|[1-9][0-9]*)`, the only way to write an integer.
func isPlainInteger(_ text: String) -> Bool {
  var digits = Substring(text).utf8
  if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
  guard let first = digits.first, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
  return first != 0x30 || digits.count == 1
}

/// A language tag of one or two parts, such as `en` or `pt-BR` (BCP 47).
private func isLanguage(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let language = parts.first, parts.count <= 2, (2...3).contains(language.count) else { return false }
  guard language.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
  return parts.count == 1 || (parts[1].count == 2 && parts[1].allSatisfy { (0x41...0x5A).contains($0) })
}

/// Whether a text is `[A-Za-z][A-Za-z0-9_]{0,62}`, byte for byte.
package func isCode(_ text: String) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, bytes.count <= 63 else { return false }
  func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
  return isLetter(first) && bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
}
