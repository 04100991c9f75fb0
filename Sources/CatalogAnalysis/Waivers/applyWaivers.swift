package import CatalogModel
package import Diagnostics
package import TollgateCalendar

/// Turns the findings that a catalog waives into notes, and adds what is wrong with its waivers.
///
/// - Parameters:
///   - today: The day on which waivers are judged; without one none has passed.
///   - isWhole: Whether every rule was asked; if not, a waiver that finds nothing proves nothing.
/// - Complexity: O(n log n) in the number of findings, waivers and declared names.
package func applyWaivers(
  of catalog: CatalogDeclaration, to findings: [Diagnostic], today: LocalDate?, isWhole: Bool
) -> [Diagnostic] {
  guard !catalog.waivers.isEmpty else { return findings }
  let owners = Owners(catalog)
  var findings = findings
  var places = Dictionary(grouping: findings.indices) { index in
    Waived(rule: Name(findings[index].problem.rule.code), entity: owners.owner(of: findings[index].span))
  }
  var problems: [Diagnostic] = []
  for waiver in catalog.waivers {
    let change = ChangeRule.all.first { Name($0.code) == waiver.rule.value }
    if let problem = change.map({ fault(of: waiver, $0) }) ?? fault(of: waiver, owners) {
      problems.append(problem)
      continue
    }
    let (code, entity) = (waiver.rule.text, waiver.entity.text)
    if let today, waiver.until.value < today {
      let past = WaiverProblem.past(code: code, entity: entity, until: "\(waiver.until.value)")
      problems.append(Diagnostic(.waiver(past), at: waiver.until.span))
      continue
    }
    // What accepts a change between two catalogs finds nothing in one of them.
    if change != nil { continue }
    let waived = places.removeValue(forKey: Waived(rule: waiver.rule.value, entity: waiver.entity.value)) ?? []
    for index in waived {
      findings[index] = findings[index].waived(by: Waiver(reason: waiver.reason, until: "\(waiver.until.value)"))
    }
    if waived.isEmpty, isWhole {
      problems.append(Diagnostic(.waiver(.unused(code: code, entity: entity)), at: waiver.entity.span))
    }
  }
  return findings + problems
}

/// What findings and waivers meet by.
private struct Waived: Hashable {
  let rule: Name
  let entity: Name?
}

/// Why no change can be accepted with this; nil if some can. What it is about may be gone from the catalog.
private func fault(of waiver: WaiverDeclaration, _ rule: ChangeRule) -> Diagnostic? {
  if rule.isWaivable { return nil }
  let problem = WaiverProblem.notWaivable(code: rule.code, title: rule.title, severity: .note)
  return Diagnostic(.waiver(problem), at: waiver.rule.span)
}

/// Why nothing can be waived with this; nil if something can.
private func fault(of waiver: WaiverDeclaration, _ owners: Owners) -> Diagnostic? {
  guard let rule = Rule.all.first(where: { Name($0.code) == waiver.rule.value }) else {
    let nearest = nearestName(to: waiver.rule.text, among: Rule.all.map(\.code) + ChangeRule.all.map(\.code))
    return Diagnostic(.waiver(.unknownRule(code: waiver.rule.text, nearest: nearest)), at: waiver.rule.span)
  }
  guard rule.isWaivable else {
    let problem = WaiverProblem.notWaivable(code: rule.code, title: rule.title, severity: rule.severity)
    return Diagnostic(.waiver(problem), at: waiver.rule.span)
  }
  guard owners.knows(waiver.entity.value) else {
    let entity = waiver.entity.text
    let problem = WaiverProblem.unknownEntity(entity: entity, nearest: owners.nearest(to: entity))
    return Diagnostic(.waiver(problem), at: waiver.entity.span)
  }
  return nil
}

/// Whose declaration a place belongs to.
private struct Owners {
  /// In the order of files and lines.
  private let keys: [Located<Name>]
  /// Features in the lines of their modules own their names alone.
  private let features: [Span: Name]
  private let names: Set<Name>

  init(_ catalog: CatalogDeclaration) {
    keys = catalog.keys.sorted { $0.span < $1.span }
    let inModules = catalog.modules.flatMap(\.features).map(\.code)
    features = Dictionary(inModules.map { ($0.span, $0.value) }) { first, _ in first }
    names = Set((keys + inModules).map(\.value))
  }

  func knows(_ name: Name) -> Bool {
    names.contains(name)
  }

  func nearest(to name: String) -> NamedPlace? {
    var index = NameIndex(keys.map(\.text))
    return index.nearest(to: name).map { keys[$0].place }
  }

  /// The feature whose name stands there, else the last name before it in the file.
  func owner(of span: Span) -> Name? {
    if let feature = features[span] { return feature }
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      let key = keys[middle].span
      if (key.source, key.start) > (span.source, span.start) { high = middle } else { low = middle + 1 }
    }
    return low > 0 && keys[low - 1].span.source == span.source ? keys[low - 1].value : nil
  }
}
