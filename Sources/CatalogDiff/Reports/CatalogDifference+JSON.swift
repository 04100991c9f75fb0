import CatalogIR
import Diagnostics
package import TollgateJSON

extension CatalogDifference {
  /// The version of the JSON form. The number before the point grows where a reader must be changed, the one behind it
  /// where members are added that a reader may pass over.
  package static let formatVersion = "1.0"

  /// The difference as a JSON object.
  package func json(places: Places) -> JSONValue {
    .object([
      .init("catalog", .string(catalog)), .init("bump", bump.map { .string($0.rawValue) } ?? .null),
      .init("changes", .array(changes.map { $0.json(places, crowd) })),
      .init("unused_waivers", .array(unused.map(\.json))),
    ])
  }
}

extension Change {
  fileprivate func json(_ places: Places, _ crowd: Crowd) -> JSONValue {
    .object([
      .init("code", .string(rule.code)), .init("action", .string(fact.action)), .init("message", .string(words)),
      .init("entity", fact.entity.map { .string($0) } ?? .null),
      .init("classes", .strings(classes.map(\.rawValue))), .init("bump", .string(bump.rawValue)),
      .init("base", places.base(of: self)?.json ?? .null), .init("head", places.head(of: self)?.json ?? .null),
      .init("accepted", acceptance?.json ?? .null), .init("effects", .array(effects.map { $0.json(crowd) })),
    ])
  }
}

extension Fact {
  fileprivate var action: String {
    switch mark {
    case "+": "add"
    case "-": "remove"
    default: "change"
    }
  }
}

extension Places.Place {
  fileprivate var json: JSONValue {
    .object([
      .init("file", .string(file)), .init("line", .integer(Int64(line))), .init("column", .integer(Int64(column))),
    ])
  }
}

extension Acceptance {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .string(rule)), .init("entity", .string(entity)), .init("reason", .string(reason)),
      .init("until", .string(until)),
    ])
  }
}

extension Effect {
  fileprivate func json(_ crowd: Crowd) -> JSONValue {
    .object([
      .init("direction", .string(direction.rawValue)),
      .init("message", .string(EffectWords(self, among: crowd).sentence)),
      .init("tenants", .array(holder.tenants.map(\.json))), .init("users", .array(holder.users.map(\.json))),
      .init("connections_before", .array(holder.before.sets.map { .strings($0) })),
      .init("connections_after", .array(holder.after.sets.map { .strings($0) })),
      .init("modules", .strings(modules)), .init("features", .strings(features)),
      .init("pages", .array(pages.map { $0.json(operations: "actions") })),
      .init("calls", .array(calls.map { $0.json(operations: "methods") })),
      .init("menu_entries", .strings(menu.map(\.pattern))),
      .init("limits", .array(limits.map(\.json))),
    ])
  }
}

extension Tenant {
  /// An account or none, with the pack and, where that matters, the status that it has it in.
  fileprivate var json: JSONValue {
    switch self {
    case .none: .object([.init("account", .bool(false))])
    case .withoutPack: .object([.init("account", .bool(true))])
    case .pack(let pack, let status):
      .object(
        [.init("account", .bool(true)), .init("pack", .string(pack))]
          + [JSONValue.Member("status", status)].compactMap(\.self))
    }
  }
}

extension User {
  fileprivate var json: JSONValue {
    switch self {
    case .withoutRole: .object([.init("role", .null)])
    case .role(let role): .object([.init("role", .string(role))])
    case .withEverything: .object([.init("role", .null), .init("capabilities", .string("*"))])
    }
  }
}

extension Effect.Targets {
  fileprivate func json(operations name: String) -> JSONValue {
    .object([
      .init("pattern", .string(label)), .init("base", base.map { .string($0.pattern) } ?? .null),
      .init("head", head.map { .string($0.pattern) } ?? .null), .init("example", .string(example)),
      .init(name, .strings(operations)),
    ])
  }
}

extension Effect.Figure {
  fileprivate var json: JSONValue {
    .object([
      .init("limit", .string(limit)), .init("before", before.map { .integer($0) } ?? .null),
      .init("after", after.map { .integer($0) } ?? .null),
    ])
  }
}
