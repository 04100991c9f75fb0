/// What the marketing document says of a module, copied by hand, in the document's own words.
struct ModuleSection {
  struct Integration {
    let partner: String
    let name: String
    let flow: String

    init(_ partner: String, _ name: String, _ flow: String) {
      self.partner = partner
      self.name = name
      self.flow = flow
    }
  }

  let code: String
  /// As the overview draws it.
  let name: String
  let purpose: String
  /// "Core Capabilities", with what stands behind the colon; empty where a list follows.
  let capabilities: [(name: String, text: String)]
  let inputs: [String]
  let outputs: [String]
  let dependencies: [String]
  let integrations: [Integration]
  /// "Key Tables", with the words in brackets where there are some.
  let tables: [(name: String, words: String?)]
}

enum MarketingBlueprint {
  static let modules = [segmentation, campaigns, content, orchestration, attribution, ai, compliance]

  /// Which module or system a word of the document stands for. Several words may mean the same.
  static let meanings = [
    "AI Service": "AI", "Analytics": "ATTRIBUTION", "CDN": "CDN", "CRM Contacts": "CONTACTS", "CRM Deals": "CRM_DEALS",
    "Campaigns": "CAMPAIGNS", "Channel Orchestration": "ORCHESTRATION", "Compliance": "COMPLIANCE",
    "Contacts": "CONTACTS", "Contacts Service": "CONTACTS", "Content": "CONTENT", "Dashboards": "DASHBOARDS",
    "Events": "EVENTS", "Events Service": "EVENTS", "Journeys": "CAMPAIGNS", "Orchestration": "ORCHESTRATION",
    "Segmentation": "SEGMENTATION",
  ]

  /// "Module Overview": the boxes of each frame, and the arrows.
  static let dataLayer = ["Event Store", "Contact Profiles", "Consent DB"]
  static let externalSystems = ["Email Provider", "SMS Gateway", "Push Service", "Ad Platforms"]
  static let arrows: [(String, String)] = [
    ("SEGMENTATION", "CAMPAIGNS"),
    ("CAMPAIGNS", "ORCHESTRATION"),
    ("CONTENT", "ORCHESTRATION"),
    ("ORCHESTRATION", "EMAIL"),
    ("ORCHESTRATION", "SMS"),
    ("ORCHESTRATION", "PUSH"),
    ("EMAIL", "EVENT_STORE"),
    ("SMS", "EVENT_STORE"),
    ("EVENT_STORE", "ATTRIBUTION"),
    ("EVENT_STORE", "AI"),
    ("AI", "CAMPAIGNS"),
    ("COMPLIANCE", "ORCHESTRATION"),
    ("PROFILES", "SEGMENTATION"),
    ("CONSENT", "COMPLIANCE"),
  ]

  /// The lists of values, each as its name and its values in the document's words and order.
  static let values: [(code: String, module: String, values: [String])] = [
    ("NODE_TYPE", "CAMPAIGNS", ["Trigger", "Wait", "Condition", "Action", "Exit", "Split"]),
    (
      "CAMPAIGN_TYPE", "CAMPAIGNS", ["One-time broadcasts", "Recurring campaigns", "Event-triggered journeys"]
    ),
    ("CHANNEL", "ORCHESTRATION", ["email", "SMS", "push", "webhook"]),
    ("EMAIL_PROVIDER", "ORCHESTRATION", ["SendGrid", "AWS SES", "Postmark"]),
    ("SMS_PROVIDER", "ORCHESTRATION", ["Twilio", "Telnyx"]),
    ("PUSH_PROVIDER", "ORCHESTRATION", ["Firebase", "OneSignal"]),
    ("RETRY_DELAY", "ORCHESTRATION", ["1s", "5s", "30s", "5min"]),
    ("ATTRIBUTION_MODEL", "ATTRIBUTION", ["First-touch", "Last-touch", "Linear", "Time-decay", "Data-driven"]),
    ("INFERENCE", "AI", ["Batch", "Real-time"]),
  ]

  /// "Node Types".
  static let nodeTypes = [
    ["Trigger", "Entry point", #""Contact created", "Form submitted""#],
    ["Wait", "Delay", #"24 hours, 3 days, "until 9am""#],
    ["Condition", "Branch logic", "If opened email → path A, else → path B"],
    ["Action", "Do something", "Send email, add tag, create task"],
    ["Exit", "End journey", #""Journey complete""#],
    ["Split", "A/B test", "50% variant A, 50% variant B"],
  ]

  /// "Performance Requirements": the operation, who does it, latency in milliseconds with its condition, throughput.
  static let objectives = [
    ["Segment calculation", "SEGMENTATION", "10000", "100k contacts", "N/A"],
    ["Journey execution", "CAMPAIGNS", "500", "per step", "10000 steps/second"],
    ["Message delivery", "ORCHESTRATION", "5000", "end-to-end", "100000 messages/minute"],
    ["Attribution calculation", "ATTRIBUTION", "1000", "per query", "1000 queries/second"],
    ["Event ingestion", "EVENTS", "100", "", "10000 events/second"],
  ]
}
