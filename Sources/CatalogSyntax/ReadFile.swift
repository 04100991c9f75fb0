internal import Diagnostics
internal import Foundation

/// Why a file or a folder could not be read.
struct ReadFailure: Error {
  let problem: FileProblem

  init(_ problem: FileProblem) {
    self.problem = problem
  }

  /// The reason that the last system call left behind.
  static func system() -> ReadFailure {
    ReadFailure(.unreadable(reason: String(cString: strerror(errno))))
  }
}

/// The bytes of a regular file, nil for one that is not wanted, or a failure for anything but a regular file.
///
/// Follows no link, waits for no pipe, and reads no more than the limit and one byte.
func readFile(at path: String, isWanted: Bool) -> Result<[UInt8]?, ReadFailure> {
  var status = stat()
  guard lstat(path, &status) == 0 else { return .failure(.system()) }
  if let kind = irregularKind(status) {
    return .failure(ReadFailure(.notRegular(kind: kind)))
  }
  guard isWanted else { return .success(nil) }
  guard status.st_size <= Dialect.catalog.fileSize else { return .failure(tooLarge) }
  // Between the two calls the path may have become a link or a pipe.
  let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard file >= 0 else { return .failure(.system()) }
  defer { close(file) }
  return readAll(of: file, sizeHint: Int(status.st_size))
}

private let tooLarge = ReadFailure(.tooLarge(limit: Dialect.catalog.fileSize))

private func readAll(of file: CInt, sizeHint: Int) -> Result<[UInt8]?, ReadFailure> {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(sizeHint)
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return .failure(.system()) }
    guard count > 0 else { return .success(bytes) }
    guard bytes.count + count <= Dialect.catalog.fileSize else { return .failure(tooLarge) }
    bytes += chunk[..<count]
  }
}

/// What a thing is that is no regular file.
private func irregularKind(_ status: stat) -> String? {
  switch status.st_mode & S_IFMT {
  case S_IFREG: nil
  case S_IFLNK: "a symbolic link"
  case S_IFDIR: "a subfolder"
  case S_IFIFO: "a pipe"
  case S_IFSOCK: "a socket"
  default: "a device"
  }
}
