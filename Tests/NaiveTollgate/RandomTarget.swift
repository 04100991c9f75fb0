package import CatalogIR

/// Random request targets for a catalog: its own segments, a little changed, with what confuses servers in between.
package struct RandomTarget {
  private typealias Bytes = [UInt8]

  private let catalog: Catalog
  private var generator: SeededGenerator

  private static let names = [
    "a", "b", "ab", "aba", "abab", "ba", "c", "api", "v1", "help", "A", "é", "a.", "...", "~",
  ]
  private static let hostile = [
    ".", "..", "%2e", "%2E%2e", "%2F", "%5c", "%25", "%252e", "%00", "%0a", "%7F", ";", "%3b", "..;", "\\", "#", " ",
    "\0",
    "%", "%4", "%zz", "%C0%AE", "%c3", "%ED%A0%80", "%EF%BC%8F", "%E2%80%A5", "%e2%80%a8", "é", "\"", "[", "|", "",
  ]

  /// Draws from a generator.
  package init(catalog: Catalog, generator: SeededGenerator) {
    self.catalog = catalog
    self.generator = generator
  }

  /// The next target, as it would stand in a request line.
  package mutating func target() -> [UInt8] {
    var segments = path().map { Bytes($0.utf8) }
    for _ in 0..<generator.pick([0, 0, 1, 1, 2]) { change(&segments) }
    segments = segments.map { encode($0) }
    if generator.once(in: 6) {
      segments.insert(
        Bytes(generator.pick(Self.hostile).utf8), at: Int.random(in: 0...segments.count, using: &generator))
    }
    var target = segments.flatMap { Bytes("/".utf8) + $0 }
    if target.isEmpty || generator.once(in: 6) { target += "/".utf8 }
    if generator.once(in: 6) { endSegment(of: &target) }
    if generator.once(in: 4) { target += query() }
    switch Int.random(in: 0..<60, using: &generator) {
    case 0: target = Bytes(generator.pick(["http://", "HTTPS://", "http:/", "x://"]).utf8) + target
    case 1: target = Bytes(generator.pick(["http://h", "https://h:1", "HTTP://[::1]", "http://u@h"]).utf8) + target
    case 2: target.removeFirst()
    default: break
    }
    return target
  }

  /// The segments of a path that some pattern takes, or nearly takes, or of any path.
  private mutating func path() -> [String] {
    var path: [String] = []
    if let route = catalog.routes.randomElement(using: &generator), !generator.once(in: 8) {
      if route.space == .api, !generator.once(in: 8) { path = catalog.apiBase ?? [] }
      for segment in route.pattern.segments {
        switch segment {
        case .literal(let text): path.append(text)
        case .parameter: path.append(generator.pick(Self.names))
        case .glob(let prefix, let suffix): path.append(prefix + generator.pick(["", "a", "b", "ab", "é"]) + suffix)
        }
      }
    }
    for _ in 0..<generator.pick([0, 0, 0, 1, 2]) { path.append(generator.pick(Self.names)) }
    return path
  }

  /// Puts what does not end a segment, or ends all of them, in the place of a slash.
  private mutating func endSegment(of target: inout Bytes) {
    let slashes = target.indices.dropFirst().filter { target[$0] == UInt8(ascii: "/") }
    guard let slash = slashes.randomElement(using: &generator) else { return }
    target.replaceSubrange(slash...slash, with: generator.pick(["?", "?", "?", "#", ";", "\\", "%2F", ":", "//"]).utf8)
  }

  /// What follows a path, such as another one.
  private mutating func query() -> Bytes {
    if generator.once(in: 2) { return Bytes(generator.pick(["?", "?a=/b", "?%zz", "?#", "??"]).utf8) }
    return Bytes("?".utf8) + path().joined(separator: "/").utf8.filter { $0 < 0x80 }
  }

  private mutating func change(_ segments: inout [Bytes]) {
    guard !segments.isEmpty else { return }
    let index = Int.random(in: segments.indices, using: &generator)
    switch Int.random(in: 0...7, using: &generator) {
    case 0: segments.remove(at: index)
    case 1: segments.insert(segments[index], at: index)
    case 2: segments[index] = segments[index].map { (0x41...0x7A).contains($0) ? $0 ^ 0x20 : $0 }
    case 3: segments[index].append(generator.pick(Array("ab.~:*".utf8)))
    case 4: segments[index].insert(generator.pick(Array("ab.~:*".utf8)), at: 0)
    case 5: segments[index] = segments[index].dropLast().isEmpty ? segments[index] : segments[index].dropLast()
    case 6: segments.swapAt(index, segments.count - 1)
    default: segments.append(Bytes(generator.pick(Self.names).utf8))
    }
  }

  /// Escapes what must be, and sometimes what need not be.
  private mutating func encode(_ segment: Bytes) -> Bytes {
    let isThorough = generator.once(in: 6)
    return segment.flatMap { byte -> Bytes in
      guard byte >= 0x80 || isThorough && generator.once(in: 2) else { return [byte] }
      let digits = String(byte, radix: 16, uppercase: generator.once(in: 2))
      return Bytes("%\(digits.count < 2 ? "0" : "")\(digits)".utf8)
    }
  }
}
