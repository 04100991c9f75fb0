import CatalogCompiler
import CatalogIR
import Diagnostics
import XCTest

final class ShapeTests: XCTestCase {
  func testUnknownKeysAtEveryPlaceNameTheNearest() throws {
    XCTAssertEqual(
      try helps(
        """
        module: {}
        statuses: { ACTIVE: { grants: true, grace: 3 } }
        connections: { MAIL: { name: Mail, set_up: Ask } }
        modules: { SELL: { name: Sell, allways_on: true } }
        features: { refunds: { module: SELL, unlock_by: [MAIL] } }
        limits: { seats: { module: SELL, atmost: 3 } }
        packs: { SHOP: { name: Shop, module: [SELL], price: { amount: 1, currency: EUR, cycle: MONTHLY, vat: 20 } } }
        capabilities: { CAN_SELL: { name: Sell, description: x } }
        roles: { SELLER: { name: Seller, cans: [CAN_SELL] } }
        navigation: { OFFICE: { name: Office, within: SHOP } }
        pages: { /a: { module: SELL, menus: OFFICE, edit: { moduel: SELL } } }
        api: { /a: { module: SELL, calls: [] } }
        """),
      """
      3:1 the file has no key 'module' | did you mean 'modules'?
      4:37 status ACTIVE has no key 'grace' | known here: grants, grace_days
      5:36 connection MAIL has no key 'set_up' | did you mean 'setup'?
      6:32 module SELL has no key 'allways_on' | did you mean 'always_on'?
      7:38 feature refunds has no key 'unlock_by' | did you mean 'unlocked_by'?
      8:34 limit seats has no key 'atmost' | did you mean 'at_most'?
      9:30 pack SHOP has no key 'module' | did you mean 'modules'?
      9:97 price of pack SHOP has no key 'vat' | known here: amount, currency, cycle
      10:41 capability CAN_SELL has no key 'description' | known here: name, was, checked_in
      11:34 role SELLER has no key 'cans' | did you mean 'can'?
      12:39 navigation group OFFICE has no key 'within' | known here: name, inside
      13:30 page /a has no key 'menus' | did you mean 'menu'?
      13:45 page /a has no key 'edit' | known here: exact, name, menu, module, any, feature, can, public, consumes, calls, \
      read, manage, actions
      14:28 API route /a has no key 'calls' | known here: exact, name, module, any, feature, can, public, consumes
      """)
  }

  func testNoticeDaysAreSaidOnceAndWithinAYear() throws {
    let modules = "modules: { CORE: { name: Core, always_on: true } }\n"
    XCTAssertEqual(try catalog(modules + "notice_days: 30\n").noticeDays, 30)
    for days in ["0", "367", "-1"] {
      XCTAssertEqual(
        try findings(modules + "notice_days: \(days)\n"),
        "4:14 TG111 notice_days cannot be \(days)")
    }
  }

  func testMissingKeysAreReportedAtTheCode() throws {
    XCTAssertEqual(
      try findings(
        """
        statuses: { ACTIVE: {} }
        modules: { SELL: { requires: [] } }
        features: { refunds: { summary: Refunds } }
        limits: { seats: { at_most: 3 } }
        packs: { SHOP: { name: Shop, modules: [SELL], price: { amount: 100 } } }
        """),
      """
      3:13 TG102 status ACTIVE lacks the key 'grants'
      4:12 TG102 module SELL lacks the key 'name'
      5:13 TG102 feature refunds lacks the key 'module'
      6:11 TG102 limit seats lacks the key 'module'
      7:54 TG102 price of pack SHOP lacks the key 'currency'
      7:54 TG102 price of pack SHOP lacks the key 'cycle'
      """)
  }

  func testFolderNamesTheCatalogWhereNoFileDoes() throws {
    let files = ["a.yaml": "tollgate: 1\nmodules: { SELL: { name: Sell } }\n"]
    XCTAssertEqual(try CatalogFolder(files, named: "corner-shop").compilation().result?.catalog.code, "CornerShop")
    XCTAssertEqual(
      try CatalogFolder(files, named: "42").report(),
      """
      shop/a.yaml:1:1: error: no file of this catalog says what it is called [TG102]
        |
      1 | tollgate: 1
        | ^
        = help: add a line such as catalog: Retail
        = see: tollgate rules TG102

      1 error

      """)
  }

  func testFormsThatAreNotWanted() throws {
    XCTAssertEqual(
      try helps(
        """
        modules:
          A: [name]
          B: { name: [B], requires: A, requires_config: 1, always_on: "true" }
          C: { name: C, requires: { A: true }, features: [[x]] }
        limits:
          seats: { module: A, at_most: 1.5 }
          rooms: { module: A, at_most: "3" }
          desks: { module: A, at_most: 010 }
        roles: { R: { name: R, can: CAN_SELL } }
        pages:
          /a: [A]
          /b: { module: A, actions: [edit], calls: GET /b }
          /c: { module: A, menu: { OFFICE: 1 } }
        """),
      """
      4:6 module A must be a mapping, not a list | write its keys with their values, like { name: ... }
      5:14 name of module B must be a text, or one text a language, not a list | write a text, or one text a language
      5:29 requires of module B must be a list of codes, not a text | put it in brackets, with a comma \
      between two codes: [CODE, CODE]
      5:49 requires_config of module B must be true or false, not a text | write true or false, without quotes; \
      yes, no, on and off are texts here
      5:63 always_on of module B must be true or false, not a text | write true or false, without quotes; \
      yes, no, on and off are texts here
      6:27 requires of module C must be a list of codes, not a mapping | write a list of codes
      6:51 features of module C must be a code, not a list | write one text, without brackets
      8:32 at_most of limit seats must be an integer, not a text | write digits alone, such as 1500: no quotes, no point, \
      no leading zero
      9:32 at_most of limit rooms must be an integer, not a text | write digits alone, such as 1500: no quotes, no point, \
      no leading zero
      10:32 at_most of limit desks must be an integer, not a text | write digits alone, such as 1500: no quotes, no point, \
      no leading zero
      11:29 can of role R must be a list of capabilities, or "*" for all, not a text | put it in brackets: [CODE], \
      or write "*" for every capability
      13:7 page /a must be a module's code, or a mapping, not a list | write a module's code, or a mapping
      14:29 actions of page /b must be a mapping of codes to what they are, not a list | write the code as a \
      key, without a dash: CODE: { name: ... }
      14:44 calls of page /b must be a list of calls like POST /payments, not a text | write a list of calls like POST \
      /payments
      15:26 menu of page /c must be a navigation group, or none, not a mapping | write a navigation group, or none
      """)
  }

  func testNullIsRefusedEverywhereUnlessItIsInQuotes() throws {
    XCTAssertEqual(
      try findings(
        """
        summary: ~
        modules:
          A: null
          B: { name: , requires: [~] }
          C: { name: "null", summary: '~' }
        packs:
        """),
      """
      3:10 TG104 summary of the catalog is left out
      5:6 TG104 module A is left out
      6:14 TG104 name of module B is left out
      6:27 TG104 requires of module B is left out
      8:7 TG104 packs is left out
      """)
  }

  func testTextsOfYAMLTrapsStayTexts() throws {
    let catalog = try catalog(
      """
      summary: 1.10
      modules:
        A: { name: no, summary: 12:30, requires_config: true }
        no: { name: 1e3 }
        Y: { name: 0x1F, summary: 2026-01-31 }
        NULL: { name: .inf, requires: [no, Y] }
      """)
    XCTAssertEqual(catalog.summary, "1.10")
    XCTAssertEqual(catalog.modules.map(\.code), ["A", "no", "Y", "NULL"])
    XCTAssertEqual(catalog.modules.map(\.name.first), ["no", "1e3", "0x1F", ".inf"])
    XCTAssertEqual(catalog.modules.map(\.summary), ["12:30", nil, "2026-01-31", nil])
    XCTAssertEqual(catalog.modules[3].requires, [ID(1), ID(2)])
  }

  func testTextsInSeveralLanguagesKeepTheirOrder() throws {
    let catalog = try catalog("modules:\n  A: { name: { fr: Socle, en: Core, pt-BR: Núcleo } }\n")
    XCTAssertEqual(
      catalog.modules[0].name.renderings.map { "\($0.language ?? "-") \($0.text)" },
      ["fr Socle", "en Core", "pt-BR Núcleo"])
    XCTAssertEqual(
      try findings("modules:\n  A: { name: { EN: Core, fr: '', en_GB: Core } }\n  B: { name: {} }\n"),
      """
      4:16 TG109 'EN' in name of module A is no language
      4:30 TG110 name of module A in fr is empty
      4:34 TG109 'en_GB' in name of module A is no language
      5:14 TG110 name of module B is empty
      """)
  }

  func testAmountsAreWholeMinorUnits() throws {
    let amounts = ["19.90", "-5", "1e3", "0x10", "1_000", "9223372036854775808", "\"100\"", "00"]
    let packs = amounts.enumerated().map {
      "  P\($0): { name: P, modules: [A], price: { amount: \($1), currency: EUR, cycle: MONTHLY } }\n"
    }
    XCTAssertEqual(
      try findings("modules: { A: { name: A } }\npacks:\n" + packs.joined()),
      """
      5:49 TG107 amount of price of pack P0 cannot be '19.90'
      6:49 TG107 amount of price of pack P1 cannot be '-5'
      7:49 TG107 amount of price of pack P2 cannot be '1e3'
      8:49 TG107 amount of price of pack P3 cannot be '0x10'
      9:49 TG107 amount of price of pack P4 cannot be '1_000'
      10:49 TG107 amount of price of pack P5 cannot be '9223372036854775808'
      11:49 TG103 amount of price of pack P6 must be an integer, not a text
      12:49 TG107 amount of price of pack P7 cannot be '00'
      """)
  }

  func testNumbersStayInTheirBounds() throws {
    XCTAssertEqual(
      try helps(
        """
        modules: { A: { name: A } }
        statuses: { ACTIVE: { grants: true, grace_days: 3661 } }
        limits: { seats: { module: A, at_most: 9223372036854775808 }, desks: { module: A, at_most: 0 } }
        pages: { /a: { module: A, consumes: { seats: 0 } } }
        """),
      """
      4:49 grace_days of status ACTIVE cannot be 3661 | write a number from 0 to 3660
      5:40 at_most of limit seats cannot be 9223372036854775808 | write a number from 0 to 9223372036854775807
      6:46 seats in consumes of page /a cannot be 0 | write 1 or more
      """)
  }

  func testVersionIsAPlainNumber() throws {
    for (text, expected) in [
      "1": "", "-1": "this compiler does not know version -1 of the language",
      "99999999999999999999": "this compiler does not know version 99999999999999999999 of the language",
      "\"1\"": "tollgate must be an integer, not a text", "1.0": "tollgate must be an integer, not a text",
    ] {
      let found = try findings(["a.yaml": "tollgate: \(text)\ncatalog: Shop\nmodules: {}\n"])
      XCTAssertTrue(found.hasSuffix(expected) && found.isEmpty == expected.isEmpty, found)
    }
  }

  func testCodesAreShortASCIIWords() throws {
    let long = String(repeating: "A", count: 63)
    XCTAssertEqual(
      try findings(
        "modules:\n  \(long): { name: A }\n  \(long)B: { name: A }\n  1A: { name: A }\n  _A: { name: A }\n  \"\": { name: A }\n"
      ),
      """
      5:3 TG105 '\(long)B' is no code
      6:3 TG105 '1A' is no code
      7:3 TG105 '_A' is no code
      8:3 TG105 '' is no code
      """)
  }

  /// Place, message and help of each finding.
  private func helps(_ yaml: String) throws -> String {
    let folder = try CatalogFolder(["c.yaml": header + yaml])
    return folder.compilation().diagnostics.map { finding in
      let wording = finding.problem.wording
      return "\(finding.span.start.line):\(finding.span.start.column) \(wording.message) | \(wording.help ?? "")"
    }
    .joined(separator: "\n")
  }
}
