/// One key below `pages` or `api`.
package struct RouteDeclaration: Sendable {
  /// The key whole, such as `POST /payments`.
  package let key: Located<Name>
  /// What stands before the path, if something does. API only.
  package let method: Located<String>?
  /// The path as written.
  package let pattern: Located<String>
  package var isExact: Located<Bool>?
  package var name: TextDeclaration?
  package var menu: MenuDeclaration?
  /// What the page or the API entry itself says.
  package var entry = EntryDeclaration()
  /// The page's actions, in the order of the YAML. An API entry has none.
  package var actions: [ActionDeclaration] = []
  package var isBroken = false
}

/// Where a page stands in the navigation.
package enum MenuDeclaration: Sendable {
  /// `menu: none`.
  case none
  /// One group, or wrongly several.
  case groups([Located<Name>])
}

/// An action on a page.
package struct ActionDeclaration: Sendable {
  package let code: Located<Name>
  package var entry: EntryDeclaration
}

/// What an entry or an action asks for and uses.
package struct EntryDeclaration: Sendable {
  package var module: Located<Name>?
  /// One of these is enough.
  package var anyModules: Located<[Located<Name>]>?
  package var feature: Located<Name>?
  package var capabilities: [Located<Name>] = []
  /// The reason why everyone may pass.
  package var isPublic: Located<String>?
  package var consumes: [(limit: Located<Name>, amount: Int64)] = []
  package var calls: [Located<String>] = []

  /// Whether it names something that must be enabled, or says that nothing must.
  package var hasCondition: Bool {
    module != nil || anyModules != nil || feature != nil || isPublic != nil
  }
}
