import CatalogAnalysis
import CatalogIR
import CatalogModel
import CatalogQuestions
import Tollgate
import TollgateCalendar
import TollgateHTTP

extension TestPlan {
  /// Which cells are asserted by an expectation that gives the pack, and nothing else that grants: no other pack, and no
  /// row for a module or a feature. A list asserts every cell of its kind. In a catalog without packs there is one column.
  ///
  /// - Complexity: O(combinations * what is expected + packs * (entries + features))
  package func coverage() -> CoverageReport {
    let columns = max(1, catalog.packs.count)
    var entryCells = [[Bool]](repeating: Array(repeating: false, count: entries.count), count: columns)
    var featureCells = [[Bool]](repeating: Array(repeating: false, count: catalog.features.count), count: columns)
    let positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.declared.number, $0) })
    let examiner = Examiner(self, tables)
    for expectation in declaration.expectations {
      for test in expectation.cases {
        guard let resolved = try? test.situation.resolve(with: tables, now: Instant(milliseconds: 0)),
          let column = column(of: test.situation, resolved)
        else { continue }
        for subject in expectation.answers.map(\.subject) {
          switch subject.value {
          case .feature(let name):
            if let feature: FeatureID = tables.find(name.text) { featureCells[column][feature.index] = true }
          case .request:
            let number = examiner.answer(subject.value, resolved.subject)?.entry
            if let position = number.flatMap({ positions[$0] }) { entryCells[column][position] = true }
          case .module, .malformed: break
          }
        }
        for list in expectation.lists {
          switch list.kind {
          case .features: featureCells[column] = featureCells[column].map { _ in true }
          case .pages:
            for (index, entry) in entries.enumerated() where entry.isRead { entryCells[column][index] = true }
          case .api: for (index, entry) in entries.enumerated() where !entry.isPage { entryCells[column][index] = true }
          case .modules, .navigation, .expiring: break
          }
        }
      }
    }
    return CoverageReport(
      entries: share(of: entryCells), features: share(of: featureCells), gaps: gaps(entryCells, featureCells))
  }

  /// The column that a situation is about; nil for one that more than a pack has a say in.
  private func column(of situation: Situation, _ resolved: ResolvedSituation) -> Int? {
    guard resolved.subject.matrix != nil else { return nil }
    guard !catalog.packs.isEmpty else { return 0 }
    let tenant = situation.tenant
    let rows = tenant.enterpriseModules + tenant.storeModules + tenant.enterpriseFeatures + tenant.storeFeatures
    guard rows.isEmpty, resolved.state.assignments.count == 1, let assignment = resolved.state.assignments.first,
      tables.grants(assignment.status), assignment.validity.contains(resolved.time)
    else { return nil }
    return assignment.pack.index
  }

  private func share(of cells: [[Bool]]) -> CoverageReport.Share {
    let all = cells.joined()
    return CoverageReport.Share(asserted: all.count { $0 }, all: all.count)
  }

  /// What is not asserted, gathered by the packs for which it is not, in the order in which they first appear.
  private func gaps(_ entryCells: [[Bool]], _ featureCells: [[Bool]]) -> [CoverageReport.Gap] {
    var gaps: [CoverageReport.Gap] = []
    func gap(_ cells: [[Bool]], _ index: Int, _ change: (inout CoverageReport.Gap) -> Void) {
      let columns = cells.indices.filter { !cells[$0][index] }
      if columns.isEmpty { return }
      let packs = columns.filter(catalog.packs.indices.contains).map { catalog.packs[$0].code }
      let position = gaps.firstIndex { $0.packs == packs } ?? gaps.count
      if position == gaps.count { gaps.append(.init(packs: packs, isEverywhere: columns.count == cells.count)) }
      change(&gaps[position])
    }
    for (index, entry) in entries.enumerated() {
      gap(entryCells, index) { if entry.isPage { $0.pages.append(entry.words) } else { $0.api.append(entry.words) } }
    }
    for (index, feature) in catalog.features.enumerated() {
      gap(featureCells, index) { $0.features.append(feature.code) }
    }
    return gaps
  }
}
