import BakeryCatalog
import Tollgate
import TollgateConfiguration
import TollgateHTTP

/// Prints, for each pack, its modules and what the guard says to pages.
func visit(_ pages: [String]) {
  let gate = Guard(BakeryCatalog.tables)
  for pack in BakeryCatalog.Pack.allCases {
    print("\(pack.code): \(BakeryCatalog.modules(ofPack: pack.code)?.joined(separator: " ") ?? "unknown")")
    var tenant = TenantState()
    tenant.assignments = [Assignment(pack: pack.id, status: BakeryCatalog.Status.active.id)]
    let subject = Subject(
      matrix: AccessMatrix(BakeryCatalog.tables, tenant, at: Instant(milliseconds: 0)),
      capabilities: CapabilitySet(BakeryCatalog.tables))
    for page in pages {
      let answer = gate.report(on: GuardRequest(space: .page, method: "GET", target: WireText(page), subject: subject))
      print("  \(page): \(answer.decision.reason.code)")
    }
  }
}

/// Prints what the catalog's schema says to a configuration of the oven.
func configure(_ text: String) throws {
  let schema = try ConfigurationSchema(json: BakeryCatalog.Module.oven.configurationSchema ?? "{}")
  for problem in schema.check(try Configuration(json: text)) { print(problem.message) }
}

let words = CommandLine.arguments.dropFirst()
if words.first == "configure", let text = words.last { try configure(text) } else { visit(Array(words)) }
