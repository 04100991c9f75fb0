import CatalogModel
import Diagnostics

/// What an entry asks for, limits aside, with what its modules and features bring along. Numbers are positions in the
/// program.
struct Needs {
  /// One thing that is asked for, at the place that says so.
  struct Need {
    enum Subject: Hashable {
      case module(Int)
      /// One of these is enough, if the user holds what it asks for itself.
      case anyModule([Int])
      case feature(Int)
      case capability(Int)
    }

    let subject: Subject
    let span: Span
  }

  /// In the order in which they are checked. All of them must be met.
  private(set) var all: [Need] = []

  /// What having a feature asks for.
  init(feature: Int, _ program: Program) {
    all = [Need(subject: .feature(feature), span: program.features[feature].code.span)]
  }

  /// What some declarations, a page and an action on it or an API route, ask for together; nil if everyone passes.
  init?(_ entries: [EntryDeclaration], _ program: Program) {
    guard entries.allSatisfy({ $0.isPublic == nil }) else { return nil }
    var capabilities: [Need] = []
    func ask(_ names: [Located<Name>]) {
      for name in names {
        guard let capability = program.capabilities[name.value] else { continue }
        capabilities.append(Need(subject: .capability(capability), span: name.span))
      }
    }
    for entry in entries {
      if let any = entry.anyModules {
        all.append(Need(subject: .anyModule(program.modules.positions(of: any.value)), span: any.span))
      }
      if let name = entry.module, let module = program.modules[name.value] {
        all.append(Need(subject: .module(module), span: name.span))
        ask(program.modules.all[module].capabilities)
      }
      if let name = entry.feature, let feature = program.features[name.value] {
        all.append(Need(subject: .feature(feature), span: name.span))
        if let module = program.module(ofFeature: feature) { ask(program.modules.all[module].capabilities) }
      }
      ask(entry.capabilities)
    }
    all += capabilities
  }
}

extension Program {
  /// The module of a feature; nil for a feature whose module nothing declares.
  func module(ofFeature feature: Int) -> Int? {
    features.all[feature].module.flatMap { modules[$0.value] }
  }

  /// What a user needs for anything in a module.
  func capabilities(ofModule module: Int) -> [Int] {
    capabilities.positions(of: modules.all[module].capabilities)
  }
}
