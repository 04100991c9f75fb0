/// Every key of the language on one page, as a catalog that could stand as it is.
let languageReference = """
  # Every key of the language. Any file of a catalog may hold any of these headings; all but modules may be left out.
  # Text needs no quotes unless it starts with a special character; true and false are written so; amounts, limits and
  # days are whole numbers. A name may be given a language each: name: { en: Sales, fr: Ventes }

  tollgate: 1                      # the version of the language
  catalog: Shop                    # names the generated code (ShopCatalog); the folder's name if it is left out
  summary: What we sell
  api_base: /api/v1                # requests below it are calls of the API, all others are pages

  statuses:                        # of a customer's subscription
    ACTIVE: { grants: true, grace_days: 7 } # grants, and for 7 days past the end

  connections:                     # what a customer sets up outside
    BANK: { name: Bank account, setup: Connect the bank account }
    PAYOUT: { name: Payouts, requires: [BANK] }

  modules:                         # what is switched on and off as a whole
    CORE: { name: Platform, summary: users and stores, always_on: true, features: [exports] }
    SALES:
      name: Sales
      requires: [CORE, BANK]       # modules and connections without which it is off
      lifecycle: active            # planned, beta, active, deprecated or retired; planned and retired ones are off
      default: ENABLED             # or DISABLED: whether customers have it without a pack
      requires_config: false       # whether it is off until it is configured
      can: [CAN_SELL]              # what a user needs for anything in it

  features:                        # finer switches; or list them in their module's features
    refunds: { module: SALES, name: Refunds, summary: Give money back, lifecycle: beta, default: DISABLED }
    payouts: { module: SALES, unlocked_by: [PAYOUT] } # all of these are needed
    reports: { module: SALES, unlocked_by: { any: [PAYOUT, CORE] } } # one of these is enough

  limits:                          # numbers that a customer may not pass
    orders: { module: SALES, name: Orders, unit: orders, per: month, at_most: 100 } # day, week, month, quarter or year
    seats: { module: CORE, at_most: 5 } # without per: a number held now

  packs:                           # what is sold
    STARTER:
      name: Starter
      for: small shops
      modules: [SALES]
      limits: { orders: 500 }
      price: { amount: 1900, currency: EUR, cycle: MONTHLY } # 19.00; MONTHLY, QUARTERLY, YEARLY or CUSTOM
    TRIAL: { name: Trial, extends: STARTER, without: [orders], limits: { orders: 50 }, on_sale: false }

  capabilities:                    # what a user may do
    CAN_SELL: Take orders
    CAN_VIEW: { name: Look at orders }

  roles:                           # sets of capabilities
    SELLER: { name: Seller, can: [CAN_SELL] }
    MANAGER: { name: Manager, includes: [SELLER], can: [CAN_VIEW] }
    OWNER: { name: Owner, can: "*" } # every capability

  navigation:                      # the headings of the menu
    SHOP: Shop
    OFFICE: { name: Office, inside: SHOP }

  pages:                           # a path takes everything below it, unless a longer path says otherwise
    /: { name: Welcome, module: CORE, exact: true, menu: none } # this path alone, in no menu
    /orders/*: { module: SALES, menu: SHOP, calls: [GET /orders], manage: { can: [CAN_SELL] } } # an action on it
    /orders/:id: { feature: refunds, can: [CAN_VIEW], actions: { refund: { can: [CAN_SELL] } } } # one of your own
    /catalog: { read: CORE, manage: SALES, menu: SHOP }
    /inbox: { any: [CORE, SALES], menu: OFFICE } # one of these modules is enough
    /help: { public: anyone may read the help, menu: none }

  api:                             # below api_base; a line with a method counts for that method alone
    /orders: SALES
    POST /orders: { module: SALES, can: [CAN_SELL], consumes: orders }
    POST /orders/import: { module: SALES, consumes: { orders: 10 } }
    /export-*: { feature: exports } # * stands for any rest of one name

  """
