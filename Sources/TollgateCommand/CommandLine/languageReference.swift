/// Every key of the language on one page, as a catalog that could stand as it is.
let languageReference = """
  # Every key of the language. Any file of a catalog may hold any of these headings; all but modules may be left out.
  # Text needs no quotes unless it starts with a special character; true and false are written so; amounts, limits and
  # days are whole numbers. A name may be given a language each: name: { en: Sales, fr: Ventes }

  tollgate: 1                      # the version of the language
  catalog: Shop                    # names the generated code (ShopCatalog); the folder's name if it is left out
  summary: What we sell
  api_base: /api/v1                # requests below it are calls of the API, all others are pages
  fold_case: false                 # true if the server behind takes /Orders for /orders
  phase: 1                         # modules of a later phase are off
  notice_days: 30                  # how many days before an end a customer is told

  statuses:                        # of a customer's subscription
    ACTIVE: { grants: true, grace_days: 7 } # grants, and for 7 days past the end

  connections:                     # what a customer sets up outside
    BANK: { name: Bank account, setup: Connect the bank account }
    PAYOUT: { name: Payouts, requires: [BANK] }

  systems:                         # what modules stand on; modules, connections and systems share their codes
    MAIL: { name: Mail service, kind: service, summary: Sends mails, aliases: [MAILER] } # service, store or external
    STREAM: { name: Event stream, kind: store, integrations: [{ with: SALES, flow: in }] }

  modules:                         # what is switched on and off as a whole
    CORE: { name: Platform, summary: users and stores, always_on: true, features: [exports] }
    SALES:
      name: Sales
      was: SELLING                 # the code that it had before, whose number it keeps; so for all that has numbers
      requires: [CORE, BANK]       # modules and connections without which it is off
      lifecycle: active            # planned, beta, active, deprecated or retired; planned and retired ones are off
      default: ENABLED             # or DISABLED: whether customers have it without a pack
      requires_config: false       # whether it is off until it is configured
      configuration:               # what its configuration must look like: a part of JSON Schema, all of it here
        type: object               # object, array, string, integer or boolean; said everywhere
        required: [vat_number]
        additionalProperties: false # as it is without this line: no other names
        properties:
          vat_number: { type: string, title: VAT number, description: as on invoices, minLength: 4, maxLength: 20 }
          copies: { type: integer, minimum: 1, maximum: 9, default: 1 }
          papers: { type: array, items: { type: string, enum: [a4, a5, roll] } }
          is_test: { type: boolean }
      can: [CAN_SELL]              # what a user needs for anything in it
      slug: sales                  # what menus and shops show of it, from here to sort_order
      category: daily work
      icon: cart
      version: 1.2.0
      sort_order: 10
    FORECAST:
      name: Forecast
      phase: 2                     # off until the catalog is in this phase
      features: { trends: Trends, seasons: { name: Seasons, lifecycle: beta } } # with a name, or the keys of features
      enhances: [SALES]            # modules that it makes better; this and all that follows switches nothing on or off
      uses: [STREAM]               # systems it stands on
      inputs: [Past orders]
      outputs: [Expected orders]
      tables: { forecasts: a row a week } # or a list; a table has one owner
      integrations:                # flow of data: in, out or both; with a module or a system
        - { with: MAILER, flow: out, name: Weekly mail, data: Forecast → Mail }

  features:                        # finer switches; or list them in their module's features
    refunds: { module: SALES, name: Refunds, summary: Give money back, lifecycle: beta, default: DISABLED }
    payouts: { module: SALES, unlocked_by: [PAYOUT], checked_in: code } # all of these; handlers ask, so no route must
    reports: { module: SALES, unlocked_by: { any: [PAYOUT, CORE] } } # one of these is enough

  limits:                          # numbers that a customer may not pass
    orders: { module: SALES, name: Orders, unit: orders, per: month, at_most: 100 } # day, week, month, quarter or year
    seats: { module: CORE, at_most: 5, checked_in: code } # without per: a number held now
    mails: { module: SALES, per: week, at_most: 3, each: contact } # counted for each contact by itself

  packs:                           # what is sold
    STARTER:
      name: Starter
      for: small shops
      modules: [SALES]
      limits: { orders: 500 }
      configuration: { SALES: { copies: 2 } } # over the defaults of the schema, and below the customer's own
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
    POST /mails: { feature: reports, consumes: mails }
    /export-*: { feature: exports } # * stands for any rest of one name

  enumerations:                    # closed lists of values that a module's handlers know
    CHANNEL: { module: SALES, name: Channels, values: [SHOP, PHONE] }
    NODE: { values: { START: Start, WAIT: { name: Wait, summary: Delay, example: 24 hours } } }

  objectives:                      # how fast a module or system is
    ORDERING: { of: SALES, name: Taking an order, within_ms: 500, load: 100 shops }
    MAILING: { of: MAIL, at_least: 1000, unit: mails, per: minute } # second, minute or hour

  rollouts:                        # what is logged before it blocks; without them every refusal stands
    FIRST_WEEKS:
      mode: shadow                 # refusals are logged and let through, until the end of the last day in UTC
      all: true                    # everything that nothing below names, and what no line of the catalog answers
      by: platform team
      reason: the mapping of the old API is new
      until: 2099-12-31
      promote_after: { requests: 5000, days: 14 } # what shadow-report wants to see of a route; 1000 in 7 days without it
      explained:                   # refusals that are meant, each of a page or of an api line, for one reason
        - { page: /inbox, reason: not_granted, because: they left the trial }
        - { api: POST /mails, reason: limit_reached, because: the old API had no limit }
    SALES_FIRST: { mode: enforce, modules: [SALES], by: platform team, reason: seen for a month } # narrower ones win
    NEW_PAGES: { mode: shadow, pages: [/inbox], api: [/export-*], by: sales, reason: still tried, until: 2099-06-30 }

  expectations:                    # tests of the catalog, run by tollgate test
    a seller takes orders, and sees no page of the office: # any text
      given:                       # what decide --batch takes, and always a time
        pack: STARTER
        status: ACTIVE
        starts_on: 2026-01-01
        ends_on: 2026-12-31
        connections: [BANK]
        roles: [SELLER]
        timezone: Europe/Paris
        at: 2026-03-01
      allow: [GET /orders, POST /orders, feature reports, module SALES] # api GET /orders means the API's
      deny:
        GET /orders/7: feature_off # the reason
        feature payouts: { reason: feature_locked, missing: [PAYOUT], module: SALES }
      modules: [CORE, SALES]       # exactly these are on, pass or show
      features: [exports, reports]
      pages: [/, /orders/*, /catalog, /inbox, /help]
      api: [/orders, POST /orders, POST /orders/import, /export-*]
      navigation: [SHOP, OFFICE]
      expiring: []                 # exactly these end within notice_days
    every pack sells while it is paid for:
      each: { pack: [STARTER, TRIAL], role: [SELLER, OWNER], status: [ACTIVE] } # for every combination
      given: { connections: [BANK], at: "2026-03-01T12:00:00Z" }
      allow: { GET /catalog manage: { module: SALES }, api GET /export-all: { feature: exports } }
    the last order of the month is taken:
      given: { pack: STARTER, connections: [BANK], roles: [SELLER], usage: { orders: 499 }, at: 2026-03-01 }
      allow: { POST /orders: { limit: orders, used: 499, remaining: 0, source: pack } }
      deny: { POST /orders/import: { reason: limit_reached, limit: orders, resets_at: "2026-04-01T00:00:00Z" } }
    overrides and figures of a tenant count:
      given:
        assignments: [{ pack: STARTER, status: ACTIVE }]
        enterprise_overrides: { SALES: { state: DISABLED, locked: true, starts_on: 2026-02-01, ends_on: 2026-03-31 } }
        store_overrides: { SALES: { state: ENABLED, expires_at: "2026-03-01T12:00:00Z" } }
        enterprise_feature_overrides: { refunds: ENABLED }
        store_feature_overrides: { exports: DISABLED }
        limits: { orders: 10 }
        configured: [SALES]
        capabilities: "*"
        at: 2026-03-01
      deny: { module SALES: { reason: overridden_off, granting_packs: [] }, feature exports: feature_off }
    whoever has no account reads the help alone:
      given: { tenant: false, at: 2026-03-01 }
      pages: [/help]
    the weekly mail tells the forecast:
      flows: [FORECAST -> MAILER, SALES -> STREAM] # these are declared

  # Warnings, and pages whose calls are refused, may be let stand until a day. Then each waiver names the rule and what
  # the finding is about: a code, or a page or API route as it stands above.
  # waivers:
  #   - { code: TG701, entity: /inbox, reason: the old API goes away in summer, until: 2027-06-30 }
  # So may changes that tollgate diff tells, by the codes that tollgate rules changes lists:
  #   - { code: TD301, entity: LARGE, reason: all customers have been told, until: 2027-06-30 }

  # In a file of its own, ledger.yaml, generate keeps every code with its number. By hand comes why a code is gone, and
  # round: tollgate help generate
  # ledger:
  #   round: 2                     # counts releases; what went in an earlier round is no longer known to generated code
  #   modules:                     # then features, packs, capabilities and limits
  #     CORE: 408
  #     GIFTS: { number: 1288, retired: nobody bought it, instead: SALES, round: 2 }
  #     SALES: 1534
  #     SELLING: { renamed: SALES, round: 2 }

  """
