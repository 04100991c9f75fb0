/// Where things stand in the files of the two catalogs.
package struct Places: Sendable {
  /// A line of a file.
  package struct Place: Hashable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  private let base: [String: Place]
  private let head: [String: Place]

  /// - Parameters:
  ///   - base: By the name under which each thing of BASE is declared: a code, or a page or API route as it stands.
  ///   - head: The same for HEAD.
  package init(base: [String: Place] = [:], head: [String: Place] = [:]) {
    self.base = base
    self.head = head
  }

  /// Where HEAD says what a change is about; nil where it does not say it any more.
  func head(of change: Change) -> Place? {
    change.fact.entity.flatMap { find($0, in: head) }
  }

  /// Where BASE says what a change is about.
  func base(of change: Change) -> Place? {
    change.fact.entity.flatMap { find($0, in: base) }
  }

  /// The place of a change in words; nil where none is known.
  func words(of change: Change) -> String? {
    (head(of: change) ?? base(of: change)).map { "\($0.file):\($0.line)" }
  }

  private func find(_ name: String, in places: [String: Place]) -> Place? {
    places[name] ?? places["\(name)/*"]
  }
}
