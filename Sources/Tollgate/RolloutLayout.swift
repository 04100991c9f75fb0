/// A rollout; the numbers of the others count rows.
package enum RolloutWord: Int, TableRow {
  /// 1 for a shadow, which has an end.
  case isShadow
  /// The first word of the end.
  case end
  case endMiddle, endHigh
  case code, codeLength
  case author, authorLength
  case reason, reasonLength

  package static var section: TableSection { .rollouts }
  package static var stride: Int { 10 }
}

/// An entry that a shadow covers, in the order of entries.
package enum ShadowWord: Int, TableRow {
  case entry
  /// The rollout that names it, plus one; 0 leaves it to the shadows of its modules.
  case rollout
  case name, nameLength
  /// Capabilities that the entry lists itself, whatever its modules ask for; empty where a rollout names it.
  case capabilities

  package static var section: TableSection { .shadows }
  package static var stride: Int { 5 }
}

/// The shadow of the checks of a module: a row for each module if the catalog has a shadow, and none if not.
package enum ModuleShadowWord: Int, TableRow {
  /// The rollout, plus one; 0 is none.
  case rollout

  package static var section: TableSection { .moduleShadows }
  package static var stride: Int { 1 }
}
