import Diagnostics
import Tollgate
import TollgateCalendar

extension CatalogTables {
  /// Why a question with this problem cannot be answered; nil for a row that has a meaning of its own all the same.
  ///
  /// In a store such a row is left out; in a question it is a slip of whoever asks.
  func mistake(_ problem: TenantProblem) -> String? {
    switch problem {
    case .unknownCode(let section, let code): unknownCode(code, section)
    case .unreadableTime(let text, let column, let code):
      "the \(column.rawValue) \(shown(text)) of \(shown(code)) is not \(column.example)"
    case .unknownState, .coversNoTime, .alwaysOn, .lockedStoreRow: nil
    }
  }

  /// Says that the catalog lacks a code, with the one that was probably meant.
  func unknownCode(_ code: String, _ section: CatalogSection) -> String {
    let nearest = nearestName(to: code, among: codes(section)).map { "; did you mean '\($0)'?" }
    return "the catalog has no \(section.noun) \(shown(code))\(nearest ?? "")"
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

  private func codes<Kind: CatalogKind>(_ kind: Kind.Type) -> [String] {
    (0..<count(kind)).map { code(of: CatalogID<Kind>(index: $0)) }
  }
}

/// A text from a question between quotes, fit for a terminal.
func shown(_ text: String) -> String {
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
