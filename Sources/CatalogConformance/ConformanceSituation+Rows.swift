import CatalogIR
import Tollgate

/// What an enterprise and its store say of one module or feature.
private struct RowPair {
  var enterprise: Row?
  var store: Row?

  struct Row {
    var state: OverrideState
    var validity = Validity.always
    var isLocked = false

    func about<Kind: CatalogKind>(_ subject: CatalogID<Kind>) -> EntitlementOverride<Kind> {
      EntitlementOverride(subject, state, validity: validity, isLocked: isLocked)
    }
  }

  /// Which of the two comes first.
  static let lasting = [
    RowPair(enterprise: Row(state: .enabled)),
    RowPair(enterprise: Row(state: .disabled)),
    RowPair(enterprise: Row(state: .enabled), store: Row(state: .disabled)),
    RowPair(enterprise: Row(state: .disabled), store: Row(state: .enabled)),
    RowPair(enterprise: Row(state: .enabled, isLocked: true), store: Row(state: .disabled)),
    RowPair(enterprise: Row(state: .disabled, isLocked: true), store: Row(state: .enabled)),
    RowPair(enterprise: Row(state: .inherit, isLocked: true), store: Row(state: .enabled)),
    RowPair(enterprise: Row(state: .disabled), store: Row(state: .inherit)),
  ]

  /// What counts when, and which of several grants that do not hold is the latest.
  static let dated = [
    RowPair(store: Row(state: .enabled, validity: .past)),
    RowPair(store: Row(state: .enabled, validity: .future)),
    RowPair(store: Row(state: .enabled, validity: .present)),
    RowPair(store: Row(state: .disabled, validity: .past)),
    RowPair(store: Row(state: .disabled, validity: .present)),
    RowPair(enterprise: Row(state: .disabled, validity: .future), store: Row(state: .enabled, validity: .present)),
    RowPair(enterprise: Row(state: .enabled, validity: .past, isLocked: true), store: Row(state: .disabled)),
    RowPair(enterprise: Row(state: .disabled, validity: .present, isLocked: true), store: Row(state: .enabled)),
    RowPair(enterprise: Row(state: .enabled, validity: .past), store: Row(state: .enabled, validity: .future)),
    RowPair(enterprise: Row(state: .enabled, validity: .future), store: Row(state: .enabled, validity: .past)),
  ]
}

extension Validity {
  /// Over since the instant of the situations.
  fileprivate static var past: Validity { Validity(end: ConformanceSituation.instant) }
  /// From the instant of the situations on, for a millisecond.
  fileprivate static var present: Validity { Validity(start: ConformanceSituation.instant, end: afterwards) }
  /// From a millisecond later on.
  fileprivate static var future: Validity { Validity(start: afterwards) }

  private static var afterwards: Instant {
    Instant(milliseconds: ConformanceSituation.instant.milliseconds + 1)
  }
}

extension Catalog {
  /// Every pair of rows for every module that can have one and every feature, without a pack and with all: in each
  /// situation every module and feature has another one.
  var rowPairs: [ConformanceSituation] {
    [("rows", RowPair.lasting), ("dated rows", RowPair.dated)].flatMap { name, pairs in
      pairs.indices.flatMap { shift in
        let bare = prepared.changed("\(name), no pack, \(shift + 1) of \(pairs.count)") {
          add(pairs, shiftedBy: shift, to: &$0)
        }
        let assignments = packs.indices.compactMap { assignment(of: $0, .always) }
        guard !assignments.isEmpty else { return [bare] }
        return [
          bare,
          bare.changed("\(name), every pack, \(shift + 1) of \(pairs.count)") { $0.state?.assignments = assignments },
        ]
      }
    }
  }

  private func add(_ pairs: [RowPair], shiftedBy shift: Int, to situation: inout ConformanceSituation) {
    for (position, module) in modules.enumerated() where !module.alwaysOn {
      let (pair, id) = (pairs[(position + shift) % pairs.count], ModuleID(index: position))
      situation.state?.enterpriseModules += [pair.enterprise?.about(id)].compactMap(\.self)
      situation.state?.storeModules += [pair.store?.about(id)].compactMap(\.self)
    }
    for position in features.indices {
      let (pair, id) = (pairs[(position + shift) % pairs.count], FeatureID(index: position))
      situation.state?.enterpriseFeatures += [pair.enterprise?.about(id)].compactMap(\.self)
      situation.state?.storeFeatures += [pair.store?.about(id)].compactMap(\.self)
    }
  }

  private func assignment(of pack: Int, _ validity: Validity, inStatus status: Int? = nil) -> Assignment? {
    (status ?? grantingStatus).map {
      Assignment(pack: PackID(index: pack), status: StatusID(index: $0), validity: validity)
    }
  }

  /// Packs at other times and in other statuses: in each situation every pack has another one.
  var datedPacks: [ConformanceSituation] {
    let refusing = statuses.firstIndex { !$0.grants }
    let kinds: [(Validity, Int?)] = [
      (.past, nil), (.future, nil), (.present, nil), (.past, refusing), (.present, refusing), (.future, refusing),
    ]
    guard !packs.isEmpty else { return [] }
    return kinds.indices.map { shift in
      prepared.changed("dated packs, \(shift + 1) of \(kinds.count)") { situation in
        situation.state?.assignments = packs.indices.compactMap { pack in
          let (validity, status) = kinds[(pack + shift) % kinds.count]
          return assignment(of: pack, validity, inStatus: status)
        }
      }
    }
  }
}
