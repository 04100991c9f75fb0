import Tollgate
import TollgateCalendar

/// A question as text: a request, the tenant's stored rows, the user, a time.
struct DecideRequest {
  var space: RouteSpace?
  var method = "GET"
  var target: [UInt8] = []
  var action: String?
  var tenant = TenantRecord()
  /// False for a request without a tenant, whose rows are checked and count for nothing.
  var isTenant = true
  var timeZone = "UTC"
  /// A date or an instant; nil is now.
  var time: String?
  var usage: [LimitRow] = []
  var roles: [String] = []
  var capabilities: [String] = []
  var hasEveryCapability = false
}
