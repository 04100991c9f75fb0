/// What an expectation is about, as its key says it.
package enum ExpectationSubject: Hashable, Sendable {
  /// `GET /catalog manage`; `page` or `api` may stand in front.
  case request(RequestSubject)
  /// `module CASH`.
  case module(Name)
  /// `feature sales_pos`.
  case feature(Name)
  /// Neither of these.
  case malformed(Name)

  /// Reads a key.
  package init(_ text: String) {
    let words = text.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    switch (words.first, words.count) {
    case ("module", 2): self = .module(Name(words[1]))
    case ("feature", 2): self = .feature(Name(words[1]))
    default: self = RequestSubject(words).map(ExpectationSubject.request) ?? .malformed(Name(text))
    }
  }
}

/// A request line, perhaps with the space before it and an action behind it.
package struct RequestSubject: Hashable, Sendable {
  /// Where a target is looked for, by the word in front.
  package enum Space: String, Sendable {
    case page, api
  }

  package let space: Space?
  package let method: Name
  package let target: Name
  package let action: Name?

  fileprivate init?(_ words: [String]) {
    space = words.first.flatMap(Space.init(rawValue:))
    let line = words.dropFirst(space == nil ? 0 : 1).map { Name($0) }
    guard (2...3).contains(line.count) else { return nil }
    method = line[0]
    target = line[1]
    action = line.count > 2 ? line[2] : nil
    guard method.text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) || target.text.utf8.contains(0x2F) else {
      return nil
    }
  }
}

/// A flow of data: `EVENTS -> SEGMENTATION`.
package enum FlowSubject: Hashable, Sendable {
  case flow(from: Name, to: Name)
  /// Nothing of that form.
  case malformed(Name)

  /// Reads an item of a list.
  package init(_ text: String) {
    let words = text.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    let isArrow = words.count == 3 && ["->", "→"].contains { $0.utf8.elementsEqual(words[1].utf8) }
    self = isArrow ? .flow(from: Name(words[0]), to: Name(words[2])) : .malformed(Name(text))
  }
}

extension ExpectationSubject {
  /// The subject in one line, as it would be written.
  package var words: String {
    switch self {
    case .request(let request): request.words
    case .module(let name): "module \(name.text)"
    case .feature(let name): "feature \(name.text)"
    case .malformed(let text): text.text
    }
  }
}

extension RequestSubject {
  /// The request in one line, as it would be written.
  package var words: String {
    [space?.rawValue, method.text, target.text, action?.text].compactMap(\.self).joined(separator: " ")
  }
}
