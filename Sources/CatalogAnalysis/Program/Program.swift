import CatalogIR
import CatalogModel
import Diagnostics
import Tollgate

/// A catalog's declarations with everything that several rules need worked out once: positions by name, what each
/// pack holds in the end, parsed patterns.
///
/// It exists for wrong catalogs too: what a name does not lead to is left out, and circles end where they close. It is
/// shared, not copied, because every rule gets it.
final class Program: Sendable {
  let declaration: CatalogDeclaration
  /// What has a number stands in the order of its numbers, all else in that of the files.
  let ledger: LedgerBook
  let statuses: EntityTable<StatusDeclaration>
  let connections: EntityTable<ConnectionDeclaration>
  /// By their codes and aliases.
  let systems: SystemTable
  let modules: EntityTable<ModuleDeclaration>
  /// What each module requires of the others.
  let requirements: Graph
  /// Every mapping of a feature to a module, in file order: a feature mapped twice stands here twice.
  let featureMappings: [FeatureDeclaration]
  let features: EntityTable<FeatureDeclaration>
  let limits: EntityTable<LimitDeclaration>
  let packs: EntityTable<PackDeclaration>
  /// What each pack holds, by its position.
  let contents: [PackContents]
  let capabilities: EntityTable<CapabilityDeclaration>
  let roles: EntityTable<RoleDeclaration>
  /// What each role gives, by its position.
  let held: [RoleContents]
  let groups: EntityTable<GroupDeclaration>
  let enumerations: EntityTable<EnumerationDeclaration>
  let objectives: EntityTable<ObjectiveDeclaration>
  /// Without capitals, as are the patterns, if the catalog folds case.
  let apiBase: [String]?
  /// Pages, then API routes, each in file order.
  let routes: [ProgramRoute]
  private let pagePatterns: PatternTable
  private let apiPatterns: PatternTable
  /// What pages, their actions and API routes ask for and use.
  let entries: [EntryDeclaration]
  /// What answers the calls of pages.
  let calls: CallResolver

  init(_ declaration: CatalogDeclaration) {
    self.declaration = declaration
    ledger = LedgerBook(declaration)
    statuses = EntityTable(declaration.statuses)
    connections = EntityTable(declaration.connections)
    systems = SystemTable(declaration.systems)
    modules = EntityTable(ledger.ordered(declaration.modules))
    requirements = Graph(modules, \.requires)
    featureMappings = Self.featureMappings(of: declaration, modules)
    features = EntityTable(ledger.ordered(featureMappings))
    limits = EntityTable(ledger.ordered(declaration.limits))
    packs = EntityTable(ledger.ordered(declaration.packs))
    contents = PackContents.all(packs: packs, modules: modules, limits: limits)
    capabilities = EntityTable(ledger.ordered(declaration.capabilities))
    roles = EntityTable(declaration.roles)
    held = RoleContents.all(roles: roles, capabilities: capabilities)
    groups = EntityTable(declaration.groups)
    enumerations = EntityTable(declaration.enumerations)
    objectives = EntityTable(declaration.objectives)
    let foldsCase = declaration.foldsCase
    apiBase = declaration.apiBase.flatMap { parseAPIBase($0.value, foldsCase: foldsCase) }
    var (pageIndex, apiIndex) = (PatternIndex(), PatternIndex())
    let pages = declaration.pages.map { ProgramRoute($0, space: .page, foldsCase: foldsCase, &pageIndex) }
    let api = declaration.api.map { ProgramRoute($0, space: .api, foldsCase: foldsCase, &apiIndex) }
    routes = pages + api
    pagePatterns = PatternTable(pageIndex, pages)
    apiPatterns = PatternTable(apiIndex, api)
    entries = routes.flatMap { $0.entries.map(\.declaration) }
    let isWhole = !declaration.unreadable.contains(.apiRoute) && api.allSatisfy { $0.pattern != nil }
    calls = CallResolver(
      entries.flatMap(\.calls), to: apiPatterns, apiBase: apiBase, foldsCase: foldsCase, isWhole: isWhole)
  }

  /// The patterns of a space.
  func patterns(of space: Route.Space) -> PatternTable {
    space == .page ? pagePatterns : apiPatterns
  }

  /// Features stand in the lines of their modules or in a section of their own; file order puts them in one row.
  private static func featureMappings(
    of declaration: CatalogDeclaration, _ modules: EntityTable<ModuleDeclaration>
  ) -> [FeatureDeclaration] {
    let inModules = declaration.modules.flatMap { module in
      // Of a module declared twice that alone is reported, not its features once more.
      let isRepeat = modules[module.code.value].map { modules[$0].code.span != module.code.span } ?? false
      return module.features.map { feature in
        var feature = feature
        feature.isBroken = module.isBroken || isRepeat
        return feature
      }
    }
    return (inModules + declaration.features).sorted { $0.code.span < $1.code.span }
  }
}

/// A page or API route with its parsed pattern. It is shared, not copied, because rules sort and group routes.
final class ProgramRoute: Sendable {
  let declaration: RouteDeclaration
  /// Its own entry and those of its actions, each with the action.
  let entries: [(declaration: EntryDeclaration, action: Located<Name>?)]
  let space: Route.Space
  /// Nil if the pattern is malformed, or left out.
  let pattern: RoutePattern?
  /// The number of the pattern among those of its space.
  let number: Int?
  let malformation: RouteProblem.Malformation?
  /// Whether the pattern is not looked at, because too many globs stand beside one of its own.
  let isLeftOut: Bool
  /// Nil if the route names none, or none that exists.
  let method: HTTPMethod?

  init(_ declaration: RouteDeclaration, space: Route.Space, foldsCase: Bool, _ index: inout PatternIndex) {
    self.declaration = declaration
    entries = [(declaration.entry, nil)] + declaration.actions.map { ($0.entry, $0.code) }
    self.space = space
    method = declaration.method.flatMap { HTTPMethod(exactly: $0.value) }
    let isExact = declaration.isExact?.value ?? false
    switch parsePattern(declaration.pattern.value, isExact: isExact, foldsCase: foldsCase) {
    case .success(let pattern):
      isLeftOut = !index.hasRoom(for: pattern)
      self.pattern = isLeftOut ? nil : pattern
      number = isLeftOut ? nil : index.add(pattern)
      malformation = nil
    case .failure(let malformation):
      isLeftOut = false
      pattern = nil
      number = nil
      self.malformation = malformation
    }
  }

  /// Whether rules may rely on it.
  var isSound: Bool {
    pattern != nil && !declaration.isBroken && (declaration.method == nil || method != nil)
  }
}
