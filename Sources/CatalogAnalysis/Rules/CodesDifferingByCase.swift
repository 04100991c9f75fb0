import CatalogModel
import Diagnostics

/// Two codes that stand beside one another must differ by more than the case of letters.
@Sendable
func checkCodesDifferingByCase(_ program: Program) -> [Diagnostic] {
  program.codeLists.flatMap { kind, codes in
    var first: [Name: Located<Name>] = [:]
    first.reserveCapacity(codes.count)
    return codes.filter { isCode($0.text) }.compactMap { code -> Diagnostic? in
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

extension Program {
  /// The codes that become names beside one another in generated code.
  var codeLists: [(kind: EntityKind, codes: [Located<Name>])] {
    let kinds: [EntityKind] = [
      .module, .connection, .system, .feature, .limit, .pack, .capability, .role, .group, .status, .action,
      .enumeration, .objective,
    ]
    return kinds.map { ($0, codes(of: $0)) } + enumerations.all.map { (.value, $0.values.map(\.code)) }
  }
}
