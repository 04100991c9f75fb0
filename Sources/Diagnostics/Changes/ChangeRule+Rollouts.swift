/// The rules about what does not block yet.
extension ChangeRule {
  static let rollouts: [ChangeRule] = [
    letsThroughMore, letsThroughLess, endsLater, endsEarlier, otherRolloutWords,
  ]

  package static let letsThroughMore = ChangeRule(
    "TD701", [.looser], "rollouts let more through",
    purpose:
      "Finds rollouts that are new, lie in a shadow now or cover more of one, and exceptions to them that are gone.",
    "  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-06-30 }\n",
    "  TRIAL: { mode: shadow, modules: [STOCK, AUDIT], by: sales, reason: still tried, until: 2099-06-30 }\n")

  package static let letsThroughLess = ChangeRule(
    "TD702", [.stricter], "rollouts let less through",
    purpose: "Finds rollouts that are gone, are enforced now or cover less of a shadow, and new exceptions to them.",
    "rollouts:\n  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-06-30 }\n", "")

  package static let endsLater = ChangeRule(
    "TD703", [.looser], "rollout ends later",
    purpose: "Finds rollouts after whose end a refusal is still only logged.",
    "  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-06-30 }\n",
    "  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-12-31 }\n")

  package static let endsEarlier = ChangeRule(
    "TD704", [.stricter], "rollout ends earlier",
    purpose: "Finds rollouts before whose end a refusal stands already.",
    "  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-06-30 }\n",
    "  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-03-31 }\n")

  package static let otherRolloutWords = ChangeRule(
    "TD705", [.wording], "other words of a rollout",
    purpose: "Finds rollouts with another reason or author, other explanations, or another bar to be promoted.",
    "  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-06-30 }\n",
    "  TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: tried once more, until: 2099-06-30 }\n")
}
