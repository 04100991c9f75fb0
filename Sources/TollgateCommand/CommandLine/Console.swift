import CatalogCompiler
import Foundation

/// Standard output and standard error.
struct Console {
  /// Whether to colour what goes to standard output: only on a terminal, and never with NO_COLOR
  /// (https://no-color.org).
  let outputIsColoured: Bool
  /// The same for standard error.
  let errorIsColoured: Bool

  init() {
    let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    outputIsColoured = !isRefused && isatty(STDOUT_FILENO) == 1
    errorIsColoured = !isRefused && isatty(STDERR_FILENO) == 1
  }

  /// Writes to standard output.
  func write(_ text: String) throws(CommandError) {
    try write(text, to: STDOUT_FILENO, name: "standard output")
  }

  /// Writes to standard error; a failure there has nowhere to be told.
  func writeError(_ text: String) {
    try? write(text, to: STDERR_FILENO, name: "standard error")
  }

  private func write(_ text: String, to descriptor: Int32, name: String) throws(CommandError) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EPIPE {
        throw .brokenPipe
      } else if errno != EINTR {
        throw .fileSystem(FileFailure(path: name, reason: String(cString: strerror(errno))))
      }
    }
  }
}
