import CatalogEmit
import CatalogIR
import CatalogLowering
import CatalogMatrix
import Tollgate

/// A catalog whose texts would end a string, a comment, a tag or a line of what is emitted, if they were taken as they
/// stand, and whose codes are names that JavaScript knows. Some of the texts YAML would not let through.
struct HostileCatalog {
  static let texts = [
    "\"; pwned(); \"", "'; pwned(); '", "\\\"; pwned(); //", "`${pwned()}` \\(pwned()) #{pwned()}",
    "</script><script>pwned()</script>", "<!--<script>", "-->", "]]>", "</style><img src=x onerror=pwned()>",
    "\" autofocus onfocus=\"pwned()", "*/ pwned(); /*", "__proto__", "first\nsecond\r\nthird", "a\u{2028}b\u{2029}c",
    "@deprecated {@link pwned}", "&lt;b&gt; &amp; &#39;", "=cmd|' /C calc'!A0", "| a | b |", "\"];\n}\npwned[label=\"",
    "end\nsubgraph x", "${}", "%3Cscript%3E", "mark\u{FEFF} \u{202E}drow\u{202C}", "javascript:pwned()",
    "</title></text></svg>", "nul \u{0} bell \u{7} delete \u{7F} next \u{85}", "\\u{22}; pwned(); //", "\\", "*/",
  ]

  private static let codes = [
    "constructor", "prototype", "hasOwnProperty", "toString", "valueOf", "then", "default", "class", "await",
  ]

  let catalog: Catalog
  private let image: [UInt8]

  /// The catalog with these texts, or with harmless ones in their places.
  init(harmless: Bool = false) throws {
    catalog = Self.catalog { position in
      let index = position % Self.texts.count
      return harmless ? "text \(index)" : Self.texts[index]
    }
    image = try lower(catalog)
  }

  var tables: CatalogTables { CatalogTables(bytes: image) }

  /// The ES module.
  var script: String { emitJavaScript(catalog, tables) }

  /// Everything that `generate` writes.
  var files: [GeneratedFile] { emitSwift(catalog, image: image) + emitTypeScript(catalog, tables) }

  /// The modules by packs.
  func matrix(_ format: MatrixFormat) -> String {
    CatalogMatrix(catalog, tables, rows: .modules, by: .packs).text(format)
  }

  private static func catalog(text: (Int) -> String) -> Catalog {
    func name(_ position: Int) -> Text { Text(text(position)) }
    let modules = texts.indices.map { index in
      Module(
        code: index < codes.count ? codes[index] : "M\(index)", name: name(index), summary: text(index + 1),
        alwaysOn: index == 0, requires: index == 0 ? [] : [ID(0)],
        profile: .init(category: text(index / 7), icon: text(index), version: text(index + 2)))
    }
    let features = texts.indices.map { index in
      Feature(code: "f\(index)", name: name(index), summary: text(index + 3), module: ID(index))
    }
    let halves = [texts.indices.filter { $0 % 2 == 0 }, Array(texts.indices)].map { $0.map { ID<Module>($0) } }
    return Catalog(
      code: "Hostile", summary: texts.indices.map(text).joined(separator: " "), apiBase: ["api"],
      statuses: [Status(code: "ACTIVE", grants: true), Status(code: "toString", grants: false)],
      connections: [Connection(code: "Link", name: name(8), setup: text(9))],
      modules: modules, features: features,
      limits: [Limit(code: "valueOf", name: name(9), unit: text(10), kind: .gauge, module: ID(1), figure: 3)],
      packs: [
        Pack(code: "constructor", name: name(4), target: text(5), contents: halves[0]),
        Pack(code: "hasOwnProperty", name: name(10), extends: ID(0), contents: halves[1]),
      ],
      capabilities: [Capability(code: "toString", name: name(6)), Capability(code: "then", name: name(7))],
      roles: [
        Role(code: "constructor", name: name(4), capabilities: [ID(0)]),
        Role(code: "default", name: languages(text(0), text(4)), includes: [ID(0)], capabilities: [ID(0), ID(1)]),
      ],
      groups: [
        NavigationGroup(code: "constructor", name: name(8)),
        NavigationGroup(code: "toString", name: name(9), parent: ID(0)),
      ],
      actions: ["read", "valueOf", "constructor"], routes: routes(name), enumerations: enumerations(text),
      rollouts: [
        Rollout(
          code: "constructor", mode: .shadow, modules: [ID(3)], author: text(0), reason: text(4),
          end: Instant(milliseconds: 1_800_000_000_000)),
        Rollout(code: "toString", mode: .enforce, entries: [0], author: text(1), reason: text(5)),
      ])
  }

  /// Lists that become types whose names JavaScript knows, of values that are names of its objects' members.
  private static func enumerations(_ text: (Int) -> String) -> [Enumeration] {
    ["OBJECT", "SET", "NUMBER", "DATE", "REQUIRED", "ARRAY"].enumerated().map { position, code in
      let values = codes.enumerated().map { index, value in
        Enumeration.Value(
          code: value, name: Text(text(position + index)), summary: text(index + 9), example: text(index + 18))
      }
      return Enumeration(code: code, name: Text(text(position + 20)), module: ID(position), values: values)
    }
  }

  private static func languages(_ english: String, _ french: String) -> Text {
    Text(renderings: [.init(language: "en", text: english), .init(language: "fr", text: french)]) ?? Text(english)
  }

  private static func routes(_ name: (Int) -> Text) -> [Route] {
    func entry(_ action: Int, _ module: Int, can: [ID<Capability>] = []) -> RouteEntry {
      RouteEntry(operation: .action(action), condition: .guarded(.init(modules: [ID(module)], capabilities: can)))
    }
    func page(_ path: String, _ text: Int, menu: Int, _ entries: [RouteEntry]) -> Route {
      Route(
        space: .page, pattern: RoutePattern(segments: [.literal(path)]), name: name(text), menu: ID(menu),
        entries: entries)
    }
    let odd = RoutePattern(segments: [.literal("__proto__"), .parameter("constructor")])
    let drain = Condition.guarded(.init(modules: [ID(5)], consumes: [.init(limit: ID(0), amount: 1)]))
    return [
      page("__proto__", 4, menu: 0, [entry(0, 1), entry(1, 1, can: [ID(1)])]),
      page("constructor", 5, menu: 1, [entry(0, 3, can: [ID(0)])]),
      page("'~!$&()+,=@", 8, menu: 1, [entry(0, 7)]),
      Route(
        space: .api, pattern: RoutePattern(segments: [.literal("toString")]),
        entries: [RouteEntry(operation: .anyMethod, condition: drain)]),
      Route(
        space: .api, pattern: odd,
        entries: [RouteEntry(operation: .anyMethod, condition: .everyone(reason: "a reason"))]),
    ]
  }
}
