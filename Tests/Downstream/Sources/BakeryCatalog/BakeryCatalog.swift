import Tollgate

extension BakeryCatalog {
  /// What a shop that pays for the pack of this code may use, by the codes of its modules.
  public static func modules(ofPack code: String) -> [String]? {
    guard let pack = Pack(code: code) else { return nil }
    var tenant = TenantState()
    tenant.assignments = [Assignment(pack: pack.id, status: Status.active.id)]
    let matrix = AccessMatrix(tables, tenant, at: Instant(milliseconds: 0))
    return Module.allCases.filter { matrix.isEnabled($0) }.map(\.code)
  }
}
