extension RuleReports {
  /// The reports on the rules about what stays when codes come and go.
  static let ledger: [String: String] = [
    "TG221": """
    shop/catalog.yaml:5:3: error: module CASH was retired (nobody bought it), and a code once used is never used again [TG221]
       |
     5 |   CASH: { name: Till }
       |   ^^^^ used before
    ...
    10 |     CASH: { number: 1204, retired: nobody bought it }
       |     ---- its row in the ledger
       = help: choose another code; if this is the same module again and the change was never released, give its row the number alone
       = see: tollgate rules TG221

    1 error

    """,
    "TG222": """
    shop/catalog.yaml:11:11: error: module SELL has the number 577, as CASH has [TG222]
       |
    10 |     CASH: 577
       |           --- CASH has it here
    11 |     SELL: 577
       |           ^^^ a second 577
       = help: remove the line of the one that is not released yet, then run tollgate generate, which gives it another
       = see: tollgate rules TG222

    1 error

    """,
    "TG223": """
    shop/catalog.yaml:5:3: note: module CASH is not in the ledger yet [TG223]
      |
    5 |   CASH: { name: Till }
      |   ^^^^ has no number
      = help: run tollgate generate, which adds it
      = see: tollgate rules TG223

    1 note

    """,
    "TG224": """
    shop/catalog.yaml:9:5: error: module CASH is in the ledger, and the catalog no longer declares it [TG224]
      |
    9 |     CASH: 1204
      |     ^^^^ declared nowhere
      = help: say why it is gone: { number: 1204, retired: REASON }; or, where it is called otherwise now, write was: CASH into what it has become
      = see: tollgate rules TG224

    1 error

    """,
    "TG225": """
    shop/catalog.yaml:4:28: error: module SELL says that it was 'SALES', which is not in the ledger [TG225]
      |
    4 |   SELL: { name: Sell, was: SALES }
      |                            ^^^^^ no module was called so
      = help: write it as it stands in the ledger, or remove was
      = see: tollgate rules TG225

    1 error

    """,
    "TG226": """
    shop/catalog.yaml:5:28: error: module TILL says that it was SELL, which the catalog declares still [TG226]
      |
    4 |   SELL: { name: Sell }
      |   ---- declared here
    5 |   TILL: { name: Till, was: SELL }
      |                            ^^^^ in use
      = help: remove SELL, or was where TILL is another module
      = see: tollgate rules TG226

    1 error

    """,
    "TG227": """
    shop/catalog.yaml:5:28: error: module TILL says that it was CASH, which was retired [TG227]
       |
     5 |   TILL: { name: Till, was: CASH }
       |                            ^^^^ cannot be taken over
    ...
    10 |     CASH: { number: 1204, retired: nobody bought it }
       |     ---- its row in the ledger
       = help: remove was; the row in the ledger says what has become of CASH
       = see: tollgate rules TG227

    1 error

    """,
    "TG228": """
    shop/catalog.yaml:9:22: error: module CASH is said to be called 'TILL' now, which has no number [TG228]
      |
    9 |     CASH: { renamed: TILL }
      |                      ^^^^ leads nowhere
      = help: write the code that it has in the catalog, or { number: NUMBER, retired: REASON } if it is gone
      = see: tollgate rules TG228

    1 error

    """,
  ]
}
