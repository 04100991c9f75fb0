import CatalogIR
import CatalogModel

/// An operation on a route as a matrix and a request write it: with the base of the API, `ANY` for every method that is
/// not listed, `/*` for what lies below, and the action behind the page.
struct NamedOperation {
  private typealias Word = [UInt8]

  private var method: Word?
  private var path: Word = []
  private var action: Word?
  private var isCall = false
  private let foldsCase: Bool

  init(_ text: String, apiBase: [String]?, foldsCase: Bool) {
    self.foldsCase = foldsCase
    var words = Self.words(text)[...]
    if words.first?.first != UInt8(ascii: "/") { method = words.popFirst() }
    path = trunk(words.popFirst() ?? [])
    action = words.popFirst()
    if method == Word("ANY".utf8) { method = nil }
    guard let apiBase else { return }
    let base = Word("/\(apiBase.joined(separator: "/"))".utf8)
    isCall = path.starts(with: base + "/".utf8)
    if isCall { path.removeFirst(base.count) }
  }

  /// Whether an entry of a page or of the API is meant.
  func names(_ key: EntryKey, in space: Route.Space) -> Bool {
    let words = Self.words(key.key)
    guard let own = words.last, trunk(own) == path else { return false }
    switch space {
    case .api: return isCall && action == nil && method == (words.count > 1 ? words[0] : nil)
    case .page: return !isCall && method == nil && (action == nil || action == key.action.map { Word($0.utf8) })
    }
  }

  private static func words(_ text: String) -> [Word] {
    text.utf8.split(separator: UInt8(ascii: " ")).map(Word.init)
  }

  /// A pattern without the sign for what lies below, and without capitals where they mean nothing.
  private func trunk(_ path: Word) -> Word {
    let path = foldsCase ? Word(String(decoding: path, as: UTF8.self).lowercasedASCII.utf8) : path
    return path.count > 2 && path.suffix(2).elementsEqual("/*".utf8) ? path.dropLast(2) : path
  }
}
