extension FileProblem: Fact {
  var rule: Rule {
    switch self {
    case .catalogMissing: .catalogMissing
    case .catalogEmpty: .catalogEmpty
    case .unreadable: .unreadable
    case .notRegular, .misnamed: .notRegular
    case .tooLarge: .tooLarge
    case .empty: .emptyFile
    case .notUTF8: .notUTF8
    case .forbiddenCharacter, .foreignIndentation: .forbiddenCharacter
    case .lineBreak: .lineBreak
    }
  }

  var wording: Wording {
    switch self {
    case .catalogMissing:
      Wording(
        "there is no folder of this name, so there is no catalog to read",
        help: "check the spelling of the path; `tollgate init` starts a new catalog in a folder")
    case .catalogEmpty:
      Wording(
        "the folder holds no *.yaml file, so there is no catalog to read",
        help: "put the catalog's files here; `tollgate init` writes a first one")
    case .unreadable(let reason):
      Wording(
        "the file cannot be read: \(reason)",
        help: "make it readable for whoever runs this command, then run it again")
    case .notRegular(let kind):
      Wording(
        "this is \(kind); a catalog is read from plain files alone",
        help: "put a plain *.yaml file in its place, or move it out of the catalog's folder")
    case .misnamed(let suggestion):
      Wording("the file is not read, because its name does not end in .yaml", help: "rename it to \(suggestion)")
    case .tooLarge(let limit):
      Wording(
        "the file is larger than \(limit >> 20) MiB",
        help: "split it; all *.yaml files of the folder are one catalog")
    case .empty:
      Wording("the file says nothing: it holds spaces and comments alone", help: "fill it or delete it")
    case .notUTF8(let encoding):
      Wording(
        encoding.map { "the text is not UTF-8; it looks like \($0)" } ?? "the text is not UTF-8",
        label: encoding == nil ? "the first byte that cannot be UTF-8" : "",
        help: "save the file as UTF-8; most editors offer this as \"Save with encoding\"")
    case .forbiddenCharacter(let scalar):
      Wording(
        "the text holds \(described(scalar))", label: "here",
        help: "delete it, or the escape that stands for it")
    case .foreignIndentation(let scalar):
      Wording(
        "\(described(scalar)) indents this line, where YAML takes plain spaces alone", label: "here",
        help: "replace it by plain spaces; text copied from a page or a document often brings it along")
    case .lineBreak(let scalar):
      Wording(
        "the text holds \(described(scalar)), which not every editor takes for the end of a line", label: "here",
        help: "end lines with LF or CRLF; most editors show and change this in the status line")
    }
  }
}

/// A character that nobody can see, by number and kind.
private func described(_ scalar: UInt32) -> String {
  let digits = String(scalar, radix: 16, uppercase: true)
  let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  let kind =
    switch scalar {
    case 0x00: "NUL"
    case 0x0D: "a carriage return without a line feed"
    case 0x1B: "escape"
    case 0x85: "next line"
    case 0x2028: "line separator"
    case 0x2029: "paragraph separator"
    case 0xFEFF: "a byte order mark inside the text"
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "a control that reorders text"
    case 0x00...0x9F: "a control character"
    case 0xA0: "a space that does not break lines"
    case 0x2000...0x200A, 0x202F, 0x3000: "a space of another width"
    default: "no character"
    }
  return "\(number) (\(kind))"
}
