/// What is told of the edit of each row of the table of changes.
enum ChangeReports {
  static let all = codesAndModules.merging(packsAndRoutes) { first, _ in first }

  private static let codesAndModules = [
    "TD101": """
    Shop

      + enumeration CHANNEL has a new value WEB [TD101: addition]

    Diff: 1 to add, 0 to change, 0 to remove. Version: minor.

    """,
    "TD102": """
    Shop

      - feature payouts is gone [TD102: revoke, source-breaking, stored-data-breaking]
          - every pack loses feature payouts, with BANK and PAYOUT connected

    Diff: 0 to add, 0 to change, 1 to remove. Version: major.

    """,
    "TD103": """
    Shop

      - system POST is gone [TD103: source-breaking]

    Diff: 0 to add, 0 to change, 1 to remove. Version: major.

    """,
    "TD104": """
    Shop

      ~ feature refunds is called money_back now; its Swift name stays for a round [TD104: source-breaking, stored-data-breaking]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD105": """
    Store

      ~ catalog Shop is called Store now [TD105: source-breaking]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD106": """
    Shop

      + catalog Shop is new [TD106: addition]

    Diff: 1 to add, 0 to change, 0 to remove. Version: minor.

    """,
    "TD107": """
    Shop

      - catalog Shop is gone [TD107: source-breaking, stored-data-breaking]

    Diff: 0 to add, 0 to change, 1 to remove. Version: major.

    """,
    "TD108": """
    Shop

      ~ module CORE has the number 404 and not 403 [TD108: stored-data-breaking]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD201": """
    Shop

      ~ module STOCK now requires BANK [TD201: revoke, stricter]
          - LARGE loses module STOCK, unless BANK is connected
          - LARGE loses /stock/* (1 page and 1 menu entry), for OWNER, unless BANK is connected
              page: /stock/*
              menu entry: /stock

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD202": """
    Shop

      ~ connection PAYOUT no longer requires BANK [TD202: grant, looser]
          + every pack gains feature payouts, with PAYOUT connected, unless BANK is connected

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD203": """
    Shop

      ~ feature refunds is harder to unlock: by BANK [TD203: revoke, stricter]
          - every pack loses feature refunds, unless BANK is connected

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD204": """
    Shop

      ~ feature payouts is easier to unlock: by STOCK or PAYOUT [TD204: grant, looser]
          + LARGE gains feature payouts, unless BANK and PAYOUT are connected

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD205": """
    Shop

      ~ feature refunds can no longer be had [TD205: revoke, stricter]
          - every pack loses feature refunds

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD206": """
    Shop

      ~ module LATER can be had now [TD206: grant, looser]
          + LARGE gains module LATER

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD207": """
    Shop

      ~ feature refunds is now off unless it is switched on [TD207: revoke, stricter]
          - every pack loses feature refunds

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD208": """
    Shop

      ~ module STOCK is now had without a pack [TD208: grant, looser]
          + whoever has no pack and SMALL gain module STOCK
          + whoever has no pack and SMALL gain /stock/* (1 page and 1 menu entry), for OWNER
              page: /stock/*
              menu entry: /stock

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD209": """
    Shop

      ~ module STOCK now requires a configuration [TD209: stricter]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD210": """
    Shop

      ~ module STOCK no longer requires a configuration [TD210: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD211": """
    Shop

      ~ module AUDIT refuses configurations that it took [TD211: stricter]

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD212": """
    Shop

      ~ module AUDIT takes configurations that it refused [TD212: looser]

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
    "TD213": """
    Shop

      ~ feature refunds moves from module SELL to STOCK [TD213: revoke, stricter, looser]
          - SMALL loses feature refunds

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD221": """
    Shop

      ~ module SELL now asks users for CAN_SELL [TD221: revoke, stricter]
          - every pack loses /shop/* (1 route, 1 page and 1 menu entry), for users without a role
              route: /api/orders/* but POST
              page: /shop/*
              menu entry: /shop

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """,
    "TD222": """
    Shop

      ~ module STOCK no longer asks users for CAN_COUNT [TD222: grant, looser]
          + LARGE gains /stock/* (1 page and 1 menu entry), for all users but OWNER
              page: /stock/*
              menu entry: /stock

    Diff: 0 to add, 1 to change, 0 to remove. Version: minor.

    """,
  ]
}
