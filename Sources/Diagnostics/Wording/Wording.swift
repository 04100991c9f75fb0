/// The sentences for one problem.
package struct Wording: Hashable, Sendable {
  /// What is wrong, in the words of who wrote the catalog. One line, without a full stop.
  package let message: String
  /// A few words under the caret.
  package let label: String
  /// Other places that belong to it.
  package let labels: [Label]
  /// What to do next.
  package let help: String?

  init(_ message: String, label: String = "", labels: [Label] = [], help: String? = nil) {
    self.message = message
    self.label = label
    self.labels = labels
    self.help = help
  }
}
