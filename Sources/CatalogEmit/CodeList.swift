import CatalogIR

/// The codes of one kind, with what a reader wants to know of each.
struct CodeList {
  /// The enum's name.
  let type: String
  /// The runtime's name for the kind.
  let kind: String
  /// What the kind is, as a sentence.
  let summary: String
  let entries: [Entry]
  /// Nil for a kind without numbers.
  var numbering: Numbering?

  /// A code.
  struct Entry {
    let code: String
    /// The name for people; nil if the catalog gives none.
    let name: String?
    /// What else the reader wants to know; may be empty.
    let remark: String
    /// The name of the enum's case.
    let caseName: String

    init(_ code: String, name: Text? = nil, remark: String = "") {
      self.code = code
      self.name = name?.first
      self.remark = remark
      caseName = swiftCaseName(of: code)
    }

    /// The name of the case where it is declared.
    var declaredName: String {
      isSwiftKeyword(caseName) ? "`\(caseName)`" : caseName
    }

    /// The code and the remark, harmless in a comment.
    var comment: String {
      Escape.comment(remark.isEmpty ? code : "\(code): \(remark)")
    }
  }

  /// Every kind of codes in the order of the files' sections, those of which the catalog has none included.
  static func every(of catalog: Catalog) -> [CodeList] {
    [
      CodeList(
        type: "Module", kind: "ModuleKind", summary: "What is granted as a whole.",
        entries: catalog.modules.map { Entry($0.code, name: $0.name, remark: catalog.remark(on: $0)) },
        numbering: catalog.ledger?.modules),
      CodeList(
        type: "Feature", kind: "FeatureKind", summary: "Toggles inside modules.",
        entries: catalog.features.map { Entry($0.code, name: $0.name, remark: catalog.remark(on: $0)) },
        numbering: catalog.ledger?.features),
      CodeList(
        type: "Pack", kind: "PackKind", summary: "What is sold.",
        entries: catalog.packs.map { Entry($0.code, name: $0.name, remark: catalog.remark(on: $0)) },
        numbering: catalog.ledger?.packs),
      CodeList(
        type: "Status", kind: "StatusKind", summary: "Statuses of an assignment.",
        entries: catalog.statuses.map { Entry($0.code, remark: $0.remark) }),
      CodeList(
        type: "Connection", kind: "ConnectionKind", summary: "Outside prerequisites.",
        entries: catalog.connections.map { Entry($0.code, name: $0.name, remark: catalog.remark(on: $0)) }),
      CodeList(
        type: "Limit", kind: "LimitKind", summary: "Numbers that a tenant may not pass.",
        entries: catalog.limits.map { Entry($0.code, name: $0.name, remark: catalog.remark(on: $0)) },
        numbering: catalog.ledger?.limits),
      CodeList(
        type: "Capability", kind: "CapabilityKind", summary: "Permissions of a user.",
        entries: catalog.capabilities.map { Entry($0.code, name: $0.name) },
        numbering: catalog.ledger?.capabilities),
      CodeList(
        type: "Role", kind: "RoleKind", summary: "Sets of capabilities.",
        entries: catalog.roles.map { Entry($0.code, name: $0.name, remark: catalog.remark(on: $0)) }),
      CodeList(
        type: "Action", kind: "ActionKind", summary: "Actions on a page.",
        entries: catalog.actions.map { Entry($0) }),
    ]
  }
}
