import CatalogIR
import Diagnostics

/// A tenant without rows of its own, by what is stored about it.
package enum Tenant: Hashable, Sendable {
  /// Whoever has no account.
  case none
  /// An account without a pack.
  case withoutPack
  /// An account with one pack. The status is said where the two catalogs differ about it; it is nil for a status in
  /// which packs are had in both.
  case pack(String, status: String?)
}

/// A user, by what it may do.
package enum User: Hashable, Sendable {
  /// One without any capability.
  case withoutRole
  case role(String)
  /// One with every capability, where no catalog has roles.
  case withEverything
}

/// Everybody who may gain or lose by a change. Codes that a catalog does not have say nothing there, as in stored rows.
struct Population: Sendable {
  let tenants: [Tenant]
  let users: [User]
  /// Every set of these is one that a tenant may have set up.
  let connections: [String]
  /// A status that grants in both catalogs.
  let status: String?

  init(_ base: Side, _ head: Side) {
    func all(_ kind: EntityKind) -> [String] {
      head.codes(kind) + base.codes(kind).filter { !head.has(kind, $0) }
    }
    let statuses = all(.status).map { code in
      (code: code, grants: [base, head].map { $0.status(code)?.grants ?? false })
    }
    let disputed = statuses.filter { Set($0.grants).count > 1 }.map(\.code)
    status = statuses.first { $0.grants == [true, true] }?.code
    let packs = all(.pack)
    tenants =
      [.none, .withoutPack] + (status == nil ? [] : packs.map { Tenant.pack($0, status: nil) })
      + disputed.flatMap { status in packs.map { Tenant.pack($0, status: status) } }
    let roles = all(.role)
    users =
      [.withoutRole] + roles.map { User.role($0) }
      + (roles.isEmpty && !all(.capability).isEmpty ? [.withEverything] : [])
    connections = all(.connection)
  }
}
