import CatalogIR

/// What a path takes that a framework has written: with parameters as `:id`, `{id}` or `<int:id>`, a rest as `*`,
/// `{rest:path}` or `<path:rest>`, or as a regular expression after `^`. Several patterns where a part may be left out;
/// none if the path is not understood.
func realPatterns(of path: String) -> [RoutePattern] {
  let text = path.utf8.contains(UInt8(ascii: "^")) ? withoutExpressions(path) : withoutParentheses(path)
  guard let text else { return [] }
  var segments: [RoutePattern.Segment] = []
  var shorter: [RoutePattern] = []
  var names: Set<String> = []
  let parts = text.split(separator: "/").map(String.init)
  for (index, part) in parts.enumerated() {
    switch RealSegment(part, isLast: index == parts.count - 1) {
    case nil: return []
    case .rest: return shorter + [RoutePattern(segments: segments)]
    case .optional(let name):
      shorter.append(RoutePattern(segments: segments, isExact: true))
      segments.append(.parameter(unused(name, &names)))
    case .plain(.parameter(let name)): segments.append(.parameter(unused(name, &names)))
    case .plain(let segment): segments.append(segment)
    }
  }
  return shorter + [RoutePattern(segments: segments, isExact: true)]
}

/// The path without what stands in parentheses, and the marks behind them: patterns of parameters, optional formats.
/// Nil if they do not close.
private func withoutParentheses(_ path: String) -> String? {
  var text = ""
  var depth = 0
  for character in path {
    switch character {
    case "(": depth += 1
    case ")":
      depth -= 1
      if depth < 0 { return nil }
    default: if depth == 0 { text.append(character) }
    }
  }
  return depth == 0 ? text : nil
}

/// A regular expression of a path as a path: a group is a parameter, `.*` the rest. Nil if a group does not close.
private func withoutExpressions(_ path: String) -> String? {
  var text = ""
  var group = ""
  var depth = 0
  var isEscaped = false
  for character in path {
    if depth > 0 { group.append(character) }
    switch (character, isEscaped) {
    case ("\\", false):
      isEscaped = true
      continue
    case ("(", false): depth += 1
    case (")", false):
      depth -= 1
      if depth < 0 { return nil }
      if depth == 0 {
        text += group.contains(".*") || group.contains(".+") ? "{rest:path}" : "{\(groupName(group))}"
        group = ""
      }
    case ("^", false), ("$", false), ("?", false), ("Z", true): break
    default: if depth == 0 { text.append(character) }
    }
    isEscaped = false
  }
  return depth == 0 ? text.replacing(".*", with: "{rest:path}") : nil
}

/// The name of a group such as `?P<id>[0-9]+)`.
private func groupName(_ group: String) -> String {
  guard let start = group.firstIndex(of: "<"), let end = group.firstIndex(of: ">"), start < end else { return "id" }
  return String(group[group.index(after: start)..<end])
}
