extension ProofProblem: Fact {
  var rule: Rule {
    switch self {
    case .refusedCall: .refusedCall
    case .pageNobodySees: .pageNobodySees
    case .packShowsNothingMore: .packShowsNothingMore
    case .unused(.feature, _): .unusedFeature
    case .unused(.capability, _): .unusedCapability
    case .unused(.limit, _): .unusedLimit
    case .unused(.role, _): .unusedRole
    case .unused: .unusedConnection
    }
  }

  var wording: Wording {
    switch self {
    case .pageNobodySees(let page, let group, let hasRead):
      Wording(
        "page \(page) is in the menu '\(group)', but \(hasRead ? "no pack shows it" : "nobody can read it")",
        label: hasRead ? "no pack has all that it asks for" : "has actions alone",
        help: hasRead
          ? "let a pack have all that it asks for, or say menu: none"
          : "say what reading it asks for, with read: or module:, or say menu: none")
    case .packShowsNothingMore(let pack, let base, let extends):
      Wording(
        "pack '\(pack)' shows nothing that '\(base)' does not", label: "no page, API route, feature or limit more",
        labels: [Label("shows all of it already", at: extends)],
        help: "add a module, or figures of limits, or remove the pack")
    case .unused(let kind, let code):
      Wording("\(kind.rawValue) '\(code)' is not used", label: kind.unused.label, help: kind.unused.help)
    case .refusedCall(let call, let needs, let page, let action, let example, let pageAsks, let callAsks, let remedy):
      Wording(
        "\(example.words) \(example.sees(page, action)), but \(call) needs \(needs.joined(separator: " or "))",
        label: "would be refused",
        labels: [
          Label("asks for less", at: pageAsks),
          Label("needs \(needs.joined(separator: " or "))", at: callAsks),
        ],
        help: example.hasTenant
          ? "let the page ask for \(needs.joined(separator: " or ")) too, let the API route ask for less, or remove "
            + "the call\(remedy == nil ? "; fix leaves it to you, for the page has no free key for it" : "")"
          : "let the page ask for a module, make the API route public, or remove the call")
    }
  }
}

extension ProofProblem.Counterexample {
  /// Who it is, and what is so about the tenant: `role SELLER on STARTER`.
  fileprivate var words: String {
    guard hasTenant else { return "anyone without a tenant" }
    var words = user
    if let pack { words += " on \(pack)" }
    let switches = [(switchedOn, "on"), (switchedOff, "off")].filter { !$0.0.isEmpty }
      .map { "\(listed($0.0)) switched \($0.1)" }
    return switches.isEmpty ? words : "\(words) with \(switches.joined(separator: " and "))"
  }

  /// What it passes: `sees /pos`.
  fileprivate func sees(_ page: String, _ action: String) -> String {
    guard action == "read" else { return "may \(action) on \(page)" }
    return "\(roles.count > 1 ? "see" : "sees") \(page)"
  }

  private var user: String {
    if !roles.isEmpty { return "\(roles.count == 1 ? "role" : "roles") \(listed(roles))" }
    return capabilities.isEmpty ? "anyone" : "a user with \(listed(capabilities))"
  }
}

extension EntityKind {
  /// What is missing for a thing of this kind, and what to do.
  fileprivate var unused: (label: String, help: String) {
    switch self {
    case .feature:
      (
        "no route names it",
        "add feature: to a page or API route; if handlers ask for it, say checked_in: code; or remove it"
      )
    case .capability:
      (
        "nothing asks for it",
        "add it to can: of a route, action or module; if handlers ask for it, say checked_in: code; or remove it"
      )
    case .limit:
      (
        "no route consumes it",
        "add consumes: to an API route; if handlers ask for it, say checked_in: code; or remove it"
      )
    case .role: ("gives no capability", "add can: and what it may do, or remove it")
    default: ("nothing requires it", "add it to requires: of a module or unlocked_by: of a feature, or remove it")
    }
  }
}

/// `A`, `A and B`, `A, B and C`.
private func listed(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.joined() }
  return names.dropLast().joined(separator: ", ") + " and " + last
}
