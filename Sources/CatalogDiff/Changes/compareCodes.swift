import CatalogIR
import Diagnostics

extension ChangeFinder {
  /// The kinds whose codes programs and rows name.
  private static let kinds: [EntityKind] = [
    .module, .feature, .pack, .status, .connection, .limit, .capability, .role, .action, .system, .enumeration,
    .objective,
  ]

  /// Codes that come, go, or are called otherwise. What is part of a module comes and goes with it.
  mutating func compareCodes() {
    if base.catalog.code != head.catalog.code {
      add(.catalogRenamed(to: head.catalog.code), base.catalog.code)
    }
    for kind in Self.kinds {
      for code in head.codes(kind) where !base.has(kind, code) && !isPart(kind, code, of: head, besides: base) {
        add(.added(Entity(kind, code)), parts(kind, code, of: head, besides: base))
      }
      for code in base.codes(kind) where !head.has(kind, code) && !isPart(kind, code, of: base, besides: head) {
        let parts = parts(kind, code, of: base, besides: head)
        add(
          .removed(Entity(kind, code)),
          (parts.isEmpty ? "" : ", with \(parts)") + (reason(kind, code).map { ": \($0)" } ?? ""))
      }
      for (old, new) in (base.renamed[kind] ?? [:]).sorted(by: { $0.key < $1.key })
      where base.has(kind, new) && head.has(kind, new) && old != new {
        add(.renamed(Entity(kind, old), to: new), isRecent(kind, old) ? "its Swift name stays for a round" : "")
      }
    }
    for code in shared(.enumeration) { compareValues(of: code) }
  }

  /// Why a code is gone, in the words of HEAD's ledger.
  private func reason(_ kind: EntityKind, _ code: String) -> String? {
    former(kind, code)?.reason
  }

  /// Whether the Swift generated for HEAD knows a former code.
  private func isRecent(_ kind: EntityKind, _ code: String) -> Bool {
    former(kind, code)?.isRecent ?? false
  }

  private func former(_ kind: EntityKind, _ code: String) -> FormerCode? {
    head.catalog.numberings.first { $0.kind == kind }?.numbering.former.first { $0.code == code }
  }

  private mutating func compareValues(of enumeration: String) {
    let (before, after) = (values(of: enumeration, in: base), values(of: enumeration, in: head))
    for value in after where !before.contains(value) { add(.valueAdded(value, of: enumeration)) }
    for value in before where !after.contains(value) { add(.valueRemoved(value, of: enumeration)) }
  }

  private func values(of enumeration: String, in side: Side) -> [String] {
    side.number(.enumeration, enumeration).map { side.catalog.enumerations[$0].values.map(\.code) } ?? []
  }

  /// Whether a code is part of a module that comes or goes itself.
  private func isPart(_ kind: EntityKind, _ code: String, of side: Side, besides other: Side) -> Bool {
    side.owner(of: Entity(kind, code)).map { !other.has(.module, $0) } ?? false
  }

  /// What comes or goes with a module; empty for nothing.
  private func parts(_ kind: EntityKind, _ code: String, of side: Side, besides other: Side) -> String {
    guard kind == .module else { return "" }
    let parts = [EntityKind.feature, .limit, .enumeration].flatMap { kind in
      side.codes(kind).filter { !other.has(kind, $0) && side.owner(of: Entity(kind, $0)) == code }
    }
    return parts.joined(separator: ", ")
  }
}

extension Side {
  /// The module that something is part of; nil if it is of none.
  func owner(of entity: Entity) -> String? {
    switch entity.kind {
    case .feature: feature(entity.code).map { code(.module, $0.module.index) }
    case .limit: limit(entity.code).map { code(.module, $0.module.index) }
    case .enumeration:
      number(.enumeration, entity.code).flatMap { catalog.enumerations[$0].module }.map { code(.module, $0.index) }
    default: nil
    }
  }
}
