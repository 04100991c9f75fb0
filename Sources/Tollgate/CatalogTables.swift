/// A compiled catalog: read-only data that every question is put to.
///
/// Generated code holds the image of its catalog as text in the binary, so that making a value costs nothing. Ids of
/// another catalog, or out of range, are never trapped on and never grant.
public struct CatalogTables: Sendable {
  @usableFromInline
  enum Image: Sendable {
    case text(StaticString)
    case bytes([UInt8])
  }

  @usableFromInline let image: Image
  /// Read from the image once, since every request needs it.
  @usableFromInline let index: RouteIndex

  /// Takes an image that the compiler printed. Any other text is a programming error and stops the program; the label
  /// changes with the table format, so that generated code does not compile against another.
  ///
  /// - Complexity: O(1)
  public init(format6 image: StaticString) {
    precondition(
      image.hasPointerRepresentation && image.withUTF8Buffer(TableReader.isImage),
      "this text is no catalog of table format 6: generate its code again")
    self.image = .text(image)
    index = RouteIndex(TableReader(image.utf8Start))
  }

  /// Takes an image in memory, as the lowering makes it. Any other bytes are a programming error.
  package init(bytes: [UInt8]) {
    index = bytes.withUnsafeBufferPointer { buffer in
      guard TableReader.isImage(buffer), let start = buffer.baseAddress else {
        preconditionFailure("these bytes are no catalog of table format 6")
      }
      return RouteIndex(TableReader(start))
    }
    image = .bytes(bytes)
  }

  private init(empty image: StaticString) {
    self.image = .text(image)
    index = RouteIndex()
  }

  /// The tables of no catalog: every word of theirs is 0, so that nothing is in them and nothing is of them.
  static var none: CatalogTables {
    CatalogTables(
      empty: """
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        """)
  }

  /// What tells these tables from others.
  package var mark: CatalogMark { read { $0.mark } }

  /// The image, if the binary holds it.
  @inlinable @inline(__always)
  var printedImage: UnsafePointer<UInt8>? {
    if case .text(let text) = image { text.utf8Start } else { nil }
  }

  /// Opens the image for the length of a call.
  @inline(__always)
  func read<Result>(_ body: (TableReader) -> Result) -> Result {
    switch image {
    case .text(let text):
      return body(TableReader(text.utf8Start))
    case .bytes(let bytes):
      return bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { preconditionFailure("an image is never empty") }
        return body(TableReader(start))
      }
    }
  }
}

extension CatalogTables {
  /// 16 hexadecimal digits that change with anything in the tables: FNV-1a 64 over the image after the digest itself.
  ///
  /// - Complexity: O(1)
  public var digest: String {
    read { String(decoding: $0.digest, as: UTF8.self) }
  }

  /// The catalog's code.
  ///
  /// - Complexity: O(length of the code)
  public var catalog: String {
    read { reader in
      String(
        decoding: reader.texts[reader.header(.catalogText), reader.header(.catalogLength)], as: UTF8.self)
    }
  }
}
