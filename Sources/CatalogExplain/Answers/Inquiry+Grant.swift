import CatalogIR
import CatalogQuestions
import Diagnostics
import Tollgate

extension Inquiry {
  /// Who says whether the tenant is granted a module, and where the catalog says it.
  func grant(of index: Int, _ matrix: AccessMatrix) -> Point {
    let module = ModuleID(index: index)
    let code = catalog.modules[index].code
    let (grant, place) = grant(of: module, code, matrix)
    return Point(nil, [.module(code, grant)], at: place, passes: !matrix.reason(module).isAboutGrants)
  }

  private func grant(of module: ModuleID, _ code: String, _ matrix: AccessMatrix) -> (Grant, Place?) {
    switch matrix.reason(module) {
    case .notGranted:
      let packs = situation.state.assignments.map { catalog.packs[$0.pack.index].code }
      guard let first = packs.first else { return (catalog.packs.isEmpty ? .noRow : .noPack, nil) }
      return (.packsLackIt(unique(packs)), places.place(of: .pack, first))
    case .notStarted, .expired, .status:
      return latestGrant(of: module, code) ?? (.noPack, nil)
    case let reason:
      return source(of: module, code, matrix, isOn: reason != .overriddenOff)
    }
  }

  /// Who says that a module is granted, or that it is not.
  private func source(
    of module: ModuleID, _ code: String, _ matrix: AccessMatrix, isOn: Bool
  ) -> (Grant, Place?) {
    let place = places.place(of: .module, code)
    switch matrix.source(module) {
    case .alwaysOn: return (.alwaysOn, place)
    case .store: return (.row(.store, isOn: isOn), nil)
    case .enterprise: return (.row(.enterprise, isOn: isOn), nil)
    case .default, .none: return (.byDefault, place)
    case .pack: break
    }
    let packs = situation.state.assignments.filter { assignment in
      tables.grants(assignment.status) && assignment.validity.contains(situation.time)
        && holds(assignment.pack, module)
    }
    guard let first = packs.first else { return (.byDefault, place) }
    return (.packs(unique(packs.map { catalog.packs[$0.pack.index].code })), line(giving: code, in: first.pack))
  }

  private func holds(_ pack: PackID, _ module: ModuleID) -> Bool {
    catalog.packs[pack.index].contents.contains(ID(module.index))
  }

  /// The line of a pack, or of one that it extends, that adds a module.
  private func line(giving module: String, in pack: PackID) -> Place? {
    for pack in explainer.chain(of: pack.index) {
      if let place = places.place(.pack, catalog.packs[pack].code, .holds, module) { return place }
    }
    return nil
  }

  /// The latest grant, which does not hold now: by start, then by end, then by place.
  private func latestGrant(of module: ModuleID, _ code: String) -> (Grant, Place?)? {
    let state = situation.state
    var grants: [(granter: Granter, validity: Validity, status: StatusID?, place: Place?)] = []
    for assignment in state.assignments where holds(assignment.pack, module) {
      grants.append(
        (
          .pack(catalog.packs[assignment.pack.index].code), assignment.validity, assignment.status,
          line(giving: code, in: assignment.pack)
        ))
    }
    for (rows, holder) in [(state.enterpriseModules, Holder.enterprise), (state.storeModules, .store)] {
      for row in rows where row.subject == module && row.state == .enabled {
        grants.append((.row(holder), row.validity, nil, nil))
      }
    }
    let now = situation.time
    let latest = grants.enumerated().max { left, right in
      left.element.validity.order(at: left.offset) < right.element.validity.order(at: right.offset)
    }?.element
    guard let latest else { return nil }
    if let start = latest.validity.start, now < start {
      return (.notStarted(latest.granter, on: words(for: start)), latest.place)
    }
    if let end = latest.validity.end, now >= end {
      return (.expired(latest.granter, on: words(for: end)), latest.place)
    }
    guard case .pack(let pack) = latest.granter, let status = latest.status else { return nil }
    let name = catalog.statuses[status.index].code
    return (.status(pack: pack, status: name), places.place(of: .status, name) ?? latest.place)
  }

  private func unique(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }
  }
}

extension Validity {
  /// Earlier grants come first: no start is the earliest, no end the latest.
  fileprivate func order(at position: Int) -> (Int64, Int64, Int) {
    (start?.milliseconds ?? .min, end?.milliseconds ?? .max, position)
  }
}

extension Reason {
  /// Whether a module with this reason is not granted at all.
  var isAboutGrants: Bool {
    switch self {
    case .notGranted, .overriddenOff, .notStarted, .expired, .status: true
    default: false
    }
  }
}
