import CatalogCompiler
import TollgateLog

extension LineReader {
  /// The next line of what people call `name`.
  mutating func next(of name: String) throws(CommandError) -> Line? {
    do throws(Failure) {
      return try next()
    } catch {
      throw .fileSystem(FileFailure(path: name, reason: error.reason))
    }
  }
}
