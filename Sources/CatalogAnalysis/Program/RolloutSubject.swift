import CatalogIR
import CatalogModel
import Diagnostics

/// What a rollout can be about.
enum RolloutSubject: Hashable {
  case everything
  case module(Name)
  case page(Name)
  case apiRoute(Name)

  /// The subject in the words of messages: `module SELL`.
  var words: String {
    switch self {
    case .everything: "everything"
    case .module(let name): "\(EntityKind.module.rawValue) \(name.text)"
    case .page(let name): "\(EntityKind.page.rawValue) \(name.text)"
    case .apiRoute(let name): "\(EntityKind.apiRoute.rawValue) \(name.text)"
    }
  }
}

extension RolloutDeclaration {
  /// What it is about, each with its place.
  var subjects: [(subject: RolloutSubject, span: Span)] {
    (all.map { [(.everything, $0)] } ?? []) + modules.map { (.module($0.value), $0.span) }
      + pages.map { (.page($0.value), $0.span) } + api.map { (.apiRoute($0.value), $0.span) }
  }
}

extension ProgramRoute {
  /// The route as a rollout names it.
  var rolloutSubject: RolloutSubject {
    space == .page ? .page(declaration.key.value) : .apiRoute(declaration.key.value)
  }
}
