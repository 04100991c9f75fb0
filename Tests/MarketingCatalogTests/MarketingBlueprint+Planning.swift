extension MarketingBlueprint {
  /// Section 1.
  static let segmentation = ModuleSection(
    code: "SEGMENTATION", name: "Audience & Segmentation",
    purpose:
      "Build dynamic, real-time audience segments based on behavioral data, demographics, and predictive scores.",
    capabilities: [
      ("Dynamic Segmentation", #"Auto-refresh based on conditions (e.g., "Active in last 30 days")."#),
      ("Static Snapshots", "Freeze audience for specific campaigns."),
      ("Nested Logic", "AND/OR/NOT conditions with unlimited depth."),
      ("Predictive Segments", #""Likely to churn", "High engagement potential"."#),
      ("Exclusion Lists", "Suppression, unsubscribes, bounces."),
    ],
    inputs: [
      "Contact/Account profiles", "Event history (clicks, opens, purchases)",
      "CRM fields (industry, ARR, lifecycle stage)", "AI scores (engagement, churn risk)",
    ],
    outputs: ["Segment IDs", "Audience counts (total, reachable)", "Audience preview (sample contacts)"],
    dependencies: ["Contacts Service", "Events Service", "AI Service"],
    integrations: [
      .init("CRM Contacts", "Real-time profile sync", "Bidirectional"),
      .init("Events", "Behavior tracking", "Events → Segments"),
      .init("Campaigns", "Audience targeting", "Segments → Campaigns"),
      .init("Analytics", "Segment performance", "Segments → Dashboards"),
    ],
    tables: [
      ("marketing_segments", nil), ("segment_conditions", nil),
      ("segment_memberships", "materialized view for performance"), ("segment_snapshots", "point-in-time captures"),
    ])

  /// Section 2.
  static let campaigns = ModuleSection(
    code: "CAMPAIGNS", name: "Campaigns & Journeys",
    purpose: "Orchestrate multi-step, personalized journeys across channels.",
    capabilities: [
      ("Journey Builder", "Visual flow designer (drag-drop nodes)."),
      ("Campaign Types", ""),
      ("Versioning", "V1, V2, V3 with rollback capability."),
      ("A/B Testing", "Split traffic, measure winners."),
      ("Simulation Mode", "Test journey logic before launch."),
    ],
    inputs: [
      "Segment IDs (audience)", "Journey definition (nodes, edges)", "Content templates",
      "Scheduling params (send time, frequency cap)",
    ],
    outputs: [
      "Journey executions (user states)", "Performance metrics (entered, completed, exited)",
      "Event logs (every step tracked)",
    ],
    dependencies: ["Segmentation", "Content", "Channel Orchestration", "Events"],
    integrations: [
      .init("Segmentation", "Audience selection", "Segments → Journeys"),
      .init("Content", "Template rendering", "Content → Messages"),
      .init("Orchestration", "Message delivery", "Journeys → Channels"),
      .init("Analytics", "Performance tracking", "Journey stats → Dashboards"),
    ],
    tables: [
      ("campaigns", nil), ("journeys", "DAG structure stored as JSONB"), ("journey_versions", nil),
      ("journey_executions", "user state per journey"), ("journey_steps", "logs every node execution"),
    ])

  /// Section 3.
  static let content = ModuleSection(
    code: "CONTENT", name: "Content & Assets",
    purpose: "Manage email templates, landing pages, images, and dynamic content blocks.",
    capabilities: [
      ("Template Library", "Pre-built email/SMS templates."),
      ("WYSIWYG Editor", "Visual editing with merge tags."),
      ("Dynamic Content", "Personalization variables ({{first_name}}, {{company}})."),
      ("Asset Management", "Images, PDFs, videos (CDN-backed)."),
      ("Localization", "Multi-language support."),
      ("Version Control", "Track template changes."),
    ],
    inputs: ["Template HTML/text", "Merge tags", "Media files"],
    outputs: ["Rendered messages (personalized per contact)", "Asset URLs (CDN links)"],
    dependencies: ["CRM Contacts", "CDN"],
    integrations: [
      .init("Journeys", "Template selection", "Content → Journeys"),
      .init("Orchestration", "Message rendering", "Templates → Final messages"),
    ],
    tables: [
      ("email_templates", nil), ("sms_templates", nil), ("assets", "images, files"), ("template_versions", nil),
    ])

  /// Section 6. The last two of its capabilities come from "Output" and "Technical Implementation".
  static let ai = ModuleSection(
    code: "AI", name: "AI & Optimization",
    purpose: "Provide intelligent recommendations and automation using machine learning.",
    capabilities: [
      ("Churn Prediction", "Score contacts 0-100 on churn risk."),
      ("Engagement Scoring", "Predict likelihood to open/click."),
      ("Send-Time Optimization", "Recommend best send time per contact."),
      ("Next-Best-Action", "Suggest next campaign to run."),
      ("Anomaly Detection", "Alert on unusual campaign performance."),
      ("Automated actions", "Action execution, if campaigns are enabled."),
      ("Retraining", "Weekly automatic retrain"),
    ],
    inputs: ["Historical event data", "Contact attributes", "Campaign metadata"],
    outputs: [
      "Prediction scores (stored in contact profiles)", "Recommendations (displayed in UI)",
      "Automated actions (if enabled)",
    ],
    dependencies: ["Events", "Contacts", "Campaigns"],
    integrations: [
      .init("Events", "Training data", "Events → ML models"),
      .init("Segmentation", "Predictive segments", "AI scores → Segments"),
      .init("Journeys", "Smart triggers", "AI recommendations → Campaigns"),
    ],
    tables: [
      ("ml_models", "versioned"), ("predictions", "contact_id, score, timestamp"),
      ("model_performance", "accuracy, drift metrics"),
    ])
}
