/// The tables of the retail blueprint, copied by hand from its sections 2, 4, 5, 6, 7 and 8.
enum RetailBlueprint {
  struct Module: Equatable {
    let code: String
    let name: String
    let value: String
    let requires: [String]

    init(_ code: String, _ name: String, _ value: String, _ requires: [String]) {
      self.code = code
      self.name = name
      self.value = value
      self.requires = requires
    }
  }

  static let modules = [
    Module("CORE", "Platform Core", "auth, users, stores, roles, audit, settings", []),
    Module("SELL", "Sales POS", "draft sales, submit sales, quotes", ["CORE"]),
    Module("CASH", "Cashier Ops", "cash shifts, payments, receipts", ["SELL"]),
    Module("CUSTOMER", "Customer + Credit", "customers, credit accounts, schedules, recovery", ["SELL", "CASH"]),
    Module("STOCK", "Stock Ops", "levels, movements, transfers, inventory counts", ["CORE"]),
    Module("PURCHASE", "Purchases", "suppliers, purchase orders, goods receipts", ["STOCK"]),
    Module("EXPENSE", "Expense Control", "expenses, wallets, budgets, recurring", ["CORE"]),
    Module("SELLER_PERF", "Seller Performance", "objectives, rankings, coaching, penalties", ["SELL", "CASH"]),
    Module(
      "ANALYTICS_MANAGER", "Manager Analytics", "analytics page, reports, statistics", ["SELL", "CASH", "STOCK"]),
    Module("ANALYTICS_CASHIER", "Cashier Analytics", "cashier personal/team analytics", ["CASH"]),
    Module("ANALYTICS_STOCK", "Stock Analytics", "stock analytics dashboard and alerts", ["STOCK"]),
    Module(
      "ANALYTICS_DG", "DG Dashboard", "executive cross-domain dashboard",
      ["ANALYTICS_MANAGER", "ANALYTICS_CASHIER", "ANALYTICS_STOCK"]),
    Module(
      "CLIENT_INTEL", "Client Intelligence AI", "customer score, churn, next order, recommendations",
      ["CUSTOMER", "ANALYTICS_MANAGER"]),
    Module("ALERTS", "Alerts Center", "alerts list and notification center", ["CORE"]),
  ]

  struct Pack: Equatable {
    let code: String
    let name: String
    let base: String?
    let added: [String]
    let target: String

    init(_ code: String, _ name: String, _ base: String?, _ added: [String], _ target: String) {
      self.code = code
      self.name = name
      self.base = base
      self.added = added
      self.target = target
    }
  }

  static let packs = [
    Pack("STARTER", "Starter", nil, ["CORE", "SELL"], "small POS only"),
    Pack("RETAIL_OPS", "Retail Ops", "STARTER", ["CASH", "STOCK"], "operational retail"),
    Pack(
      "BUSINESS", "Business", "RETAIL_OPS", ["CUSTOMER", "PURCHASE", "EXPENSE", "ALERTS"], "full store management"),
    Pack(
      "PERFORMANCE", "Performance", "BUSINESS",
      ["SELLER_PERF", "ANALYTICS_MANAGER", "ANALYTICS_CASHIER", "ANALYTICS_STOCK"], "manager led stores"),
    Pack("EXECUTIVE_AI", "Executive AI", "PERFORMANCE", ["ANALYTICS_DG", "CLIENT_INTEL"], "HQ / DG analysis"),
  ]

  /// Everything in a pack, what it is based on included.
  static func contents(of code: String) -> Set<String> {
    guard let pack = packs.first(where: { $0.code == code }) else { return [] }
    return Set(pack.added).union(pack.base.map(contents) ?? [])
  }

  static let statuses = ["TRIAL", "ACTIVE", "PAST_DUE", "CANCELED", "EXPIRED"]

  static let features: [(codes: [String], module: String)] = [
    (["sales_pos", "sales_refund"], "SELL"),
    (["cashier_operations"], "CASH"),
    (["stock_management", "stock_entries"], "STOCK"),
    (["purchases_management"], "PURCHASE"),
    (["credit_management"], "CUSTOMER"),
    (["expenses_management"], "EXPENSE"),
    (["alerts_center"], "ALERTS"),
    (["reports_center"], "ANALYTICS_MANAGER"),
    (
      [
        "dashboard_strategic", "abc_analysis", "dynamic_reorder", "credit_scoring", "sales_forecast", "fraud_detection",
      ],
      "ANALYTICS_MANAGER"
    ),
    (["advanced_permissions"], "CORE"),
  ]

  /// `/catalog`, which is split by action, stands apart.
  static let pages: [(prefixes: [String], module: String)] = [
    (["/dashboard"], "CORE"),
    (["/pos", "/quotes"], "SELL"),
    (["/cashier", "/cashier/payment/:saleId", "/cashier/receipt/:saleId"], "CASH"),
    (["/cashier/analytics", "/cashier/team-analytics"], "ANALYTICS_CASHIER"),
    (["/stock/*"], "STOCK"),
    (["/stock/analytics"], "ANALYTICS_STOCK"),
    (["/customers/*", "/credits/*"], "CUSTOMER"),
    (["/expenses/*"], "EXPENSE"),
    (["/purchases/*"], "PURCHASE"),
    (["/objectives/*"], "SELLER_PERF"),
    (["/reports", "/statistics", "/analytics"], "ANALYTICS_MANAGER"),
    (["/dg/dashboard"], "ANALYTICS_DG"),
    (["/alerts"], "ALERTS"),
    (["/settings/*", "/profile"], "CORE"),
  ]

  static let catalogPage = (path: "/catalog", read: "SELL", manage: "STOCK")

  static let api: [(prefixes: [String], module: String)] = [
    (["/auth/*"], "CORE"),
    (
      ["/stores", "/users", "/roles", "/store-users", "/audit-logs", "/enterprises", "/enterprise-subscriptions"],
      "CORE"
    ),
    (["/sales", "/quotes", "/refunds"], "SELL"),
    (["/payments", "/cash-shifts"], "CASH"),
    (["/customers", "/credit-accounts", "/credit-ledger", "/payment-schedules"], "CUSTOMER"),
    (
      ["/stock", "/stock-movements", "/stock-transfers", "/stock-counts", "/categories", "/brands", "/products"],
      "STOCK"
    ),
    (["/suppliers", "/purchase-orders", "/goods-receipts"], "PURCHASE"),
    (["/expenses", "/expense-categories", "/wallets", "/expense-budgets", "/recurring-expenses"], "EXPENSE"),
    (["/objective-*", "/objectives/*", "/seller-objectives"], "SELLER_PERF"),
    (
      [
        "/reports/*", "/analytics/strategic-kpis", "/analytics/abc", "/analytics/reorder", "/analytics/credit-scores",
        "/analytics/forecast", "/analytics/fraud-events", "/analytics/forecast-summary", "/analytics/margin-movers",
        "/analytics/orientation",
      ], "ANALYTICS_MANAGER"
    ),
    (["/cashier-analytics/*"], "ANALYTICS_CASHIER"),
    (["/stock-analytics/*"], "ANALYTICS_STOCK"),
    (["/dg/dashboard"], "ANALYTICS_DG"),
    (["/analytics/customers/*", "/analytics/admin/customer-rules"], "CLIENT_INTEL"),
    (["/alerts/*"], "ALERTS"),
  ]

  static let groups = [
    "Sell", "Cash", "Customer", "Stock", "Purchases", "Expense", "Performance", "Executive", "Administration",
  ]
}
