// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "bakery",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "tollgate", path: "../..")],
  targets: [
    // The catalog's YAML lies in the target's own folder; the plugin turns it into Swift at each build.
    .target(
      name: "BakeryCatalog",
      dependencies: [.product(name: "Tollgate", package: "tollgate")],
      plugins: [.plugin(name: "CatalogBuildPlugin", package: "tollgate")]),
    .executableTarget(
      name: "Bakery",
      dependencies: [
        "BakeryCatalog",
        .product(name: "Tollgate", package: "tollgate"),
        .product(name: "TollgateConfiguration", package: "tollgate"),
        .product(name: "TollgateHTTP", package: "tollgate"),
      ]),
  ]
)
