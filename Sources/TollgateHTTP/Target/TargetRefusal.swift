/// Why a request line is refused before any route is looked up: one class a check, in the order of the checks.
///
/// Of several faults that one check finds in a target the leftmost counts.
public enum TargetRefusal: String, Error, CaseIterable, Sendable {
  /// Longer than ``RequestTarget/maximumLength`` bytes (RFC 9110 section 4.1 leaves the bound to the server).
  case tooLong = "too_long"
  /// A method other than the eight, or one in another case (RFC 9110 section 9.1).
  case method
  /// Neither origin form nor absolute form: empty, `*`, `host:port`, another scheme, no leading slash
  /// (RFC 9112 section 3.2).
  case form
  /// An absolute form whose authority is empty, holds `@` or is no host with an optional port
  /// (RFC 9110 sections 4.2.1 and 4.2.4, RFC 3986 section 3.2).
  case authority
  /// A `#`: a fragment is never sent (RFC 9112 section 3.2.1, RFC 3986 section 3.5).
  case fragment
  /// A raw blank, control or DEL (RFC 9112 section 3).
  case control
  /// A raw byte from 0x80 on (RFC 3986 section 2).
  case nonASCII = "non_ascii"
  /// Another character that neither a path nor a query may hold raw, such as `\`, `"` or `[` (RFC 3986 section 3.3).
  case character
  /// A `%` in the path without two hexadecimal digits after it (RFC 3986 section 2.1).
  case percentEncoding = "percent_encoding"
  /// A segment that holds `/` or `\` once decoded (RFC 3986 section 7.3).
  case encodedSeparator = "encoded_separator"
  /// A segment that holds `%` once decoded: encoded twice (RFC 3986 section 2.4).
  case encodedPercent = "encoded_percent"
  /// A segment that holds `;`, raw or encoded: servers disagree on what a path parameter is (RFC 3986 section 3.3).
  case parameter
  /// A segment that holds a control once decoded: C0, DEL, C1, U+2028 or U+2029 (RFC 3986 section 7.3).
  case encodedControl = "encoded_control"
  /// A segment that is not valid UTF-8 once decoded: overlong, cut off, a surrogate, beyond U+10FFFF
  /// (RFC 3629 section 3).
  case invalidUTF8 = "invalid_utf8"
  /// A segment that holds a character which compatibility folding turns into a delimiter (RFC 3987 section 5.3.2).
  case lookAlike = "look_alike"
  /// A segment that is `.` or starts with `..`, raw or encoded: `..` goes up (RFC 3986 section 3.3), and so do `...`,
  /// `..` with a blank after it and `..name` where servers read them loosely.
  case dotSegment = "dot_segment"
  /// A segment without a character, but for one slash at the end (RFC 3986 section 3.3).
  case emptySegment = "empty_segment"
}
