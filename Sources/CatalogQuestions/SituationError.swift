import Diagnostics
package import Tollgate
package import TollgateCalendar

/// Why a question cannot be answered.
package enum SituationError: Error, Hashable, Sendable {
  /// The catalog lacks a code; the nearest is the one that was probably meant.
  case unknownCode(String, CatalogSection, nearest: String?)
  /// A date or an instant of a row cannot be read.
  case unreadableTime(String, column: TenantProblem.Column, code: String)
  /// The time that is asked about is neither a date nor an instant.
  case noTime(String)

  /// The error of a problem with a row; nil for a row that has a meaning of its own all the same.
  init?(_ problem: TenantProblem, in tables: CatalogTables) {
    switch problem {
    case .unknownCode(let section, let code): self = tables.unknownCode(code, section)
    case .unreadableTime(let text, let column, let code):
      self = .unreadableTime(text, column: column, code: code)
    case .unknownState, .coversNoTime, .alwaysOn, .lockedStoreRow: return nil
    }
  }

  /// What is wrong, and what to write instead.
  package var message: String {
    switch self {
    case .unknownCode(let code, let section, let nearest):
      "the catalog has no \(section.noun) \(shown(code))" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .unreadableTime(let text, let column, let code):
      "the \(column.rawValue) \(shown(text)) of \(shown(code)) is not \(column.example)"
    case .noTime(let text):
      "\(shown(text)) is no time; a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z is"
    }
  }
}

extension CatalogTables {
  /// The number of a code that a question names.
  ///
  /// - Complexity: O(length of the code); for an unknown one O(codes of the kind)
  package func id<Kind: CatalogKind>(_ code: String) throws(SituationError) -> CatalogID<Kind> {
    guard let id: CatalogID<Kind> = find(code) else { throw unknownCode(code, Kind.section) }
    return id
  }

  /// The error of a code that the catalog lacks.
  fileprivate func unknownCode(_ code: String, _ section: CatalogSection) -> SituationError {
    .unknownCode(code, section, nearest: nearestName(to: code, among: codes(section)))
  }

  private func codes(_ section: CatalogSection) -> [String] {
    switch section {
    case .modules: codes(ModuleKind.self)
    case .features: codes(FeatureKind.self)
    case .packs: codes(PackKind.self)
    case .statuses: codes(StatusKind.self)
    case .connections: codes(ConnectionKind.self)
    case .limits: codes(LimitKind.self)
    case .capabilities: codes(CapabilityKind.self)
    case .roles: codes(RoleKind.self)
    case .actions: codes(ActionKind.self)
    }
  }

  /// Every code of a kind, in the catalog's order.
  ///
  /// - Complexity: O(codes of the kind)
  package func codes<Kind: CatalogKind>(_ kind: Kind.Type) -> [String] {
    (0..<count(kind)).map { code(of: CatalogID<Kind>(index: $0)) }
  }
}

/// A text from a question between quotes, fit for a terminal.
package func shown(_ text: String) -> String {
  "'\(printable(text, limit: 100))'"
}

extension TenantProblem.Column {
  fileprivate var example: String {
    switch self {
    case .startsOn, .endsOn: "a date such as 2026-01-31"
    case .expiresAt: "an instant such as 2026-01-31T12:00:00Z"
    }
  }
}
