import CatalogIR

/// An operation on a route as a matrix and a request write it: with the base of the API, `ANY` for every method that is
/// not listed, `/*` for what lies below, and the action behind the page.
struct NamedOperation {
  private typealias Word = [UInt8]

  private var method: Word?
  private var path: Word = []
  private var action: Word?
  private var isCall = false

  init(_ text: String, apiBase: [String]?) {
    var words = Self.words(text)[...]
    if words.first?.first != UInt8(ascii: "/") { method = words.popFirst() }
    path = Self.trunk(words.popFirst() ?? [])
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
    guard let own = words.last, Self.trunk(own) == path else { return false }
    switch space {
    case .api: return isCall && action == nil && method == (words.count > 1 ? words[0] : nil)
    case .page: return !isCall && method == nil && (action == nil || action == key.action.map { Word($0.utf8) })
    }
  }

  private static func words(_ text: String) -> [Word] {
    text.utf8.split(separator: UInt8(ascii: " ")).map(Word.init)
  }

  /// A pattern without the sign for what lies below.
  private static func trunk(_ path: Word) -> Word {
    path.count > 2 && path.suffix(2).elementsEqual("/*".utf8) ? path.dropLast(2) : path
  }
}
