import CatalogIR
import Tollgate

/// What a service writes by hand: a dictionary of paths, the longest first, and sets of codes.
struct DictionaryContender: Contender {
  private typealias Rules = [String: Set<String>]

  private var literal: [String: Rules] = [:]
  /// Those with parameters or globs, which come before the others.
  private var patterns: [(segments: [RoutePattern.Segment], rules: Rules)] = []
  private let requests: [(method: String, target: String)]
  private let held: [Set<String>]

  /// Only for a catalog in which a pattern that has parameters or globs comes before all that share its targets.
  init(_ traffic: Traffic) {
    let catalog = traffic.catalog
    requests = traffic.requests.map { request in
      let name = request.method == .head ? "GET" : String(describing: request.method.name)
      return (name, request.target)
    }
    held = traffic.customers.map(catalog.codesHeld)
    for route in catalog.routes {
      let base = route.space == .api ? catalog.apiBase ?? [] : []
      let segments = base.map { .literal($0) } + route.pattern.segments
      let rules = Rules(
        route.entries.flatMap { entry in entry.methods.map { ($0, catalog.codesNeeded(for: entry.condition)) } },
        uniquingKeysWith: { first, _ in first })
      if segments.allSatisfy(\.isLiteral) {
        literal[segments.map { "/\($0)" }.joined()] = rules
      } else {
        patterns.append((segments, rules))
      }
    }
  }

  func party(_ customer: Int) -> Set<String> { held[customer] }

  func answer(_ request: Int, of held: Set<String>) -> Int {
    let (method, target) = requests[request]
    let path = target.split(separator: "?", maxSplits: 1)[0]
    guard let rules = rules(for: path.split(separator: "/").map(String.init)),
      let needed = rules[method] ?? rules["*"]
    else { return 0 }
    return needed.isSubset(of: held) ? 1 : 0
  }

  func touch(_ request: Int) -> UInt8 {
    requests[request].target.utf8.reduce(0, ^)
  }

  private func rules(for segments: [String]) -> Rules? {
    for pattern in patterns where pattern.segments.count <= segments.count {
      if zip(pattern.segments, segments).allSatisfy({ $0.takes($1) }) { return pattern.rules }
    }
    var path = "/" + segments.joined(separator: "/")
    while true {
      if let rules = literal[path] { return rules }
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
      path = String(path[..<slash])
    }
  }
}

extension RoutePattern.Segment {
  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }

  fileprivate func takes(_ segment: String) -> Bool {
    switch self {
    case .literal(let text): segment == text
    case .parameter: true
    case .glob(let prefix, let suffix):
      segment.count >= prefix.count + suffix.count && segment.hasPrefix(prefix) && segment.hasSuffix(suffix)
    }
  }
}

extension RouteEntry {
  /// The methods it stands for, as the rules have them: those that read a page, for no action but the first.
  fileprivate var methods: [String] {
    switch operation {
    case .anyMethod: ["*"]
    case .method(let method): [String(describing: method.name)]
    case .action(let action): action == 0 ? ["GET"] : []
    }
  }
}

extension Catalog {
  /// The codes of what a condition asks for; the modules of features are those features' own.
  fileprivate func codesNeeded(for condition: Condition) -> Set<String> {
    guard case .guarded(let needed) = condition else { return [] }
    return Set(
      needed.modules.map { modules[$0.index].code } + needed.features.map { features[$0.index].code }
        + needed.capabilities.map { capabilities[$0.index].code })
  }

  /// The codes of all that is on for a customer.
  fileprivate func codesHeld(by customer: Customer) -> Set<String> {
    let (matrix, held) = (customer.matrix, customer.capabilities)
    let on: [String] =
      modules.indices.filter { matrix.isEnabled(ModuleID(index: $0)) }.map { modules[$0].code }
      + features.indices.filter { matrix.isEnabled(FeatureID(index: $0)) }.map { features[$0].code }
      + capabilities.indices.filter { held.contains(CapabilityID(index: $0)) }.map { capabilities[$0].code }
    return Set(on)
  }
}
