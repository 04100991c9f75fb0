/// What the process says to its caller.
enum ExitCode: Int32, Comparable {
  /// Nothing to object to.
  case fine = 0
  /// The command did its work and found something: an error in a catalog, generated files that are not up to date.
  case findings = 1
  /// The command could not do its work: wrong arguments, files that cannot be read or written.
  case usage = 2
  /// A mistake of this program.
  case internalError = 3

  /// Orders by weight: of several results the gravest is told.
  static func < (left: ExitCode, right: ExitCode) -> Bool {
    left.rawValue < right.rawValue
  }
}
