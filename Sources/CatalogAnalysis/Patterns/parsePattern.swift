package import CatalogIR
import CatalogModel
package import Diagnostics
import Tollgate

extension RouteProblem.Malformation: Error {}

/// Reads a path pattern: plain segments, `:name`, one `*` inside a segment, `/*` at the end. Where case is folded the
/// pattern stands for all spellings, and holds no capital.
package func parsePattern(
  _ text: String, isExact: Bool, foldsCase: Bool
) -> Result<RoutePattern, RouteProblem.Malformation> {
  do throws(RouteProblem.Malformation) {
    let pattern = try pattern(text, isExact: isExact)
    return .success(foldsCase ? pattern.foldingCase : pattern)
  } catch {
    return .failure(error)
  }
}

/// Reads `api_base`: literal segments only, at least one; nil if it is none.
func parseAPIBase(_ text: String, foldsCase: Bool) -> [String]? {
  guard case .success(let pattern) = parsePattern(text, isExact: false, foldsCase: foldsCase),
    !pattern.segments.isEmpty
  else { return nil }
  var segments: [String] = []
  for segment in pattern.segments {
    guard case .literal(let text) = segment, !text.utf8.contains(where: isRefusedByGuard) else { return nil }
    segments.append(text)
  }
  return text.hasSuffix("/*") ? nil : segments
}

/// Whether the guard refuses every target with this byte in a decoded segment, although a path may hold it.
func isRefusedByGuard(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\")
}

private func pattern(_ text: String, isExact: Bool) throws(RouteProblem.Malformation) -> RoutePattern {
  let bytes = Array(text.utf8)
  guard bytes.first == slash else { throw .noLeadingSlash }
  try checkCharacters(text, bytes)
  if bytes.count == 1 { return RoutePattern(segments: [], isExact: isExact) }
  var end = bytes.endIndex
  if bytes[(end - 2)...].elementsEqual([slash, star]) {
    guard !isExact else { throw .exactWithStar }
    end -= 2
  }
  if end > 1, bytes[end - 1] == slash { throw .trailingSlash }
  // As many as there are slashes.
  let count = bytes[..<end].count { $0 == slash }
  guard count <= mostSegments else { throw .tooManySegments(limit: mostSegments) }
  var segments: [RoutePattern.Segment] = []
  segments.reserveCapacity(count)
  var start = 1
  while start <= end {
    let stop = bytes[start..<end].firstIndex(of: slash) ?? end
    let segment = try segment(bytes[start..<stop])
    if case .parameter(let name) = segment, segments.contains(segment) { throw .repeatedParameter(name) }
    segments.append(segment)
    start = stop + 1
  }
  return RoutePattern(segments: segments, isExact: isExact)
}

extension RoutePattern {
  /// The pattern with A to Z in lower case; parameters keep their names.
  package var foldingCase: RoutePattern {
    let segments = segments.map { segment -> Segment in
      switch segment {
      case .literal(let text): .literal(text.lowercasedASCII)
      case .parameter: segment
      case .glob(let prefix, let suffix): .glob(prefix: prefix.lowercasedASCII, suffix: suffix.lowercasedASCII)
      }
    }
    return RoutePattern(segments: segments, isExact: isExact)
  }
}

/// What the tables hold for one pattern.
private let mostSegments = 256

private let slash = UInt8(ascii: "/")
private let star = UInt8(ascii: "*")

private func segment(_ bytes: ArraySlice<UInt8>) throws(RouteProblem.Malformation) -> RoutePattern.Segment {
  let text = String(decoding: bytes, as: UTF8.self)
  switch bytes.first {
  case nil: throw .emptySegment
  case UInt8(ascii: ".") where text == "." || text == "..": throw .dotSegment(text)
  case UInt8(ascii: ".") where bytes.starts(with: "..".utf8): throw .leadingDots(text)
  case star where text == "*": throw .starInTheMiddle
  case star where text == "**": throw .doubleStar
  case UInt8(ascii: ":"):
    let name = String(text.dropFirst())
    guard isParameterName(name) else { throw .parameterName(text) }
    return .parameter(name)
  default: break
  }
  guard let place = bytes.firstIndex(of: star) else { return .literal(text) }
  let (prefix, suffix) = (bytes[..<place], bytes[(place + 1)...])
  guard !suffix.contains(star) else { throw .severalStars(text) }
  return .glob(prefix: String(decoding: prefix, as: UTF8.self), suffix: String(decoding: suffix, as: UTF8.self))
}

private func isParameterName(_ text: String) -> Bool {
  guard let first = text.utf8.first, first != 0x5F, !(0x30...0x39).contains(first) else { return false }
  return text.utf8.allSatisfy { byte in
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
  }
}

/// Every byte must be able to stand in a decoded path. Semicolons and backslashes pass: they have a rule of their own.
private func checkCharacters(_ text: String, _ bytes: [UInt8]) throws(RouteProblem.Malformation) {
  if bytes.allSatisfy({ $0.isSegmentCharacter || $0 == UInt8(ascii: "/") }) { return }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "/", ";", "\\": continue
    case "%": throw .percent
    case "?", "#": throw .query
    case "{", "}": throw .braces(text)
    case _ where !scalar.isASCII: throw .notASCII(String(scalar))
    case _ where UInt8(ascii: scalar).isSegmentCharacter: continue
    default: throw .character(String(scalar))
    }
  }
}
