extension CatalogTables {
  /// The number of entities of a kind; their ids are the numbers below it.
  ///
  /// - Complexity: O(1)
  public func count<Kind: CatalogKind>(_ kind: Kind.Type) -> Int {
    read { $0.count(Kind.section) }
  }

  /// The code of an entity as the catalog writes it; empty for an id that is not of these tables.
  ///
  /// - Complexity: O(length of the code)
  public func code<Kind: CatalogKind>(of id: CatalogID<Kind>) -> String {
    read { reader in
      guard reader.has(id) else { return "" }
      return String(decoding: reader.code(reader.firstCode(Kind.section.rawValue) + id.index), as: UTF8.self)
    }
  }

  /// The entity whose code has exactly these bytes; nil if there is none.
  ///
  /// - Complexity: O(length of the code) on average
  public func find<Kind: CatalogKind>(_ code: String) -> CatalogID<Kind>? {
    var code = code
    return code.withUTF8 { find(bytes: $0) }
  }

  /// The entity whose code has exactly these bytes; nil if there is none.
  package func find<Kind: CatalogKind>(bytes: UnsafeBufferPointer<UInt8>) -> CatalogID<Kind>? {
    read { $0.find(bytes, Kind.section).map { CatalogID(index: $0) } }
  }
}

extension TableReader {
  /// Whether the id is of these tables, as far as its number can say.
  func has<Kind: CatalogKind>(_ id: CatalogID<Kind>) -> Bool {
    id.index >= 0 && id.index < count(Kind.section)
  }

  /// A code by its position among all.
  func code(_ position: Int) -> UnsafeBufferPointer<UInt8> {
    let codes = rows(CodeWord.self)
    let start = codes[position, .start]
    return texts[start, codes[position + 1, .start] - start]
  }

  /// The number of the entity of a kind that has a code.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: CatalogSection) -> Int? {
    var hash = TableHash(seed: kind.rawValue)
    for byte in bytes { hash.combine(byte) }
    let first = firstCode(kind.rawValue)
    let end = firstCode(kind.rawValue + 1)
    let slots = rows(CodeSlotWord.self)
    let mask = header(.codeMask)
    var slot = hash.slot(mask: mask)
    while true {
      let position = slots[slot, .code] - 1
      guard position >= 0 else { return nil }
      if position >= first, position < end, code(position).hasSameBytes(as: bytes) { return position - first }
      slot = (slot + 1) & mask
    }
  }
}
