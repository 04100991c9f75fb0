package import CatalogIR
package import Tollgate
import TollgateHTTP
import TollgateJSON

/// A catalog's answers as JSON Lines, for implementations in other languages to agree with: every operation of every
/// route in many situations, and in the first one targets that are easily misread.
///
/// The first line is a header. A line of kind `situation` tells what a tenant has, what comes of it as a matrix, and the
/// pages that its navigation shows; lines of kind `request` hold from there to the next situation:
///
/// ```json
/// {"kind":"header","format":2,"catalog":"Retail","digest":"f00f..."}
/// {"kind":"situation","name":"pack STARTER, role SELLER","at":"2026-...","tenant":{...},"usage":{},"matrix":{...},"navigation":["/pos"]}
/// {"kind":"request","method":"GET","target":"/pos","outcome":"allow","reason":"allowed","module":"SELL",...}
/// ```
package struct ConformanceFile {
  private let catalog: Catalog
  private let tables: CatalogTables
  private let gate: Guard

  /// - Parameter tables: Those of the catalog.
  package init(_ catalog: Catalog, _ tables: CatalogTables) {
    self.catalog = catalog
    self.tables = tables
    gate = Guard(tables, clock: { ConformanceSituation.instant })
  }

  /// The lines, each with its end.
  ///
  /// - Complexity: O(situations * entries of routes * what they ask for); there is a situation or two for each entity of
  ///   the catalog, and one for each role in each pack
  package var text: String {
    var lines = [header]
    for (position, situation) in ConformanceSituation.all(of: catalog).enumerated() {
      lines.append(line(of: situation))
      let subject = situation.subject(in: tables)
      lines += ConformanceRequest.all(of: catalog, withVariants: position == 0).map { line(of: $0, subject) }
    }
    return lines.map { $0.text + "\n" }.joined()
  }

  private var header: JSONValue {
    .object([
      .init("kind", .string("header")), .init("format", .integer(2)), .init("catalog", .string(catalog.code)),
      .init("digest", .string(tables.digest)),
    ])
  }

  private func line(of situation: ConformanceSituation) -> JSONValue {
    let subject = situation.subject(in: tables)
    let matrix = subject.matrix.map { matrix in
      MatrixDocument(storeID: "1", matrix: matrix, capabilities: subject.capabilities, includesReasons: true).value
    }
    return .object([
      .init("kind", .string("situation")), .init("name", .string(situation.name)),
      .init("at", .string(ConformanceSituation.instant.rfc3339 ?? "")),
      .init("tenant", situation.tenant(in: tables)),
      .init("usage", .object(subject.usage.map { .init(tables.code(of: $0.limit), .integer($0.used)) })),
      .init("matrix", matrix ?? .null),
      .init("navigation", .strings(navigation(of: subject))),
    ])
  }

  private func line(of request: ConformanceRequest, _ subject: Subject) -> JSONValue {
    let answer = gate.decide(
      GuardRequest(
        space: request.space, method: WireText(request.method), target: WireText(request.target),
        action: request.action.map(PageAction.named), subject: subject))
    let decision = answer.decision
    let missing = tables.missing(
      for: decision, matrix: subject.matrix, capabilities: subject.capabilities, usage: subject.usage)
    let grants = tables.grantingPacks(
      for: decision, matrix: subject.matrix, capabilities: subject.capabilities, usage: subject.usage)
    let members: [JSONValue.Member?] = [
      .init("kind", .string("request")), .init("space", request.space?.name), .init("method", request.method),
      .init("target", request.target), .init("action", request.action),
      .init("outcome", decision.outcome.rawValue), .init("reason", decision.reason.code),
      .init("module", decision.module.map(tables.code)), .init("feature", decision.feature.map(tables.code)),
      .init("missing", .strings(missing)), .init("granting_packs", .strings(grants.map(tables.code))),
      .init("rollout", answer.rollout.map(tables.code)), .init("refusal", answer.refusal?.rawValue),
      .init("route", decision.entry.map(path(ofEntry:))),
    ]
    return .object(members.compactMap(\.self))
  }

  /// The pattern of the route that an entry belongs to, as requests see it.
  private func path(ofEntry entry: Int) -> String {
    var first = 0
    for route in catalog.routes {
      first += route.entries.count
      if entry < first { return catalog.path(of: route.pattern.segments.map(\.description), in: route.space) }
    }
    return "/"
  }

  /// The pages of the navigation that may be read, heading by heading, what lies directly below one first.
  private func navigation(of subject: Subject) -> [String] {
    pages(below: nil, subject)
  }

  private func pages(below parent: ID<NavigationGroup>?, _ subject: Subject) -> [String] {
    catalog.groups.indices.filter { catalog.groups[$0].parent == parent }.flatMap { group in
      shownPages(of: ID(group), subject) + pages(below: ID(group), subject)
    }
  }

  private func shownPages(of group: ID<NavigationGroup>, _ subject: Subject) -> [String] {
    var entry = 0
    var shown: [String] = []
    for route in catalog.routes {
      if route.menu == group, let read = route.entries.firstIndex(where: { $0.operation == .action(0) }) {
        let decision = tables.decide(
          entry: entry + read, matrix: subject.matrix ?? .ofNobody, capabilities: subject.capabilities)
        if decision.outcome == .allow { shown.append(route.pattern.description) }
      }
      entry += route.entries.count
    }
    return shown
  }
}

extension RouteSpace {
  fileprivate var name: String {
    switch self {
    case .page: "page"
    case .api: "api"
    }
  }
}

extension Catalog {
  /// Segments as a path, below the base of the API for a call of it.
  func path(of segments: [String], in space: Route.Space) -> String {
    "/" + ((space == .api ? apiBase ?? [] : []) + segments).joined(separator: "/")
  }
}
