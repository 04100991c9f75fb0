import Foundation

/// The code that a folder's own name makes for a catalog: what codes cannot hold becomes a break between words, so that
/// `corner-shop` is `CornerShop`. Nil if nothing is left that starts with a letter.
package func catalogCode(ofFolder folder: String) -> String? {
  let name = ownName(ofFolder: folder)
  let words = name.utf8.split { byte in
    !((0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
  }
  let code = words.map { word in
    String(decoding: word.prefix(1), as: UTF8.self).uppercased() + String(decoding: word.dropFirst(), as: UTF8.self)
  }.joined()
  guard let first = code.utf8.first, !(0x30...0x39).contains(first) else { return nil }
  return String(code.prefix(63))
}

/// The last part of a folder's path, which Foundation is asked for only where it is not written there.
private func ownName(ofFolder folder: String) -> String {
  let last = folder.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
  guard let last, last != ".", last != ".." else {
    return URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
  }
  return last
}
