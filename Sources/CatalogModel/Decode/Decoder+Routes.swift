import CatalogSyntax
import Diagnostics

extension Decoder {
  mutating func page(_ entry: Node.Entry) -> RouteDeclaration {
    let key = Located(Name(entry.key.text), at: entry.key.span)
    var page = RouteDeclaration(key: key, method: nil, pattern: Located(key.text, at: key.span))
    let subject = "page \(key.text)"
    guard var fields = conditionFields(entry.value, subject, anchor: key.span, into: &page.entry) else { return page }
    page.isExact = fields.boolean("exact", &self)
    page.name = fields.localized("name", required: false, &self)
    page.menu = fields.take("menu").flatMap { menu($0, fields.words("menu")) }
    page.entry = self.entry(&fields, isPage: true)
    for action in ["read", "manage"] {
      if let found = fields.entry(action) { page.actions.append(self.action(found, of: subject)) }
    }
    if let node = fields.take("actions") {
      if case .mapping(let entries) = node.content {
        for found in entries { page.actions.append(action(found, of: subject)) }
      } else {
        reportForm(of: node, expected: .entities, subject: fields.words("actions"))
      }
    }
    fields.finish(&self)
    return page
  }

  mutating func apiRoute(_ entry: Node.Entry) -> RouteDeclaration {
    let key = Located(Name(entry.key.text), at: entry.key.span)
    let (method, pattern) = splitMethod(entry.key)
    var route = RouteDeclaration(key: key, method: method, pattern: pattern)
    guard var fields = conditionFields(entry.value, "API route \(key.text)", anchor: key.span, into: &route.entry)
    else { return route }
    route.isExact = fields.boolean("exact", &self)
    route.name = fields.localized("name", required: false, &self)
    route.entry = self.entry(&fields, isPage: false)
    fields.finish(&self)
    return route
  }

  /// A text is the module's code; nil then, for there are no fields to read.
  private mutating func conditionFields(
    _ node: Node, _ subject: String, anchor: Span, into entry: inout EntryDeclaration
  ) -> Fields? {
    if case .scalar = node.content, !node.isNull {
      entry = EntryDeclaration(module: name(node, "module of \(subject)"))
      return nil
    }
    return Fields(node, subject: subject, anchor: anchor, expected: .condition, &self)
  }

  private mutating func action(_ found: Node.Entry, of subject: String) -> ActionDeclaration {
    let code = Located(Name(found.key.text), at: found.key.span)
    if !isCode(code.text) { report(.invalidCode(code: code.text), at: code.span) }
    var action = ActionDeclaration(code: code, entry: EntryDeclaration.none)
    guard
      var fields = conditionFields(found.value, "\(code.text) of \(subject)", anchor: code.span, into: &action.entry)
    else { return action }
    action.entry = entry(&fields, isPage: true)
    fields.finish(&self)
    return action
  }

  /// The keys that entries and actions share.
  private mutating func entry(_ fields: inout Fields, isPage: Bool) -> EntryDeclaration {
    EntryDeclaration(
      module: fields.name("module", &self),
      anyModules: fields.entry("any").map { any in
        Located(alternatives(any.value, fields.words("any")), at: any.key.span)
      },
      feature: fields.name("feature", &self),
      capabilities: fields.names("can", &self),
      isPublic: fields.entry("public").flatMap { reason in
        text(reason.value, fields.words("public")).map { Located($0.value, at: reason.key.span) }
      },
      consumes: fields.take("consumes").map { consumption($0, fields.words("consumes")) } ?? [],
      calls: isPage
        ? fields.take("calls").map { texts($0, fields.words("calls"), list: .calls, item: .call) } ?? [] : [])
  }

  /// A limit, of which one is consumed, or a mapping of limits to how many.
  private mutating func consumption(_ node: Node, _ subject: String) -> [(Located<Name>, Int64)] {
    guard case .mapping(let entries) = node.content else {
      return name(node, subject).map { [($0, Int64(1))] } ?? []
    }
    return withoutCutNumbers(entries, subject).compactMap { entry in
      integer(entry.value, "\(entry.key.text) in \(subject)", in: 1...Int64.max).map {
        (Located(Name(entry.key.text), at: entry.key.span), $0.value)
      }
    }
  }

  private mutating func menu(_ node: Node, _ subject: String) -> MenuDeclaration? {
    if case .list = node.content { return .groups(alternatives(node, subject)) }
    guard let group = text(node, subject, expected: .menu) else { return nil }
    return group.value == "none" ? MenuDeclaration.none : .groups([Located(Name(group.value), at: group.span)])
  }

  /// `POST /payments` is a method and a path; without a blank, or with nothing or a path before it, the key is a path
  /// alone.
  private func splitMethod(_ key: Node.Key) -> (method: Located<String>?, pattern: Located<String>) {
    let bytes = key.text.utf8
    guard bytes.first != UInt8(ascii: "/"), let firstBlank = bytes.firstIndex(of: 0x20),
      firstBlank != bytes.startIndex
    else {
      return (nil, Located(key.text, at: key.span))
    }
    // All that stands before the path is one thing, so that `GET, POST /payments` is one mistake.
    let slash = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.startIndex
    let blank = bytes[..<slash].last == 0x20 ? bytes.index(before: slash) : firstBlank
    let methodEnd = bytes[..<blank].lastIndex { $0 != 0x20 } ?? firstBlank
    let method = String(decoding: bytes[...methodEnd], as: UTF8.self)
    let path = String(decoding: bytes[blank...].drop { $0 == 0x20 }, as: UTF8.self)
    let isPlain = key.span.end.column - key.span.start.column == key.text.unicodeScalars.count
    guard isPlain, key.span.start.line == key.span.end.line else {
      return (Located(method, at: key.span), Located(path, at: key.span))
    }
    let source = key.span.source
    let end = Position(line: key.span.start.line, column: key.span.start.column + method.unicodeScalars.count)
    let pathStart = Position(line: key.span.end.line, column: key.span.end.column - path.unicodeScalars.count)
    return (
      Located(method, at: Span(source: source, start: key.span.start, end: end)),
      Located(path, at: Span(source: source, start: pathStart, end: key.span.end))
    )
  }
}
