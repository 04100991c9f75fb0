/// The rules about codes and names that appear and go.
extension ChangeRule {
  static let names: [ChangeRule] = [
    codeAdded, codeRemoved, nameRemoved, codeRenamed, catalogRenamed, catalogAdded, catalogRemoved, numberChanged,
  ]

  package static let codeAdded = ChangeRule(
    "TD101", [.addition], "code added",
    purpose: "Finds codes and values that were not there. A switch over all of them wants one case more.",
    "  CHANNEL: { module: SELL, values: [COUNTER, PHONE] }\n",
    "  CHANNEL: { module: SELL, values: [COUNTER, PHONE, WEB] }\n")

  package static let codeRemoved = ChangeRule(
    "TD102", [.sourceBreaking, .storedDataBreaking], "code removed",
    purpose: "Finds codes that are gone: programs that name them do not compile, and rows that hold them say nothing.",
    "  payouts: { module: SELL, unlocked_by: [PAYOUT], checked_in: code }\n", "")

  package static let nameRemoved = ChangeRule(
    "TD103", [.sourceBreaking], "name removed",
    purpose: "Finds actions, systems and objectives that are gone, which programs may name and no row holds.",
    "  POST: { name: Post }\n", "")

  package static let codeRenamed = ChangeRule(
    "TD104", [.sourceBreaking, .storedDataBreaking], "code renamed",
    purpose: "Finds codes that are declared to be called otherwise now.",
    "  refunds: { module: SELL, checked_in: code }\n",
    "  money_back: { module: SELL, was: refunds, checked_in: code }\n")

  package static let catalogRenamed = ChangeRule(
    "TD105", [.sourceBreaking], "catalog renamed",
    purpose: "Finds catalogs whose code, and with it the name of their module, is another one.",
    "catalog: Shop\n", "catalog: Store\n")

  package static let catalogAdded = ChangeRule(
    "TD106", [.addition], "catalog added", purpose: "Finds catalogs that were not there.", "", example)

  package static let catalogRemoved = ChangeRule(
    "TD107", [.sourceBreaking, .storedDataBreaking], "catalog removed", purpose: "Finds catalogs that are gone.",
    example, "")

  package static let numberChanged = ChangeRule(
    "TD108", [.storedDataBreaking], "number changed",
    purpose: "Finds codes with another number in the ledger, or with one that stood for another code.",
    "    CORE: 403\n", "    CORE: 404\n")
}
