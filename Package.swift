// swift-tools-version: 6.2

import PackageDescription

/// The settings every Swift target shares: what is imported, exported and boxed is always said aloud.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target with the shared settings.
func room(_ name: String, imports: [Target.Dependency] = [], path: String? = nil) -> Target {
  .target(name: name, dependencies: imports, path: path, swiftSettings: strict)
}

/// A test target with the shared settings.
func tests(_ name: String, of imports: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: imports, swiftSettings: strict)
}

let package = Package(
  name: "tollgate",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Tollgate", targets: ["Tollgate"]),
    .library(name: "TollgateCalendar", targets: ["TollgateCalendar"]),
    .library(name: "TollgateHTTP", targets: ["TollgateHTTP"]),
    .library(name: "TollgateLog", targets: ["TollgateLog"]),
    .library(name: "TollgateConfiguration", targets: ["TollgateConfiguration"]),
    .executable(name: "tollgate", targets: ["TollgateCommand"]),
    // Plugins find a tool by the name of its target.
    .executable(name: "TollgateCommand", targets: ["TollgateCommand"]),
    .executable(name: "tollgate-bench", targets: ["TollgateBench"]),
    .plugin(name: "CatalogBuildPlugin", targets: ["CatalogBuildPlugin"]),
    .plugin(name: "GenerateCatalogPlugin", targets: ["GenerateCatalogPlugin"]),
  ],
  targets: [
    // The runtime: what a service links.
    room("Tollgate"),
    room("TollgateCalendar", imports: ["Tollgate"]),
    room("TollgateHTTP", imports: ["Tollgate", "TollgateJSON"]),
    room("TollgateLog", imports: ["Tollgate", "TollgateCalendar", "TollgateHTTP"]),
    room("TollgateConfiguration", imports: ["TollgateJSON"]),
    room("TollgateJSON"),

    // The compiler, a stage a target.
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    room("Diagnostics", imports: ["TollgateConfiguration"]),
    room("CatalogSyntax", imports: ["CYaml", "Diagnostics"]),
    room(
      "CatalogModel",
      imports: ["CatalogSyntax", "Diagnostics", "Tollgate", "TollgateCalendar", "TollgateConfiguration"]),
    room("CatalogIR", imports: ["Tollgate", "TollgateConfiguration"]),
    room(
      "CatalogAnalysis",
      imports: [
        "CatalogIR", "CatalogModel", "Diagnostics", "Tollgate", "TollgateCalendar", "TollgateConfiguration",
        "TollgateHTTP",
      ]),
    room("CatalogLowering", imports: ["CatalogIR", "Tollgate"]),
    room("CatalogEmit", imports: ["CatalogIR", "Tollgate", "TollgateConfiguration"]),
    room(
      "CatalogCompiler",
      imports: [
        "CatalogAnalysis", "CatalogEmit", "CatalogIR", "CatalogLowering", "CatalogModel", "CatalogSyntax",
        "Diagnostics", "Tollgate", "TollgateCalendar",
      ]),
    room("CatalogFix", imports: ["CatalogCompiler", "CatalogSyntax", "Diagnostics"]),
    room("CatalogFormat", imports: ["CatalogSyntax", "Diagnostics"]),
    room("CatalogMatrix", imports: ["CatalogEmit", "CatalogIR", "Diagnostics", "Tollgate", "TollgateJSON"]),
    room(
      "CatalogDiff",
      imports: ["CatalogEmit", "CatalogIR", "Diagnostics", "Tollgate", "TollgateConfiguration", "TollgateJSON"]),
    room("CatalogConformance", imports: ["CatalogIR", "Tollgate", "TollgateHTTP", "TollgateJSON"]),
    room(
      "CatalogReport",
      imports: ["CatalogEmit", "CatalogIR", "CatalogMatrix", "Tollgate", "TollgateHTTP"]),
    room(
      "CatalogRoutes",
      imports: ["CatalogAnalysis", "CatalogIR", "CatalogModel", "CatalogSyntax", "Diagnostics", "Tollgate"]),
    room(
      "CatalogSchema", imports: ["CatalogAnalysis", "CatalogModel", "Diagnostics", "Tollgate", "TollgateJSON"]),
    room("CatalogQuestions", imports: ["Diagnostics", "Tollgate", "TollgateCalendar", "TollgateHTTP"]),
    room(
      "CatalogTest",
      imports: [
        "CatalogAnalysis", "CatalogIR", "CatalogLowering", "CatalogModel", "CatalogQuestions", "Diagnostics",
        "Tollgate", "TollgateCalendar", "TollgateHTTP", "TollgateJSON",
      ]),
    room(
      "CatalogExplain",
      imports: [
        "CatalogAnalysis", "CatalogCompiler", "CatalogIR", "CatalogModel", "CatalogQuestions", "Diagnostics",
        "Tollgate", "TollgateCalendar", "TollgateConfiguration", "TollgateHTTP", "TollgateJSON",
      ]),
    .executableTarget(
      name: "TollgateCommand",
      dependencies: [
        "CatalogCompiler", "CatalogConformance", "CatalogDiff", "CatalogEmit", "CatalogExplain", "CatalogFix",
        "CatalogFormat", "CatalogIR", "CatalogMatrix", "CatalogModel", "CatalogQuestions", "CatalogReport",
        "CatalogRoutes", "CatalogSchema", "CatalogSyntax", "CatalogTest", "Diagnostics", "Tollgate",
        "TollgateCalendar", "TollgateHTTP", "TollgateJSON", "TollgateLog",
      ],
      swiftSettings: strict),

    // Made-up catalogs of any size, to measure on.
    room("ScaledCatalog"),

    // How a build runs the compiler.
    .plugin(name: "CatalogBuildPlugin", capability: .buildTool(), dependencies: ["TollgateCommand"]),
    .plugin(
      name: "GenerateCatalogPlugin",
      capability: .command(
        intent: .custom(verb: "generate-catalog", description: "Turns the package's catalogs into Swift"),
        permissions: [.writeToPackageDirectory(reason: "writes the generated Swift to the folder Generated")]),
      dependencies: ["TollgateCommand"]),

    // What the compiler made of the catalogs in this package.
    room("BudgetingCatalog", imports: ["Tollgate"], path: "Generated/BudgetingCatalog"),
    room("CommerceCatalog", imports: ["Tollgate"], path: "Generated/CommerceCatalog"),
    room("AdtechCatalog", imports: ["Tollgate"], path: "Generated/AdtechCatalog"),
    room("MarketingCatalog", imports: ["Tollgate"], path: "Generated/MarketingCatalog"),
    room("RetailCatalog", imports: ["Tollgate"], path: "Generated/RetailCatalog"),

    // What the promises of speed are held against.
    room("CMemoryCount"),
    .executableTarget(
      name: "TollgateBench",
      dependencies: [
        "CMemoryCount", "CYaml", "CatalogCompiler", "CatalogEmit", "CatalogIR", "CatalogSyntax", "Diagnostics",
        "RetailCatalog", "ScaledCatalog", "Tollgate", "TollgateHTTP",
      ],
      swiftSettings: strict),

    // What tests share: a second evaluator, the catalogs of this package, folders, and generated code with awkward names.
    room(
      "NaiveTollgate", imports: ["CatalogIR", "CatalogLowering", "Tollgate", "TollgateHTTP"],
      path: "Tests/NaiveTollgate"),
    .executableTarget(
      name: "TollgateAgreement", dependencies: ["NaiveTollgate"], path: "Tests/TollgateAgreement",
      swiftSettings: strict),
    // What `.ci/fuzz` links with libFuzzer.
    room(
      "FuzzYAML",
      imports: ["CatalogAnalysis", "CatalogIR", "CatalogLowering", "CatalogModel", "CatalogSyntax", "Diagnostics"],
      path: "Tests/Fuzz/FuzzYAML"),
    room("FuzzTarget", imports: ["NaiveTollgate", "TollgateHTTP"], path: "Tests/Fuzz/FuzzTarget"),
    room(
      "FuzzMatcher", imports: ["CatalogAnalysis", "CatalogIR", "NaiveTollgate", "Tollgate", "TollgateHTTP"],
      path: "Tests/Fuzz/FuzzMatcher"),
    room(
      "ShippedCatalogs",
      imports: [
        "CatalogCompiler", "CatalogIR", "CatalogMatrix", "CatalogQuestions", "Diagnostics", "Tollgate", "TollgateHTTP",
      ],
      path: "Tests/ShippedCatalogs"),
    // What the adapters of the documentation see of the frameworks they are for.
    room("HTTPTypes", path: "Tests/Frameworks/HTTPTypes"),
    room("Hummingbird", imports: ["HTTPTypes"], path: "Tests/Frameworks/Hummingbird"),
    room("Vapor", path: "Tests/Frameworks/Vapor"),
    room("TemporaryFolders", path: "Tests/TemporaryFolders"),
    room("AwkwardCatalog", imports: ["Tollgate"], path: "Tests/AwkwardCatalog/Generated"),

    tests("DiagnosticsTests", of: ["Diagnostics"]),
    tests("CatalogSyntaxTests", of: ["CatalogSyntax", "Diagnostics", "TemporaryFolders"]),
    tests(
      "CatalogCompilerTests",
      of: [
        "CatalogAnalysis", "CatalogCompiler", "CatalogEmit", "CatalogIR", "Diagnostics", "NaiveTollgate",
        "ScaledCatalog", "TemporaryFolders", "Tollgate", "TollgateCalendar", "TollgateConfiguration",
      ]),
    tests("CatalogLoweringTests", of: ["CatalogIR", "CatalogLowering", "Tollgate"]),
    tests(
      "CatalogEmitTests",
      of: [
        "AwkwardCatalog", "CatalogCompiler", "CatalogEmit", "CatalogIR", "CatalogSyntax", "Diagnostics", "Tollgate",
        "TollgateConfiguration",
      ]),
    tests("TollgateTests", of: ["CatalogIR", "CatalogLowering", "NaiveTollgate", "Tollgate"]),
    tests(
      "TollgateCalendarTests",
      of: ["CatalogIR", "CatalogLowering", "NaiveTollgate", "Tollgate", "TollgateCalendar"]),
    tests(
      "TollgateHTTPTests",
      of: ["CatalogIR", "CatalogLowering", "NaiveTollgate", "RetailCatalog", "Tollgate", "TollgateHTTP"]),
    tests("TollgateLogTests", of: ["Tollgate", "TollgateHTTP", "TollgateLog"]),
    tests(
      "AdapterTests", of: ["HTTPTypes", "Hummingbird", "RetailCatalog", "Tollgate", "TollgateHTTP", "Vapor"]),
    tests("GuideTests", of: ["RetailCatalog", "Tollgate", "TollgateCalendar", "TollgateHTTP", "TollgateLog"]),
    tests("TollgateJSONTests", of: ["TollgateJSON"]),
    tests(
      "AdtechCatalogTests",
      of: [
        "AdtechCatalog", "CatalogCompiler", "CatalogIR", "CatalogMatrix", "NaiveTollgate", "ShippedCatalogs",
        "Tollgate", "TollgateHTTP",
      ]),
    tests(
      "MarketingCatalogTests",
      of: [
        "CatalogCompiler", "CatalogEmit", "CatalogIR", "MarketingCatalog", "NaiveTollgate", "ShippedCatalogs",
        "TemporaryFolders", "Tollgate", "TollgateCalendar", "TollgateHTTP",
      ]),
    tests(
      "BudgetingCatalogTests",
      of: [
        "BudgetingCatalog", "CatalogCompiler", "CatalogEmit", "CatalogIR", "CatalogQuestions", "Diagnostics",
        "NaiveTollgate", "ShippedCatalogs", "Tollgate", "TollgateCalendar", "TollgateHTTP",
      ]),
    tests(
      "CommerceCatalogTests",
      of: [
        "CatalogCompiler", "CatalogIR", "CatalogQuestions", "CommerceCatalog", "Diagnostics", "NaiveTollgate",
        "ShippedCatalogs", "Tollgate", "TollgateCalendar", "TollgateConfiguration", "TollgateHTTP",
      ]),
    tests(
      "RetailCatalogTests",
      of: [
        "CatalogCompiler", "CatalogEmit", "CatalogIR", "Diagnostics", "NaiveTollgate", "RetailCatalog",
        "ShippedCatalogs", "Tollgate", "TollgateCalendar", "TollgateHTTP",
      ]),
    tests("TollgateConfigurationTests", of: ["TollgateConfiguration"]),
    tests("CatalogFixTests", of: ["CatalogCompiler", "CatalogFix", "Diagnostics", "TemporaryFolders"]),
    tests(
      "CatalogFormatTests",
      of: ["CatalogCompiler", "CatalogFormat", "CatalogIR", "Diagnostics", "NaiveTollgate", "TemporaryFolders"]),
    tests(
      "CatalogRoutesTests",
      of: ["CatalogCompiler", "CatalogIR", "CatalogRoutes", "Diagnostics", "TemporaryFolders"]),
    tests("CatalogTestTests", of: ["CatalogCompiler", "CatalogTest", "Diagnostics", "TemporaryFolders"]),
    tests(
      "CatalogExplainTests",
      of: [
        "CatalogCompiler", "CatalogExplain", "CatalogIR", "CatalogQuestions", "Diagnostics", "NaiveTollgate",
        "TemporaryFolders", "Tollgate", "TollgateCalendar", "TollgateHTTP",
      ]),
    tests(
      "CatalogDiffTests",
      of: [
        "CatalogCompiler", "CatalogDiff", "CatalogIR", "CatalogLowering", "CatalogSyntax", "Diagnostics",
        "NaiveTollgate", "Tollgate", "TollgateConfiguration", "TollgateJSON",
      ]),
    tests(
      "FrontEndTests",
      of: [
        "CatalogCompiler", "CatalogConformance", "CatalogEmit", "CatalogIR", "CatalogLowering", "CatalogMatrix",
        "CatalogReport", "NaiveTollgate", "ShippedCatalogs", "TemporaryFolders", "Tollgate", "TollgateHTTP",
      ]),
    tests("TollgateCommandTests", of: ["Diagnostics", "TollgateCommand"]),
    tests(
      "TollgateBenchTests",
      of: ["CatalogCompiler", "CatalogIR", "RetailCatalog", "TemporaryFolders", "Tollgate", "TollgateBench"]),
    // The objects that these tests look at must be built before them.
    tests(
      "PackageTests",
      of: [
        "CatalogCompiler", "CatalogLowering", "CatalogSyntax", "RetailCatalog", "Tollgate", "TollgateCalendar",
        "TollgateConfiguration", "TollgateHTTP", "TollgateJSON",
      ]),
  ]
)

// libFuzzer brings the entry point along, so `.ci/fuzz` links these itself; nobody else has a use for them.
if Context.environment["TOLLGATE_FUZZ"] != nil {
  package.products += ["FuzzYAML", "FuzzTarget", "FuzzMatcher"].map {
    .library(name: $0, type: .static, targets: [$0])
  }
}
