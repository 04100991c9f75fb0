import CatalogCompiler
import Diagnostics

/// Why a command could not do its work.
enum CommandError: Error {
  case unknownCommand(String, nearest: String?)
  case unknownFlag(String, nearest: String?, command: String)
  case missingValue(flag: String, value: String)
  case unexpectedValue(flag: String)
  case invalidValue(flag: String, value: String, allowed: [String])
  case invalidDate(flag: String, value: String)
  case invalidNumber(flag: String, value: String)
  case conflictingFlags(String, String, command: String)
  /// A flag that says nothing without another.
  case flagWithout(String, needed: String, command: String)
  case emptyOperand(command: String)
  case missingOperand(String, command: String)
  case missingFlag(String, command: String)
  case unexpectedOperand(String, command: String?)
  case noCatalogs
  case outputForSeveral(flag: String)
  case unknownRule(String)
  case sameTarget(String, folders: [String])
  /// The ledger does not have a file of its own, or that file holds something else.
  case ledgerElsewhere(String)
  case fileSystem(FileFailure)
  case folderNotEmpty(String)
  case invalidRequest(String)
  /// A target in a catalog without a base of the API.
  case spaceUnsaid
  /// A text that neither a code nor a key of the catalog is.
  case nothingNamed(String, nearest: String?)
  /// A flag that describes a tenant or a user, about something that is the same for all of them.
  case flagAboutAll(String, String)
  /// A text that is neither a folder nor a revision, with git's own words.
  case unknownRevision(String, why: String)
  /// A revision has no such folder.
  case noFolder(String)
  /// One catalog and a folder of several.
  case oneAgainstSeveral(String, String)
  case nothingToCompare(String, String)
  /// The reader of standard output has gone; there is nobody to tell.
  case brokenPipe
  /// What was found has been reported; nothing is left to say.
  case reported(ExitCode)

  /// The exit code that goes with it.
  var exitCode: ExitCode {
    if case .reported(let code) = self { return code }
    return .usage
  }

  /// What went wrong and what to do next; nil where all is said or nobody listens.
  var message: String? {
    switch self {
    case .unknownCommand(let name, let nearest):
      "there is no command '\(printable(name))'" + suggestion(nearest) + "\nsee: tollgate help"
    case .unknownFlag(let flag, let nearest, let command):
      "'tollgate \(command)' has no flag '\(printable(flag))'" + suggestion(nearest) + see(command)
    case .missingValue(let flag, let value): "\(flag) wants a value: \(flag) \(value)"
    case .unexpectedValue(let flag): "\(flag) takes no value"
    case .invalidValue(let flag, let value, let allowed):
      "\(flag) cannot be '\(printable(value))'; allowed: \(allowed.joined(separator: ", "))"
    case .invalidDate(let flag, let value): "\(flag) cannot be '\(printable(value))'; write a day like 2027-01-31"
    case .invalidNumber(let flag, let value):
      "\(flag) cannot be '\(printable(value))'; write a whole number from 1"
    case .conflictingFlags(let one, let other, let command):
      "\(one) and \(other) exclude each other" + see(command)
    case .flagWithout(let flag, let needed, let command): "\(flag) says nothing without \(needed)" + see(command)
    case .emptyOperand(let command): "an argument is empty; is a variable not set?" + see(command)
    case .missingOperand(let operand, let command): "\(operand) is missing" + see(command)
    case .missingFlag(let flag, let command): "\(flag) is missing" + see(command)
    case .unexpectedOperand(let operand, let command): "'\(printable(operand))' is one argument too many" + see(command)
    case .noCatalogs:
      "no catalog is named, and there is no folder 'catalog' with catalogs in it\n"
        + "name a catalog's folder, or make one: tollgate init catalog/shop"
    case .outputForSeveral(let flag): "\(flag) takes the files of one catalog; name one catalog" + see("generate")
    case .unknownRule(let code): "there is no rule '\(printable(code))'\nlist them all: tollgate rules"
    case .sameTarget(let target, let folders):
      "\(folders.map { printable($0) }.joined(separator: " and ")) would both be written to \(printable(target))\n"
        + "give one of them another code in its line 'catalog:'"
    case .ledgerElsewhere(let folder):
      "\(printable(folder)): the heading 'ledger' and the file \(ledgerFile) belong together, and nothing else into it\n"
        + "move the ledger into \(ledgerFile), or what else stands there into another file"
    case .fileSystem(let failure): "\(printable(failure.path)): \(failure.reason)"
    case .folderNotEmpty(let path):
      "\(printable(path)) is not empty\nname an empty folder, or one that does not exist yet"
    case .invalidRequest(let why): why
    case .spaceUnsaid: "say whether the target is a page or a call of the API: the catalog has no api_base"
    case .nothingNamed(let text, let nearest):
      "the catalog has no code and no route '\(printable(text))'" + suggestion(nearest) + see("explain")
    case .flagAboutAll(let flag, let text):
      "what describes a tenant says nothing about '\(printable(text))'; leave out \(flag)" + see("explain")
    case .unknownRevision(let revision, let why):
      "'\(printable(revision))' is neither a folder nor a revision that git knows"
        + (why.isEmpty ? "" : " (\(printable(why)))")
        + "\nname a catalog's folder, a revision, or a folder in one, like main:catalog/shop"
    case .noFolder(let title): "\(printable(title)): there is no such folder in this revision"
    case .oneAgainstSeveral(let base, let head):
      "one of \(printable(base)) and \(printable(head)) is a catalog, the other a folder of catalogs\n"
        + "name two catalogs, or two folders of catalogs"
    case .nothingToCompare(let base, let head):
      "there is no catalog in \(printable(base)) or \(printable(head))" + see("diff")
    case .brokenPipe, .reported: nil
    }
  }

  private func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private func see(_ command: String?) -> String {
    "\nsee: tollgate help" + (command.map { " \($0)" } ?? "")
  }
}

/// Passes a failure of the file system on.
func onDisk<Value>(_ access: @autoclosure () throws(FileFailure) -> Value) throws(CommandError) -> Value {
  do throws(FileFailure) {
    return try access()
  } catch {
    throw .fileSystem(error)
  }
}
