package import TollgateCalendar

/// What is known of a tenant and a user at a time, as text: the part of a question that is not the question itself.
package struct Situation: Hashable, Sendable {
  package var tenant = TenantRecord()
  /// False for a request without a tenant, whose rows are checked and count for nothing.
  package var isTenant = true
  package var timeZone = "UTC"
  /// A date or an instant; nil is now.
  package var time: String?
  /// What is used up of limits.
  package var usage: [LimitRow] = []
  package var roles: [String] = []
  package var capabilities: [String] = []
  package var hasEveryCapability = false

  /// A tenant and a user that have nothing, now.
  package init() {}
}
