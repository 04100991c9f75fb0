import RetailCatalog
import Tollgate
import TollgateCalendar
import TollgateHTTP

func subject(_ rows: TenantRecord, in timeZone: String, roles: [RetailCatalog.Role]) -> Subject {
  let calendar = TenantCalendar(timeZoneIdentifier: timeZone)
  let tenant = calendar.map { rows.resolve(with: RetailCatalog.tables, in: $0).state }
  return Subject(
    matrix: tenant.map { AccessMatrix(RetailCatalog.tables, $0, at: .now) },
    capabilities: CapabilitySet(roles: roles))
}
