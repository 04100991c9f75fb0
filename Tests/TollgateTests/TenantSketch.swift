import CatalogIR
import CatalogLowering
import Tollgate

/// A tenant and a user of a catalog written down by codes, at instants that are plain numbers, and what they are answered.
struct TenantSketch {
  let tables: CatalogTables
  var state = TenantState()
  var roles: [String] = []
  var capabilities: [String] = []
  var usage: [LimitUsage] = []
  var now = 100

  init(_ catalog: Catalog) throws {
    tables = CatalogTables(bytes: try lower(catalog))
  }

  mutating func has(_ pack: String, _ status: String = "ACTIVE", from start: Int? = nil, to end: Int? = nil) {
    state.assignments.append(
      Assignment(pack: tables.find(pack)!, status: tables.find(status)!, validity: stretch(start, end)))
  }

  mutating func enterprise(
    _ code: String, _ says: OverrideState, from start: Int? = nil, to end: Int? = nil, isLocked: Bool = false
  ) {
    if let module: ModuleID = tables.find(code) {
      state.enterpriseModules.append(.init(module, says, validity: stretch(start, end), isLocked: isLocked))
    } else {
      state.enterpriseFeatures.append(
        .init(tables.find(code)!, says, validity: stretch(start, end), isLocked: isLocked))
    }
  }

  mutating func store(_ code: String, _ says: OverrideState, from start: Int? = nil, to end: Int? = nil) {
    if let module: ModuleID = tables.find(code) {
      state.storeModules.append(.init(module, says, validity: stretch(start, end)))
    } else {
      state.storeFeatures.append(.init(tables.find(code)!, says, validity: stretch(start, end)))
    }
  }

  mutating func connects(_ codes: String...) {
    state.connections += codes.map { tables.find($0)! }
  }

  mutating func configures(_ codes: String...) {
    state.configured += codes.map { tables.find($0)! }
  }

  mutating func bounds(_ limit: String, _ figure: Int64) {
    state.limits.append(LimitFigure(tables.find(limit)!, figure))
  }

  mutating func uses(_ limit: String, _ used: Int64, until end: Int64? = nil) {
    usage.append(
      LimitUsage(tables.find(limit)!, used, resetsAt: end.map { Instant(milliseconds: $0) }))
  }

  private func stretch(_ start: Int?, _ end: Int?) -> Validity {
    Validity(
      start: start.map { Instant(milliseconds: Int64($0)) }, end: end.map { Instant(milliseconds: Int64($0)) })
  }
}

extension TenantSketch {
  var matrix: AccessMatrix {
    AccessMatrix(tables, state, at: Instant(milliseconds: Int64(now)))
  }

  /// Why a module or feature is on or off.
  func reason(_ code: String) -> String {
    if let module: ModuleID = tables.find(code) { return matrix.reason(module).code }
    let feature: FeatureID = tables.find(code)!
    return matrix.reason(feature).code
  }

  /// The answer to `GET /api/sales`, `page /catalog` or `page /catalog manage`, as the reason and, where there are any,
  /// the module and feature, what is missing, and the packs that would help.
  func ask(_ text: String, anonymously isAnonymous: Bool = false) -> String {
    let matrix = isAnonymous ? nil : matrix
    let decision = decision(on: text, matrix)
    let missing = tables.missing(for: decision, matrix: matrix, capabilities: held, usage: usage)
    let packs = tables.grantingPacks(for: decision, matrix: matrix, capabilities: held, usage: usage)
    var answer = decision.reason.code
    if let module = decision.module { answer += " \(tables.code(of: module))" }
    if let feature = decision.feature { answer += "/\(tables.code(of: feature))" }
    if !missing.isEmpty { answer += ", missing " + missing.joined(separator: " ") }
    if !packs.isEmpty { answer += ", granted by " + packs.map(tables.code(of:)).joined(separator: " ") }
    return answer
  }

  /// How the limits stand after such a question: `TILLS 1+2 of 3 leaves 0`, with the period and its end.
  func limits(_ text: String) -> [String] {
    let matrix = matrix
    return tables.limits(for: decision(on: text, matrix), matrix: matrix, usage: usage).map { status in
      let bound = status.figure.map { " of \($0) leaves \(status.remaining ?? -1)" } ?? ""
      let period = status.period.map { " a \($0.rawValue)" } ?? ""
      let end = status.resetsAt.map { " until \($0.milliseconds)" } ?? ""
      let used = "\(tables.code(of: status.limit)) \(status.used)+\(status.amount)"
      return used + bound + period + end + (status.isReached ? " reached" : "")
    }
  }

  private var held: CapabilitySet {
    CapabilitySet(
      tables, roles: roles.map { tables.find($0)! }, capabilities: capabilities.map { tables.find($0)! })
  }

  private func decision(on text: String, _ matrix: AccessMatrix?) -> Decision {
    let words = text.split(separator: " ").map(String.init)
    let method = HTTPMethod.allCases.first { "\($0.name)" == words[0] } ?? .get
    let action: ActionID? = words.count > 2 ? tables.find(words[2]) : nil
    return Array(words[1].utf8).withUnsafeBufferPointer { path in
      tables.decide(
        space: nil, method: method, path: path, action: action, unknownAction: words.count > 2 && action == nil,
        matrix: matrix, capabilities: held, usage: usage)
    }
  }
}
