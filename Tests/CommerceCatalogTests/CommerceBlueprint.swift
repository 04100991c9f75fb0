/// The tables and lists of the commerce guide, copied by hand.
enum CommerceBlueprint {
  struct Module: Equatable {
    let name: String
    let slug: String
    let category: String
    let summary: String
    let isDefault: Bool

    init(_ name: String, _ slug: String, _ category: String, _ summary: String, isDefault: Bool = false) {
      self.name = name
      self.slug = slug
      self.category = category
      self.summary = summary
      self.isDefault = isDefault
    }
  }

  static let modules = [
    Module(
      "ShipStation Integration", "shipstation", "shipping", "Connect to ShipStation for order fulfillment"),
    Module("WooCommerce API", "woocommerce", "integration", "WooCommerce REST API compatibility"),
    Module("Advanced Analytics", "analytics", "analytics", "Detailed analytics dashboard"),
    Module("Email Marketing", "email-marketing", "marketing", "Built-in email campaigns"),
    Module("Multi-Currency", "multi-currency", "ecommerce", "Multiple currency support"),
    Module("Subscriptions", "subscriptions", "ecommerce", "Recurring billing", isDefault: true),
    Module("Digital Downloads", "digital-downloads", "ecommerce", "Sell digital products", isDefault: true),
    Module("Classified Ads", "classified-ads", "content", "User-generated classifieds"),
    Module("API Access", "api-access", "developer", "Full REST API access"),
    Module("Custom Domains", "custom-domains", "infrastructure", "Use custom domain names"),
    Module("Priority Support", "priority-support", "support", "24/7 priority support"),
    Module("White Label", "white-label", "branding", "Remove WolfWave branding"),
  ]

  /// By slug, as the plans of Example 1.
  static let plans = [
    "Basic": ["digital-downloads", "subscriptions"],
    "Professional": ["shipstation", "woocommerce", "analytics", "api-access"],
  ]

  static let usageTypes = ["api_call", "export", "sync"]

  static let tables = ["modules", "plan_modules", "customer_modules", "module_usage"]

  /// The API endpoints with an example each, and whom they are for.
  static let endpoints: [(endpoint: String, request: String, isForAdmin: Bool)] = [
    ("GET /modules", "GET /api/modules", false),
    ("GET /modules/:slug", "GET /api/modules/shipstation", false),
    (
      "GET /modules/usage/:slug", "GET /api/modules/usage/shipstation?start_date=2024-01-01&end_date=2024-01-31", false
    ),
    ("POST /modules/:slug/enable", "POST /api/modules/shipstation/enable", true),
    ("POST /modules/:slug/disable", "POST /api/modules/shipstation/disable", true),
    ("DELETE /modules/:slug/override", "DELETE /api/modules/shipstation/override", true),
    ("GET /modules/plans/:planId", "GET /api/modules/plans/2", true),
    ("PUT /modules/plans/:planId", "PUT /api/modules/plans/2", true),
    ("GET /modules/usage", "GET /api/modules/usage", false),
  ]

  /// What the examples of the middleware put in front of their handlers: one of these modules, or nothing.
  static let middleware: [(request: String, oneOf: [String])] = [
    ("GET /api/shipstation/export", ["shipstation"]),
    ("GET /api/shipping/export", ["shipstation", "woocommerce"]),
    ("GET /api/dashboard", []),
    ("POST /api/sync", ["woocommerce"]),
  ]
}
