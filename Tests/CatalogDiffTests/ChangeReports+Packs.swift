extension ChangeReports {
  /// Packs, routes, users and words.
  static let packsAndRoutes = [
    "TD301": """
    Shop

      ~ pack LARGE no longer holds STOCK [TD301: revoke, stricter]
          - LARGE loses module STOCK
          - LARGE loses /stock/* (1 page and 1 menu entry), for OWNER
              page: /stock/*
              menu entry: /stock

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD302": """
    Shop

      ~ pack SMALL now holds GIFTS [TD302: grant, looser]
          + every pack gains module GIFTS

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD303": """
    Shop

      ~ limit orders is lower: 100 to 50 [TD303: stricter]
          - every tenant has limit orders 100 -> 50

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD304": """
    Shop

      ~ limit orders is higher: 100 to 500 [TD304: looser]
          + every tenant has limit orders 100 -> 500

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD305": """
    Shop

      ~ limit orders is counted otherwise: period [TD305: stricter, looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD306": """
    Shop

      ~ pack LARGE configures AUDIT otherwise [TD306: stricter, looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD321": """
    Shop

      ~ pack SMALL is no longer sold [TD321: stricter]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD322": """
    Shop

      ~ pack SMALL is sold again [TD322: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD323": """
    Shop

      ~ pack SMALL is dearer: 90 EUR MONTHLY to 99 EUR MONTHLY [TD323: stricter]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD324": """
    Shop

      ~ pack SMALL is cheaper: 90 EUR MONTHLY to 50 EUR MONTHLY [TD324: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD325": """
    Shop

      ~ pack SMALL is sold on other terms: 90 EUR MONTHLY to 90 EUR YEARLY [TD325: stricter, looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD326": """
    Shop

      ~ status LATE no longer grants [TD326: revoke, stricter]
          - every pack in status LATE loses /shop/* (1 route, 1 page, 1 menu entry, 1 feature and 1 module)
              route: /api/orders/* but POST
              page: /shop/*
              menu entry: /shop
              feature: refunds
              module: SELL
          - LARGE in status LATE loses module STOCK (2 modules)
              modules: STOCK, AUDIT
          - every pack in status LATE loses feature payouts, with BANK and PAYOUT connected
          - every pack in status LATE loses /shop/* (1 route and 1 page), for SELLER and OWNER
              route: POST /api/orders/*
              page: /shop/* manage
          - LARGE in status LATE loses /stock/* (1 page and 1 menu entry), for OWNER
              page: /stock/*
              menu entry: /stock

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD327": """
    Shop

      ~ status LATE grants for more days past an end: 7 to 14 [TD327: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD401": """
    Shop

      + call /counts is new [TD401: grant, addition]
          + LARGE gains /api/counts/*, for OWNER

    Diff: 1 to add, 0 to change, 0 to remove. Version: minor.

    """,
    "TD402": """
    Shop

      - page /stock is gone [TD402: revoke, stricter]
          - LARGE loses /stock/* (1 page and 1 menu entry), for OWNER
              page: /stock/*
              menu entry: /stock

    Diff: 0 to add, 0 to change, 1 to remove. Version: major.

    """,
    "TD403": """
    Shop

      ~ page /stock moves to /store [TD403: revoke, stricter, grant, looser]
          - LARGE loses /stock/* (1 page and 1 menu entry), for OWNER
              page: /stock/*
              menu entry: /stock
          + LARGE gains /store/* (1 page and 1 menu entry), for OWNER
              page: /store/*
              menu entry: /store

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD404": """
    Shop

      ~ page /shop, action manage, now asks for CAN_COUNT [TD404: revoke, stricter]
          - every pack loses /shop/* manage, for SELLER

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD405": """
    Shop

      ~ call POST /orders no longer asks for CAN_SELL [TD405: grant, looser]
          + every pack gains POST /api/orders/*, for users without a role

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD406": """
    Shop

      ~ call POST /orders takes more of limit orders: 1 to 2 [TD406: stricter]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD407": """
    Shop

      ~ call POST /orders takes less of limit orders: 2 to 1 [TD407: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD408": """
    Shop

      ~ the API moves from /api to /v2 [TD408: revoke, stricter, grant, looser]
          - every pack loses /api/orders/* but POST
          - every pack loses POST /api/orders/*, for SELLER and OWNER
          + every pack gains /v2/orders/* but POST
          + every pack gains POST /v2/orders/*, for SELLER and OWNER

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD409": """
    Shop

      ~ paths are taken in their own spelling alone [TD409: revoke, stricter]
          - every pack loses /shop/* spelled like /SHOP (1 route and 1 page)
              route: /api/orders/* spelled like /api/ORDERS but POST
              page: /shop/* spelled like /SHOP
          - every pack loses /shop/* spelled like /SHOP (1 route and 1 page), for SELLER and OWNER
              route: POST /api/orders/* spelled like /api/ORDERS
              page: /shop/* spelled like /SHOP manage
          - LARGE loses /stock/* spelled like /STOCK, for OWNER

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD410": """
    Shop

      ~ paths are taken in every spelling, capitals or not [TD410: grant, looser]
          + every pack gains /shop/* spelled like /SHOP (1 route and 1 page)
              route: /api/orders/* spelled like /api/ORDERS but POST
              page: /shop/* spelled like /SHOP
          + every pack gains /shop/* spelled like /SHOP (1 route and 1 page), for SELLER and OWNER
              route: POST /api/orders/* spelled like /api/ORDERS
              page: /shop/* spelled like /SHOP manage
          + LARGE gains /stock/* spelled like /STOCK, for OWNER

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD501": """
    Shop

      ~ role OWNER no longer gives CAN_SELL [TD501: revoke, stricter]
          - every pack loses /shop/* (1 route and 1 page), for OWNER
              route: POST /api/orders/*
              page: /shop/* manage

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD502": """
    Shop

      ~ role SELLER now gives CAN_COUNT [TD502: grant, looser]
          + LARGE gains /stock/* (1 page and 1 menu entry), for SELLER
              page: /stock/*
              menu entry: /stock

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD601": """
    Shop

      ~ module STOCK reads otherwise: name [TD601: wording]

    Diff: 0 to add, 1 to change, 0 to remove. Version: patch.

    """,
    "TD602": """
    Shop

      ~ module SELL is surrounded otherwise: data flow, systems and tables [TD602: wording]

    Diff: 0 to add, 1 to change, 0 to remove. Version: patch.

    """,
    "TD603": """
    Shop

      ~ page /stock moves in the menu: SHOP to none [TD603: wording]
          - LARGE loses menu entry /stock, for OWNER

    Diff: 0 to add, 1 to change, 0 to remove. Version: patch.

    """,
    "TD701": """
    Shop

      ~ rollout TRIAL lets through AUDIT too [TD701: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD702": """
    Shop

      - rollout TRIAL is gone: it no longer lets through STOCK [TD702: stricter]

    Diff: 0 to add, 0 to change, 1 to remove. Version: major.

    """,
    "TD703": """
    Shop

      ~ rollout TRIAL ends later: 2099-07-01T00:00:00Z to 2100-01-01T00:00:00Z [TD703: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD704": """
    Shop

      ~ rollout TRIAL ends earlier: 2099-07-01T00:00:00Z to 2099-04-01T00:00:00Z [TD704: stricter]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD705": """
    Shop

      ~ rollout TRIAL reads otherwise: reason [TD705: wording]

    Diff: 0 to add, 1 to change, 0 to remove. Version: patch.

    """,
  ]
}
