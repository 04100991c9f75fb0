import CatalogCompiler
import Foundation

/// What one run of a program took.
struct ToolRun {
  /// The processor time of it and of the system on its behalf, so that other programs do not count.
  let milliseconds: Double
  /// The most memory that it had at once.
  let megabytes: Double

  /// Runs a program to its end, without an environment and with nobody reading what it says. Fails if it does not end
  /// with success.
  init(_ program: String, _ words: [String]) throws(BenchError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    var status: Int32 = 0
    var usage = rusage()
    let failure = posix_spawn(&child, program, &actions, nil, &arguments, nil)
    guard failure == 0 else {
      throw .fileSystem(FileFailure(path: program, reason: String(cString: strerror(failure))))
    }
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    guard status == 0 else { throw .failedTool(([program] + words).joined(separator: " ")) }
    milliseconds = usage.ru_utime.milliseconds + usage.ru_stime.milliseconds
    // Linux counts in units of 1024 bytes.
    megabytes = Double(usage.ru_maxrss) * 1024 / 1e6
  }
}

extension timeval {
  fileprivate var milliseconds: Double { Double(tv_sec) * 1e3 + Double(tv_usec) / 1e3 }
}
