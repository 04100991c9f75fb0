import Foundation

// A reader that goes away is an error of writing like any other, not the end of the process.
signal(SIGPIPE, SIG_IGN)
exit(runBench(Array(CommandLine.arguments.dropFirst())))
