/// A line of a catalog's file.
package struct Place: Hashable, Sendable {
  /// The path as the user would type it.
  package let path: String
  package let line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}

extension Place: CustomStringConvertible {
  /// The place as compilers write it: `catalog/retail/modules.yaml:12`.
  package var description: String {
    "\(path):\(line)"
  }
}
