import Diagnostics

extension Explanation {
  /// The explanation for people: a line a fact with its place, chapter by chapter.
  ///
  /// - Complexity: O(size of the explanation)
  package var text: String {
    var lines = [title]
    for point in head.points { write(point, depth: 1, to: &lines) }
    for chapter in chapters {
      lines += ["", chapter.heading.title]
      for point in chapter.points { write(point, depth: 1, to: &lines) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var title: String {
    switch topic {
    case .entity(let kind): "\(kind.rawValue) \(head.line)"
    case .request(let method, let target): "request \(printable(method)) \(printable(target))"
    }
  }

  private func write(_ point: Point, depth: Int, to lines: inout [String]) {
    let mark = point.passes.map { $0 ? "yes  " : "no   " } ?? ""
    lines.append(String(repeating: "  ", count: depth) + mark + point.line)
    for inner in point.points { write(inner, depth: depth + 1, to: &lines) }
  }
}

extension Point {
  /// What is said, and in parentheses where it stands.
  fileprivate var line: String {
    words + (place.map { " (\(printable($0.description)))" } ?? "")
  }

  /// What it is about, then the facts.
  var words: String {
    let label = entity.map { entity in entity.code + (entity.name.map { ": \($0)" } ?? "") }
    return ([label].compactMap(\.self) + facts.map(\.sentence)).map { printable($0) }.joined(separator: "; ")
  }
}
