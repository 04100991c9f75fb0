import CatalogIR
import CatalogModel
import CatalogQuestions
import Diagnostics
import Tollgate
import TollgateCalendar
import TollgateHTTP

/// Puts expectations to one set of tables: those of the catalog, or of a mutant of it.
struct Examiner {
  let plan: TestPlan
  let tables: CatalogTables
  private let gate: Guard

  init(_ plan: TestPlan, _ tables: CatalogTables) {
    self.plan = plan
    self.tables = tables
    gate = Guard(tables)
  }

  /// What fails in one combination of an expectation.
  func failures(of expectation: ExpectationDeclaration, in test: TestCase) -> [Failure] {
    let situation: ResolvedSituation
    do throws(SituationError) {
      situation = try test.situation.resolve(with: tables, now: Instant(milliseconds: 0))
    } catch {
      // The rules over expectations leave nothing that could not be resolved.
      return [
        Failure(
          span: expectation.name.span, combination: test.combination, subject: "given", expected: "a situation",
          decided: error.message)
      ]
    }
    let answers = expectation.answers.compactMap { expected -> Failure? in
      guard let answer = answer(expected.subject.value, situation.subject), !answer.meets(expected) else { return nil }
      return Failure(
        span: expected.subject.span, combination: test.combination, subject: expected.subject.value.words,
        expected: expected.words, decided: answer.words(besides: expected))
    }
    return answers + expectation.lists.compactMap { failure(of: $0, situation, test) }
  }

  /// What the resolver says of a subject; nil for one that is malformed.
  func answer(_ question: ExpectationSubject, _ subject: Subject) -> Answer? {
    switch question {
    case .malformed: return nil
    case .module(let name):
      return tables.find(name.text).map { Answer(subject, in: tables, module: $0) }
    case .feature(let name):
      return tables.find(name.text).map { (feature: FeatureID) in
        Answer(subject, in: tables, module: tables.module(of: feature), feature: feature)
      }
    case .request(let request):
      return Answer(gate.report(on: plan.request(request).asked(by: subject)))
    }
  }

  private func failure(of list: ListDeclaration, _ situation: ResolvedSituation, _ test: TestCase) -> Failure? {
    let found = found(list.kind, situation)
    let (expected, decided) = (Set(list.names.map(\.value)), Set(found.map { Name($0) }))
    guard expected != decided else { return nil }
    let names = list.names.map(\.text)
    return Failure(
      span: list.span, combination: test.combination, subject: list.kind.rawValue,
      expected: "exactly \(CatalogTest.list(names))", decided: CatalogTest.list(found),
      missing: names.filter { !decided.contains(Name($0)) }, unexpected: found.filter { !expected.contains(Name($0)) })
  }

  /// Everything of a kind that is on, passes or shows, in the catalog's order.
  private func found(_ kind: ListDeclaration.Kind, _ situation: ResolvedSituation) -> [String] {
    let subject = situation.subject
    return switch kind {
    case .modules: enabled(ModuleKind.self) { subject.matrix?.isEnabled($0) ?? false }
    case .features: enabled(FeatureKind.self) { subject.matrix?.isEnabled($0) ?? false }
    case .pages: passing(plan.entries.filter(\.isRead), subject).map(\.key)
    case .api: passing(plan.entries.filter { !$0.isPage }, subject).map(\.key)
    case .navigation: groups(subject)
    case .expiring: subject.matrix == nil ? [] : expiring(situation)
    }
  }

  /// The modules of which the tenant is told that they end soon, the next one first.
  private func expiring(_ situation: ResolvedSituation) -> [String] {
    tables.notices(for: situation.state, in: situation.calendar, at: situation.time).map { tables.code(of: $0.module) }
  }

  private func enabled<Kind: CatalogKind>(_ kind: Kind.Type, _ isOn: (CatalogID<Kind>) -> Bool) -> [String] {
    (0..<tables.count(kind)).map { CatalogID<Kind>(index: $0) }.filter(isOn).map(tables.code)
  }

  private func passing(_ entries: [TestedEntry], _ subject: Subject) -> [TestedEntry] {
    entries.filter { entry in
      entry.request.map { gate.decide($0.asked(by: subject)).decision.outcome == .allow } ?? false
    }
  }

  /// The groups with a page that passes, in them or in a group inside them.
  private func groups(_ subject: Subject) -> [String] {
    let groups = plan.catalog.groups
    var shown: Set<Int> = []
    for entry in passing(plan.entries.filter { $0.isRead && $0.menu != nil }, subject) {
      var group = entry.menu
      while let current = group, shown.insert(current.index).inserted { group = groups[current.index].parent }
    }
    return groups.indices.filter(shown.contains).map { groups[$0].code }
  }
}
