package import Diagnostics

extension CatalogDifference {
  /// The difference as workflow commands of GitHub Actions, one a change.
  ///
  /// - Parameter failing: The classes that fail the run: their changes are errors unless they are accepted.
  package func gitHub(places: Places, failing: Set<ChangeClass>) -> String {
    changes.map { change in
      let level: AnnotationLevel =
        change.fails(failing) ? .error : change.bump == .major && change.acceptance == nil ? .warning : .notice
      let effects = change.effects.map { EffectWords($0, among: crowd).sentence }
      let acceptance = change.acceptance.map { "accepted until \($0.until): \($0.reason)" }
      let place = places.head(of: change)
      return gitHubAnnotation(
        level, file: place?.file, line: place?.line, title: "\(change.rule.code): \(change.classWords)",
        lines: [change.words] + effects + [acceptance].compactMap(\.self)) + "\n"
    }.joined()
  }
}
