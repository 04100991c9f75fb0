/// The rules about what modules, features and connections need.
extension ChangeRule {
  static let modules: [ChangeRule] = [
    requiresMore, requiresLess, lockedMore, lockedLess, withdrawn, released, offByDefault, onByDefault,
    configurationDemanded, configurationSpared, schemaStricter, schemaLooser, featureMoved,
  ]

  package static let requiresMore = ChangeRule(
    "TD201", [.stricter], "requires more",
    purpose: "Finds modules and connections that require another one now.",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT] }\n",
    "  STOCK: { name: Stock, requires: [CORE, BANK], can: [CAN_COUNT] }\n")

  package static let requiresLess = ChangeRule(
    "TD202", [.looser], "requires less",
    purpose: "Finds modules and connections that require one less.",
    "  PAYOUT: { name: Payout, requires: [BANK] }\n", "  PAYOUT: { name: Payout }\n")

  package static let lockedMore = ChangeRule(
    "TD203", [.stricter], "harder to unlock",
    purpose: "Finds features that are locked in cases where they were not.",
    "  refunds: { module: SELL, checked_in: code }\n",
    "  refunds: { module: SELL, unlocked_by: [BANK], checked_in: code }\n")

  package static let lockedLess = ChangeRule(
    "TD204", [.looser], "easier to unlock",
    purpose: "Finds features that are unlocked in cases where they were not.",
    "  payouts: { module: SELL, unlocked_by: [PAYOUT], checked_in: code }\n",
    "  payouts: { module: SELL, unlocked_by: { any: [PAYOUT, STOCK] }, checked_in: code }\n")

  package static let withdrawn = ChangeRule(
    "TD205", [.stricter], "withdrawn",
    purpose: "Finds modules and features that nobody can have any more, by their lifecycle or by the phase.",
    "  refunds: { module: SELL, checked_in: code }\n",
    "  refunds: { module: SELL, lifecycle: retired, checked_in: code }\n")

  package static let released = ChangeRule(
    "TD206", [.looser], "released",
    purpose: "Finds modules and features that can be had now, by their lifecycle or by the phase.",
    "  LATER: { name: Later, phase: 2 }\n", "  LATER: { name: Later, phase: 1 }\n")

  package static let offByDefault = ChangeRule(
    "TD207", [.stricter], "off by default",
    purpose: "Finds modules that nobody has without a pack any more, and features that are off unless switched on.",
    "  refunds: { module: SELL, checked_in: code }\n",
    "  refunds: { module: SELL, default: DISABLED, checked_in: code }\n")

  package static let onByDefault = ChangeRule(
    "TD208", [.looser], "on by default",
    purpose: "Finds modules that customers have without a pack now, and features that are on unless switched off.",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT] }\n",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT], default: ENABLED }\n")

  package static let configurationDemanded = ChangeRule(
    "TD209", [.stricter], "configuration demanded",
    purpose: "Finds modules that are off now until they are configured.",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT] }\n",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT], requires_config: true }\n")

  package static let configurationSpared = ChangeRule(
    "TD210", [.looser], "configuration no longer demanded",
    purpose: "Finds modules that need not be configured any more.",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT], requires_config: true }\n",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT] }\n")

  package static let schemaStricter = ChangeRule(
    "TD211", [.stricter], "configuration schema stricter",
    purpose: "Finds modules that refuse configurations which they took.",
    "    configuration: { type: object, properties: { days: { type: integer, maximum: 30 } } }\n",
    "    configuration: { type: object, properties: { days: { type: integer, maximum: 20 } } }\n")

  package static let schemaLooser = ChangeRule(
    "TD212", [.looser], "configuration schema looser",
    purpose: "Finds modules that take configurations which they refused.",
    "    configuration: { type: object, properties: { days: { type: integer, maximum: 30 } } }\n",
    "    configuration: { type: object, properties: { days: { type: integer } } }\n")

  package static let featureMoved = ChangeRule(
    "TD213", [.stricter, .looser], "feature of another module",
    purpose: "Finds features that are part of another module now.",
    "  refunds: { module: SELL, checked_in: code }\n", "  refunds: { module: STOCK, checked_in: code }\n")
}

/// The rules about what modules ask of users.
extension ChangeRule {
  static let moduleUsers: [ChangeRule] = [moduleAsksMore, moduleAsksLess]

  package static let moduleAsksMore = ChangeRule(
    "TD221", [.stricter], "module asks users for more",
    purpose: "Finds modules for which users need another capability now.",
    "  SELL: { name: Sell, requires: [CORE], uses: [MAIL] }\n",
    "  SELL: { name: Sell, requires: [CORE], uses: [MAIL], can: [CAN_SELL] }\n")

  package static let moduleAsksLess = ChangeRule(
    "TD222", [.looser], "module asks users for less",
    purpose: "Finds modules for which users need a capability less.",
    "  STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT] }\n", "  STOCK: { name: Stock, requires: [CORE] }\n")
}
