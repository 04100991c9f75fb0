/// What a sound catalog does not keep: a promise to its users, or a use for what it declares.
package enum ProofProblem: Hashable, Sendable {
  /// Whoever passes an entry of `page` may be refused its `call`, because that `needs` one of these as well. The remedy is
  /// what the page is to ask for; nil where it has no place of its own for that.
  case refusedCall(
    call: String, needs: [String], page: String, action: String, example: Counterexample, pageAsks: Span,
    callAsks: Span, remedy: Suggestion?)

  /// A page in a menu whose `read` no entry answers or, if one does, that no pack shows.
  case pageNobodySees(page: String, group: String, hasRead: Bool)
  /// A pack that shows what the one it extends shows.
  case packShowsNothingMore(pack: String, base: String, extends: Span)
  /// A feature, capability, limit, connection or role that nothing needs.
  case unused(kind: EntityKind, code: String)

  /// Somebody who passes one thing and is refused another.
  package struct Counterexample: Hashable, Sendable {
    /// Whether there is a tenant; without one the rest is empty.
    package var hasTenant: Bool
    /// What the user is.
    package var roles: [String]
    /// What the user may do, in a catalog without roles.
    package var capabilities: [String]
    /// The one pack that the tenant has, in a status that grants.
    package var pack: String?
    /// The modules and features that a row switches on.
    package var switchedOn: [String]
    /// The modules and features that a row switches off.
    package var switchedOff: [String]

    /// A user without anything. Every connection is set up and every configuration given.
    package init(hasTenant: Bool = true) {
      self.hasTenant = hasTenant
      roles = []
      capabilities = []
      pack = nil
      switchedOn = []
      switchedOff = []
    }
  }
}
