extension SyntaxProblem: Fact {
  var rule: Rule {
    switch self {
    case .invalid: .invalidSyntax
    case .tooDeep: .tooDeep
    case .tooManyNodes: .tooManyNodes
    case .duplicateKey: .duplicateKey
    case .keyNotScalar: .keyNotScalar
    case .anchor: .anchor
    case .alias: .alias
    case .mergeKey: .mergeKey
    case .tag: .tag
    case .directive: .directive
    case .severalDocuments: .severalDocuments
    }
  }

  var wording: Wording {
    switch self {
    case .invalid(let problem, let opened, let trap):
      trap?.wording(opened: opened)
        ?? Wording(
          "this is not valid YAML: \(problem)", label: "reading stopped here", labels: openedLabels(opened),
          help: "look at this line and the one before it: spaces, colons, quotes and brackets")
    case .tooDeep(let limit):
      Wording(
        "lists and mappings stand inside one another more than \(limit) times", label: "one too many starts here",
        help: "a catalog needs no more than six or seven; look for brackets that are never closed")
    case .tooManyNodes(let limit):
      Wording(
        "the file holds more than \(limit) keys and values", label: "one too many",
        help: "split the file, or look for the script that filled it")
    case .duplicateKey(let key, let first):
      Wording(
        "the key '\(key)' stands twice in the same mapping", label: "again here",
        labels: [Label("first here", at: first)],
        help: "delete one of the two, or put both together under one '\(key)'")
    case .keyNotScalar:
      Wording(
        "a key is a text, not a list or a mapping", label: "used as a key",
        help: "write one entry for each key; put a key that starts with [ or { in quotes")
    case .anchor(let name):
      Wording(
        "catalogs have no anchors such as &\(name)", label: "an anchor",
        help: "delete it, and write out what it stands for where it is used; quote a text that starts with &")
    case .alias(let name):
      Wording(
        "catalogs have no aliases such as *\(name)", label: "an alias",
        help: "write out what it stands for; quote a text that starts with *")
    case .mergeKey:
      Wording(
        "catalogs have no merge key <<", label: "a merge key",
        help: "write out the entries here; packs share modules by `extends`")
    case .tag(let tag):
      Wording(
        "catalogs have no tags such as \(tag)", label: "a tag",
        help: "delete it; quote a text that starts with !")
    case .directive(let directive):
      Wording(
        "catalogs have no directives such as \(directive)", label: "a directive",
        help: "delete the line; only %YAML 1.1 and %YAML 1.2 may stand there. Quote a text that starts with %")
    case .severalDocuments(let first):
      Wording(
        "the file holds a second document", label: "it starts here, and nothing from here on is read",
        labels: [Label("the first one starts here", at: first)],
        help: "delete this line, or move what follows into a file of its own")
    }
  }
}

extension SyntaxProblem.Trap {
  fileprivate func wording(opened: Span?) -> Wording {
    switch self {
    case .forgottenColon(let text):
      Wording(
        "a colon is missing after this key", label: "no colon here",
        help: "write `\(shortened(withColon(text)))`, with a space before a value on the same line")
    case .mergeMark:
      Wording(
        "this line was left behind by a merge of two versions", label: "a merge mark",
        help: "keep one of the two versions, and delete the lines that start with <<<<<<<, ======= and >>>>>>>")
    case .forgottenSpace(let text):
      Wording(
        "a space is missing after the \(text.utf8.first == UInt8(ascii: "-") ? "dash" : "colon")",
        label: "read as one text", help: "write `key: value` and `- item` with the space")
    case .colonInText:
      Wording(
        "a colon followed by a space cannot stand inside a text without quotes", label: "this colon",
        help: "put a text in double quotes; put several keys in braces: { key: value, key: value }")
    case .tab:
      Wording(
        "a tab indents this line, where YAML takes spaces alone", label: "a tab",
        help: "replace it by spaces; most editors can do that for the whole file")
    case .colonInBrackets:
      Wording(
        "inside brackets a text without quotes cannot start with a colon", label: "this text",
        labels: openedLabels(opened),
        help: "put it in double quotes, or write the list with one `- item` on each line")
    case .reservedStart(let character):
      Wording(
        "a text without quotes cannot start with \(character)", label: "here", help: "put the text in double quotes")
    case .indentation:
      Wording(
        "this line is indented like none of the lines it could belong to", label: "indented differently",
        labels: opened.map { [Label("the last line that is indented less", at: $0)] } ?? [],
        help: "indent it with as many spaces as the entries beside it; if it is right, look at the lines above")
    case .unclosedQuote:
      Wording(
        "nothing closes this quote", label: "opened here",
        help: "add the closing quote; inside double quotes write \\\" for one, inside single quotes ''")
    case .unclosedBracket(let closing):
      Wording(
        opened == nil ? "nothing closes this bracket" : "a comma or the closing \(closing) is missing before this",
        label: opened == nil ? "opened here" : "met instead", labels: openedLabels(opened),
        help: "separate items by commas and close with \(closing); quote a text that holds a comma, a bracket or \": \""
      )
    case .missingValue:
      Wording(
        "a value is missing before this", label: "met instead", labels: openedLabels(opened),
        help: "write the value, or delete the comma or the bracket that is one too many")
    case .unknownEscape:
      Wording(
        "this backslash starts nothing that YAML knows", label: "here",
        help: "write \\\\ for a backslash, or use single quotes")
    case .afterValue:
      Wording(
        "something follows after the end of a value", label: "left over",
        help: "delete it, or put the whole value in one pair of quotes")
    case .listOnKeyLine:
      Wording(
        "a list that is written with dashes starts on a line of its own", label: "this dash",
        help: "move it to the next line, or write the list as [A, B]; quote a text that starts with \"- \"")
    }
  }
}

private func openedLabels(_ opened: Span?) -> [Label] {
  opened.map { [Label("opened here", at: $0)] } ?? []
}

/// A line with the colon it lacks: after its first word if that looks like a key of the language, else at its end.
private func withColon(_ text: String) -> String {
  let key = text.utf8.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
  let value = text.utf8.dropFirst(key.count).drop { " =".utf8.contains($0) }
  guard !key.isEmpty, !value.isEmpty, value.count + key.count < text.utf8.count else { return "\(text):" }
  return "\(String(decoding: key, as: UTF8.self)): \(String(decoding: value, as: UTF8.self))"
}

/// The start of a text that may be a whole line.
private func shortened(_ text: String) -> String {
  text.unicodeScalars.count <= 40 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "..."
}
