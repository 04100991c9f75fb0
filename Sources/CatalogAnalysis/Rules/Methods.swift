import CatalogModel
import Diagnostics
package import Tollgate

/// What stands before the path of an API route is one of the methods that the guard knows.
@Sendable
func checkMethods(_ program: Program) -> [Diagnostic] {
  program.routes.compactMap { route in
    guard let method = route.declaration.method, route.method == nil else { return nil }
    return Diagnostic(unknownMethod(method), at: method.span)
  }
}

/// The problem of a word that stands where a method should.
func unknownMethod(_ method: Located<String>) -> Problem {
  let nearest = nearestName(to: method.value, among: HTTPMethod.decided.map(\.text))
  return .route(.unknownMethod(method: method.value, nearest: nearest))
}

extension HTTPMethod {
  /// The methods that an API route can name. HEAD is none of them: it is decided as GET.
  static let decided = allCases.filter { $0 != .head }

  /// The method that is written so, letter for letter.
  package init?(exactly text: String) {
    guard let method = Self.decided.first(where: { $0.text.utf8.elementsEqual(text.utf8) }) else { return nil }
    self = method
  }

  fileprivate var text: String {
    String(describing: name)
  }
}
