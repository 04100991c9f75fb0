package import Tollgate

extension TenantProblem {
  /// One sentence for the people who keep the rows, with their text escaped and cut to a fair length.
  ///
  /// - Complexity: O(1)
  public var message: String {
    switch self {
    case .unknownCode(let section, let code):
      "The catalog has no \(section.noun) \(quoted(code)); the row is left out."
    case .unknownState(let state, let code):
      "The state \(quoted(state)) of the row for \(quoted(code)) is not ENABLED, DISABLED or INHERIT; "
        + "it counts as DISABLED."
    case .unreadableTime(let text, let column, let code):
      "The \(column.rawValue) \(quoted(text)) of the row for \(quoted(code)) is not \(column.form); "
        + "the row switches nothing on."
    case .coversNoTime(let code):
      "The row for \(quoted(code)) never counts: its end is not after its start."
    case .alwaysOn(let module):
      "The row for \(quoted(module)) has no effect: every tenant has this module."
    case .lockedStoreRow(let code):
      "The store's row for \(quoted(code)) cannot be locked; only an enterprise's row can."
    }
  }
}

extension TenantProblem.Column {
  fileprivate var form: String {
    switch self {
    case .startsOn, .endsOn: "a date YYYY-MM-DD"
    case .expiresAt: "an instant such as 2026-11-20T10:00:00Z"
    }
  }
}

extension CatalogSection {
  /// The word for one entity of the section.
  package var noun: String {
    switch self {
    case .modules: "module"
    case .features: "feature"
    case .packs: "pack"
    case .statuses: "status"
    case .connections: "connection"
    case .limits: "limit"
    case .capabilities: "capability"
    case .roles: "role"
    case .actions: "action"
    }
  }
}

/// A stored text between quotes: printable ASCII as it is, all else escaped, at most 64 characters of it.
private func quoted(_ text: String) -> String {
  let scalars = text.unicodeScalars
  var quoted = "'"
  for scalar in scalars.prefix(64) {
    let isPlain = (0x20..<0x7F).contains(scalar.value) && scalar != "'" && scalar != "\\"
    quoted += isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
  return quoted + (scalars.dropFirst(64).isEmpty ? "'" : "...'")
}
