import RetailCatalog
import Tollgate

/// What a retail route needs, or what somebody has: a bit for each module, feature and capability.
struct Needs: Equatable, Sendable {
  let bits: UInt64

  @inline(__always)
  private init(bit: UInt64) { bits = 1 << bit }

  @inline(__always)
  private init(bits: UInt64) { self.bits = bits }

  static var nothing: Needs { Needs(bits: 0) }

  static var core: Needs { Needs(bit: 0) }
  static var sell: Needs { Needs(bit: 1) }
  static var cash: Needs { Needs(bit: 2) }
  static var customer: Needs { Needs(bit: 3) }
  static var stock: Needs { Needs(bit: 4) }
  static var purchase: Needs { Needs(bit: 5) }
  static var expense: Needs { Needs(bit: 6) }
  static var sellerPerf: Needs { Needs(bit: 7) }
  static var analyticsManager: Needs { Needs(bit: 8) }
  static var analyticsCashier: Needs { Needs(bit: 9) }
  static var analyticsStock: Needs { Needs(bit: 10) }
  static var analyticsDg: Needs { Needs(bit: 11) }
  static var clientIntel: Needs { Needs(bit: 12) }

  static var salesPos: Needs { Needs(bit: 16) }
  static var salesRefund: Needs { Needs(bit: 17) }
  static var creditManagement: Needs { Needs(bit: 18) }
  static var reportsCenter: Needs { Needs(bit: 19) }
  static var dashboardStrategic: Needs { Needs(bit: 20) }
  static var abcAnalysis: Needs { Needs(bit: 21) }
  static var dynamicReorder: Needs { Needs(bit: 22) }
  static var creditScoring: Needs { Needs(bit: 23) }
  static var salesForecast: Needs { Needs(bit: 24) }
  static var fraudDetection: Needs { Needs(bit: 25) }
  static var alertsCenter: Needs { Needs(bit: 26) }

  static var canSell: Needs { Needs(bit: 32) }
  static var canRefund: Needs { Needs(bit: 33) }
  static var canTakePayment: Needs { Needs(bit: 34) }
  static var canViewReports: Needs { Needs(bit: 35) }
  static var canManageSettings: Needs { Needs(bit: 36) }

  /// What nobody has: no route, or no such method.
  static var unmapped: Needs { Needs(bit: 63) }

  /// Both.
  @inline(__always)
  static func + (left: Needs, right: Needs) -> Needs { Needs(bits: left.bits | right.bits) }

  /// Whether all of it is among what somebody has.
  @inline(__always)
  func isMet(by held: Needs) -> Bool { bits & ~held.bits == 0 }
}

extension Needs {
  /// What a tenant and a user have, as far as retail routes ask for it.
  init(_ matrix: AccessMatrix, _ capabilities: CapabilitySet) {
    let modules: [(RetailCatalog.Module, Needs)] = [
      (.core, .core), (.sell, .sell), (.cash, .cash), (.customer, .customer), (.stock, .stock),
      (.purchase, .purchase), (.expense, .expense), (.sellerPerf, .sellerPerf),
      (.analyticsManager, .analyticsManager), (.analyticsCashier, .analyticsCashier),
      (.analyticsStock, .analyticsStock), (.analyticsDg, .analyticsDg), (.clientIntel, .clientIntel),
    ]
    let features: [(RetailCatalog.Feature, Needs)] = [
      (.salesPos, .salesPos), (.salesRefund, .salesRefund), (.creditManagement, .creditManagement),
      (.reportsCenter, .reportsCenter), (.dashboardStrategic, .dashboardStrategic), (.abcAnalysis, .abcAnalysis),
      (.dynamicReorder, .dynamicReorder), (.creditScoring, .creditScoring), (.salesForecast, .salesForecast),
      (.fraudDetection, .fraudDetection), (.alertsCenter, .alertsCenter),
    ]
    let permissions: [(RetailCatalog.Capability, Needs)] = [
      (.canSell, .canSell), (.canRefund, .canRefund), (.canTakePayment, .canTakePayment),
      (.canViewReports, .canViewReports), (.canManageSettings, .canManageSettings),
    ]
    var held = Needs.nothing
    for (module, bit) in modules where matrix.isEnabled(module.id) { held = held + bit }
    for (feature, bit) in features where matrix.isEnabled(feature.id) { held = held + bit }
    for (permission, bit) in permissions where capabilities.contains(permission.id) { held = held + bit }
    self = held
  }
}
