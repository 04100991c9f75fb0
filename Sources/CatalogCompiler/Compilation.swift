import CatalogAnalysis
package import CatalogEmit
package import CatalogIR
import CatalogLowering
package import CatalogModel
package import CatalogSyntax
package import Diagnostics
package import Tollgate
package import TollgateCalendar

/// What came of compiling one catalog.
package struct Compilation: Sendable {
  package let sources: SourceMap
  /// In file order, each once.
  package let diagnostics: [Diagnostic]
  /// What the files declare that could be read, sound or not.
  package let declaration: CatalogDeclaration
  /// Nil if there is an error.
  package let result: CompiledCatalog?
}

/// A sound catalog and its tables.
package struct CompiledCatalog: Sendable {
  package let catalog: Catalog
  /// What its files declare, by name and with places.
  package let declaration: CatalogDeclaration
  /// The tables as bytes, for printing.
  package let image: [UInt8]

  /// The tables in memory, for asking.
  package var tables: CatalogTables {
    CatalogTables(bytes: image)
  }

  /// The generated Swift.
  package var swift: [GeneratedFile] {
    emitSwift(catalog, image: image)
  }

  /// The generated ES module and its types.
  package var typeScript: [GeneratedFile] {
    emitTypeScript(catalog, tables)
  }
}

/// Compiles the catalog in a folder: read, decode, analyze, lower. This is the whole pipeline, in its order.
///
/// A stage runs as long as it can be trusted: a catalog with a file that is no YAML is not analyzed, because every
/// name from that file would seem unknown.
///
/// - Parameters:
///   - today: The day on which waivers and rollouts are judged. Without one they all hold, so that what is built depends
///     on the catalog alone.
///   - keep: Takes what a stage has made for its own use, once that is over.
package func compile(
  folder: String, today: LocalDate? = nil, keep: (any Sendable) -> Void = { _ in }
) -> Compilation {
  compile(readCatalog(folder: folder), folder: folder, today: today, keep: keep)
}

/// Compiles a catalog whose files do not lie on disk.
///
/// - Parameters:
///   - title: What its folder is called in findings.
///   - folder: The path of its folder, for the name of the catalog.
package func compile(title: String, folder: String, files: [CatalogFile]) -> Compilation {
  compile(readCatalog(folder: title, files: files), folder: folder)
}

/// Compiles a catalog that has been read.
///
/// - Parameters:
///   - folder: The path of its folder, for the name of the catalog.
///   - keep: Takes what a stage has made for its own use, once that is over.
package func compile(
  _ text: consuming CatalogText, folder: String, today: LocalDate? = nil, keep: (any Sendable) -> Void = { _ in }
) -> Compilation {
  let (isWhole, start) = (text.isWhole, text.start)
  var (declaration, shape) = decodeCatalog(text.documents.map(\.root), folderCode: catalogCode(ofFolder: folder))
  // What follows needs the nodes no more, and has use for their memory unless they are kept.
  keep(text.documents)
  text.documents = []
  var diagnostics = text.diagnostics
  var result: CompiledCatalog?
  if isWhole {
    let (catalog, findings) = analyzeCatalog(declaration, isSound: !(diagnostics + shape).hasErrors, keep: keep)
    diagnostics = applyWaivers(
      of: declaration, to: diagnostics + shape + findings + endedRollouts(of: declaration, on: today), today: today,
      isWhole: catalog != nil)
    if let catalog, !diagnostics.hasErrors {
      do throws(LoweringError) {
        result = CompiledCatalog(catalog: catalog, declaration: declaration, image: try lower(catalog))
      } catch {
        diagnostics.append(Diagnostic(.shape(.catalogTooLarge(reason: error.description)), at: start))
      }
    }
  } else {
    diagnostics += shape.filter { !$0.problem.isAboutWhole }
    // What is not a document may declare anything.
    declaration.unreadable = .all
  }
  return Compilation(
    sources: text.sources, diagnostics: diagnostics.inFileOrder(), declaration: declaration, result: result)
}

extension CatalogText {
  /// Whether everything in the folder became a document.
  fileprivate var isWhole: Bool {
    !documents.isEmpty && documents.count == sources.files.count - 1
  }

  /// The start of the first file.
  fileprivate var start: Span {
    Span(startOf: documents.first?.source ?? SourceID(index: 0))
  }
}

extension Problem {
  /// Whether a file that could not be read may hold what is said to be missing.
  fileprivate var isAboutWhole: Bool {
    switch self {
    case .shape(.versionMissing), .shape(.catalogUnnamed): true
    default: false
    }
  }
}
