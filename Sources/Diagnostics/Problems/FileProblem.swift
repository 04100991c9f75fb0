/// What keeps a catalog's folder or one of its files from being read at all.
package enum FileProblem: Hashable, Sendable {
  /// The folder does not exist, or is none.
  case catalogMissing
  /// The folder holds no `*.yaml` file.
  case catalogEmpty
  /// The file could not be read, with the system's reason.
  case unreadable(reason: String)
  /// A symbolic link, a folder or another thing that is no regular file.
  case notRegular(kind: String)
  /// A file that would be read if it were called `suggestion`.
  case misnamed(suggestion: String)
  /// More bytes than `limit`.
  case tooLarge(limit: Int)
  /// Nothing but blanks and comments.
  case empty
  /// A byte sequence that is not UTF-8; `looksLike` names another encoding if the start shows one.
  case notUTF8(looksLike: String?)
  /// A control, a bidirectional control or a byte order mark inside the text.
  case forbiddenCharacter(scalar: UInt32)
  /// A line is indented by a space other than U+0020.
  case foreignIndentation(scalar: UInt32)
  /// NEL, LS, PS or a carriage return alone.
  case lineBreak(scalar: UInt32)
}
