import Foundation

// A reader that goes away is an error of writing like any other, not the end of the process.
signal(SIGPIPE, SIG_IGN)
// A trap is a mistake of this program, and its caller is told so.
for fault in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
  signal(fault) { _ in
    let words: StaticString = "tollgate: internal error; please report it with the catalog that led to it\n"
    _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
    _exit(ExitCode.internalError.rawValue)
  }
}
exit(runTollgate(Array(CommandLine.arguments.dropFirst()), console: Console()).rawValue)
