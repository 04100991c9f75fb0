package import CatalogModel
package import Diagnostics

/// The ledger of a catalog brought up to date, by kind: what `generate` writes, and what ids follow.
package struct LedgerBook: Sendable {
  /// The round in which the catalog is.
  package let round: Int
  package let pages: [EntityKind: LedgerPage]
  /// Whether the catalog has a ledger; without one ids follow the files.
  let isKept: Bool

  /// - Complexity: O(n log n) in the number of codes.
  package init(_ declaration: CatalogDeclaration) {
    let ledger = declaration.ledger
    func names(_ entities: [some NumberedDeclaration]) -> [LedgerPage.Names] { entities.map { ($0.code, $0.was) } }
    let features = (declaration.modules.flatMap { names($0.features) } + names(declaration.features))
      .sorted { $0.code.span < $1.code.span }
    let round = ledger?.round ?? 1
    func page(_ kind: EntityKind, _ entities: [LedgerPage.Names]) -> LedgerPage {
      LedgerPage(ledger?.rows[kind] ?? [], entities, isKept: ledger != nil, round: round)
    }
    self.round = round
    isKept = ledger != nil
    pages = [
      .module: page(.module, names(declaration.modules)), .feature: page(.feature, features),
      .pack: page(.pack, names(declaration.packs)), .capability: page(.capability, names(declaration.capabilities)),
      .limit: page(.limit, names(declaration.limits)),
    ]
  }

  /// Whether a code is known that is no longer used.
  var hasFormerCodes: Bool {
    pages.values.contains { page in page.fates.values.contains { $0.round != nil } }
  }

  /// Declarations in the order of their numbers; as they are in a catalog without a ledger.
  ///
  /// - Complexity: O(n log n)
  func ordered<Declaration: NumberedDeclaration>(_ declarations: [Declaration]) -> [Declaration] {
    guard isKept, let numbers = pages[Declaration.kind]?.numbers else { return declarations }
    let keyed = declarations.enumerated().map { (number: numbers[$1.code.value] ?? 0, place: $0, declaration: $1) }
    return keyed.sorted { ($0.number, $0.place) < ($1.number, $1.place) }.map(\.declaration)
  }
}

/// The rows of one kind, those that are to come included.
package struct LedgerPage: Sendable {
  /// A code that the catalog declares, and the one that it had before.
  typealias Names = (code: Located<Name>, was: Located<Name>?)

  /// What is known of a code.
  package enum Fate: Hashable, Sendable {
    case used(number: Int)
    case retired(number: Int, reason: String, instead: Name?, round: Int)
    case renamed(to: Name, round: Int)
  }

  /// The rows by code.
  package private(set) var fates: [Name: Fate] = [:]
  /// The numbers of the codes that the catalog declares.
  private(set) var numbers: [Name: Int] = [:]
  /// Those of them that the ledger does not have.
  private(set) var new: Set<Name> = []

  /// - Parameters:
  ///   - rows: As the ledger has them.
  ///   - entities: What the catalog declares, in file order.
  ///   - isKept: Whether there is a ledger.
  /// - Complexity: O(rows + entities)
  init(
    _ rows: [LedgerDeclaration.Row], _ entities: [Names], isKept: Bool, round: Int
  ) {
    for row in rows where fates[row.code.value] == nil { fates[row.code.value] = Fate(row, in: round) }
    // Asked only of what is called otherwise now.
    let declared = entities.contains { $0.was != nil } ? Set(entities.map(\.code.value)) : []
    var new: [Name] = []
    for (code, was) in entities {
      let fate = fates[code.value]
      if case .used(let number)? = fate {
        numbers[code.value] = number
      } else if let former = was?.value, case .used(let number)? = fates[former], !declared.contains(former) {
        numbers[code.value] = number
        fates[former] = .renamed(to: code.value, round: round)
        fates[code.value] = .used(number: number)
      } else if fate == nil {
        new.append(code.value)
        // The first ledger has nothing yet from which the number could come.
        if let former = was?.value, !isKept, !declared.contains(former) {
          fates[former] = .renamed(to: code.value, round: round)
        }
      }
    }
    addNumbers(to: new)
    self.new = Set(new)
  }

  /// Gives each new code the greatest number so far and a step on, which its spelling decides: what stands in the ledger
  /// keeps its place, and branches that each add a code do not choose the same number.
  private mutating func addNumbers(to codes: [Name]) {
    var taken = Set(fates.values.compactMap(\.number))
    var greatest = taken.max() ?? 0
    numbers.reserveCapacity(numbers.count + codes.count)
    fates.reserveCapacity(fates.count + codes.count)
    for code in codes where fates[code] == nil {
      let next = greatest + Self.step(of: code)
      let number = next <= LedgerDeclaration.mostNumbers ? next : (1...).first { !taken.contains($0) } ?? next
      taken.insert(number)
      greatest = max(greatest, number)
      numbers[code] = number
      fates[code] = .used(number: number)
    }
  }

  /// From 1 to 1000 (the hash is FNV-1a).
  private static func step(of code: Name) -> Int {
    let hash = code.text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return 1 + Int(hash % 1000)
  }

  /// What has become of a code that is not used, at the end of all renames: what it is called now, why it is gone, or nil
  /// where they lead nowhere.
  func end(of code: Name) -> Name? {
    var code = code
    // A circle is longer than there are rows.
    for _ in 0...fates.count {
      guard case .renamed(let next, _)? = fates[code] else { return fates[code] == nil ? nil : code }
      code = next
    }
    return nil
  }
}

extension LedgerPage.Fate {
  fileprivate init(_ row: LedgerDeclaration.Row, in round: Int) {
    switch row.fate {
    case .used(let number): self = .used(number: number.value)
    case .retired(let number, let reason, let instead):
      self = .retired(number: number.value, reason: reason, instead: instead?.value, round: row.round ?? round)
    case .renamed(let code): self = .renamed(to: code.value, round: row.round ?? round)
    }
  }

  var number: Int? {
    switch self {
    case .used(let number), .retired(let number, _, _, _): number
    case .renamed: nil
    }
  }

  /// The round in which the code went; nil for one that is used.
  var round: Int? {
    switch self {
    case .used: nil
    case .retired(_, _, _, let round), .renamed(_, let round): round
    }
  }
}
