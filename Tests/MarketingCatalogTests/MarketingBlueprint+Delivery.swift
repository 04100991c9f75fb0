extension MarketingBlueprint {
  /// Section 4.
  static let orchestration = ModuleSection(
    code: "ORCHESTRATION", name: "Channel Orchestration",
    purpose: "Unified API to send messages across email, SMS, push, webhook channels.",
    capabilities: [
      ("Multi-Provider Support", ""),
      ("Fallback Logic", "If SendGrid fails → retry with AWS SES."),
      ("Frequency Capping", "Max 3 emails/week per user."),
      ("Preference Management", "Respect user opt-outs."),
      ("Delivery Queues", "BullMQ for async processing."),
      ("Retry Strategy", "Exponential backoff (1s, 5s, 30s, 5min)."),
    ],
    inputs: ["Message payload (to, from, subject, body)", "Channel preference", "Priority level"],
    outputs: ["Delivery status (sent, failed, bounced)", "Event logs (delivered, opened, clicked)"],
    dependencies: ["Compliance", "Events"],
    integrations: [
      .init("Journeys", "Message requests", "Journeys → Orchestration"),
      .init("Compliance", "Consent checks", "Orchestration ↔ GDPR"),
      .init("Events", "Delivery tracking", "Channels → Event logs"),
    ],
    tables: [
      ("message_queue", nil), ("delivery_logs", nil),
      ("channel_providers", "config for SendGrid, Twilio, etc."), ("frequency_caps", nil),
    ])

  /// Section 5.
  static let attribution = ModuleSection(
    code: "ATTRIBUTION", name: "Attribution & Analytics",
    purpose: "Track marketing effectiveness, attribute revenue, and provide actionable insights.",
    capabilities: [
      ("Multi-Touch Attribution Models", ""),
      ("Campaign Dashboards", "Opens, clicks, conversions, revenue."),
      ("Funnel Analysis", "Drop-off at each stage."),
      ("Cohort Analysis", "Compare campaign performance over time."),
      ("Real-Time Reporting", "< 5 sec data freshness."),
    ],
    inputs: [
      "Event stream (email opened, link clicked, deal closed)", "Campaign metadata", "Revenue data (from CRM Deals)",
    ],
    outputs: ["Attribution reports", "ROI calculations", "Performance dashboards"],
    dependencies: ["Events", "CRM Deals"],
    integrations: [
      .init("Events", "Behavior tracking", "Events → Attribution"),
      .init("CRM Deals", "Revenue tracking", "Deals → Attribution"),
      .init("Dashboards", "Visualization", "Attribution → UI"),
    ],
    tables: [
      ("attribution_touchpoints", nil), ("attribution_models", nil), ("campaign_performance", "aggregated metrics"),
    ])

  /// Section 7.
  static let compliance = ModuleSection(
    code: "COMPLIANCE", name: "Compliance & Preferences",
    purpose: "Ensure legal compliance and respect user communication preferences.",
    capabilities: [
      ("Consent Management", "Opt-in/opt-out tracking."),
      ("Right to Erasure", "Delete all contact data."),
      ("Data Export", "GDPR data portability."),
      ("Audit Trail", "Every message sent logged with consent proof."),
      ("Global Unsubscribe", "One-click unsubscribe from all marketing."),
      ("Channel Preferences", "Email OK, SMS not OK."),
    ],
    inputs: ["Contact consent records", "Unsubscribe requests", "Data deletion requests"],
    outputs: ["Consent status (per channel)", "Audit logs", "Compliance reports"],
    dependencies: ["CRM Contacts", "Events"],
    integrations: [
      .init("Orchestration", "Pre-send consent check", "Compliance blocks sends"),
      .init("Events", "Audit logging", "Consent changes → Events"),
    ],
    tables: [
      ("consent_records", nil), ("unsubscribes", nil), ("data_deletion_requests", nil), ("audit_logs", nil),
    ])
}
