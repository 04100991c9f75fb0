import AwkwardCatalog
import CatalogCompiler
import CatalogEmit
import CatalogIR
import Diagnostics
import Foundation
import Tollgate
import TollgateConfiguration
import XCTest

/// The code of a catalog with awkward codes and texts, as the build compiled it.
final class AwkwardCatalogTests: XCTestCase {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("AwkwardCatalog")

  private func compiled() throws -> CompiledCatalog {
    let compilation = compile(folder: Self.folder.appendingPathComponent("catalog").path)
    // Most of its codes stand there for their looks alone.
    XCTAssertEqual(Set(compilation.diagnostics.map(\.problem.rule.code)), ["TG704", "TG706", "TG707"])
    return try XCTUnwrap(compilation.result)
  }

  func testCommittedFilesAreWhatTheCompilerMakes() throws {
    for file in try compiled().swift {
      let committed = try Data(contentsOf: Self.folder.appendingPathComponent("Generated/\(file.name)"))
      XCTAssertTrue(committed == Data(file.text.utf8), "\(file.name) is not what the compiler makes of the catalog")
    }
  }

  func testEveryCodeIsACaseThatKnowsItsNumberAndName() throws {
    typealias Generated = AwkwardNamesCatalog
    let catalog = try compiled().catalog
    check(Generated.Module.self, catalog.modules.map { ($0.code, $0.name) })
    check(Generated.Feature.self, catalog.features.map { ($0.code, $0.name) })
    check(Generated.Pack.self, catalog.packs.map { ($0.code, $0.name) })
    check(Generated.Status.self, catalog.statuses.map { ($0.code, nil) })
    check(Generated.Connection.self, catalog.connections.map { ($0.code, $0.name) })
    check(Generated.Limit.self, catalog.limits.map { ($0.code, $0.name) })
    check(Generated.Capability.self, catalog.capabilities.map { ($0.code, $0.name) })
    check(Generated.Role.self, catalog.roles.map { ($0.code, $0.name) })
    check(Generated.Action.self, catalog.actions.map { ($0, nil) })
  }

  private func check<Code: CatalogCode>(_ type: Code.Type, _ declared: [(code: String, name: Text?)]) {
    let cases = Array(Code.allCases)
    XCTAssertEqual(cases.map(\.code), declared.map(\.code))
    XCTAssertEqual(cases.map { Array($0.name.utf8) }, declared.map { Array(($0.name?.first ?? $0.code).utf8) })
    XCTAssertEqual(cases.map(\.id.index), Array(declared.indices))
    XCTAssertEqual(Code.tables.count(Code.Kind.self), declared.count)
    XCTAssertEqual(Set(cases).count, declared.count)
    XCTAssertEqual(declared.map { Code(code: $0.code) }, cases)
    for code in ["", "unheard_of", "TYPE", "type\u{301}"] { XCTAssertNil(Code(code: code), "\(type) \(code)") }
  }

  func testTextsOfTheYAMLArriveAsTheyAreWritten() {
    typealias Connection = AwkwardNamesCatalog.Connection
    XCTAssertEqual(Connection.type.name, "\"quoted\"")
    XCTAssertEqual(Connection.self_.name, #"\(x)"#)
    XCTAssertEqual(Connection.allCases_.name, #"back\slash at the end\"#)
    XCTAssertEqual(Connection.init_.name, "first line\nsecond line")
    XCTAssertEqual(Connection.default.name, "#\"\"\"")
    XCTAssertEqual(Connection.name_.name, "zero\u{200B}width, soft\u{AD}hyphen")
    XCTAssertEqual(Connection.kind.name, #"\u{1F600} \n \"#)
    XCTAssertEqual(Array(Connection.some_.name.unicodeScalars).map(\.value), [0xE9, 0x20, 0x65, 0x301, 0x20, 0x301])
  }

  func testTextsAroundModulesArriveAsTheyAreWritten() {
    typealias Generated = AwkwardNamesCatalog
    let module = Generated.Module.code_
    XCTAssertEqual(module.category, #""\(1) */"#)
    XCTAssertEqual(module.version, "1.0\"#")
    XCTAssertNil(module.summary)
    XCTAssertEqual(Generated.Module.summary.summary, "#\"\nsummary")
    XCTAssertEqual(Generated.Module.allCases.filter(\.requiresConfiguration), [.init_, .summary])
    XCTAssertEqual(Generated.Feature.allCases.compactMap(\.summary), [#""\(2) */"#])
    XCTAssertEqual(module.inputs, ["\"", "\\", "a\nb", "#\"\"\""])
    XCTAssertEqual(module.tables, ["a\"b", "back\\slash", "line\nbreak"])
    XCTAssertEqual(module.enhances, [.self_, .init_, .default])
    XCTAssertEqual(module.uses, [.type, .self_, .init_])
    XCTAssertEqual(module.integrations.map(\.partner), [.module(.self_), .system(.init_), .system(.some_)])
    XCTAssertEqual(module.integrations.map(\.flow), [.in, .out, .both])
    XCTAssertEqual(module.integrations.map(\.name), ["\"quoted\"", "first\nsecond", "e\u{301}"])
    XCTAssertEqual(module.integrations.map(\.data), [#"\(x)"#, "a --> b |\"c\"|", nil])
    XCTAssertEqual(Generated.Module.id_.integrations.map(\.data), ["</script>"])
    XCTAssertEqual(Generated.System.type.summary, #"*/ \(1)"#)
    XCTAssertEqual(Generated.System.self_.aliases, ["self_alias", "default_alias"])
    XCTAssertEqual(Generated.Objective.type.withinMilliseconds, .max)
    XCTAssertEqual(Generated.Objective.self_.subject, .system(.self_))
    XCTAssertEqual(Generated.NodeType.self_.name, "#\"\"\"#")
    XCTAssertEqual(Generated.NodeType.type.example, "a\nb")
    XCTAssertEqual(Generated.NodeType(rawValue: "allCases"), .allCases_)
    XCTAssertEqual(Generated.Limit.unit.each, "a\nb")
  }

  func testModulesAreFoundByTheirSlugs() {
    XCTAssertEqual(AwkwardNamesCatalog.Module(slug: "0-9"), .code_)
    XCTAssertEqual(AwkwardNamesCatalog.Module(slug: "id"), .id_)
    XCTAssertNil(AwkwardNamesCatalog.Module(slug: "ID"))
    XCTAssertNil(AwkwardNamesCatalog.Module(slug: ""))
  }

  func testConfigurationsAreThoseOfTheCatalog() throws {
    typealias Generated = AwkwardNamesCatalog
    let catalog = try compiled().catalog
    for module in Generated.Module.allCases {
      let schema = try module.configurationSchema.map { try ConfigurationSchema(json: $0) }
      XCTAssertEqual(schema, catalog.modules[module.id.index].configurationSchema, module.code)
    }
    for pack in Generated.Pack.allCases {
      for module in Generated.Module.allCases {
        let line = catalog.packs[pack.id.index].configurations.first { $0.module.index == module.id.index }
        let given = try pack.configuration(of: module).map { try Configuration(json: $0) }
        XCTAssertEqual(given, line?.configuration, "\(pack.code) \(module.code)")
      }
    }
    XCTAssertEqual(Generated.Pack.init_.configuration(of: .init_), #"{"self":"\\(x)"}"#)
    XCTAssertNil(Generated.Pack.allCases_.configuration(of: .self_))
  }

  func testStaticTablesAnswerLikeThoseInMemory() throws {
    let memory = try compiled().tables
    let tables = AwkwardNamesCatalog.tables
    XCTAssertEqual(tables.digest, memory.digest)
    XCTAssertEqual(tables.catalog, "awkward_names")
    for pack in AwkwardNamesCatalog.Pack.allCases {
      var tenant = TenantState()
      tenant.assignments = [Assignment(pack: pack.id, status: AwkwardNamesCatalog.Status.active.id)]
      tenant.configured = [AwkwardNamesCatalog.Module.init_.id]
      XCTAssertEqual(answers(of: tables, tenant), answers(of: memory, tenant), pack.code)
    }
  }

  /// Why each module and feature is on or off, and what each action on the one page is answered.
  private func answers(of tables: CatalogTables, _ tenant: TenantState) -> [Reason] {
    let matrix = AccessMatrix(tables, tenant, at: Instant(milliseconds: 0))
    let held = CapabilitySet(tables, capabilities: [AwkwardNamesCatalog.Capability.nil.id])
    let actions = AwkwardNamesCatalog.Action.allCases.map { action in
      Array("/self".utf8).withUnsafeBufferPointer { path in
        tables.decide(
          space: nil, method: .get, path: path, action: action.id, unknownAction: false, matrix: matrix,
          capabilities: held, usage: []
        ).reason
      }
    }
    return AwkwardNamesCatalog.Module.allCases.map { matrix.reason($0.id) }
      + AwkwardNamesCatalog.Feature.allCases.map { matrix.reason($0.id) } + actions
  }

  func testGeneratedCasesAskTheMatrix() {
    var tenant = TenantState()
    tenant.assignments = [
      Assignment(pack: AwkwardNamesCatalog.Pack.self_.id, status: AwkwardNamesCatalog.Status.type.id)
    ]
    let matrix = AccessMatrix(AwkwardNamesCatalog.tables, tenant, at: Instant(milliseconds: 0))
    XCTAssertTrue(matrix.isEnabled(AwkwardNamesCatalog.Module.self_))
    XCTAssertTrue(matrix.isEnabled(AwkwardNamesCatalog.Feature.continue))
    XCTAssertFalse(matrix.isEnabled(AwkwardNamesCatalog.Module.init_))
    XCTAssertFalse(matrix.isEnabled(AwkwardNamesCatalog.Feature.func))
  }
}
