import CatalogIR
import CatalogModel
import Diagnostics

extension Program {
  /// Every use of a name in an expectation. Pages and API routes have a rule of their own.
  func references(of expectation: ExpectationDeclaration) -> [Reference] {
    var references: [Reference] = []
    func add(_ names: [Located<Name>], _ kind: EntityKind) {
      references += names.map { Reference(name: $0, kind: kind, owner: expectation.words) }
    }
    func add(_ name: Located<Name>?, _ kind: EntityKind) {
      add(name.map { [$0] } ?? [], kind)
    }
    let given = expectation.given
    for row in given.rows {
      add(row.pack, .pack)
      add(statuses(row.status.map { [$0] } ?? []), .status)
    }
    add((given.enterpriseModules + given.storeModules).map(\.code), .module)
    add((given.enterpriseFeatures + given.storeFeatures).map(\.code), .feature)
    add(given.connections, .connection)
    add(given.configured, .module)
    add((given.limits + given.usage).map(\.limit), .limit)
    add(given.roles?.value ?? [], .role)
    add(given.capabilities, .capability)
    for axis in expectation.each {
      switch axis.key {
      case .pack: add(axis.values, .pack)
      case .status: add(statuses(axis.values), .status)
      case .role: add(axis.values, .role)
      }
    }
    for answer in expectation.answers {
      let subject = answer.subject
      switch subject.value {
      case .module(let name): add(Located(name, at: subject.span), .module)
      case .feature(let name): add(Located(name, at: subject.span), .feature)
      case .request, .malformed: break
      }
      add(answer.missing ?? [], .unmet)
      add(answer.grantingPacks ?? [], .pack)
      add(answer.module, .module)
      add(answer.feature, .feature)
      add(answer.limit, .limit)
    }
    for list in expectation.lists {
      switch list.kind {
      case .modules, .expiring: add(list.names, .module)
      case .features: add(list.names, .feature)
      case .navigation: add(list.names, .group)
      case .pages, .api: break
      }
    }
    for flow in expectation.flows {
      guard case .flow(let source, let target) = flow.value else { continue }
      add([Located(source, at: flow.span), Located(target, at: flow.span)], .partner)
    }
    return references
  }

  /// The names that need a declaration: the usual statuses are there in a catalog that declares none.
  private func statuses(_ names: [Located<Name>]) -> [Located<Name>] {
    guard declaration.statuses.isEmpty else { return names }
    let usual = Set(usualStatuses.map { Name($0.code) })
    return names.filter { !usual.contains($0.value) }
  }
}

extension ExpectationDeclaration {
  /// The expectation in the words of messages.
  var words: String {
    "expectation '\(name.text)'"
  }
}
