/// The rules about what packs hold and how much.
extension ChangeRule {
  static let packs: [ChangeRule] = [
    packHoldsLess, packHoldsMore, limitLowered, limitRaised, limitCountedOtherwise, packConfiguresOtherwise,
  ]

  package static let packHoldsLess = ChangeRule(
    "TD301", [.stricter], "pack holds less",
    purpose: "Finds modules that a pack no longer holds.",
    "  LARGE: { name: Large, extends: SMALL, modules: [STOCK, AUDIT, LATER], configuration: { AUDIT: { days: 7 } } }\n",
    "  LARGE: { name: Large, extends: SMALL, modules: [AUDIT, LATER], configuration: { AUDIT: { days: 7 } } }\n")

  package static let packHoldsMore = ChangeRule(
    "TD302", [.looser], "pack holds more",
    purpose: "Finds modules that a pack did not hold.",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY } }\n",
    "  SMALL: { name: Small, modules: [SELL, GIFTS], price: { amount: 90, currency: EUR, cycle: MONTHLY } }\n")

  package static let limitLowered = ChangeRule(
    "TD303", [.stricter], "limit lowered",
    purpose: "Finds limits whose figure is less, or that had none.",
    "  orders: { module: SELL, per: month, at_most: 100 }\n", "  orders: { module: SELL, per: month, at_most: 50 }\n")

  package static let limitRaised = ChangeRule(
    "TD304", [.looser], "limit raised",
    purpose: "Finds limits whose figure is greater, or that have none any more.",
    "  orders: { module: SELL, per: month, at_most: 100 }\n", "  orders: { module: SELL, per: month, at_most: 500 }\n")

  package static let limitCountedOtherwise = ChangeRule(
    "TD305", [.stricter, .looser], "limit counted otherwise",
    purpose: "Finds limits that are counted over another period, for something else, or for another module.",
    "  orders: { module: SELL, per: month, at_most: 100 }\n", "  orders: { module: SELL, per: week, at_most: 100 }\n")

  package static let packConfiguresOtherwise = ChangeRule(
    "TD306", [.stricter, .looser], "pack configures otherwise",
    purpose: "Finds packs that give a module another configuration.",
    "  LARGE: { name: Large, extends: SMALL, modules: [STOCK, AUDIT, LATER], configuration: { AUDIT: { days: 7 } } }\n",
    "  LARGE: { name: Large, extends: SMALL, modules: [STOCK, AUDIT, LATER], configuration: { AUDIT: { days: 9 } } }\n")
}

/// The rules about the terms on which packs are sold.
extension ChangeRule {
  static let offers: [ChangeRule] = [
    noLongerSold, soldAgain, dearer, cheaper, otherTerms, statusGrantsLess, statusGrantsMore,
  ]

  package static let noLongerSold = ChangeRule(
    "TD321", [.stricter], "pack no longer sold",
    purpose: "Finds packs that only those keep who have them.",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY } }\n",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY }, on_sale: false }\n")

  package static let soldAgain = ChangeRule(
    "TD322", [.looser], "pack sold again",
    purpose: "Finds packs that can be bought and could not.",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY }, on_sale: false }\n",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY } }\n")

  package static let dearer = ChangeRule(
    "TD323", [.stricter], "pack dearer",
    purpose: "Finds packs that cost more in the same currency and cycle.",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY } }\n",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 99, currency: EUR, cycle: MONTHLY } }\n")

  package static let cheaper = ChangeRule(
    "TD324", [.looser], "pack cheaper",
    purpose: "Finds packs that cost less in the same currency and cycle.",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY } }\n",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 50, currency: EUR, cycle: MONTHLY } }\n")

  package static let otherTerms = ChangeRule(
    "TD325", [.stricter, .looser], "pack on other terms",
    purpose: "Finds packs whose price appears, goes, or comes in another currency or cycle.",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY } }\n",
    "  SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: YEARLY } }\n")

  package static let statusGrantsLess = ChangeRule(
    "TD326", [.stricter], "status grants less",
    purpose: "Finds statuses in which packs are no longer had, or had for fewer days past their end.",
    "  LATE: { grants: true, grace_days: 7 }\n", "  LATE: { grants: false }\n")

  package static let statusGrantsMore = ChangeRule(
    "TD327", [.looser], "status grants more",
    purpose: "Finds statuses in which packs are had now, or had for more days past their end.",
    "  LATE: { grants: true, grace_days: 7 }\n", "  LATE: { grants: true, grace_days: 14 }\n")
}
