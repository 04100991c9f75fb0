import CatalogCompiler
import Diagnostics

/// Why the benchmark could not do its work, or what it found.
enum BenchError: Error {
  case unknownFlag(String)
  case missingValue(flag: String)
  case invalidNumber(flag: String, value: String, least: Int)
  case unexpectedOperand(String)
  case missingFolder
  case fileSystem(FileFailure)
  /// A catalog that does not compile.
  case unsound(folder: String)
  /// The generated code is not that of the catalog in the folder.
  case stale(folder: String)
  /// Something answered otherwise than it must.
  case disagreement(String)
  /// The tool ended otherwise than it must.
  case failedTool(String)
  case uncountable
  /// The counter does not see what certainly happens.
  case blindCounter
  /// The reader of standard output has gone.
  case brokenPipe
}

extension BenchError {
  /// What the process says to its caller: 1 for what the benchmark found, 2 where it could not work.
  var exitCode: Int32 {
    switch self {
    case .disagreement, .blindCounter: 1
    default: 2
    }
  }

  /// What went wrong and what to do next; nil where nobody listens.
  var message: String? {
    switch self {
    case .unknownFlag(let flag): "there is no flag '\(printable(flag))'" + BenchError.help
    case .missingValue(let flag): "\(flag) wants a value" + BenchError.help
    case .invalidNumber(let flag, let value, let least):
      "\(flag) cannot be '\(printable(value))'; write a whole number from \(least) on"
    case .unexpectedOperand(let operand): "'\(printable(operand))' is one argument too many" + BenchError.help
    case .missingFolder: "the folder to write the catalog to is missing" + BenchError.help
    case .fileSystem(let failure): "\(printable(failure.path)): \(failure.reason)"
    case .unsound(let folder): "\(folder) does not compile\nsee: tollgate check \(folder)"
    case .stale(let folder): "the generated code is not that of \(folder)\nrun: tollgate generate \(folder)"
    case .disagreement(let name):
      "\(name) answers a request otherwise than the tables do; figures of wrong answers mean nothing\n"
        + "if the retail routes have changed, change RadixFloor.swift as well"
    case .failedTool(let command): "'\(command)' failed\nrun it alone to see why"
    case .uncountable: "this system does not let allocations be counted; leave out --counts"
    case .blindCounter: "the counter did not see an allocation that was made; its zeros mean nothing here"
    case .brokenPipe: nil
    }
  }

  private static let help = "\nsee: tollgate-bench --help"
}
