import CatalogModel
import Diagnostics

/// What editors show beside a catalog's own codes, by the place where each is declared.
struct CodeDescriptions {
  private var words: [Span: String] = [:]

  init(_ catalog: CatalogDeclaration) {
    for module in catalog.modules {
      add(module.code, "Module", module.name, module.summary)
      for feature in module.features {
        add(feature.code, "Feature of \(module.code.text)", feature.name, feature.summary)
      }
    }
    for feature in catalog.features {
      add(feature.code, "Feature" + (feature.module.map { " of \($0.text)" } ?? ""), feature.name, feature.summary)
    }
    for connection in catalog.connections { add(connection.code, "Connection", connection.name, connection.setup) }
    for system in catalog.systems {
      add(system.code, "System", system.name, system.summary)
      for alias in system.aliases { add(alias, "Another name of \(system.code.text)", system.name, system.summary) }
    }
    for limit in catalog.limits { add(limit.code, "Limit", limit.name, limit.unit) }
    for pack in catalog.packs { add(pack.code, "Pack", pack.name, pack.target) }
    for capability in catalog.capabilities { add(capability.code, "Capability", capability.name, nil) }
    for role in catalog.roles { add(role.code, "Role", role.name, nil) }
    for group in catalog.groups { add(group.code, "Heading of the menu", group.name, nil) }
    for status in catalog.statuses { add(status.code, status.grants ? "Status that grants" : "Status", nil, nil) }
  }

  /// `Module: Sales POS. draft sales, submit sales`
  subscript(code: Located<Name>) -> String? {
    words[code.span]
  }

  private mutating func add(_ code: Located<Name>, _ kind: String, _ name: TextDeclaration?, _ more: String?) {
    let title = name?.renderings.first.map { "\(kind): \($0.text)" } ?? kind
    words[code.span] = [title, more].compactMap(\.self).joined(separator: ". ")
  }
}
