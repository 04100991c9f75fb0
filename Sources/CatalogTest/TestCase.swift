import CatalogModel
import CatalogQuestions
import TollgateCalendar

/// One combination of an expectation's `each`, with what is given in it.
struct TestCase: Sendable {
  let combination: [Choice]
  let situation: Situation
}

/// A value of `each`: `pack STARTER`.
package struct Choice: Hashable, Sendable {
  package let key: String
  package let value: String
}

extension ExpectationDeclaration {
  /// Every combination in the order of the keys and their values; one where nothing varies.
  ///
  /// - Complexity: O(combinations * what is given)
  var cases: [TestCase] {
    let combinations = each.reduce([[]]) { combinations, axis in
      combinations.flatMap { combination in axis.values.map { combination + [(axis.key, $0.text)] } }
    }
    return combinations.map { (combination: [(key: AxisDeclaration.Key, value: String)]) in
      TestCase(
        combination: combination.map { Choice(key: $0.key.rawValue, value: $0.value) },
        situation: given.situation(with: combination))
    }
  }
}

extension GivenDeclaration {
  /// What is given, with the values of one combination in their places.
  fileprivate func situation(with combination: [(key: AxisDeclaration.Key, value: String)]) -> Situation {
    func value(_ key: AxisDeclaration.Key) -> String? { combination.first { $0.key == key }?.value }
    var situation = Situation()
    situation.isTenant = isTenant
    situation.timeZone = timeZone?.value ?? situation.timeZone
    situation.time = time?.value
    situation.usage = usage.map { LimitRow(code: $0.limit.text, figure: $0.figure) }
    situation.roles = value(.role).map { [$0] } ?? roles?.value.map(\.text) ?? []
    situation.capabilities = capabilities.map(\.text)
    situation.hasEveryCapability = hasEveryCapability
    situation.tenant = record
    situation.tenant.assignments = assignments?.value.compactMap { Optional($0).row(pack: nil, status: nil) } ?? []
    if let row = assignment.row(pack: value(.pack), status: value(.status)) { situation.tenant.assignments.append(row) }
    return situation
  }

  /// Everything of the tenant but its packs.
  private var record: TenantRecord {
    var record = TenantRecord()
    record.enterpriseModules = enterpriseModules.map(\.row)
    record.storeModules = storeModules.map(\.row)
    record.enterpriseFeatures = enterpriseFeatures.map(\.row)
    record.storeFeatures = storeFeatures.map(\.row)
    record.connections = connections.map(\.text)
    record.configured = configured.map(\.text)
    record.limits = limits.map { LimitRow(code: $0.limit.text, figure: $0.figure) }
    return record
  }
}

extension AssignmentDeclaration? {
  /// The row, with what varies in its place; nil without a pack.
  fileprivate func row(pack: String?, status: String?) -> AssignmentRow? {
    (pack ?? self?.pack?.text).map { code in
      AssignmentRow(
        pack: code, status: status ?? self?.status?.text ?? "ACTIVE", startsOn: self?.startsOn?.value,
        endsOn: self?.endsOn?.value)
    }
  }
}

extension OverrideDeclaration {
  fileprivate var row: OverrideRow {
    OverrideRow(
      code: code.text, state: state, startsOn: startsOn?.value, endsOn: endsOn?.value, expiresAt: expiresAt?.value,
      isLocked: isLocked)
  }
}
