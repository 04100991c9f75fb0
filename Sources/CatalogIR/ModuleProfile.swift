extension Module {
  /// What menus and shops show of it, besides its name.
  package struct Profile: Hashable, Sendable {
    /// `[a-z0-9]+(-[a-z0-9]+)*`; no two modules have the same.
    package var slug: String?
    package var category: String?
    package var icon: String?
    package var version: String?
    package var sortOrder: Int?

    package init(
      slug: String? = nil, category: String? = nil, icon: String? = nil, version: String? = nil,
      sortOrder: Int? = nil
    ) {
      self.slug = slug
      self.category = category
      self.icon = icon
      self.version = version
      self.sortOrder = sortOrder
    }
  }

  /// What surrounds it. None of this changes an answer.
  package struct Landscape: Hashable, Sendable {
    /// The modules that it makes better. They may run in circles.
    package var enhances: [ID<Module>]
    /// The systems that it stands on.
    package var uses: [ID<System>]
    package var inputs: [String]
    package var outputs: [String]
    /// No other module has one of the same name.
    package var tables: [OwnedTable]
    package var integrations: [Integration]

    package init(
      enhances: [ID<Module>] = [], uses: [ID<System>] = [], inputs: [String] = [], outputs: [String] = [],
      tables: [OwnedTable] = [], integrations: [Integration] = []
    ) {
      self.enhances = enhances
      self.uses = uses
      self.inputs = inputs
      self.outputs = outputs
      self.tables = tables
      self.integrations = integrations
    }
  }
}
