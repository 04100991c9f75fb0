import CatalogModel

/// The data flows that the catalog declares, each from where the data comes to where it goes.
struct DataFlows {
  private struct Flow: Hashable {
    let from: Name
    let to: Name
  }

  private var flows: Set<Flow> = []
  /// The codes that aliases stand for.
  private var codes: [Name: Name] = [:]

  /// - Complexity: O(integrations)
  init(_ declaration: CatalogDeclaration) {
    for system in declaration.systems {
      for alias in system.aliases { codes[alias.value] = system.code.value }
    }
    for module in declaration.modules { add(module.integrations, of: module.code.value) }
    for system in declaration.systems { add(system.integrations, of: system.code.value) }
  }

  private mutating func add(_ integrations: [IntegrationDeclaration], of owner: Name) {
    for integration in integrations {
      let partner = code(integration.partner.value)
      if integration.flow != "out" { flows.insert(Flow(from: partner, to: owner)) }
      if integration.flow != "in" { flows.insert(Flow(from: owner, to: partner)) }
    }
  }

  private func code(_ name: Name) -> Name {
    codes[name] ?? name
  }

  /// The flows of an expectation that nothing declares.
  func failures(of expectation: ExpectationDeclaration) -> [Failure] {
    expectation.flows.compactMap { expected in
      guard case .flow(let source, let target) = expected.value else { return nil }
      let (from, to) = (code(source), code(target))
      if flows.contains(Flow(from: from, to: to)) { return nil }
      let isReversed = flows.contains(Flow(from: to, to: from))
      return Failure(
        span: expected.span, combination: [], subject: "\(source.text) -> \(target.text)", expected: "a data flow",
        decided: isReversed ? "the data flows the other way" : "no integration declares it")
    }
  }
}
