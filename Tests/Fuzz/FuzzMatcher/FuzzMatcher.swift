import CatalogAnalysis
import CatalogIR
import Foundation
import NaiveTollgate
import Tollgate
import TollgateHTTP

/// Lines of text as a catalog and requests: the compiled matcher chooses the entry that the naive one chooses.
///
/// `p/path` is a page and `a/path` a route of the API, in capitals if the pattern ends there; `b/path` is the API base, and
/// `f` as the first line folds case. `?/target` asks for a target, `<` for a page and `>` for a call of the API.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMatcher(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: data, count: count)
  var catalog = Catalog(code: "Fuzz", foldsCase: bytes.first == UInt8(ascii: "f"))
  var questions: [(space: Route.Space?, target: [UInt8])] = []
  for line in bytes.split(separator: UInt8(ascii: "\n")).prefix(64) {
    let text = String(decoding: line.dropFirst(), as: UTF8.self)
    switch line.first.map(UnicodeScalar.init) {
    case "b": catalog.apiBase = base(text, in: catalog)
    case "p": add(text, isExact: false, .page, to: &catalog)
    case "P": add(text, isExact: true, .page, to: &catalog)
    case "a": add(text, isExact: false, .api, to: &catalog)
    case "A": add(text, isExact: true, .api, to: &catalog)
    case "?": questions.append((nil, Array(line.dropFirst())))
    case "<": questions.append((.page, Array(line.dropFirst())))
    case ">": questions.append((.api, Array(line.dropFirst())))
    default: continue
    }
  }
  guard !catalog.routes.isEmpty, let comparison = try? NaiveComparison(catalog) else { return 0 }
  let gate = Guard(comparison.tables)
  let nobody = Subject(matrix: nil, capabilities: CapabilitySet(comparison.tables, capabilities: []))
  for (space, target) in questions {
    guard let read = try? NaiveTarget(target) else { continue }
    let naive = catalog.decideNaively(NaiveRequest(space: space, method: .get, path: read.segments), nil)
    let answer = gate.decide(
      GuardRequest(
        space: space.map { $0 == .page ? .page : .api }, method: "GET", target: WireText(target), subject: nobody))
    precondition(answer.decision.entry == naive.entry && answer.decision.reason == naive.reason)
  }
  return 0
}

/// Adds a route that everyone may take, unless its pattern is malformed or not nested with the others.
private func add(_ text: String, isExact: Bool, _ space: Route.Space, to catalog: inout Catalog) {
  guard case .success(let pattern) = parsePattern(text, isExact: isExact, foldsCase: catalog.foldsCase),
    catalog.routes.allSatisfy({ $0.space != space || $0.pattern.isNested(with: pattern) })
  else { return }
  let entry = RouteEntry(operation: space == .page ? .action(0) : .anyMethod, condition: .everyone(reason: "fuzz"))
  catalog.routes.append(Route(space: space, pattern: pattern, entries: [entry]))
}

private func base(_ text: String, in catalog: Catalog) -> [String]? {
  guard case .success(let pattern) = parsePattern(text, isExact: false, foldsCase: catalog.foldsCase),
    !pattern.segments.isEmpty
  else { return nil }
  var segments: [String] = []
  for case .literal(let text) in pattern.segments { segments.append(text) }
  return segments.count == pattern.segments.count ? segments : nil
}
