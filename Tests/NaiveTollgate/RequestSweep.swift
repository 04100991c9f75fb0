import CatalogIR
package import CatalogLowering
import Tollgate
import TollgateHTTP

/// Every request line that a few tokens make, put to the catalogs of ``SweptCatalogs``.
///
/// Random lines come upon a corner of the reader only if two rare things meet; here they meet in all ways there are.
package struct RequestSweep {
  /// What lines are made of: all that ends, empties, escapes or spoils a segment, and names around one and two words of
  /// memory, of which each is the beginning of the next.
  private static let tokens =
    ["/", "?", ".", "%2F", "%2e", ";", "#", "b", "a"] + [7, 8, 9, 15, 16, 17].map(SweptCatalogs.name)
  /// What the longer lines are made of.
  private static let fewTokens = ["/", "?", "b"] + [7, 15, 16].map(SweptCatalogs.name)

  private let tokens: [[UInt8]]
  private let longest: Int

  /// The first difference among the lines that have so many tokens at most after where they start; nil if there is none.
  /// Lines of few kinds of tokens have half as many more.
  package static func difference(
    upTo longest: Int, into tally: inout RequestComparison.Tally
  ) throws(LoweringError) -> String? {
    for (index, (base, catalogs)) in SweptCatalogs.all.enumerated() {
      let comparisons = try catalogs.map { catalog throws(LoweringError) in
        SweptComparison(try RequestComparison(catalog))
      }
      let folds = catalogs.contains(where: \.foldsCase)
      let many = tokens + (folds ? ["A"] : [])
      let longer = longest + longest / 2
      for (start, tokens, longest) in [
        (base, many, longest), (base, fewTokens, longer), ("/", fewTokens, longer),
        // Pages do not lie below the base.
        ("/", index == 0 || folds ? many : [], longest),
        // Nearly where the API lies.
        (String(base.dropLast()), fewTokens + ["a"], longest), (Self.asQuery(base), fewTokens, longest),
      ] {
        let sweep = RequestSweep(tokens: tokens.map { Array($0.utf8) }, longest: longest)
        if let difference = sweep.difference(Array(start.utf8), comparisons, into: &tally) { return difference }
      }
    }
    return nil
  }

  /// A path whose last segment is a query.
  private static func asQuery(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "?" }
    return path[..<slash] + "?" + path[path.index(after: slash)...]
  }

  /// The first difference among the lines that start with some bytes.
  private func difference(
    _ start: [UInt8], after count: Int = 0, _ comparisons: [SweptComparison],
    into tally: inout RequestComparison.Tally
  ) -> String? {
    let read = Result { () throws(TargetRefusal) in try NaiveTarget(start) }
    for comparison in comparisons {
      if let difference = comparison.difference(for: start, read, into: &tally) { return difference }
    }
    guard count < longest else { return nil }
    for token in tokens {
      if let difference = difference(start + token, after: count + 1, comparisons, into: &tally) { return difference }
    }
    return nil
  }
}

/// A catalog with what the naive matcher has said before, since most lines come to few paths.
private final class SweptComparison {
  private let comparison: RequestComparison
  private var known: [HTTPMethod: [String: NaiveAnswer]] = [:]

  init(_ comparison: RequestComparison) {
    self.comparison = comparison
  }

  func difference(
    for target: [UInt8], _ read: Result<NaiveTarget, TargetRefusal>, into tally: inout RequestComparison.Tally
  ) -> String? {
    // Pages are read, and calls have methods that are listed or not.
    let methods: [HTTPMethod] = [.get, .post, .get, .head, .delete]
    let method = methods[tally.count % methods.count]
    // Without an API base a line does not tell which space it is for.
    let space: Route.Space? = comparison.catalog.apiBase == nil ? .page : nil
    let request = NaiveRequest(space: space, method: method, path: [])
    return comparison.difference(for: target, read, as: request, into: &tally) { request in
      let path = request.path.joined(separator: "/")
      if let answer = known[method]?[path] { return answer }
      let answer = comparison.catalog.decideNaively(request, nil, withOffers: false)
      known[method, default: [:]][path] = answer
      return answer
    }
  }
}
