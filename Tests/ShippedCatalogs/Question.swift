package import CatalogQuestions
package import Tollgate
import TollgateHTTP

/// A request in a situation, put to the guard of a catalog.
package struct Question {
  private let decision: GuardReport

  /// Asks for `METHOD TARGET`, or `METHOD TARGET ACTION` of a page.
  package init(_ request: String, _ situation: Situation, of tables: CatalogTables) throws {
    let words = request.split(separator: " ").map(String.init)
    decision = Guard(tables).report(
      on: GuardRequest(
        method: WireText(words[0]), target: WireText(words[1]),
        action: words.count > 2 ? .named(words[2]) : nil,
        subject: try situation.resolve(with: tables, now: Instant(milliseconds: 0)).subject))
  }

  /// The reason, the module, what is missing, and the packs that would grant, each where there is such a thing.
  package var answer: String {
    let tables = decision.tables
    let module = decision.decision.module.map { " \(tables.code(of: $0))" } ?? ""
    let missing = decision.missing.isEmpty ? "" : " for want of \(decision.missing.joined(separator: ", "))"
    let packs = decision.grantingPacks.map(tables.code)
    return decision.decision.reason.code + module + missing
      + (packs.isEmpty ? "" : ", sold in \(packs.joined(separator: ", "))")
  }

  /// How each limit stands that the request takes of: what was used of how much, what remains, and when it starts anew.
  package var limits: [String] {
    decision.limits.map { status in
      let limit = LimitDocument(status, in: decision.tables)
      let words = [
        limit.figure.map { "\(limit.used) of \($0)" } ?? "\(limit.used)", limit.remaining.map { "\($0) left" },
        limit.period.map { "a \($0.rawValue)" }, limit.resetsAt.map { "until \($0)" },
      ]
      return "\(limit.limit): \(words.compactMap(\.self).joined(separator: ", "))"
    }
  }

  /// The problem document without the digest, which changes with the catalog; nil where the request is allowed.
  package var problem: String? {
    decision.problem?.json.replacing(decision.tables.digest, with: "DIGEST")
  }
}
