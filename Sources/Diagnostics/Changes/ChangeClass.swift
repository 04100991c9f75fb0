/// What a change between two catalogs does, in the order of its weight.
package enum ChangeClass: String, CaseIterable, Hashable, Comparable, Sendable {
  /// Somebody loses a page, a call, a feature or a module.
  case revoke
  /// More is asked for, or less is given, whether or not somebody loses by it today.
  case stricter
  /// A name that programs are written with is gone.
  case sourceBreaking = "source-breaking"
  /// A code that stored rows may hold is gone.
  case storedDataBreaking = "stored-data-breaking"
  /// Somebody gains a page, a call, a feature or a module.
  case grant
  /// Less is asked for, or more is given.
  case looser
  /// There is a new name or a new route.
  case addition
  /// Nothing changes but what people read.
  case wording

  /// The version that a change of this class needs.
  package var bump: VersionBump {
    switch self {
    case .revoke, .stricter, .sourceBreaking, .storedDataBreaking: .major
    case .grant, .looser, .addition: .minor
    case .wording: .patch
    }
  }

  package static func < (left: ChangeClass, right: ChangeClass) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

/// Which part of a version must grow (https://semver.org).
package enum VersionBump: String, CaseIterable, Hashable, Comparable, Sendable {
  case patch, minor, major

  package static func < (left: VersionBump, right: VersionBump) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}
