import BakeryCatalog
import Tollgate
import TollgateHTTP

/// Prints, for each pack, its modules and what the guard says to the pages named on the command line.
let gate = Guard(BakeryCatalog.tables)

for pack in BakeryCatalog.Pack.allCases {
  print("\(pack.code): \(BakeryCatalog.modules(ofPack: pack.code)?.joined(separator: " ") ?? "unknown")")
  var tenant = TenantState()
  tenant.assignments = [Assignment(pack: pack.id, status: BakeryCatalog.Status.active.id)]
  let subject = Subject(
    matrix: AccessMatrix(BakeryCatalog.tables, tenant, at: Instant(milliseconds: 0)),
    capabilities: CapabilitySet(BakeryCatalog.tables))
  for page in CommandLine.arguments.dropFirst() {
    let answer = gate.decide(GuardRequest(space: .page, method: "GET", target: WireText(page), subject: subject))
    print("  \(page): \(answer.decision.reason.code)")
  }
}
