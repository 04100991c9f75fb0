import CatalogQuestions
import Diagnostics
import Foundation
import Tollgate
import TollgateCalendar

extension DecideRequest {
  private static let assignmentKeys = ["pack", "status", "starts_on", "ends_on"]
  private static let overrideKeys = ["state", "starts_on", "ends_on", "expires_at", "locked"]
  private static let keys =
    ["space", "method", "target", "target_base64", "action", "tenant"] + assignmentKeys + [
      "assignments", "timezone", "at", "enterprise_overrides", "store_overrides", "enterprise_feature_overrides",
      "store_feature_overrides", "connections", "configured", "limits", "usage", "roles", "capabilities",
    ]

  /// Reads a request as `decide --batch` takes it.
  init(line: [UInt8]) throws(CommandError) {
    guard let value = JSONInput(line) else { throw .invalidRequest("the line is no JSON") }
    try self.init(try JSONKeys(value, known: Self.keys))
  }

  private init(_ keys: JSONKeys) throws(CommandError) {
    if let text = try keys.text("space") {
      guard let space = RouteSpace(named: text) else { throw keys.wrong("space", "\"api\" or \"page\"") }
      self.space = space
    }
    guard let method = try keys.text("method") else { throw keys.missing("method") }
    self.method = method
    target = try Self.target(keys)
    action = try keys.text("action")
    situation.tenant = try Self.record(keys)
    situation.isTenant = try keys.boolean("tenant") ?? true
    situation.timeZone = try keys.text("timezone") ?? situation.timeZone
    situation.time = try keys.text("at")
    situation.usage = try Self.figures("usage", keys)
    situation.roles = try keys.texts("roles")
    if case .text("*") = keys.value("capabilities") {
      situation.hasEveryCapability = true
    } else {
      situation.capabilities = try Self.capabilities(keys)
    }
  }

  private static func target(_ keys: JSONKeys) throws(CommandError) -> [UInt8] {
    let plain = try keys.text("target")
    let encoded = try keys.text("target_base64")
    switch (plain, encoded) {
    case (let plain?, nil): return Array(plain.utf8)
    case (nil, let encoded?):
      guard let data = Data(base64Encoded: encoded) else { throw keys.wrong("target_base64", "base64") }
      return Array(data)
    case (nil, nil): throw keys.missing("target")
    case (_?, _?): throw .invalidRequest("'target' and 'target_base64' exclude each other")
    }
  }

  private static func record(_ keys: JSONKeys) throws(CommandError) -> TenantRecord {
    var record = TenantRecord()
    record.assignments = try assignments(keys)
    record.enterpriseModules = try overrides("enterprise_overrides", keys)
    record.storeModules = try overrides("store_overrides", keys)
    record.enterpriseFeatures = try overrides("enterprise_feature_overrides", keys)
    record.storeFeatures = try overrides("store_feature_overrides", keys)
    record.connections = try keys.texts("connections")
    record.configured = try keys.texts("configured")
    record.limits = try figures("limits", keys)
    return record
  }

  /// One `pack` with its status and dates, or a list of them.
  private static func assignments(_ keys: JSONKeys) throws(CommandError) -> [AssignmentRow] {
    let given = assignmentKeys.filter { keys.value($0) != nil }
    guard let list = try keys.list("assignments") else { return given.isEmpty ? [] : [try assignment(keys)] }
    if let key = given.first { throw .invalidRequest("'\(key)' and 'assignments' exclude each other") }
    var rows: [AssignmentRow] = []
    for value in list {
      rows.append(try assignment(try JSONKeys(value, "assignments", known: assignmentKeys)))
    }
    return rows
  }

  private static func assignment(_ keys: JSONKeys) throws(CommandError) -> AssignmentRow {
    guard let pack = try keys.text("pack") else { throw keys.missing("pack") }
    return AssignmentRow(
      pack: pack, status: try keys.text("status") ?? "ACTIVE", startsOn: try keys.text("starts_on"),
      endsOn: try keys.text("ends_on"))
  }

  /// Codes with a state, or with an object that says more.
  private static func overrides(_ key: String, _ keys: JSONKeys) throws(CommandError) -> [OverrideRow] {
    var rows: [OverrideRow] = []
    for member in try keys.members(key) {
      if case .text(let state) = member.value {
        rows.append(OverrideRow(code: member.name, state: state))
        continue
      }
      guard case .object = member.value else {
        throw keys.wrong(key, "an object whose values are ENABLED, DISABLED, INHERIT or an object with 'state'")
      }
      let inner = try JSONKeys(member.value, "\(key).\(member.name)", known: overrideKeys)
      guard let state = try inner.text("state") else { throw inner.missing("state") }
      rows.append(
        OverrideRow(
          code: member.name, state: state, startsOn: try inner.text("starts_on"), endsOn: try inner.text("ends_on"),
          expiresAt: try inner.text("expires_at"), isLocked: try inner.boolean("locked") ?? false))
    }
    return rows
  }

  private static func figures(_ key: String, _ keys: JSONKeys) throws(CommandError) -> [LimitRow] {
    var rows: [LimitRow] = []
    for member in try keys.members(key) {
      guard case .integer(let figure) = member.value, figure >= 0 else {
        throw keys.wrong(key, "an object of whole numbers from 0 to \(Int64.max)")
      }
      rows.append(LimitRow(code: member.name, figure: figure))
    }
    return rows
  }

  private static func capabilities(_ keys: JSONKeys) throws(CommandError) -> [String] {
    do throws(CommandError) {
      return try keys.texts("capabilities")
    } catch {
      throw keys.wrong("capabilities", "a list of strings, or \"*\"")
    }
  }
}

extension RouteSpace {
  /// The space with this name on the command line.
  fileprivate init?(named name: String) {
    switch name {
    case "page": self = .page
    case "api": self = .api
    default: return nil
    }
  }
}
