import CatalogIR
import Tollgate

/// The types of the module: the codes as unions, and the questions that take them.
func emitDeclarations(_ catalog: Catalog) -> String {
  var writer = CodeWriter()
  writer.webHeader(of: catalog)
  for list in CodeList.every(of: catalog) {
    writer.line("/** \(list.summary) */")
    writer.union(list.type, of: list.entries.map { ($0.code, $0.documentation) })
  }
  writer.line("/** The first check that failed, or how all passed. */")
  writer.union("Reason", of: Reason.allCases.map { ($0.code, nil) })
  for enumeration in catalog.enumerations {
    writer.line("/** \(Escape.documentation(catalog.summary(of: enumeration))) */")
    writer.union(enumeration.typeName, of: enumeration.values.map { ($0.code, $0.documentation) })
  }
  writer.namedCodes(of: catalog)
  return writer.text + declarations
}

extension CodeWriter {
  /// A constant object of codes, and the union of its values under the same name.
  fileprivate mutating func union(_ name: String, of codes: [(code: String, comment: String?)]) {
    block("export declare const \(name): {", closing: "};") { writer in
      for (code, comment) in codes {
        if let comment { writer.line("/** \(comment) */") }
        writer.line("readonly \(code): \"\(code)\";")
      }
    }
    line("export type \(name) = (typeof \(name))[keyof typeof \(name)];")
    line()
  }
}

extension CodeWriter {
  /// The codes of each kind that has names for people.
  fileprivate mutating func namedCodes(of catalog: Catalog) {
    line("/** The codes of each kind that has names for people. */")
    block("export interface NamedCodes {", closing: "}\n") { writer in
      let kinds = ["Module", "Feature", "Pack", "Connection", "Limit", "Capability", "Role"]
      let members = zip(["modules", "features", "packs", "connections", "limits", "capabilities", "roles"], kinds)
      for (member, type) in members { writer.line("readonly \(member): \(type);") }
      for type in catalog.enumerations.map(\.typeName) { writer.line("readonly \(type): \(type);") }
    }
  }
}

extension Enumeration {
  /// The name of its type, the same as in Swift.
  var typeName: String { swiftTypeName(ofEnumeration: code) }
}

extension Enumeration.Value {
  /// The name for people, what it stands for and an example, harmless in a documentation comment; nil for none of them.
  fileprivate var documentation: String? {
    let words = [name?.first, summary, example.map { "such as \($0)" }].compactMap(\.self)
    return words.isEmpty ? nil : Escape.documentation(words.joined(separator: ": "))
  }
}

extension CodeList.Entry {
  /// The name for people and the remark, harmless in a documentation comment; nil where there is neither.
  fileprivate var documentation: String? {
    let words = [name, remark.isEmpty ? nil : remark].compactMap(\.self)
    return words.isEmpty ? nil : Escape.documentation(words.joined(separator: ": "))
  }
}

/// What is declared whatever the catalog.
private let declarations = #"""
  /**
   * What a user has in a store, as the server sends it. A code that is missing counts as off.
   *
   * The members from `reasons` on are there if the server was asked for them; without them a decision cannot say why a
   * module or feature is off, and limits are not looked at.
   */
  export interface Matrix {
    readonly store_id?: string;
    readonly modules: { readonly [code in Module]?: boolean };
    readonly features: { readonly [code in Feature]?: boolean };
    readonly capabilities: readonly Capability[];
    readonly reasons?: {
      readonly modules: { readonly [code in Module]?: Reason };
      readonly features: { readonly [code in Feature]?: Reason };
    };
    readonly connections?: readonly Connection[];
    readonly limits?: Figures;
  }

  /** A matrix that says why, and is about no store. */
  export interface ResolvedMatrix extends Matrix {
    readonly store_id?: never;
    readonly reasons: {
      readonly modules: { readonly [code in Module]?: Reason };
      readonly features: { readonly [code in Feature]?: Reason };
    };
    readonly connections: readonly Connection[];
    readonly limits: Figures;
  }

  /** A number a limit: a bound, or what is used up. Numbers beyond 2^53 - 1 are rounded. */
  export type Figures = { readonly [code in Limit]?: number };

  /** What a row of a tenant says. */
  export type RowState = "ENABLED" | "DISABLED" | "INHERIT";

  /** A text with its offset such as `2026-12-01T00:00:00Z` (RFC 3339), or milliseconds since 1970. */
  export type Instant = string | number;

  /** From when up to, but without, when something counts; what is left out is open. Days of grace are part of it. */
  export interface Times {
    readonly starts_at?: Instant;
    readonly ends_at?: Instant;
  }

  /** A pack that a tenant has for a while. */
  export interface Assignment extends Times {
    readonly status: Status;
  }

  /** A row that a store has for a while. */
  export interface StoreRow extends Times {
    readonly state: RowState;
  }

  /** A row that an enterprise has for all of its stores. One that is locked comes before the store's own. */
  export interface EnterpriseRow extends StoreRow {
    readonly locked?: boolean;
  }

  /** What is stored about a tenant and a user, in instants. */
  export interface Tenant {
    /** The packs, each in its status. */
    readonly packs?: { readonly [code in Pack]?: Status | Assignment };
    /** The rows of the store. */
    readonly modules?: { readonly [code in Module]?: RowState | StoreRow };
    readonly features?: { readonly [code in Feature]?: RowState | StoreRow };
    readonly enterprise_modules?: { readonly [code in Module]?: RowState | EnterpriseRow };
    readonly enterprise_features?: { readonly [code in Feature]?: RowState | EnterpriseRow };
    readonly connections?: readonly Connection[];
    /** The modules whose configuration is given. */
    readonly configured?: readonly Module[];
    /** The tenant's own bounds. */
    readonly limits?: Figures;
    readonly roles?: readonly Role[];
    readonly capabilities?: readonly Capability[];
  }

  /** A request as its sender has it. */
  export interface CatalogRequest {
    /** Needed where the catalog has no base of the API. */
    readonly space?: "page" | "api";
    readonly method: string;
    /** The path, percent-encoded as in `location.pathname`; a query is passed over. */
    readonly target: string;
    /** The action on a page; `read` if none is said. */
    readonly action?: Action;
  }

  /** The answer to a request. */
  export interface Decision {
    readonly outcome: "allow" | "deny" | "reject";
    /** Null where a module or feature is off and the matrix does not say why. */
    readonly reason: Reason | null;
    readonly module: Module | null;
    readonly feature: Feature | null;
    /** The codes of what is missing; for a dependency from the root cause on. */
    readonly missing: readonly string[];
    /** Why a target is rejected. */
    readonly refusal: string | null;
    /** The pattern that decided. */
    readonly route: string | null;
  }

  /** A rollout that lets refusals through up to an instant. */
  export interface Rollout {
    readonly code: string;
    readonly by: string;
    readonly reason: string;
    readonly until: string;
  }

  /** A heading of the navigation with what the user may see below it. */
  export interface NavigationGroup {
    readonly code: string;
    readonly name: string;
    readonly pages: readonly { readonly path: string; readonly name: string }[];
    readonly groups: readonly NavigationGroup[];
  }

  /** Whether the tenant has the module. */
  export declare function hasModule(matrix: Matrix, module: Module): boolean;

  /** Whether the tenant has the feature, its module included. */
  export declare function hasFeature(matrix: Matrix, feature: Feature): boolean;

  /** Whether the user holds the capability. */
  export declare function can(matrix: Matrix, capability: Capability): boolean;

  /** Decides whether the user may see a page, or do something on it. Without a matrix there is no tenant. */
  export declare function decidePage(matrix: Matrix | null, target: string, action?: Action): Decision;

  /** Decides any request as the guard does. Without a matrix there is no tenant. */
  export declare function decide(request: CatalogRequest, matrix: Matrix | null, usage?: Figures): Decision;

  /** Resolves what a tenant has at an instant, now if none is said, into a matrix that says why, as the server sends it. */
  export declare function resolve(tenant: Tenant, at?: Instant): ResolvedMatrix;

  /** The packs on sale of which each alone, had as ACTIVE, would turn a denial, in the order to offer them. */
  export declare function grantingPacks(
    request: CatalogRequest,
    tenant: Tenant,
    usage?: Figures,
    at?: Instant,
  ): readonly Pack[];

  /** The rollout that lets a refusal of a request through at an instant, or would; null where refusals stand. */
  export declare function rolloutOf(
    request: CatalogRequest,
    matrix: Matrix | null,
    usage?: Figures,
    at?: Instant,
  ): Rollout | null;

  /** The headings and pages that the user may see; a heading without any is left out. */
  export declare function navigation(matrix: Matrix | null, language?: string): readonly NavigationGroup[];

  /** The name of a code for people: in the language if there is one, else as the catalog gives it first. */
  export declare function nameOf<Kind extends keyof NamedCodes>(
    kind: Kind,
    code: NamedCodes[Kind],
    language?: string,
  ): string;

  """#
