import CatalogCompiler
import CatalogExplain
import Diagnostics
import TemporaryFolders
import XCTest

/// A small catalog in which an answer can have every reason.
struct Cinema {
  static let yaml = """
    tollgate: 1
    catalog: Cinema
    api_base: /api
    statuses:
      ACTIVE: { grants: true, grace_days: 3 }
      ENDED: { grants: false }
    connections:
      BANK: { name: Bank, setup: Connect the bank }
      CARDS: { name: Cards, requires: [BANK] }
      DOOR: { name: Door }
    modules:
      CORE: { name: Core, always_on: true }
      SEATS: { name: Seats, requires: [CORE], can: [CAN_SEAT] }
      BAR: { name: Bar, requires: [SEATS, CARDS], requires_config: true }
      CLUB: { name: Club, requires: [BAR, DOOR], default: ENABLED }
      DREAM: { name: Dream, lifecycle: planned }
      NIGHT: { name: Night, requires: [CLUB] }
    features:
      row_view: { module: SEATS, unlocked_by: { any: [DOOR, BAR] } }
      happy_hour: { module: BAR, default: DISABLED }
      encore: { module: SEATS, unlocked_by: [CARDS, CLUB] }
      later: { module: SEATS, lifecycle: planned }
    limits:
      tickets: { module: SEATS, per: day, at_most: 10 }
      shows: { module: SEATS, at_most: 3 }
    packs:
      SMALL: { name: Small, modules: [SEATS] }
      LARGE: { name: Large, extends: SMALL, modules: [BAR], limits: { tickets: 50 } }
      WHOLE: { name: Whole, extends: LARGE, modules: [CLUB, NIGHT], on_sale: false }
    capabilities:
      CAN_SEAT: Seat
      CAN_POUR: Pour
    roles:
      USHER: { name: Usher, can: [CAN_SEAT] }
      BARKEEPER: { name: Barkeeper, can: [CAN_POUR] }
    navigation:
      HOUSE: House
    pages:
      /seats: { module: SEATS, menu: HOUSE, manage: { feature: encore } }
      /view: { feature: row_view, menu: HOUSE }
      /either: { any: [BAR, NIGHT, SEATS], can: [CAN_POUR], menu: HOUSE }
      /open: { public: everyone may look, menu: none }
    api:
      POST /tickets: { module: SEATS, consumes: { tickets: 4, shows: 1 } }
      GET /bar: { module: BAR, can: [CAN_POUR] }
      /hour: { feature: happy_hour }
      /club: CLUB
      /night: NIGHT
      /dream: DREAM
      /later: { feature: later }

    """

  let compiled: CompiledCatalog
  let explainer: Explainer

  init() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.yaml, to: "cinema.yaml")
    let compilation = compile(folder: folder.path)
    compiled = try XCTUnwrap(compilation.result, "\(compilation.diagnostics.map(\.problem))")
    explainer = Explainer(compiled, in: compilation.sources)
  }
}
