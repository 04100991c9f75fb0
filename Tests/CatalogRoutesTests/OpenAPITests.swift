import CatalogRoutes
import XCTest

/// OpenAPI 3 documents, in YAML with all that a catalog may not use, and in JSON.
final class OpenAPITests: XCTestCase {
  private let document = """
    openapi: 3.0.3
    info: { title: Shop, version: "1.2" }
    servers:
      - url: https://{region}.example.com/api/v1/
        variables: { region: { default: eu } }
    x-errors: &errors
      "401": { $ref: "#/components/responses/Unauthorized" }
    paths:
      /orders:
        get: { responses: { <<: *errors, "200": { description: all } } }
        post: { responses: *errors }
      /orders/{orderId}:
        parameters: [{ name: orderId, in: path, schema: { type: string, example: ~ } }]
        get: { responses: *errors }
      /stock/{sku}/moves:
        get: { responses: !!map {} }
      /payments:
        $ref: "#/components/pathItems/payments"
      /invoices/{id}.pdf:
        servers: [{ url: /files }]
        get: { responses: *errors }
      /elsewhere:
        $ref: other.yaml#/paths/elsewhere
    components:
      pathItems:
        payments:
          get: { responses: {} }
          post: { responses: {} }

    """

  func testYAMLWithAnchorsMergeKeysTagsAndNull() throws {
    let shop = try ServedShop("openapi.yaml", document)
    XCTAssertEqual(
      shop.findings,
      """
      shop/catalog.yaml:10:3 TG654 no real route is decided by page '/'
      shop/catalog.yaml:11:3 TG654 no real route is decided by page '/orders'
      openapi.yaml:21:5 TG651 GET /files/invoices/{id}.pdf is denied: no entry of the catalog takes it
      openapi.yaml:22:3 TG655 the routes here stand in 'other.yaml#/paths/elsewhere'
      openapi.yaml:27:7 TG651 GET /api/v1/payments is denied: the entries of its path do not list the method
      """)
    XCTAssertEqual(
      shop.comparison.proposal,
      """
      api:
        GET /payments: SALES # as POST /payments
      pages:
        /files/invoices/*.pdf: TODO

      """)
  }

  func testBaseReplacesThatOfTheServer() throws {
    let shop = try ServedShop("openapi.yaml", document, base: "/api/v1")
    XCTAssertTrue(
      shop.findings.contains("openapi.yaml:21:5 TG651 GET /api/v1/invoices/{id}.pdf is denied"), shop.findings)
  }

  func testJSONWithTabsEscapesAndSurrogates() throws {
    let shop = try ServedShop(
      "openapi.json",
      #"""
      {
      	"openapi": "3.1.0",
      	"info": { "title": "Shop \ud83d\ude00 \\ud83d", "version": "1" },
      	"servers": [{ "url": "https:\/\/example.com\/api\/v1" }],
      	"paths": {
      		"/orders": { "get": {}, "post": {}, "x-note": null },
      		"/orders/{id}": { "get": {} },
      		"/stock/{sku}": { "get": {} },
      		"/payments": { "post": {}, "put": {} }
      	}
      }
      """#)
    XCTAssertEqual(
      shop.findings,
      "openapi.json:9:30 TG651 PUT /api/v1/payments is denied: the entries of its path do not list the method")
  }

  func testWhatIsNoOpenAPIDocument() throws {
    XCTAssertEqual(
      try ServedShop("old.json", #"{ "swagger": "2.0", "paths": {} }"#).findings,
      "old.json:1:14 TG656 '2.0' is no version of OpenAPI 3")
    XCTAssertEqual(
      try ServedShop("other.yml", "modules: {}\n").findings, "other.yml:1:1 TG656 the file is no OpenAPI document")
    XCTAssertEqual(
      try ServedShop("none.yaml", "openapi: 3.0.0\npaths: {}\n").findings, "none.yaml:1:1 TG656 the file names no route"
    )
    XCTAssertTrue(try ServedShop("broken.json", #"{ "openapi": "#).findings.contains("TG010"))
    XCTAssertTrue(try ServedShop("empty.json", "").findings.contains("TG006"))
    XCTAssertTrue(try ServedShop("alias.yaml", "openapi: 3.0.0\npaths: *nowhere\n").findings.contains("TG016"))
  }
}
