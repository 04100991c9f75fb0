import CatalogIR
import TollgateConfiguration

extension CodeWriter {
  /// What configurations of modules must look like, and what packs configure them with, as JSON for a service to read;
  /// nothing where the catalog says nothing of it.
  mutating func configurations(of catalog: Catalog) {
    let type = swiftTypeName(ofCatalog: catalog.code)
    let schemas = catalog.modules.compactMap { module in
      module.configurationSchema.map { (swiftCase(module), $0.json) }
    }
    if !schemas.isEmpty {
      line()
      block("extension \(type).Module {") { writer in
        writer.line(
          "/// What a configuration of the module must look like, as a JSON schema; nil where nothing is said.")
        writer.block("public var configurationSchema: String? {") {
          $0.texts(schemas, over: "self", of: catalog.modules.count)
        }
      }
    }
    let given = catalog.packs.flatMap { pack in
      pack.configurations.map { line in
        let module = catalog.modules[line.module.index]
        return ("(.\(swiftCaseName(of: pack.code)), \(swiftCase(module)))", line.configuration.json)
      }
    }
    if !given.isEmpty {
      line()
      block("extension \(type).Pack {") { writer in
        writer.line("/// What the pack configures a module with, as JSON; nil where it leaves that to the tenant.")
        writer.block("public func configuration(of module: \(type).Module) -> String? {") {
          $0.texts(given, over: "(self, module)", of: catalog.packs.count * catalog.modules.count)
        }
      }
    }
  }

  private func swiftCase(_ module: Module) -> String {
    ".\(swiftCaseName(of: module.code))"
  }

  /// A choice of texts, and nil for all else where these are not `count`, which is all there are.
  private mutating func texts(_ texts: [(pattern: String, text: String)], over subject: String, of count: Int) {
    let cases = texts.map { (pattern: "case \($0.pattern)", statement: "return \"\(Escape.swift($0.text))\"") }
    choice(cases + (texts.count < count ? [(pattern: "default", statement: "return nil")] : []), over: subject)
  }
}
