/// The tables of a catalog as one run of printable ASCII, read where it lies.
///
/// An image is ``magic``, the digest of all that follows it as 16 hexadecimal digits, the words of the header
/// (``HeaderWord``), the number of codes before each kind of entity, the place of each section, and the sections in the
/// order of ``TableSection``.
///
/// A word is a number below 2^24 in four digits of six bits, the least significant first; a digit is the byte 0x30 plus
/// its value. A signed 64-bit number takes three words. A list is its length and then its items, in ``TableSection/lists``;
/// a reference to it is the position of its length, and 0 is the empty list. A reference that may be absent is stored
/// plus one, and 0 is none. A text for people is percent-encoded.
///
/// The sections that every request reads come first: ``TableSection/edges``, ``TableSection/branches`` and
/// ``TableSection/checks``. What they hold is compared as it stands wherever that is enough, without reading its digits.
package enum TableLayout {
  /// What an image of this format starts with.
  package static var magic: StaticString { "TOLLGAT6" }
  /// Where the digest starts.
  package static var digestStart: Int { 8 }
  /// Where the bytes start that the digest covers.
  package static var bodyStart: Int { 24 }
  /// The bytes of a word.
  package static var wordLength: Int { 4 }
  /// No word reaches it, and no image is as long.
  package static var wordLimit: Int { 1 << 24 }
  /// The byte of the digit 0.
  package static var zeroDigit: UInt8 { 0x30 }
  /// What fills up texts that are compared eight bytes at a time: no segment holds it.
  package static var padding: UInt8 { UInt8(ascii: "/") }
  /// The bytes of a segment that one edge takes.
  package static var edgeText: Int { 8 }
  /// Where the edges start: they are the first section.
  package static var edgesStart: Int { sectionsStart }

  /// Where the first code of each kind is said; one word more gives the number of all codes.
  package static var firstCodesStart: Int { bodyStart + wordLength * HeaderWord.count }
  /// Where the places of the sections are said.
  package static var directoryStart: Int { firstCodesStart + wordLength * (CatalogSection.actions.rawValue + 2) }
  /// Where the first section starts: in a binary, texts as long as an image start at a multiple of 16, and what is read at
  /// once shall not lie in two lines of a cache.
  package static var sectionsStart: Int {
    (directoryStart + wordLength * (TableSection.texts.rawValue + 1) + 15) / 16 * 16
  }
}

/// The words of the header.
package enum HeaderWord: Int, CaseIterable, Sendable {
  /// The bytes of the image.
  case length
  /// The catalog's code in the texts.
  case catalogText, catalogLength
  /// Whether there is an API base, and its path in the branches, `/` before each segment, filled up to eight bytes.
  case hasBase, baseText, baseLength
  /// The first eight bytes of that text.
  case baseStart, baseStart1
  /// 1 if a capital of ASCII in a path is as its small letter.
  case foldsCase
  /// The roots of the pages and of the API, a ``NodeWord`` each.
  case pageRoot, pageExact, pageFallback, pageBranch
  case apiRoot, apiExact, apiFallback, apiBranch
  /// The number of slots for codes less one.
  case codeMask
  /// The power of two that is the number of slots that a search for an edge may start from.
  case slotBits
  /// The number of entries of all routes.
  case entries
  /// A list of ids in which what is required stands before what requires it.
  case moduleOrder, connectionOrder
  /// A list of the packs that can be bought, the ones to name first first.
  case offers
  /// How many days before an end the tenant is told; 0 is never.
  case noticeDays
  /// The number of rollouts, and of entries that one of them covers with a shadow.
  case rollouts, shadows
  /// 1 if a shadow covers anything.
  case hasShadows
  /// The rollout in whose shadow is what no entry answers, plus one; 0 is none.
  case restShadow

  /// The number of words.
  package static var count: Int { restShadow.rawValue + 1 }
}

/// The sections of an image.
package enum TableSection: Int, CaseIterable, Sendable {
  case edges, branches, checks
  case codes, codeSlots, modules, features, packs, statuses, connections, limits, roles
  case rollouts, shadows, moduleShadows
  case entries, lists, texts
}

/// The words of one row of a section.
package protocol TableRow: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
  /// Where the rows lie.
  static var section: TableSection { get }
  /// The words of a row.
  static var stride: Int { get }
}

/// A code: where its text starts; it ends where the next one starts.
package enum CodeWord: Int, TableRow {
  case start

  package static var section: TableSection { .codes }
  package static var stride: Int { 1 }
}

/// A slot of the hashed index of codes: the position of a code among all of them, plus one.
package enum CodeSlotWord: Int, TableRow {
  case code

  package static var section: TableSection { .codeSlots }
  package static var stride: Int { 1 }
}

/// A module; the lists are ids.
package enum ModuleWord: Int, TableRow {
  /// ``ModuleFlags``.
  case flags
  case requires, connections, capabilities

  package static var section: TableSection { .modules }
  package static var stride: Int { 4 }
}

/// A feature; the lists are ids.
package enum FeatureWord: Int, TableRow {
  /// ``FeatureFlags``.
  case flags
  case module, unlockModules, unlockConnections

  package static var section: TableSection { .features }
  package static var stride: Int { 4 }
}

/// A pack: a list of ids, and a list of figures.
package enum PackWord: Int, TableRow {
  case modules, figures

  package static var section: TableSection { .packs }
  package static var stride: Int { 2 }
}

/// A status.
package enum StatusWord: Int, TableRow {
  case grants, graceDays

  package static var section: TableSection { .statuses }
  package static var stride: Int { 2 }
}

/// A connection: a list of ids, and texts for people.
package enum ConnectionWord: Int, TableRow {
  case requires
  case name, nameLength
  /// What a tenant does to get it; no bytes is none.
  case setup, setupLength

  package static var section: TableSection { .connections }
  package static var stride: Int { 5 }
}

/// A limit and the figure of its module.
package enum LimitWord: Int, TableRow {
  case module
  /// See ``TablePeriod``.
  case period
  case hasFigure
  /// The first word of the figure.
  case figure
  case figureMiddle, figureHigh

  package static var section: TableSection { .limits }
  package static var stride: Int { 6 }
}

/// A role: a list of ids.
package enum RoleWord: Int, TableRow {
  case capabilities

  package static var section: TableSection { .roles }
  package static var stride: Int { 1 }
}

/// An item of a list of figures: a limit, and an amount or a bound.
package enum FigureWord: Int {
  case limit
  /// The first word of the number.
  case figure

  /// The words of an item.
  package static var stride: Int { 4 }
}

/// How a limit's period is written.
package enum TablePeriod {
  /// The number of a period; a number held now has none.
  package static func number(of period: LimitPeriod?) -> Int {
    period.flatMap(LimitPeriod.allCases.firstIndex).map { $0 + 1 } ?? 0
  }

  /// The period of a number; nil for a number held now.
  package static func period(_ number: Int) -> LimitPeriod? {
    LimitPeriod.allCases.indices.contains(number - 1) ? LimitPeriod.allCases[number - 1] : nil
  }
}

/// What is so about a module.
package struct ModuleFlags: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Every tenant has it, whatever rows say.
  package static var alwaysOn: ModuleFlags { ModuleFlags(rawValue: 1) }
  /// Tenants have it without a pack and without a row.
  package static var enabledByDefault: ModuleFlags { ModuleFlags(rawValue: 2) }
  /// It is off until its configuration is given.
  package static var requiresConfiguration: ModuleFlags { ModuleFlags(rawValue: 4) }
  /// Tenants can have it: it is neither planned nor retired.
  package static var isReleased: ModuleFlags { ModuleFlags(rawValue: 8) }
}

/// What is so about a feature.
package struct FeatureFlags: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// It is on where no row says otherwise.
  package static var enabledByDefault: FeatureFlags { FeatureFlags(rawValue: 1) }
  /// Tenants can have it: it is neither planned nor retired.
  package static var isReleased: FeatureFlags { FeatureFlags(rawValue: 2) }
  /// One of what unlocks it is enough.
  package static var anyUnlocks: FeatureFlags { FeatureFlags(rawValue: 4) }
}
