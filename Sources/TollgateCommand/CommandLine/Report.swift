import CatalogCompiler
import Diagnostics

/// The findings on a catalog, weighed as the caller wants.
struct Report {
  private let sources: SourceMap
  private let diagnostics: [Diagnostic]
  private let isStrict: Bool

  init(_ compilation: Compilation, isStrict: Bool, hidesNotes: Bool = false) {
    self.init(
      hidesNotes ? compilation.diagnostics.filter { $0.severity != .note } : compilation.diagnostics,
      in: compilation.sources, isStrict: isStrict)
  }

  init(_ diagnostics: [Diagnostic], in sources: SourceMap, isStrict: Bool) {
    self.sources = sources
    self.diagnostics = diagnostics
    self.isStrict = isStrict
  }

  /// What the findings amount to: whether something could not be read, or a finding blocks.
  var exitCode: ExitCode {
    if diagnostics.contains(where: \.problem.isAboutReading) { return .usage }
    return diagnostics.contains { Self.severity(of: $0, isStrict: isStrict) == .error } ? .findings : .fine
  }

  /// The findings in a form that needs nothing around it; for JUnit see ``add(to:named:)``.
  func text(_ format: FormatName, isColoured: Bool) -> String {
    let form: ReportFormat
    switch format {
    case .text: form = .text(colour: isColoured)
    case .json: form = .json
    case .github: form = .github
    case .junit: return ""
    }
    let isStrict = isStrict
    return DiagnosticRenderer(
      sources: sources, format: form, severity: { Self.severity(of: $0, isStrict: isStrict) }
    ).render(diagnostics)
  }

  /// Adds the findings as a suite.
  func add(to document: inout JUnitDocument, named suite: String) {
    document.add(suite, diagnostics, in: sources) { Self.severity(of: $0, isStrict: isStrict) }
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

/// The catalog in a folder; the findings that ask for something go to standard error.
func compiledCatalog(
  _ folder: String, isStrict: Bool = false, _ console: Console
) throws(CommandError) -> CompiledCatalog {
  try compiledSources(folder, isStrict: isStrict, console).catalog
}

/// The catalog in a folder with the files it comes from; its findings go to standard error.
func compiledSources(
  _ folder: String, isStrict: Bool = false, _ console: Console
) throws(CommandError) -> (catalog: CompiledCatalog, sources: SourceMap) {
  try compiledSources(compiled(folder: folder), isStrict: isStrict, console)
}

/// A compiled catalog with the files it comes from; its findings go to standard error, those of a sound one only if it
/// is not for comparison alone.
func compiledSources(
  _ compilation: Compilation, isStrict: Bool = false, toCompare: Bool = false, _ console: Console
) throws(CommandError) -> (catalog: CompiledCatalog, sources: SourceMap) {
  let report = Report(compilation, isStrict: isStrict, hidesNotes: true)
  if !toCompare || report.exitCode != .fine {
    console.writeError(report.text(.text, isColoured: console.errorIsColoured))
  }
  guard report.exitCode == .fine, let result = compilation.result else {
    throw .reported(report.exitCode == .fine ? .internalError : report.exitCode)
  }
  return (result, compilation.sources)
}
