import CatalogIR
import CatalogModel

extension CatalogBuilder {
  /// A system of which nothing else is said is a service.
  var systems: [System] {
    program.systems.all.map { system in
      System(
        code: system.code.text, name: text(system.name, else: system.code),
        kind: system.systemKind.flatMap(System.Kind.init(rawValue:)) ?? .service, summary: system.summary,
        aliases: system.aliases.map(\.text), integrations: integrations(system.integrations))
    }
  }

  var enumerations: [Enumeration] {
    program.enumerations.all.map { enumeration in
      Enumeration(
        code: enumeration.code.text, name: text(enumeration.name),
        module: enumeration.module.flatMap { program.modules[$0.value] }.map { ID($0) },
        values: enumeration.values.map {
          Enumeration.Value(code: $0.code.text, name: text($0.name), summary: $0.summary, example: $0.example)
        })
    }
  }

  var objectives: [Objective] {
    program.objectives.all.compactMap { objective in
      guard let subject = objective.subject.flatMap(partner) else { return nil }
      return Objective(
        code: objective.code.text, name: text(objective.name), subject: subject,
        withinMilliseconds: objective.withinMilliseconds, load: objective.load, throughput: throughput(of: objective))
    }
  }

  func profile(of module: ModuleDeclaration) -> Module.Profile {
    Module.Profile(
      slug: module.slug?.text, category: module.category, icon: module.icon, version: module.version,
      sortOrder: module.sortOrder)
  }

  func landscape(of module: ModuleDeclaration) -> Module.Landscape {
    Module.Landscape(
      enhances: ids(module.enhances, in: program.modules),
      uses: module.uses.compactMap { program.systems[$0.value] }.map { ID($0) },
      inputs: module.inputs, outputs: module.outputs,
      tables: module.tables.map { OwnedTable(name: $0.name.text, summary: $0.summary) },
      integrations: integrations(module.integrations))
  }

  private func integrations(_ declared: [IntegrationDeclaration]) -> [Integration] {
    declared.compactMap { integration in
      guard let partner = partner(integration.partner), let flow = Integration.Flow(rawValue: integration.flow)
      else { return nil }
      return Integration(partner: partner, flow: flow, name: text(integration.name), data: integration.data)
    }
  }

  private func partner(_ name: Located<Name>) -> Partner? {
    program.modules[name.value].map { .module(ID($0)) } ?? program.systems[name.value].map { .system(ID($0)) }
  }

  private func throughput(of objective: ObjectiveDeclaration) -> Objective.Throughput? {
    guard let atLeast = objective.atLeast,
      let period = objective.period.flatMap(Objective.Throughput.Period.init(rawValue:))
    else { return nil }
    return Objective.Throughput(atLeast: atLeast, unit: objective.unit, period: period)
  }
}
