import Diagnostics
import Tollgate
package import TollgateJSON

extension Explanation {
  /// The explanation for tools: an object whose chapters stand under their headings.
  ///
  /// Every point has the `text` that people see, and as far as they apply `kind`, `code` and `name` of what it is about,
  /// `place` as `path:line`, `outcome`, `reason` and `from` of an answer, `passes` for a check, and `points` that follow from it.
  ///
  /// - Complexity: O(size of the explanation)
  package var json: JSONValue {
    var members: [JSONValue.Member] = []
    switch topic {
    case .entity: members += head.members
    case .request(let method, let target):
      members += [
        .init("kind", .string("request")), .init("method", .string(method)), .init("target", .string(target)),
      ]
    }
    members.append(
      .init(
        "chapters",
        .object(chapters.map { .init($0.heading.rawValue, .array($0.points.map { .object($0.members) })) })))
    return .object(members)
  }
}

extension Point {
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member?] = [
      .init("kind", entity?.kind.rawValue), .init("code", entity?.code), .init("name", entity?.name),
      .init("text", .string(words)), .init("place", place?.description),
    ]
    for fact in facts { members += fact.members }
    if let passes { members.append(.init("passes", .bool(passes))) }
    if !points.isEmpty { members.append(.init("points", .array(points.map { .object($0.members) }))) }
    return members.compactMap(\.self)
  }
}

extension Fact {
  /// What tools want to read without reading words.
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .answer(let outcome, let reason):
      [.init("outcome", .string(outcome.rawValue)), .init("reason", .string(reason.code))]
    case .inShadow(let rollout, let until):
      [.init("mode", .string("shadow")), .init("rollout", .string(rollout)), .init("until", .string(until))]
    case .from(let time, let outcome, let reason):
      [
        .init("from", .string(time)), .init("outcome", .string(outcome.rawValue)),
        .init("reason", .string(reason.code)),
      ]
    default: []
    }
  }
}
