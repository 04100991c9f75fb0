import Foundation
import XCTest

/// `tollgate help language` shows every key, in a catalog that is sound.
final class LanguageReferenceTests: CommandTestCase {
  func testReferenceIsASoundCatalog() throws {
    try write(try tollgate("help", "language").output, to: "shop/catalog.yaml")
    XCTAssertEqual(try tollgate("check", "shop", "--warnings-as-errors").output, "shop: fine\n")
  }

  func testReferenceShowsEveryKeyThatTheCompilerKnows() throws {
    let reference = try tollgate("help", "language").output
    try write(Self.unknownKeysEverywhere, to: "broken/catalog.yaml")
    let lists = try tollgate("check", "broken").output.matches(of: /known here: (.*)/).map { $0.1 }
    XCTAssertEqual(lists.count, 35)
    for key in Set(lists.flatMap { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }) {
      XCTAssertNotNil(reference.firstMatch(of: try Regex("(^|[ {])\(key):").anchorsMatchLineEndings()), key)
    }
  }

  /// A key that nobody knows, wherever keys stand.
  static let unknownKeysEverywhere = """
    zzzzzzzz: 1
    statuses: { A: { zzzzzzzz: 1 } }
    connections: { A: { zzzzzzzz: 1 } }
    systems: { S: { zzzzzzzz: 1, integrations: [{ zzzzzzzz: 1 }] } }
    modules: { M: { zzzzzzzz: 1, features: { f: { zzzzzzzz: 1 } } } }
    features: { f: { zzzzzzzz: 1, unlocked_by: { zzzzzzzz: 1 } } }
    limits: { l: { zzzzzzzz: 1 } }
    packs: { P: { zzzzzzzz: 1, price: { zzzzzzzz: 1 } } }
    capabilities: { C: { zzzzzzzz: 1 } }
    roles: { R: { zzzzzzzz: 1 } }
    navigation: { G: { zzzzzzzz: 1 } }
    pages: { /a: { zzzzzzzz: 1, manage: { zzzzzzzz: 1 } } }
    api: { /a: { zzzzzzzz: 1 } }
    enumerations: { E: { zzzzzzzz: 1, values: { V: { zzzzzzzz: 1 } } } }
    objectives: { O: { zzzzzzzz: 1 } }
    rollouts: { R: { zzzzzzzz: 1, promote_after: { zzzzzzzz: 1 }, explained: [{ zzzzzzzz: 1 }] } }
    expectations:
      e:
        zzzzzzzz: 1
        given: { zzzzzzzz: 1, assignments: [{ zzzzzzzz: 1 }], store_overrides: { M: { zzzzzzzz: 1 } } }
        each: { zzzzzzzz: 1 }
        allow: { module M: { zzzzzzzz: 1 } }
        deny: { module M: { zzzzzzzz: 1 } }
    waivers: [{ zzzzzzzz: 1 }]
    ledger: { zzzzzzzz: 1, modules: { A: { zzzzzzzz: 1 }, B: { zzzzzzzz: 1, renamed: M } } }

    """
}
