public import Tollgate

/// A request as a server has it before it routes.
public struct GuardRequest: Sendable {
  /// What the caller takes the target for; nil leaves it to the catalog's API base.
  public var space: RouteSpace?
  /// The method of the request line, as it came.
  public var method: WireText
  /// The target of the request line, as it came.
  public var target: WireText
  /// The action on a page; nil for `read`.
  public var action: PageAction?
  /// On whose behalf it is made.
  public var subject: Subject

  /// Makes a request.
  public init(
    space: RouteSpace? = nil, method: WireText, target: WireText, action: PageAction? = nil, subject: Subject
  ) {
    self.space = space
    self.method = method
    self.target = target
    self.action = action
    self.subject = subject
  }
}

/// An action on a page, by its number or by a name that may be unknown.
public enum PageAction: Hashable, Sendable {
  /// An action that generated code names.
  case id(ActionID)
  /// An action by name; a name that no page has is refused as unmapped.
  case named(String)

  /// The action's number in these tables; nil if they have none of the name.
  func id(in tables: CatalogTables) -> ActionID? {
    switch self {
    case .id(let id): id
    case .named(let name): tables.find(name)
    }
  }
}
