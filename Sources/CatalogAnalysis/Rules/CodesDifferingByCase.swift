import CatalogModel
import Diagnostics

/// Two codes of a kind must differ by more than the case of letters.
@Sendable
func checkCodesDifferingByCase(_ program: Program) -> [Diagnostic] {
  EntityKind.coded.flatMap { kind in
    var first: [Name: Located<Name>] = [:]
    return program.codes(of: kind).filter { isCode($0.text) }.compactMap { code -> Diagnostic? in
      let folded = Name(code.text.lowercasedASCII)
      guard let other = first[folded] else {
        first[folded] = code
        return nil
      }
      guard other.value != code.value else { return nil }
      return Diagnostic(
        .name(.differsByCase(code: code.text, other: other.text, kind: kind, first: other.span)), at: code.span)
    }
  }
}

extension EntityKind {
  /// The kinds whose codes become names in generated code.
  static let coded: [EntityKind] = [
    .module, .connection, .feature, .limit, .pack, .capability, .role, .group, .status, .action,
  ]
}

extension String {
  /// The text with A to Z in lower case and every other byte as it is.
  var lowercasedASCII: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
