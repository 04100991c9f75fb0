import Foundation

/// Why a file or a folder could not be read or written, in the system's words.
package struct FileFailure: Error, Hashable {
  package let path: String
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The failure that the last system call left behind.
  init(at path: String) {
    self.init(path: path, reason: String(cString: strerror(errno)))
  }
}
