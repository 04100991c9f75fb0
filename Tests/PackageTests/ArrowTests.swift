import Foundation
import XCTest

/// Who may know whom: the picture of the package, held against the import lines and the declared dependencies.
final class ArrowTests: XCTestCase {
  /// A target that is not listed may not be there.
  private static let sources: [String: Set<String>] = [
    // The runtime knows nothing of the compiler.
    "Tollgate": [],
    "TollgateCalendar": ["Foundation", "Tollgate"],
    "TollgateHTTP": ["Darwin", "Glibc", "Musl", "Synchronization", "Tollgate", "TollgateJSON"],
    "TollgateLog": ["Foundation", "Tollgate", "TollgateCalendar", "TollgateHTTP"],
    "TollgateConfiguration": ["TollgateJSON"],
    "TollgateJSON": [],

    // Text alone.
    "ScaledCatalog": [],

    // The compiler: each stage knows what comes before it, and reads dates, request targets and configurations as the
    // runtime does.
    "CYaml": [],
    "Diagnostics": ["TollgateConfiguration"],
    "CatalogSyntax": ["CYaml", "Diagnostics", "Foundation"],
    "CatalogModel": ["CatalogSyntax", "Diagnostics", "Tollgate", "TollgateCalendar", "TollgateConfiguration"],
    "CatalogIR": ["Tollgate", "TollgateConfiguration"],
    "CatalogAnalysis": [
      "CatalogIR", "CatalogModel", "Diagnostics", "Tollgate", "TollgateCalendar", "TollgateConfiguration",
      "TollgateHTTP",
    ],
    "CatalogLowering": ["CatalogIR", "Tollgate"],
    "CatalogEmit": ["CatalogIR", "Tollgate", "TollgateConfiguration"],
    "CatalogCompiler": [
      "CatalogAnalysis", "CatalogEmit", "CatalogIR", "CatalogLowering", "CatalogModel", "CatalogSyntax", "Diagnostics",
      "Foundation", "Tollgate", "TollgateCalendar",
    ],
    "CatalogFix": ["CatalogCompiler", "CatalogSyntax", "Diagnostics"],
    "CatalogFormat": ["CatalogSyntax", "Diagnostics"],
    "CatalogMatrix": ["CatalogEmit", "CatalogIR", "Diagnostics", "Tollgate", "TollgateJSON"],
    "CatalogDiff": [
      "CatalogEmit", "CatalogIR", "Diagnostics", "Tollgate", "TollgateConfiguration", "TollgateJSON",
    ],
    "CatalogConformance": ["CatalogIR", "Tollgate", "TollgateHTTP", "TollgateJSON"],
    "CatalogReport": ["CatalogEmit", "CatalogIR", "CatalogMatrix", "Tollgate", "TollgateHTTP"],
    "CatalogRoutes": [
      "CatalogAnalysis", "CatalogIR", "CatalogModel", "CatalogSyntax", "Diagnostics", "Tollgate",
    ],
    "CatalogSchema": ["CatalogAnalysis", "CatalogModel", "Diagnostics", "Tollgate", "TollgateJSON"],
    "CatalogQuestions": ["Diagnostics", "Tollgate", "TollgateCalendar", "TollgateHTTP"],
    "CatalogTest": [
      "CatalogAnalysis", "CatalogIR", "CatalogLowering", "CatalogModel", "CatalogQuestions", "Diagnostics", "Tollgate",
      "TollgateCalendar", "TollgateHTTP", "TollgateJSON",
    ],
    "CatalogExplain": [
      "CatalogAnalysis", "CatalogCompiler", "CatalogIR", "CatalogModel", "CatalogQuestions", "Diagnostics", "Tollgate",
      "TollgateCalendar", "TollgateConfiguration", "TollgateHTTP", "TollgateJSON",
    ],
    "TollgateCommand": [
      "CatalogCompiler", "CatalogConformance", "CatalogDiff", "CatalogEmit", "CatalogExplain", "CatalogFix",
      "CatalogFormat", "CatalogIR", "CatalogMatrix", "CatalogModel", "CatalogQuestions", "CatalogReport",
      "CatalogRoutes", "CatalogSchema", "CatalogSyntax", "CatalogTest", "Diagnostics", "Foundation", "Synchronization",
      "Tollgate", "TollgateCalendar", "TollgateHTTP", "TollgateJSON", "TollgateLog",
    ],

    // The benchmark measures both sides, and libyaml alone.
    "CMemoryCount": [],
    "TollgateBench": [
      "CMemoryCount", "CYaml", "CatalogCompiler", "CatalogEmit", "CatalogIR", "CatalogSyntax", "Diagnostics",
      "Dispatch", "Foundation", "RetailCatalog", "ScaledCatalog", "Synchronization", "Tollgate", "TollgateHTTP",
    ],
  ]

  func testEverySourceTargetIsInThePicture() throws {
    XCTAssertEqual(try PackageFolder.names(in: "Sources"), Self.sources.keys.sorted())
  }

  func testSourcesImportWhatThePictureAllows() throws {
    for (target, allowed) in Self.sources.sorted(by: { $0.key < $1.key }) {
      let imports = try PackageFolder.imports(of: "Sources/\(target)")
      XCTAssertEqual(imports.subtracting(allowed).sorted(), [], target)
      XCTAssertEqual(allowed.subtracting(imports).sorted(), [], "\(target) need not be allowed these")
    }
  }

  func testGeneratedCodeImportsTheRuntimeAlone() throws {
    let generated = try generatedTargets()
    XCTAssertEqual(
      generated, ["AdtechCatalog", "BudgetingCatalog", "CommerceCatalog", "MarketingCatalog", "RetailCatalog"])
    XCTAssertEqual(try PackageFolder.names(in: "Generated/TypeScript"), generated)
    for target in generated {
      XCTAssertEqual(try PackageFolder.imports(of: "Generated/\(target)"), ["Tollgate"], target)
    }
  }

  func testPluginsKnowTheToolAlone() throws {
    for plugin in try PackageFolder.names(in: "Plugins") {
      let others = try PackageFolder.imports(of: "Plugins/\(plugin)").subtracting(["Foundation", "PackagePlugin"])
      XCTAssertEqual(others, [], plugin)
      XCTAssertEqual(try declaredDependencies(of: plugin), ["TollgateCommand"])
    }
  }

  func testDeclaredDependenciesAreThoseOfThePicture() throws {
    let targets = Set(Self.sources.keys).union(try PackageFolder.names(in: "Generated"))
    for (target, allowed) in Self.sources where target != "CYaml" {
      XCTAssertTrue(try declaredDependencies(of: target).isSubset(of: allowed.intersection(targets)), target)
    }
  }

  func testNothingButTestsAndTheBenchmarkDependsOnGeneratedCode() throws {
    let generated = Set(try generatedTargets())
    for (target, _) in Self.sources {
      // The benchmark measures tables as services link them; no other target and no service depends on it.
      let allowed: Set = target == "TollgateBench" ? ["RetailCatalog"] : []
      XCTAssertEqual(try declaredDependencies(of: target).intersection(generated), allowed, target)
      XCTAssertFalse(try declaredDependencies(of: target).contains("TollgateBench"), target)
    }
    for target in generated { XCTAssertEqual(try declaredDependencies(of: target), ["Tollgate"]) }
  }

  func testPackageDependsOnNoOtherPackage() throws {
    XCTAssertFalse(try manifest().contains(".package("))
  }

  /// The folders of `Generated` that are targets, which the ES modules and the effect files are not.
  private func generatedTargets() throws -> [String] {
    try PackageFolder.names(in: "Generated").filter { !["Effects", "TypeScript"].contains($0) }
  }

  private func manifest() throws -> String {
    try String(contentsOf: PackageFolder.url.appendingPathComponent("Package.swift"), encoding: .utf8)
  }

  /// The targets that the manifest names in the declaration of a target.
  private func declaredDependencies(of target: String) throws -> Set<String> {
    let manifest = try manifest()
    let declaration = try Regex(#"(?:room|\.systemLibrary|\.executableTarget|\.plugin)\(\s*(?:name: )?"\#(target)",?"#)
    // Products stand before targets.
    let last = manifest.matches(of: declaration).last
    let start = try XCTUnwrap(last, "\(target) stands in the manifest").range.upperBound
    // A declaration ends where the next one, or an empty line, begins.
    let rest = manifest[start...]
    let end = rest.firstMatch(of: /\n\n|\n    (?:room|tests|\.)/)?.range.lowerBound ?? rest.endIndex
    let lists = rest[..<end].matches(of: /(?:imports|dependencies): \[([^\]]*)\]/)
    return Set(lists.flatMap { $0.output.1.matches(of: /"(\w+)"/).map { String($0.output.1) } })
  }
}
