import CatalogIR
import CatalogModel
import Diagnostics

/// Two codes that stand beside one another must not become one name in generated Swift.
@Sendable
func checkSwiftNames(_ program: Program) -> [Diagnostic] {
  program.codeLists.flatMap { kind, codes in
    var first: [String: Located<Name>] = [:]
    first.reserveCapacity(codes.count)
    return codes.filter { isCode($0.text) }.compactMap { code -> Diagnostic? in
      let swiftName = kind == .enumeration ? swiftTypeName(ofEnumeration: code.text) : swiftCaseName(of: code.text)
      guard let other = first[swiftName] else {
        first[swiftName] = code
        return nil
      }
      guard other.text.lowercasedASCII != code.text.lowercasedASCII else { return nil }
      let problem = NameProblem.swiftNameClash(
        code: code.text, other: other.text, kind: kind, swiftName: swiftName, first: other.span)
      return Diagnostic(.name(problem), at: code.span)
    }
  }
}
