import CatalogQuestions
import Tollgate
import TollgateCalendar

extension Flag {
  /// The flags that say how a target is meant.
  static let request: [Flag] = [
    Flag("--page", nil, "the target is a page; api_base decides if neither is said"),
    Flag("--api", nil, "the target is a call of the API"),
    Flag("--action", "ACTION", "the action on a page; read if none is said"),
  ]

  /// The flags that describe a tenant and a user, for every command that asks about one.
  static let situation: [Flag] = [
    Flag("--pack", "PACK", "a pack that the tenant has; may stand several times"),
    Flag("--status", "STATUS", "the status of those packs; ACTIVE if none is said"),
    Flag("--starts-on", "DATE", "their first day"),
    Flag("--ends-on", "DATE", "their last day"),
    Flag("--enable", "MODULE", "a module that the store switches on; may stand several times"),
    Flag("--disable", "MODULE", "a module that the store switches off; may stand several times"),
    Flag("--connection", "CONNECTION", "a connection that is set up; may stand several times"),
    Flag("--configured", "MODULE", "a module whose configuration is given; may stand several times"),
    Flag("--usage", "LIMIT=NUMBER", "how much of a limit is used up; may stand several times"),
    Flag("--role", "ROLE", "a role of the user; may stand several times"),
    Flag("--can", "CAPABILITY", "a capability of the user, or * for all; may stand several times"),
    Flag("--at", "TIME", "a date or an instant; now if none is said"),
    Flag("--timezone", "ZONE", "the tenant's time zone; UTC if none is said"),
  ]
}

extension Flag {
  /// The flags that describe a tenant, for every command that asks about one and about no user.
  static let tenant = situation.filter { !["--usage", "--role", "--can"].contains($0.name) }
}

extension Situation {
  /// Reads a situation as the flags give it.
  init(_ arguments: Arguments, command: String) throws(CommandError) {
    self.init()
    for flag in ["--status", "--starts-on", "--ends-on"] where arguments.has(flag) && !arguments.has("--pack") {
      throw .flagWithout(flag, needed: "--pack", command: command)
    }
    tenant.assignments = arguments.all("--pack").map { pack in
      AssignmentRow(
        pack: pack, status: arguments.value("--status") ?? "ACTIVE", startsOn: arguments.value("--starts-on"),
        endsOn: arguments.value("--ends-on"))
    }
    tenant.storeModules =
      arguments.all("--enable").map { OverrideRow(code: $0, state: "ENABLED") }
      + arguments.all("--disable").map { OverrideRow(code: $0, state: "DISABLED") }
    tenant.connections = arguments.all("--connection")
    tenant.configured = arguments.all("--configured")
    for text in arguments.all("--usage") { usage.append(try Self.usage(text)) }
    timeZone = arguments.value("--timezone") ?? timeZone
    time = arguments.value("--at")
    roles = arguments.all("--role")
    let given = arguments.all("--can")
    hasEveryCapability = given.contains("*")
    capabilities = given.filter { $0 != "*" }
  }

  /// A limit and how much of it is used up, such as `orders=3`.
  private static func usage(_ text: String) throws(CommandError) -> LimitRow {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let used = Int64(parts[1]), used >= 0 else {
      throw .invalidRequest("--usage wants a limit and a whole number, such as orders=3, and not \(shown(text))")
    }
    return LimitRow(code: String(parts[0]), figure: used)
  }
}

extension RouteSpace {
  /// The space that the flags say; nil if they leave it to the catalog.
  init?(_ arguments: Arguments, command: String) throws(CommandError) {
    switch (arguments.has("--page"), arguments.has("--api")) {
    case (true, true): throw .conflictingFlags("--page", "--api", command: command)
    case (true, false): self = .page
    case (false, true): self = .api
    case (false, false): return nil
    }
  }
}
