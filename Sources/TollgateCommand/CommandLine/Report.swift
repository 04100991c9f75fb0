import CatalogCompiler
import Diagnostics

/// The findings of one compilation, weighed as the caller wants.
struct Report {
  private let compilation: Compilation
  private let isStrict: Bool

  init(_ compilation: Compilation, isStrict: Bool) {
    self.compilation = compilation
    self.isStrict = isStrict
  }

  /// What the findings amount to: whether something could not be read, or a finding blocks.
  var exitCode: ExitCode {
    if compilation.diagnostics.contains(where: \.problem.isAboutReading) { return .usage }
    return compilation.diagnostics.contains { Self.severity(of: $0, isStrict: isStrict) == .error } ? .findings : .fine
  }

  func text(_ format: FormatName, isColoured: Bool) -> String {
    let form: ReportFormat =
      switch format {
      case .text: .text(colour: isColoured)
      case .json: .json
      case .github: .github
      }
    let isStrict = isStrict
    return DiagnosticRenderer(
      sources: compilation.sources, format: form, severity: { Self.severity(of: $0, isStrict: isStrict) }
    ).render(compilation.diagnostics)
  }

  private static func severity(of diagnostic: Diagnostic, isStrict: Bool) -> Severity {
    isStrict && diagnostic.severity == .warning ? .error : diagnostic.severity
  }
}

extension Problem {
  /// Whether the system did not let the compiler read, so that nothing is known of what is there.
  fileprivate var isAboutReading: Bool {
    switch self {
    case .file(.catalogMissing), .file(.unreadable): true
    default: false
    }
  }
}

/// The catalog in a folder; its findings go to standard error.
func compiledCatalog(
  _ folder: String, isStrict: Bool = false, _ console: Console
) throws(CommandError) -> CompiledCatalog {
  let compilation = compile(folder: folder)
  let report = Report(compilation, isStrict: isStrict)
  console.writeError(report.text(.text, isColoured: console.errorIsColoured))
  guard report.exitCode == .fine, let result = compilation.result else {
    throw .reported(report.exitCode == .fine ? .internalError : report.exitCode)
  }
  return result
}
