import Foundation

/// A folder on disk.
package struct Folder: Hashable, Sendable {
  /// The path as the user would type it.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Makes the folder and those above it; one that is there already is fine.
  package func make() throws(FileFailure) {
    if mkdir(path, 0o777) == 0 { return }
    switch errno {
    case EEXIST:
      guard isThere else { throw FileFailure(path: path, reason: String(cString: strerror(ENOTDIR))) }
    case ENOENT:
      guard let parent else { throw FileFailure(at: path) }
      try parent.make()
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileFailure(at: path) }
    default:
      throw FileFailure(at: path)
    }
  }

  /// Whether there is such a folder, or a link to one.
  package var isThere: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in the folder in byte order; nil if there is no such folder.
  package func names() throws(FileFailure) -> [String]? {
    guard let stream = opendir(path) else {
      guard errno == ENOENT else { throw FileFailure(at: path) }
      return nil
    }
    closedir(stream)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw FileFailure(at: path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The first bytes of a file, at most `limit`; nil if there is no such file.
  package func bytes(of name: String, limit: Int = .max) throws(FileFailure) -> [UInt8]? {
    try Self.bytes(ofFile: path(of: name), limit: limit)
  }

  /// The first bytes of a file, at most `limit`; nil if there is no such file.
  package static func bytes(ofFile path: String, limit: Int = .max) throws(FileFailure) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      guard errno == ENOENT else { throw FileFailure(at: path) }
      return nil
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = read(file, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(at: path) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Writes files, all of them or none: each goes beside the one it replaces first, and takes its name once all are
  /// there.
  package func replace(_ files: [(name: String, text: String)]) throws(FileFailure) {
    let staged = files.map { "\(path)/.\($0.name).\(getpid())" }
    defer { staged.forEach { unlink($0) } }
    for (file, temporary) in zip(files, staged) {
      guard Self.write(Array(file.text.utf8), to: temporary) else { throw FileFailure(at: path(of: file.name)) }
    }
    for (file, temporary) in zip(files, staged) {
      guard rename(temporary, path(of: file.name)) == 0 else { throw FileFailure(at: path(of: file.name)) }
    }
  }

  /// Writes a file whole or not at all, in the place and with the rights of the one that is there.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    let temporary = "\(path[..<name]).\(path[name...]).\(getpid())"
    defer { unlink(temporary) }
    var status = stat()
    guard stat(path, &status) == 0, write(bytes, to: temporary), chmod(temporary, status.st_mode & 0o7777) == 0,
      rename(temporary, path) == 0
    else { throw FileFailure(at: path) }
  }

  /// Removes a file.
  package func remove(_ name: String) throws(FileFailure) {
    guard unlink(path(of: name)) == 0 else { throw FileFailure(at: path(of: name)) }
  }

  /// The path of something in the folder.
  package func path(of name: String) -> String {
    path.utf8.last == UInt8(ascii: "/") ? path + name : "\(path)/\(name)"
  }

  /// The folder that this one lies in; nil for the root, the working folder and an empty path.
  private var parent: Folder? {
    let slash = UInt8(ascii: "/")
    var rest = Array(path.utf8)[...]
    while rest.count > 1, rest.last == slash { rest.removeLast() }
    guard let end = rest.lastIndex(of: slash) else { return nil }
    return Folder(end == 0 ? "/" : String(decoding: rest[..<end], as: UTF8.self))
  }

  /// Whether the bytes became the file; otherwise `errno` says why.
  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let reason = errno
        close(file)
        errno = reason
        return false
      }
      rest = rest.dropFirst(count)
    }
    return close(file) == 0
  }
}
