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
  package var entry = EntryDeclaration.none
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

/// What an entry or an action asks for and uses. It is shared, not copied, because most rules look at every one.
package final class EntryDeclaration: Sendable {
  package let module: Located<Name>?
  /// One of these is enough.
  package let anyModules: Located<[Located<Name>]>?
  package let feature: Located<Name>?
  package let capabilities: [Located<Name>]
  /// The reason why everyone may pass.
  package let isPublic: Located<String>?
  package let consumes: [(limit: Located<Name>, amount: Int64)]
  package let calls: [Located<String>]

  /// What says nothing.
  static let none = EntryDeclaration(module: nil)

  init(
    module: Located<Name>?, anyModules: Located<[Located<Name>]>? = nil, feature: Located<Name>? = nil,
    capabilities: [Located<Name>] = [], isPublic: Located<String>? = nil,
    consumes: [(limit: Located<Name>, amount: Int64)] = [], calls: [Located<String>] = []
  ) {
    self.module = module
    self.anyModules = anyModules
    self.feature = feature
    self.capabilities = capabilities
    self.isPublic = isPublic
    self.consumes = consumes
    self.calls = calls
  }

  /// Whether it names something that must be enabled, or says that nothing must.
  package var hasCondition: Bool {
    module != nil || anyModules != nil || feature != nil || isPublic != nil
  }
}
