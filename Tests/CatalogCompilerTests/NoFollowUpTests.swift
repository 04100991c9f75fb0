import XCTest

/// One mistake is one finding: what follows from it is not reported, and what does not follow from it is.
final class NoFollowUpTests: XCTestCase {
  private let modules = "modules:\n  CORE: { name: Core, always_on: true }\n  SELL: { name: Sell }\n"

  func testUnknownKeyOfAModuleSaysNothingAboutItsPacks() throws {
    XCTAssertEqual(
      try findings(
        modules + "  CASH: { name: Cash, requred: [SELL] }\npacks:\n  SHOP: { name: Shop, modules: [SELL] }\n"),
      "6:23 TG101 module CASH has no key 'requred'")
  }

  func testModuleThatMayBeMeantToBeAlwaysOnIsMissedByNoPack() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          CORE: { name: Core, always_on: yes }
          SELL: { name: Sell, requires: [CORE] }
        packs:
          SHOP: { name: Shop, modules: [SELL] }
        """),
      "4:34 TG103 always_on of module CORE must be true or false, not a text")
  }

  func testWhatThePackBelowLacksIsNotMissedAboveToo() throws {
    XCTAssertEqual(
      try findings(
        modules + """
            CASH: { name: Cash, requires: [SELL] }
            TEAM: { name: Team, requires: [SELL] }
          packs:
            SHOP: { name: Shop, modules: [CASH] }
            TILL: { name: Till, extends: SHOP, modules: [TEAM] }
          """),
      "9:33 TG401 pack 'SHOP' holds 'CASH' but lacks 'SELL', which it requires")
  }

  func testMisspeltKeyIsNotMissingToo() throws {
    XCTAssertEqual(try findings("modules:\n  SELL: { nmae: Sell }\n"), "4:11 TG101 module SELL has no key 'nmae'")
    XCTAssertEqual(try findings("modules:\n  SELL: { name:Sell }\n"), "4:11 TG101 module SELL has no key 'name:Sell'")
  }

  func testNumberThatACommaCutsInTwoIsOneFinding() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          limits:
            seats: { module: SELL }
          packs:
            SHOP: { name: Shop, modules: [SELL], price: { amount: 19,90, currency: EUR, cycle: YEARLY }, limits: { seats: 500 } }
            TILL: { name: Till, extends: SHOP, limits: { seats: 1,000,000 } }
          """),
      """
      9:57 TG103 amount of price of pack SHOP cannot be 19,90
      10:55 TG103 seats of limits of pack TILL cannot be 1,000
      """)
  }

  func testSeveralMethodsBeforeOnePathAreOneFinding() throws {
    XCTAssertEqual(
      try findings(modules + "api:\n  GET, POST /sales: SELL\n"), "7:3 TG602 'GET, POST' is no method")
  }

  func testCallThatRepeatsTheAPIBaseIsToldSo() throws {
    XCTAssertEqual(
      try findings(
        modules + "api_base: /api\npages:\n  /till: { module: SELL, calls: [POST /api/sales] }\napi:\n  /sales: SELL\n"),
      "8:34 TG610 no API route answers the call 'POST /api/sales'")
  }

  func testPackNamingAnUnknownModuleLeavesNoModuleWithoutPack() throws {
    XCTAssertEqual(
      try findings(modules + "packs:\n  SHOP: { name: Shop, modules: [SEL] }\n"),
      "7:33 TG201 pack SHOP names module 'SEL', which nothing declares")
  }

  func testPackNamingAnUnknownModuleIsNotCalledIncomplete() throws {
    XCTAssertEqual(
      try findings(
        modules + """
            CASH: { name: Cash, requires: [SELL] }
          packs:
            SHOP: { name: Shop, modules: [SEL] }
            TILL: { name: Till, extends: SHOP, modules: [CASH] }
          """),
      "8:33 TG201 pack SHOP names module 'SEL', which nothing declares")
  }

  func testPackExtendingAnUnknownPackIsNotCalledIncomplete() throws {
    XCTAssertEqual(
      try findings(
        modules + """
            CASH: { name: Cash, requires: [SELL] }
          packs:
            SHOP: { name: Shop, modules: [SELL] }
            TILL: { name: Till, extends: SHOPP, modules: [CASH], without: [SELL] }
          """),
      "9:32 TG201 pack TILL names pack 'SHOPP', which nothing declares")
  }

  func testPackExtendingABrokenPackIsNotCalledIncomplete() throws {
    XCTAssertEqual(
      try findings(
        modules + """
            CASH: { name: Cash, requires: [SELL] }
          packs:
            SHOP: { name: Shop, modules: SELL }
            TILL: { name: Till, extends: SHOP, modules: [CASH] }
          """),
      "8:32 TG103 modules of pack SHOP must be a list of codes, not a text")
  }

  func testPackExtendingACircleIsNotCalledIncomplete() throws {
    XCTAssertEqual(
      try findings(
        modules + """
            CASH: { name: Cash, requires: [SELL] }
          packs:
            SHOP: { name: Shop, extends: TILL, modules: [SELL] }
            TILL: { name: Till, extends: SHOP, modules: [CORE] }
            MORE: { name: More, extends: TILL, modules: [CASH] }
          """),
      "8:32 TG402 circle of packs: SHOP -> TILL -> SHOP")
  }

  func testSectionThatIsAListSilencesTheNamesItWouldDeclare() throws {
    XCTAssertEqual(
      try findings(
        """
        modules: [CORE, SELL]
        features: { refunds: SELL }
        packs:
          SHOP: { name: Shop, modules: [SELL] }
        pages:
          /till: SELL
          /refunds: { feature: refund }
        """),
      "3:10 TG103 modules must be a mapping of codes to what they are, not a list")
  }

  func testUnreadableFeaturesOfAModuleSilenceFeatureNames() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          SELL: { name: Sell, features: refunds }
        pages:
          /refunds: { feature: refunds }
        """),
      "4:33 TG103 features of module SELL must be a list of codes, or a mapping of codes to their names, not a text")
    XCTAssertEqual(
      try findings("modules:\n  SELL: Sell\npages:\n  /refunds: { feature: refunds }\n"),
      "4:9 TG103 module SELL must be a mapping, not a text")
  }

  func testUnreadableRolesLeaveNoCapabilityWithoutRole() throws {
    XCTAssertEqual(
      try findings([
        "a.yaml": header + modules + "capabilities: { CAN_SELL: Sell }\nroles: { SELLER: { name: Seller } }\n",
        "b.yaml": "roles: [MANAGER]\n",
      ]),
      "b.yaml:1:8 TG103 roles must be a mapping of codes to what they are, not a list")
  }

  func testUnreadablePacksLeaveNoModuleWithoutPack() throws {
    XCTAssertEqual(
      try findings([
        "a.yaml": header + modules + "packs: { BASE: { name: Base, modules: [CORE] } }\n",
        "b.yaml": "packs: [SHOP]\n",
      ]),
      "b.yaml:1:8 TG103 packs must be a mapping of codes to what they are, not a list")
  }

  func testFileThatIsNoYAMLSilencesNamesOfOtherFiles() throws {
    XCTAssertEqual(
      try findings([
        "modules.yaml": "modules:\n  SELL: { name: Sell\n",
        "packs.yaml": "packs:\n  SHOP: { name: Shop, modules: [SELL], onsale: true }\n",
      ]),
      """
      modules.yaml:2:9 TG010 nothing closes this bracket
      packs.yaml:2:40 TG101 pack SHOP has no key 'onsale'
      """)
  }

  func testRefusedAnchorsAliasesAndMergeKeysBringNoMissingKeys() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          BASE: &base { name: Base }
          SELL: { <<: *base, requires: [BASE] }
          CASH: *base
          STOCK: { name: *title, requires: *needs }
        packs:
          SHOP: { name: Shop, modules: [SELL, *base] }
          MORE: { name: More, extends: SHOP, modules: [CASH] }
        """),
      """
      4:9 TG015 catalogs have no anchors such as &base
      5:11 TG017 catalogs have no merge key <<
      5:15 TG016 catalogs have no aliases such as *base
      6:9 TG016 catalogs have no aliases such as *base
      7:18 TG016 catalogs have no aliases such as *title
      7:36 TG016 catalogs have no aliases such as *needs
      9:39 TG016 catalogs have no aliases such as *base
      """)
  }

  func testRepeatedSectionStillDeclaresItsNames() throws {
    XCTAssertEqual(
      try findings(
        """
        modules:
          SELL: { name: Sell }
        modules:
          CASH: { name: Cash, features: [tills] }
          SELL: { name: Sales, features: [refunds] }
        pages:
          /cash: CASH
          /tills: { feature: tills }
        """),
      "5:1 TG013 the key 'modules' stands twice in the same mapping")
  }

  func testCodeOfOtherCharactersIsNotComparedWithOthers() throws {
    XCTAssertEqual(
      try findings("modules:\n  a-b: { name: One }\n  A-B: { name: Two }\n  a--b: { name: Three }\n"),
      """
      4:3 TG105 'a-b' is no code
      5:3 TG105 'A-B' is no code
      6:3 TG105 'a--b' is no code
      """)
  }

  func testModuleDeclaredTwiceDoesNotMapItsFeaturesTwice() throws {
    XCTAssertEqual(
      try findings([
        "a.yaml": header + "modules:\n  SELL: { name: Sell, features: [refunds] }\n",
        "b.yaml":
          "modules:\n  SELL: { name: Sell, features: [refunds, quotes] }\npages:\n  /quotes: { feature: quotes }\n",
      ]),
      "b.yaml:2:3 TG202 module 'SELL' is declared a second time")
  }

  func testFeatureWithoutModuleIsNotMappedTwice() throws {
    XCTAssertEqual(
      try findings("modules:\n  SELL: { name: Sell, features: [refunds] }\nfeatures:\n  refunds: { name: Refunds }\n"),
      "6:3 TG102 feature refunds lacks the key 'module'")
  }

  func testMalformedAPIRouteLeavesNoCallUnanswered() throws {
    XCTAssertEqual(
      try findings(
        modules + """
          pages:
            /till: { module: SELL, calls: [POST /orders, GET /orders/:id] }
          api:
            PSOT /orders: SELL
            GET /orders/{id}: SELL
          """),
      """
      9:3 TG602 'PSOT' is no method
      10:7 TG601 path '/orders/{id}' has braces
      """)
  }

  func testBrokenPageIsAskedForNoGroupAndNoCondition() throws {
    XCTAssertEqual(
      try findings(modules + "navigation: { OFFICE: Office }\npages:\n  /orders: { modul: SELL }\n"),
      "8:14 TG101 page /orders has no key 'modul'")
  }

  func testUnknownLanguageVersionIsAllThatIsSaid() throws {
    XCTAssertEqual(
      try findings(["a.yaml": "tollgate: 2\nproducts: [SELL]\n", "b.yaml": "packs:\n  SHOP: { editions: [SELL] }\n"]),
      "a.yaml:1:11 TG113 this compiler does not know version 2 of the language")
  }

  func testAllErrorsOfARunAreReportedInFileOrder() throws {
    XCTAssertEqual(
      try findings([
        "c.yaml": "pages:\n  /a/{b}: SELL\n  /c: SEL\n",
        "a.yaml": header + "modules:\n  SELL: { name: Sell, requires: [COR], sumary: x }\n  SELL2: {}\n",
        "b.yaml": "packs:\n  SHOP: { name: Shop, modules: [SELL, SELL] }\n  NONE: { name: None }\n",
      ]),
      """
      a.yaml:4:34 TG201 module SELL names module or connection 'COR', which nothing declares
      a.yaml:4:40 TG101 module SELL has no key 'sumary'
      a.yaml:5:3 TG102 module SELL2 lacks the key 'name'
      b.yaml:2:39 TG205 'SELL' stands twice in modules of pack SHOP
      b.yaml:3:3 TG403 pack 'NONE' is empty
      c.yaml:2:3 TG601 path '/a/{b}' has braces
      c.yaml:3:7 TG201 page /c names module 'SEL', which nothing declares
      """)
  }

  func testEveryUseOfAnUnknownNameIsReported() throws {
    XCTAssertEqual(
      try findings(modules + "api:\n  /a: STOCK\n  /b: STOCK\n"),
      """
      7:7 TG201 API route /a names module 'STOCK', which nothing declares
      8:7 TG201 API route /b names module 'STOCK', which nothing declares
      """)
  }
}
