import CatalogAnalysis
import CatalogIR
import Foundation
import NaiveTollgate
import Tollgate
import TollgateHTTP

/// Lines of text as a catalog and requests: the guard chooses the entry that the naive matcher chooses, and refuses what
/// the naive policy refuses.
///
/// `p/path` is a page, `a/path` a route of the API, `m/path` one that takes GET and OPTIONS alone and `w/path` one that
/// tells POST from all others, in capitals if the pattern ends there; `b/path` is the API base, and `f` as the first line
/// folds case. `?/target` asks for a target, `<` for a page and `>` for a call of the API; `!POST /target` is a request
/// line as a server gets it, of any method.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMatcher(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: data, count: count)
  var catalog = Catalog(code: "Fuzz", foldsCase: bytes.first == UInt8(ascii: "f"))
  var questions: [(space: Route.Space?, method: [UInt8], target: [UInt8])] = []
  let get = Array("GET".utf8)
  for line in bytes.split(separator: UInt8(ascii: "\n")).prefix(64) {
    let text = String(decoding: line.dropFirst(), as: UTF8.self)
    switch line.first.map(UnicodeScalar.init) {
    case "b": catalog.apiBase = base(text, in: catalog)
    case "p": add(text, isExact: false, .page, [.action(0)], to: &catalog)
    case "P": add(text, isExact: true, .page, [.action(0)], to: &catalog)
    case "a": add(text, isExact: false, .api, [.anyMethod], to: &catalog)
    case "A": add(text, isExact: true, .api, [.anyMethod], to: &catalog)
    case "m": add(text, isExact: false, .api, [.method(.get), .method(.options)], to: &catalog)
    case "M": add(text, isExact: true, .api, [.method(.get), .method(.options)], to: &catalog)
    case "w": add(text, isExact: false, .api, [.method(.post), .anyMethod], to: &catalog)
    case "W": add(text, isExact: true, .api, [.method(.post), .anyMethod], to: &catalog)
    case "?": questions.append((nil, get, Array(line.dropFirst())))
    case "<": questions.append((.page, get, Array(line.dropFirst())))
    case ">": questions.append((.api, get, Array(line.dropFirst())))
    case "!":
      let method = line.dropFirst().prefix { $0 != UInt8(ascii: " ") }
      questions.append((nil, Array(method), Array(line.dropFirst(method.count + 2))))
    default: continue
    }
  }
  guard !catalog.routes.isEmpty, let comparison = try? NaiveComparison(catalog) else { return 0 }
  let gate = Guard(comparison.tables)
  let nobody = Subject(matrix: nil, capabilities: CapabilitySet(comparison.tables, capabilities: []))
  for (space, method, target) in questions {
    let answer = gate.decide(
      GuardRequest(
        space: space.map { $0 == .page ? .page : .api }, method: WireText(method), target: WireText(target),
        subject: nobody))
    do throws(TargetRefusal) {
      guard let method = HTTPMethod.allCases.first(where: { Array("\($0.name)".utf8) == method }) else {
        throw target.count > RequestTarget.maximumLength ? .tooLong : .method
      }
      let read = try NaiveTarget(target)
      let naive = catalog.decideNaively(NaiveRequest(space: space, method: method, path: read.segments), nil)
      precondition(answer.refusal == nil && answer.method == method)
      precondition(answer.decision.entry == naive.entry && answer.decision.reason == naive.reason)
    } catch {
      precondition(answer.refusal == error && answer.decision.reason == .badTarget)
    }
  }
  return 0
}

/// Adds a route that everyone may take, unless its pattern is malformed or not nested with the others.
private func add(
  _ text: String, isExact: Bool, _ space: Route.Space, _ operations: [RouteEntry.Operation], to catalog: inout Catalog
) {
  guard case .success(let pattern) = parsePattern(text, isExact: isExact, foldsCase: catalog.foldsCase),
    catalog.routes.allSatisfy({ $0.space != space || $0.pattern.isNested(with: pattern) })
  else { return }
  let entries = operations.map { RouteEntry(operation: $0, condition: .everyone(reason: "fuzz")) }
  catalog.routes.append(Route(space: space, pattern: pattern, entries: entries))
}

private func base(_ text: String, in catalog: Catalog) -> [String]? {
  guard case .success(let pattern) = parsePattern(text, isExact: false, foldsCase: catalog.foldsCase),
    !pattern.segments.isEmpty
  else { return nil }
  var segments: [String] = []
  for case .literal(let text) in pattern.segments { segments.append(text) }
  return segments.count == pattern.segments.count ? segments : nil
}
