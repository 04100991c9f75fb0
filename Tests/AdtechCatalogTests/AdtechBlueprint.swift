/// The tables of the ad operations document, copied by hand from it.
enum AdtechBlueprint {
  struct Module: Equatable {
    let code: String
    let name: String
    let purpose: String
    let phase: Int?

    init(_ code: String, _ name: String, _ purpose: String, phase: Int?) {
      self.code = code
      self.name = name
      self.purpose = purpose
      self.phase = phase
    }
  }

  /// "Module Overview". The framework comes from the section's contents and is ours to begin with.
  static let modules = [
    Module("framework", "Module Framework", "How modules work", phase: nil),
    Module("pacing", "Pacing & Margin", "Track delivery vs budget, calculate margins", phase: 1),
    Module("alerts", "Alerts", "Monitor metrics, trigger notifications", phase: 1),
    Module("qa", "QA", "Validate campaign configurations", phase: 1),
    Module("taxonomy", "Taxonomy", "Enforce naming conventions", phase: 1),
    Module("campaign_management", "Campaign Management", "Create/modify campaigns in DSPs", phase: 2),
    Module("optimization", "Optimization", "Auto-adjust budgets/bids", phase: 2),
  ]

  /// "Section Contents": what a page of the document is about that describes one of the modules.
  static let contents = [
    ["framework", "How modules work"],
    ["pacing", "Campaign delivery tracking"],
    ["alerts", "Rule-based notifications"],
    ["qa", "Campaign validation"],
    ["taxonomy", "Naming convention validation"],
  ]

  /// "Capability Matrix", as it stands there.
  static let matrix = """
    | Capability | DSP Only | + Booking | + CRM |
    |------------|----------|-----------|-------|
    | Basic Pacing | ✓ | ✓ | ✓ |
    | Spend Tracking | ✓ | ✓ | ✓ |
    | Budget Pacing | | ✓ | ✓ |
    | Margin Calculation | | ✓ | ✓ |
    | Booking Reconciliation | | | ✓ |
    | Variance Analysis | | | ✓ |
    | Performance Alerts | ✓ | ✓ | ✓ |
    | Budget Alerts | | ✓ | ✓ |
    | Margin Alerts | | ✓ | ✓ |
    | DSP QA Checks | ✓ | ✓ | ✓ |
    | Booking QA Checks | | ✓ | ✓ |
    | Naming Validation | ✓ | ✓ | ✓ |
    | Booking Cross-Ref | | ✓ | ✓ |
    """

  /// The cells of a row of a Markdown table, the row's name first.
  static func cells(_ row: some StringProtocol) -> [String] {
    row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      .map { cell in String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }

  /// The rows of the matrix: a capability, and whether it is there with each set of connections.
  static let capabilities: [(name: String, isThere: [Bool])] = matrix.split(separator: "\n").dropFirst(2).map { row in
    let cells = cells(row)
    return (cells[0], cells.dropFirst().map { $0 == "✓" })
  }

  /// What a column adds to the one before it.
  static let columns = ["DSP", "BOOKING", "CRM"]

  /// Which module has which capabilities: the matrix's rows by their first words, in its order.
  static let features: [(module: String, codes: [String])] = [
    (
      "pacing",
      [
        "basic_pacing", "spend_tracking", "budget_pacing", "margin_calculation", "booking_reconciliation",
        "variance_analysis",
      ]
    ),
    ("alerts", ["performance_alerts", "budget_alerts", "margin_alerts"]),
    ("qa", ["dsp_qa_checks", "booking_qa_checks"]),
    ("taxonomy", ["naming_validation", "booking_cross_ref"]),
  ]
}
