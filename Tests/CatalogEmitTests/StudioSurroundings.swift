/// What stands behind the codes of ``studio`` in generated Swift.
let studioSurroundings = #"""
  extension StudioCatalog.Module {
    /// What it is for.
    public var summary: String? { text(in: Self.summaryTexts(block:)) }

    private static func summaryTexts(block: Int) -> StaticString {
      switch block {
      case 0:
        return """
          Journeys \"across\"\u{B}channels
          """
      default: return ""
      }
    }

    /// The name in addresses; nil where the catalog gives none.
    public var slug: String? { text(in: Self.slugTexts(block:)) }

    private static func slugTexts(block: Int) -> StaticString {
      switch block {
      case 0:
        return """
          campaigns
          ai
          """
      default: return ""
      }
    }

    /// The module of a slug; nil if no module has it.
    public init?(slug: String) {
      let found = Self.allCases.first { $0.slug.map { $0.utf8.elementsEqual(slug.utf8) } ?? false }
      guard let found else { return nil }
      self = found
    }

    /// What it is shown among.
    public var category: String? { text(in: Self.categoryTexts(block:)) }

    private static func categoryTexts(block: Int) -> StaticString {
      switch block {
      case 0:
        return """
          marketing
          """
      default: return ""
      }
    }

    /// What it is shown with.
    public var icon: String? { text(in: Self.iconTexts(block:)) }

    private static func iconTexts(block: Int) -> StaticString {
      switch block {
      case 0:
        return """
          📣
          """
      default: return ""
      }
    }

    /// The version.
    public var version: String? { text(in: Self.versionTexts(block:)) }

    private static func versionTexts(block: Int) -> StaticString {
      switch block {
      case 0:
        return """
          1.0.0
          """
      default: return ""
      }
    }

    /// Its place among the others, the lowest first.
    public var sortOrder: Int? {
      switch self {
      case .campaigns: return 10
      default: return nil
      }
    }

    /// The phase from which tenants can have it.
    public var phase: Int? {
      switch self {
      case .ai: return 2
      default: return nil
      }
    }

    /// The modules that it makes better.
    public var enhances: [StudioCatalog.Module] {
      switch self {
      case .ai: return [.campaigns]
      default: return []
      }
    }

    /// The systems that it stands on.
    public var uses: [StudioCatalog.System] {
      switch self {
      case .campaigns: return [.events, .profiles]
      default: return []
      }
    }

    /// What it works on.
    public var inputs: [String] {
      switch self {
      case .campaigns: return ["Segment IDs"]
      default: return []
      }
    }

    /// What comes of it.
    public var outputs: [String] {
      switch self {
      case .campaigns: return ["Journeys", "Metrics"]
      default: return []
      }
    }

    /// The tables that it owns.
    public var tables: [String] {
      switch self {
      case .campaigns: return ["campaigns", "journeys"]
      default: return []
      }
    }

    /// Its flows of data, as it declares them.
    public var integrations: [StudioCatalog.Integration] {
      switch self {
      case .campaigns: return [.init(partner: .system(.events), flow: .out, name: "Logging", data: "Steps"), .init(partner: .system(.events), flow: .out, name: "Auditing", data: nil), .init(partner: .system(.mail), flow: .both, name: nil, data: nil)]
      case .ai: return [.init(partner: .module(.campaigns), flow: .out, name: nil, data: "Scores | \"hints\"")]
      }
    }
  }

  extension StudioCatalog.Limit {
    /// What it counts.
    public var unit: String? { text(in: Self.unitTexts(block:)) }

    private static func unitTexts(block: Int) -> StaticString {
      switch block {
      case 0:
        return """
          mails
          """
      default: return ""
      }
    }

    /// The calendar period after which it starts again; nil for a number held now.
    public var period: LimitPeriod? {
      switch self {
      case .mails: return .week
      default: return nil
      }
    }

    /// What it is counted for one by one; nil for the tenant as a whole.
    public var each: String? { text(in: Self.eachTexts(block:)) }

    private static func eachTexts(block: Int) -> StaticString {
      switch block {
      case 0:
        return """
          contact
          """
      default: return ""
      }
    }
  }

  extension StudioCatalog {
    /// Services, stores and external systems that modules stand on.
    public enum System: String, CaseIterable, Sendable {
      case events = "EVENTS"
      case mail = "MAIL"
      case profiles = "PROFILES"

      public enum Kind: String, CaseIterable, Sendable {
        case service, store, external
      }

      /// The name for people.
      public var name: String {
        switch self {
        case .events: return "Event store"
        case .mail: return "Mail \"provider\""
        case .profiles: return "Profiles"
        }
      }

      /// What it is.
      public var kind: Kind {
        switch self {
        case .events: return .store
        case .mail: return .external
        case .profiles: return .service
        }
      }

      /// What it does.
      public var summary: String? {
        switch self {
        case .mail: return "Sends"
        default: return nil
        }
      }

      /// Other codes that mean it.
      public var aliases: [String] {
        switch self {
        case .events: return ["EVENT_LOG"]
        default: return []
        }
      }

      /// Its flows of data, as it declares them.
      public var integrations: [Integration] {
        switch self {
        case .events: return [.init(partner: .module(.ai), flow: .out, name: nil, data: "Events → Scores")]
        default: return []
        }
      }
    }
  }

  extension StudioCatalog {
    /// One end of a flow of data, or whom an objective is about.
    public enum Partner: Hashable, Sendable {
      case module(Module)
      case system(System)
    }
  }

  extension StudioCatalog {
    /// A flow of data between whoever declares it and a partner.
    public struct Integration: Hashable, Sendable {
      /// The direction, as seen by whoever declares it.
      public enum Flow: String, CaseIterable, Sendable {
        case `in`, out, both
      }

      public let partner: Partner
      public let flow: Flow
      public let name: String?
      /// What flows.
      public let data: String?
    }
  }

  extension StudioCatalog {
    /// What modules and systems promise about their speed.
    public enum Objective: String, CaseIterable, Sendable {
      case step = "STEP"
      case ingestion = "INGESTION"

      public enum Period: String, CaseIterable, Sendable {
        case second, minute, hour
      }

      /// The name for people.
      public var name: String {
        switch self {
        case .step: return "Step"
        default: return rawValue
        }
      }

      /// Whose objective it is.
      public var subject: Partner {
        switch self {
        case .step: return .module(.campaigns)
        case .ingestion: return .system(.events)
        }
      }

      /// The longest time it takes.
      public var withinMilliseconds: Int? {
        switch self {
        case .step: return 500
        case .ingestion: return 100
        }
      }

      /// Under which load.
      public var load: String? {
        switch self {
        case .step: return "100k contacts"
        default: return nil
        }
      }

      /// The least number of its unit each period.
      public var atLeast: Int? {
        switch self {
        case .step: return 10000
        default: return nil
        }
      }

      /// What is counted.
      public var unit: String? {
        switch self {
        case .step: return "steps"
        default: return nil
        }
      }

      /// The period of that number.
      public var period: Period? {
        switch self {
        case .step: return .second
        default: return nil
        }
      }
    }
  }

  extension StudioCatalog {
    /// Node types, of CAMPAIGNS.
    public enum NodeType: String, CaseIterable, Sendable {
      case trigger = "TRIGGER"
      case `default` = "DEFAULT"

      /// The name for people.
      public var name: String {
        switch self {
        case .trigger: return "Trigger"
        default: return rawValue
        }
      }

      /// What it stands for.
      public var summary: String? {
        switch self {
        case .trigger: return "Entry point"
        default: return nil
        }
      }

      /// An example.
      public var example: String? {
        switch self {
        case .trigger: return "Contact created"
        default: return nil
        }
      }
    }
  }

  extension StudioCatalog {
    /// PROVIDER.
    public enum Provider: String, CaseIterable, Sendable {
      case awsSes = "AWS_SES"

      /// The name for people.
      public var name: String { rawValue }
    }
  }

  """#
