/// What every request reads of an entry. The entries of a route follow one another.
package enum CheckWord: Int, TableRow {
  /// See ``TableOperation``.
  case operation
  /// ``CheckFlags``.
  case flags
  /// The module that is needed, and the feature, plus one, in two digits each.
  case needs
  /// The capabilities that are needed, plus one, in two digits each.
  case capabilities

  package static var section: TableSection { .checks }
  package static var stride: Int { 4 }
  /// No number of which two are in one word reaches it.
  package static var needLimit: Int { 1 << 12 }
}

/// All that an entry asks for; lists of ids.
package enum EntryWord: Int, TableRow {
  /// Modules of which one is enough.
  case anyModules
  /// Modules that are all needed: those listed, then those of the features.
  case modules
  case features
  /// Capabilities of the entry and of `modules`, none twice.
  case capabilities
  /// A list of figures.
  case consumes

  package static var section: TableSection { .entries }
  package static var stride: Int { 5 }
}

/// A node of the tree of path segments, as whatever leads to it says.
package enum NodeWord: Int, CaseIterable, Sendable {
  /// The node's number; 0 if nothing is below it.
  case node
  /// The first entry of the route that ends here, plus one.
  case exact
  /// The first entry of the route that answers what is below and no child answers, plus one: of the last on the way of
  /// the literals that takes everything from a node on. ``unknown`` if that is for the branch above to say.
  case fallback
  /// Where the branches say which children take more than one text, plus one; 0 if none does.
  case branch

  /// The number of words.
  package static var count: Int { branch.rawValue + 1 }
  /// What stands for a fallback that other ways may lead past: no image is long enough for so many entries.
  package static var unknown: Int { TableLayout.wordLimit - 1 }
}

/// A slot of the hashed index of the children that are literals: segments that a request target may have as they stand, of
/// segment characters and no dot segments.
///
/// An edge takes ``TableLayout/edgeText`` bytes of a segment, or the rest of it if fewer are left, none at the least. What
/// it leads to before the segment has ended is a node that has such edges and nothing else.
package enum EdgeWord: Int, TableRow {
  /// The node that it leads to, as ``NodeWord`` says.
  case node, exact, fallback, branch
  /// The first two words of the node that it leads from; ``TableDigits/free`` in a free slot.
  case parent, parentExact
  /// The text, filled up.
  case text, text1

  package static var section: TableSection { .edges }
  package static var stride: Int { 8 }
}

/// What starts a block of the branches that tells of a node's other children: the child that takes any segment, as
/// ``NodeWord`` says, after a word that is 0 if there is none, and the number of globs. A ``GlobWord`` each follows, the
/// longest first.
package enum BranchWord: Int, CaseIterable, Sendable {
  case hasParameter, node, exact, fallback, branch, globs

  /// The number of words.
  package static var count: Int { globs.rawValue + 1 }
}

/// A child that takes the segments of a glob.
package enum GlobWord: Int, CaseIterable, Sendable {
  case node, exact, fallback, branch
  /// The text of its beginning and its end, one after the other, among the texts.
  case text, textLength
  /// The part of the text that is the end.
  case suffixLength

  /// The number of words.
  package static var count: Int { suffixLength.rawValue + 1 }
}

/// How an entry's operation is written: as the digits of a word, for it is only compared. What a page and the API are
/// asked for by the same request line is written the same: to read is GET.
package enum TableOperation {
  /// Every method that the route does not list; no page has it.
  package static var anyMethod: UInt32 { TableDigits.zero }

  /// A method.
  @inline(__always)
  package static func method(_ method: HTTPMethod) -> UInt32 {
    self.method(number: method.rawValue)
  }

  /// What a request line with a method asks for, of a page as of the API: HEAD is GET.
  @inline(__always)
  static func ofLine(_ method: UInt8) -> UInt32 {
    self.method(number: method <= HTTPMethod.head.rawValue ? HTTPMethod.get.rawValue : method)
  }

  /// A method by its raw value.
  @inline(__always)
  private static func method(number: UInt8) -> UInt32 {
    // There are fewer methods than a digit has values.
    TableDigits.zero &+ UInt32(number) &+ 1
  }

  /// An action on a page, by its number; one that no tables can have is written as none of theirs.
  package static func action(_ index: Int) -> UInt32 {
    guard index != 0 else { return method(.get) }
    let number = HTTPMethod.allCases.count &+ max(0, index)
    return number < TableLayout.wordLimit && index > 0 ? TableDigits.digits(number) : TableDigits.free
  }
}

/// What is so about an entry.
package struct CheckFlags: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// No entry of the route follows.
  package static var isLast: CheckFlags { CheckFlags(rawValue: 1) }
  /// It passes without a tenant and asks for nothing.
  package static var isPublic: CheckFlags { CheckFlags(rawValue: 2) }
  /// It asks for more than its row of checks says: see ``EntryWord``.
  package static var asksForMore: CheckFlags { CheckFlags(rawValue: 4) }
  /// A rollout covers it with a shadow: see ``ShadowWord``.
  package static var isInShadow: CheckFlags { CheckFlags(rawValue: 8) }
}
