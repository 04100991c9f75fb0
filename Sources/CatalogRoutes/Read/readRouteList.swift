import CatalogSyntax
import Diagnostics
import Tollgate

/// Reads a list with a route a line: methods and a path, in either order, with whatever else a tool prints beside them.
func readRouteList(_ source: SourceID, bytes: [UInt8], base: String) -> RealRoutes {
  var found = RealRoutes()
  let lines = SourceLines(bytes)
  for number in 1...lines.count {
    let text = String(decoding: lines.content(of: number) ?? [], as: UTF8.self)
    let line = RouteLine(text)
    let span = { (column: Int, width: Int) in
      Span(
        source: source, start: Position(line: number, column: column),
        end: Position(line: number, column: column + width))
    }
    if let path = line.path {
      // A method that no guard lets pass is none that a catalog could decide.
      guard !line.isForeign else { continue }
      found.add(base + path.text, line.methods, at: span(path.column, path.width))
    } else if !line.isRemark {
      found.report(.noRoute(text: text.trimmed), at: span(1, text.unicodeScalars.count))
    }
  }
  return found
}

/// A line that a tool has printed.
private struct RouteLine {
  typealias Word = (text: String, column: Int, width: Int)

  private(set) var methods: [HTTPMethod] = []
  private(set) var path: Word?
  /// Whether it names methods, and none that a request to a guard can have.
  private(set) var isForeign = false
  /// Whether it is empty, a comment or the rule of a table.
  let isRemark: Bool

  init(_ line: String) {
    let words = line.words
    isRemark = words.isEmpty || words[0].text.hasPrefix("#") || words[0].text.hasPrefix("//")
    guard !isRemark else { return }
    var names: [String] = []
    for word in words {
      let isQuoted = word.text.utf8.contains { "'\"{[".utf8.contains($0) }
      if let found = word.text.methodNames, path == nil || isQuoted || word.text == word.text.uppercased() {
        if path == nil || names.isEmpty { names += found }
      } else if path == nil, word.text.looksLikePath || !names.isEmpty {
        path = (word.text.withSlash, word.column, word.width)
      }
    }
    methods = names.compactMap { name in HTTPMethod.allCases.first { "\($0.name)" == name } }
    let isAny = names.isEmpty || names.contains { ["ANY", "ALL", "*"].contains($0) }
    if isAny { methods = [] }
    isForeign = !isAny && methods.isEmpty
  }
}

extension String {
  /// What stands between blanks and the bars of tables, without the marks around it, with its column.
  fileprivate var words: [(text: String, column: Int, width: Int)] {
    var words: [(text: String, column: Int, width: Int)] = []
    var word = ""
    var start = 1
    for (index, scalar) in (unicodeScalars + [" "]).enumerated() {
      if scalar == " " || scalar == "\t" {
        let isRule = word.unicodeScalars.allSatisfy { "|+-=─│┌┐└┘├┤┬┴┼".unicodeScalars.contains($0) }
        if !isRule { words.append((word, start, word.unicodeScalars.count)) }
        word = ""
        start = index + 2
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    return words
  }

  /// The methods that a word such as `GET`, `GET|HEAD` or `{'GET',` names; nil if it is none.
  fileprivate var methodNames: [String]? {
    let marks = Array("{}[]()'\",|:".utf8)
    let names = utf8.split { marks.contains($0) || $0 == UInt8(ascii: "/") }.map { String(Substring($0)).uppercased() }
    let known = HTTPMethod.allCases.map { "\($0.name)" } + ["TRACE", "CONNECT", "ANY", "ALL", "*"]
    guard utf8.first != UInt8(ascii: "/"), !names.isEmpty, names.allSatisfy(known.contains) else { return nil }
    return names
  }

  fileprivate var looksLikePath: Bool {
    utf8.first == UInt8(ascii: "/") || utf8.first == UInt8(ascii: "^")
  }

  /// The path as it is, or with the slash that some tools leave out.
  fileprivate var withSlash: String {
    looksLikePath ? self : "/" + self
  }
}
