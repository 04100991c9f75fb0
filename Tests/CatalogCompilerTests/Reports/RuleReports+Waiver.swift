extension RuleReports {
  /// The reports on the rules about findings that a catalog lets stand.
  static let waiver: [String: String] = [
    "TG751": """
    shop/catalog.yaml:10:13: error: there is no rule 'TG4O8' to waive [TG751]
       |
    10 |   - { code: TG4O8, entity: TEAM, reason: sold by hand for now, until: 2099-12-31 }
       |             ^^^^^ no rule has this code
       = help: did you mean TG408?
       = see: tollgate rules TG751

    1 error

    """,
    "TG752": """
    shop/catalog.yaml:10:28: error: there is no 'TAEM' that a finding could be waived for [TG752]
       |
     6 |   TEAM: { name: Team }
       |   ---- a similar name is declared here
    ...
    10 |   - { code: TG408, entity: TAEM, reason: sold by hand for now, until: 2099-12-31 }
       |                            ^^^^ nothing has this name
       = help: did you mean 'TEAM'?
       = see: tollgate rules TG752

    1 error

    """,
    "TG753": """
    shop/catalog.yaml:10:13: error: TG201 (unknown name) cannot be waived [TG753]
       |
    10 |   - { code: TG201, entity: STARTER, reason: sold by hand for now, until: 2099-12-31 }
       |             ^^^^^ an error of structure
       = help: mend what the finding is about, and remove the waiver
       = see: tollgate rules TG753

    1 error

    """,
    "TG754": """
    shop/catalog.yaml:10:28: warning: 'TEAM' has no finding TG408 to waive [TG754]
       |
    10 |   - { code: TG408, entity: TEAM, reason: sold by hand for now, until: 2099-12-31 }
       |                            ^^^^ waives nothing
       = help: remove the waiver
       = see: tollgate rules TG754

    1 warning

    """,
    "TG755": """
    shop/catalog.yaml:10:71: error: the waiver of TG408 for 'TEAM' ended on 2020-06-30 [TG755]
       |
    10 |   - { code: TG408, entity: TEAM, reason: sold by hand for now, until: 2020-06-30 }
       |                                                                       ^^^^^^^^^^ has passed
       = help: mend what the finding is about, or decide again until when it may stand
       = see: tollgate rules TG755

    1 error

    """,
  ]
}
