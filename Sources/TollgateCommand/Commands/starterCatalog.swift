import CatalogIR

/// The files of a new catalog: everything that the language's first page explains, used once.
func starterCatalog(code: String) -> [(name: String, text: String)] {
  [
    (
      "catalog.yaml",
      """
      # A catalog is a folder of YAML files. What a file holds follows from its headings, so that you may split and name
      # the files as you like. Check it after every change: tollgate check FOLDER

      tollgate: 1 # the version of this language
      catalog: \(code) # names the generated code: \(swiftTypeName(ofCatalog: code))
      summary: What we sell, and what it opens

      # Requests below this path are calls of the API; all others are pages.
      api_base: /api/v1

      # Whether a customer has its packs while its subscription is in a status, and for how many days past its end.
      statuses:
        TRIAL: { grants: true }
        ACTIVE: { grants: true }
        PAST_DUE: { grants: true, grace_days: 7 }
        CANCELED: { grants: false }
        EXPIRED: { grants: false }

      """
    ),
    (
      "expectations.yaml",
      """
      # What must come of this catalog: tollgate test FOLDER. Given is a customer at a time; all else is expected.
      expectations:
        a small shop sells, and has no reports:
          given: { pack: STARTER, roles: [MANAGER], at: 2026-03-01 }
          modules: [CORE, SALES] # exactly these
          allow: [GET /orders, POST /orders, feature discounts]
          deny: { GET /reports: not_granted } # the reason; tollgate explain says more
        every pack lets everyone sell while it is paid for:
          each: { pack: [STARTER, BUSINESS], role: [SELLER, MANAGER], status: [TRIAL, ACTIVE] } # every combination
          given: { at: 2026-03-01 }
          allow: [GET /orders/17, POST /orders]
        a seller reads no reports:
          given: { pack: BUSINESS, roles: [SELLER], at: 2026-03-01 }
          deny: { GET /reports: capability_missing, module REMINDERS: connection_missing }
        the month of a small shop has a hundred orders:
          given: { pack: STARTER, roles: [SELLER], usage: { orders: 100 }, at: 2026-03-01 }
          deny: { POST /orders: limit_reached }

      """
    ),
    (
      "modules.yaml",
      """
      # A module is what can be switched on and off as a whole. Codes are short and never change; names may.
      modules:
        CORE:
          name: Platform
          summary: users, stores, settings
          always_on: true # every customer has it
        SALES:
          name: Sales
          summary: orders and invoices
          requires: [CORE] # without CORE there is no SALES
          features: [discounts] # finer switches inside the module
        REPORTS:
          name: Reports
          requires: [SALES]
        REMINDERS:
          name: Reminders
          requires: [SALES, MAIL] # a connection is required as a module is

      # What a customer sets up elsewhere before a module works.
      connections:
        MAIL: { name: Mail account }

      # What is counted: a pack says how many, a line of the API what it uses up. Without `per` it is what is held now.
      limits:
        orders: { module: SALES, per: month } # or day, week, quarter, year

      """
    ),
    (
      "packs.yaml",
      """
      # A pack is what customers buy. It has everything of the pack it extends. Amounts are in the smallest unit of the
      # currency: 1900 EUR are 19.00 euros.
      packs:
        STARTER:
          name: Starter
          for: small shops
          modules: [SALES]
          limits: { orders: 100 }
          price: { amount: 1900, currency: EUR, cycle: MONTHLY }
        BUSINESS:
          name: Business
          for: shops with several sellers
          extends: STARTER
          modules: [REPORTS, REMINDERS]
          limits: { orders: 5000 }
          price: { amount: 4900, currency: EUR, cycle: MONTHLY }

      """
    ),
    (
      "roles.yaml",
      """
      # A capability is what a user may do; a role is a set of capabilities.
      capabilities:
        CAN_SELL: Take orders
        CAN_VIEW_REPORTS: Read reports

      roles:
        SELLER: { name: Seller, can: [CAN_SELL] }
        MANAGER: { name: Manager, includes: [SELLER], can: [CAN_VIEW_REPORTS] }

      """
    ),
    (
      "routes.yaml",
      """
      # The headings of the menu.
      navigation:
        SHOP: Shop
        OFFICE: Office

      # What each page asks for. A path takes everything below it as well, unless a longer path says otherwise.
      # What is not listed is denied.
      pages:
        /orders: { module: SALES, menu: SHOP, can: [CAN_SELL], calls: [GET /orders, POST /orders] }
        /orders/:id: { module: SALES, can: [CAN_SELL], calls: [GET /orders/:id] }
        /reports: { module: REPORTS, menu: OFFICE, can: [CAN_VIEW_REPORTS], calls: [GET /reports] }
        /settings: { module: CORE, menu: OFFICE }

      # What each call of the API asks for, below api_base. A line with a method counts for that method alone.
      api:
        /orders: { module: SALES, can: [CAN_SELL] }
        POST /orders: { module: SALES, can: [CAN_SELL], consumes: orders }
        POST /discounts: { feature: discounts, can: [CAN_SELL] }
        /reports: { module: REPORTS, can: [CAN_VIEW_REPORTS] }
        /health: { public: the load balancer asks before anyone has signed in }

      """
    ),
  ]
}
