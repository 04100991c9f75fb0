import Foundation

/// JSON as it was read, so that every key and every type can be checked by hand.
enum JSONInput: Hashable, Decodable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A number with a fraction, or beyond 64 bits: no key of a request takes one.
  case otherNumber
  case text(String)
  case list([JSONInput])
  case object([String: JSONInput])

  /// Reads one JSON value; nil if the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONDecoder().decode(JSONInput.self, from: Data(bytes)) else { return nil }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let object = try? value.decode([String: JSONInput].self) {
      self = .object(object)
    } else if let list = try? value.decode([JSONInput].self) {
      self = .list(list)
    } else if let boolean = try? value.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let integer = try? value.decode(Int64.self) {
      self = .integer(integer)
    } else {
      _ = try value.decode(Double.self)
      self = .otherNumber
    }
  }
}
