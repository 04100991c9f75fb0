internal import Diagnostics

/// A stretch of bytes that no text of a catalog may hold.
struct TextFault {
  let problem: FileProblem
  let range: Range<Int>
}

/// Looks at a whole file, so that what reads it afterwards meets nothing but lines of well-formed, visible UTF-8.
///
/// - Returns: The first `limit` faults.
/// - Complexity: O(n) in the bytes.
func textFaults(ofFile bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [TextFault] {
  if let encoding = foreignEncoding(of: bytes) {
    return [TextFault(problem: .notUTF8(looksLike: encoding), range: 0..<0)]
  }
  return textFaults(in: bytes, from: byteOrderMarkLength(of: bytes), indents: true, limit: limit)
}

/// Looks at a text from a byte on.
///
/// A text that is not UTF-8 has one fault for that, at the first bad byte, and one whose lines end with a lone CR has
/// one too; every other place counts by itself.
func textFaults(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, indents: Bool = false, limit: Int
) -> [TextFault] {
  var faults: [TextFault] = []
  var saidNotUTF8 = false
  var saidLoneReturn = false
  var isIndenting = indents
  var offset = start
  while offset < bytes.count, faults.count < limit {
    let byte = bytes[offset]
    if (0x20..<0x7F).contains(byte) || byte == 0x0A || byte == 0x09 {
      isIndenting = byte == 0x0A || (isIndenting && byte == 0x20)
      offset += 1
      continue
    }
    let (scalar, length) = decodeScalar(bytes, at: offset)
    let range = offset..<offset + length
    offset += length
    if scalar == nil {
      guard !saidNotUTF8 else { continue }
      saidNotUTF8 = true
    }
    if let scalar, isIndenting, isForeignSpace(scalar) {
      faults.append(TextFault(problem: .foreignIndentation(scalar: scalar), range: range))
    }
    isIndenting = false
    if let problem = fault(of: scalar, followedBy: offset < bytes.count ? bytes[offset] : nil) {
      if scalar == 0x0D {
        guard !saidLoneReturn else { continue }
        saidLoneReturn = true
      }
      faults.append(TextFault(problem: problem, range: range))
    }
  }
  return faults
}

/// What is wrong with a scalar; nil stands for bytes that are none.
private func fault(of scalar: UInt32?, followedBy next: UInt8?) -> FileProblem? {
  switch scalar {
  case nil: .notUTF8(looksLike: nil)
  case 0x0D: next == 0x0A ? nil : .lineBreak(scalar: 0x0D)
  case 0x85, 0x2028, 0x2029: .lineBreak(scalar: scalar ?? 0)
  case .some(let scalar): isForbidden(scalar) ? .forbiddenCharacter(scalar: scalar) : nil
  }
}

/// Spaces that look like the one that indents, and belong to the text for YAML.
private func isForeignSpace(_ scalar: UInt32) -> Bool {
  scalar == 0xA0 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F || scalar == 0x3000
}

/// Controls, bidirectional controls, the byte order mark and noncharacters.
private func isForbidden(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x09, 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  case 0xFEFF, 0xFDD0...0xFDEF: true
  default: scalar & 0xFFFE == 0xFFFE
  }
}

/// The scalar that starts at `offset`, or nil with the length of the bytes that cannot be one (Unicode 15, table 3-7).
private func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32?, length: Int) {
  let first = bytes[offset]
  let continuations: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0x00...0x7F: return (UInt32(first), 1)
  case 0xC2...0xDF: continuations = 1
  case 0xE0: (continuations, second) = (2, 0xA0...0xBF)
  case 0xED: (continuations, second) = (2, 0x80...0x9F)
  case 0xE1...0xEF: continuations = 2
  case 0xF0: (continuations, second) = (3, 0x90...0xBF)
  case 0xF1...0xF3: continuations = 3
  case 0xF4: (continuations, second) = (3, 0x80...0x8F)
  default: return (nil, 1)
  }
  var scalar = UInt32(first) & (0x3F >> UInt32(continuations))
  for index in 1...continuations {
    guard offset + index < bytes.count else { return (nil, index) }
    let byte = bytes[offset + index]
    guard (index == 1 ? second : 0x80...0xBF).contains(byte) else { return (nil, index) }
    scalar = scalar << 6 | UInt32(byte & 0x3F)
  }
  return (scalar, continuations + 1)
}

/// The name of the encoding that the first four bytes give away, if it is not UTF-8.
private func foreignEncoding(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
  let start = Array(bytes.prefix(4))
  if start.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32 (little endian)" }
  if start.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32 (big endian)" }
  if start.starts(with: [0xFF, 0xFE]) { return "UTF-16 (little endian)" }
  if start.starts(with: [0xFE, 0xFF]) { return "UTF-16 (big endian)" }
  return switch start.map({ $0 == 0 }) {
  case [false, true, true, true]: "UTF-32 (little endian)"
  case [true, true, true, false]: "UTF-32 (big endian)"
  case [false, true, false, true]: "UTF-16 (little endian)"
  case [true, false, true, false]: "UTF-16 (big endian)"
  default: nil
  }
}
