extension ChangeRule {
  /// The catalog that the edits of the table are done to.
  package static let example = """
    tollgate: 1
    catalog: Shop
    summary: What we sell
    api_base: /api
    phase: 1
    statuses:
      ACTIVE: { grants: true }
      LATE: { grants: true, grace_days: 7 }
    connections:
      BANK: { name: Bank }
      PAYOUT: { name: Payout, requires: [BANK] }
    systems:
      MAIL: { name: Mail }
      POST: { name: Post }
    modules:
      CORE: { name: Core, always_on: true }
      SELL: { name: Sell, requires: [CORE], uses: [MAIL] }
      STOCK: { name: Stock, requires: [CORE], can: [CAN_COUNT] }
      AUDIT:
        name: Audit
        configuration: { type: object, properties: { days: { type: integer, maximum: 30 } } }
      LATER: { name: Later, phase: 2 }
      GIFTS: { name: Gifts }
    features:
      refunds: { module: SELL, checked_in: code }
      payouts: { module: SELL, unlocked_by: [PAYOUT], checked_in: code }
    limits:
      orders: { module: SELL, per: month, at_most: 100 }
    packs:
      SMALL: { name: Small, modules: [SELL], price: { amount: 90, currency: EUR, cycle: MONTHLY } }
      LARGE: { name: Large, extends: SMALL, modules: [STOCK, AUDIT, LATER], configuration: { AUDIT: { days: 7 } } }
    capabilities:
      CAN_SELL: Sell
      CAN_COUNT: Count
    roles:
      SELLER: { name: Seller, can: [CAN_SELL] }
      OWNER: { name: Owner, includes: [SELLER], can: [CAN_COUNT] }
    navigation:
      SHOP: Shop
    pages:
      /shop: { module: SELL, menu: SHOP, calls: [GET /orders], manage: { can: [CAN_SELL] } }
      /stock: { module: STOCK, menu: SHOP }
    api:
      /orders: SELL
      POST /orders: { module: SELL, can: [CAN_SELL], consumes: orders }
    enumerations:
      CHANNEL: { module: SELL, values: [COUNTER, PHONE] }
    rollouts:
      TRIAL: { mode: shadow, modules: [STOCK], by: sales, reason: still tried, until: 2099-06-30 }
    ledger:
      modules:
        AUDIT: 2861
        CORE: 403
        GIFTS: 4020
        LATER: 3310
        SELL: 900
        STOCK: 1844
      features:
        refunds: 571

    """

  /// The example before the edit.
  package var before: String {
    isDoneToExample ? Self.example : Self.example.replacing(edit.added, with: edit.removed)
  }

  /// The example after the edit.
  package var after: String {
    isDoneToExample ? Self.example.replacing(edit.removed, with: edit.added) : Self.example
  }

  /// Whether the edit leads away from the example; otherwise it leads there.
  private var isDoneToExample: Bool {
    !edit.removed.isEmpty && Self.example.contains(edit.removed)
  }
}
