/// The vocabulary of a product that does not exist.
extension ScaledCatalog {
  static let areaWords = [
    "platform", "sales", "billing", "stock", "purchasing", "finance", "payroll", "people", "projects", "support",
    "marketing", "analytics", "logistics", "quality", "assets", "facilities", "compliance", "legal", "travel",
    "training", "events", "loyalty", "pricing", "planning", "production", "maintenance", "fleet", "energy", "safety",
    "research", "partners", "catalogs", "commerce", "messaging", "surveys", "budgets", "treasury", "taxes", "audits",
    "archive",
  ]

  /// One less than there are modules in an area.
  static let subjectWords = [
    "orders", "invoices", "payments", "customers", "suppliers", "products", "contracts", "shipments", "returns",
    "reports", "schedules", "budgets", "accounts", "documents", "templates", "approvals", "alerts", "tasks", "sites",
    "teams", "rates", "rules", "imports", "forecasts",
  ]

  static let featureWords = ["search", "export", "history", "comments", "automation", "insights", "sharing", "mobile"]

  /// None of them is a subject: both stand below an area.
  static let thingWords = ["items", "drafts", "batches", "views", "tags", "members", "entries", "settings"]

  static let connectionWords = ["bank", "mail", "ledger", "carrier", "directory", "warehouse", "telephony", "calendar"]

  /// A word of a list; those that come round again are numbered.
  static func numbered(_ words: [String], _ position: Int) -> [String] {
    let (round, index) = position.quotientAndRemainder(dividingBy: words.count)
    return round == 0 ? [words[index]] : [words[index], String(round + 1)]
  }

  static func code(_ words: [String]) -> String {
    words.joined(separator: "_").uppercased()
  }

  static func title(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
