package import Diagnostics
package import TollgateCalendar

/// How far what it names is on its way from an answer in the log to a closed door.
package struct RolloutDeclaration: EntityDeclaration {
  package static let kind = EntityKind.rollout
  package let code: Located<Name>
  /// Whether a refusal is only logged; otherwise it stands, whatever a broader rollout says.
  package var isShadow = true
  /// Where it says that it is about everything, at the key.
  package var all: Span?
  package var modules: [Located<Name>] = []
  /// Pages as they stand in their section.
  package var pages: [Located<Name>] = []
  /// API routes as they stand in their section.
  package var api: [Located<Name>] = []
  package var author = ""
  package var reason = ""
  /// The last day; of a shadow alone.
  package var until: Located<LocalDate>?
  /// How many requests a route must take before it can be enforced.
  package var requests: Int64?
  /// Over how many days it must take them.
  package var days: Int64?
  package var explanations: [ExplanationDeclaration] = []
  package var isBroken = false

  /// A rollout of which nothing is known but its code.
  package init(code: Located<Name>) {
    self.code = code
  }
}

/// Why a route may go on to refuse for a reason.
package struct ExplanationDeclaration: Sendable {
  package let isPage: Bool
  /// The page or API route as it stands in its section.
  package let route: Located<Name>
  /// The code of the reason.
  package let reason: Located<String>
  package let text: String
}

extension RolloutDeclaration {
  /// Whether it names anything one by one.
  package var hasList: Bool {
    !(modules.isEmpty && pages.isEmpty && api.isEmpty)
  }
}
