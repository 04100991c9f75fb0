package import Diagnostics

/// What there is to know of one thing in a catalog, as facts with their places.
///
/// Sentences come with rendering (see ``text`` and ``json(_:)``).
package struct Explanation: Sendable {
  /// What it is about.
  package let topic: Topic
  /// What is said of the thing itself.
  package let head: Point
  /// In reading order; none is empty.
  package private(set) var chapters: [Chapter] = []

  init(_ topic: Topic, _ head: Point) {
    self.topic = topic
    self.head = head
  }

  /// Adds a chapter, unless there is nothing in it.
  mutating func add(_ heading: Heading, _ points: [Point]) {
    if !points.isEmpty { chapters.append(Chapter(heading: heading, points: points)) }
  }
}

/// What an explanation is about.
package enum Topic: Hashable, Sendable {
  case entity(EntityKind)
  case request(method: String, target: String)
}

/// Facts of one sort.
package struct Chapter: Sendable {
  package let heading: Heading
  package let points: [Point]
}

/// A few facts of one place about one thing, and what follows from them.
package struct Point: Sendable {
  /// What the facts are about; nil where they speak for themselves.
  package var entity: Entity?
  package var facts: [Fact]
  package var place: Place?
  /// For a check: whether it was passed.
  package var passes: Bool?
  package var points: [Point]

  init(
    _ entity: Entity? = nil, _ facts: [Fact] = [], at place: Place? = nil, passes: Bool? = nil, points: [Point] = []
  ) {
    self.entity = entity
    self.facts = facts
    self.place = place
    self.passes = passes
    self.points = points
  }
}

/// A thing of the catalog by its code, or a route by its key, with its name if that says more.
package struct Entity: Hashable, Sendable {
  package let kind: EntityKind
  package let code: String
  package let name: String?

  init(_ kind: EntityKind, _ code: String, name: String? = nil) {
    self.kind = kind
    self.code = code
    self.name = name.flatMap { $0.utf8.elementsEqual(code.utf8) ? nil : $0 }
  }
}

/// The chapters that there are; the raw values stand in JSON.
package enum Heading: String, CaseIterable, Sendable {
  case answer
  case why
  case wouldChange = "would_change"
  case needed
  case comingChanges = "coming_changes"
  case remarks
  case requires
  case requiredBy = "required_by"
  case connections
  case configuration
  case features
  case unlocks
  case unlockedBy = "unlocked_by"
  case limits
  case capabilities
  case packs
  case lines
  case extendedBy = "extended_by"
  case shows
  case includes
  case includedBy = "included_by"
  case roles
  case asksFor = "asks_for"
  case passes
  case calls
  case calledBy = "called_by"
  case comesBefore = "comes_before"
  case givesWay = "gives_way"
  case pages
  case api
  case systems
  case usedBy = "used_by"
  case enhances
  case enhancedBy = "enhanced_by"
  case flows
  case tables
  case objectives
  case promisedBy = "promised_by"
  case enumerations
  case values
}
