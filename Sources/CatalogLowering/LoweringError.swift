/// Why a catalog does not fit the table format.
package enum LoweringError: Error, Hashable {
  /// A number is negative or has more than 24 bits.
  case numberOutOfRange(Int)
  /// The image would be longer than its format can say.
  case imageTooLong(bytes: Int)
  /// A text has a byte that the image does not hold: anything but printable ASCII, and `"` and `#`.
  case textNotPlain(String)
  /// A segment is none that a request target may have as it stands.
  case segmentNotPlain(String)
  /// A pattern has more segments than a request target can have.
  case patternTooDeep(String)
}

extension LoweringError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .numberOutOfRange(let number): "the tables hold numbers from 0 to 16777215, and the catalog comes to \(number)"
    case .imageTooLong(let bytes): "the tables hold 16777215 bytes, and the catalog comes to \(bytes)"
    case .textNotPlain(let text): "the tables hold printable ASCII without \" and #, and the catalog has \(text)"
    case .segmentNotPlain(let text):
      "the tables hold segments that a request target may have as they stand, and the catalog has \(text)"
    case .patternTooDeep(let pattern): "the tables hold patterns of 256 segments, and the catalog has \(pattern)"
    }
  }
}
