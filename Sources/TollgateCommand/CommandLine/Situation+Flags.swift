import CatalogQuestions
import TollgateCalendar

extension Flag {
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
    Flag("--role", "ROLE", "a role of the user; may stand several times"),
    Flag("--can", "CAPABILITY", "a capability of the user, or * for all; may stand several times"),
    Flag("--at", "TIME", "a date or an instant; now if none is said"),
    Flag("--timezone", "ZONE", "the tenant's time zone; UTC if none is said"),
  ]
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
    timeZone = arguments.value("--timezone") ?? timeZone
    time = arguments.value("--at")
    roles = arguments.all("--role")
    let given = arguments.all("--can")
    hasEveryCapability = given.contains("*")
    capabilities = given.filter { $0 != "*" }
  }
}
