internal import CatalogIR
internal import Tollgate

extension TableWriter {
  /// Writes the packs with what they are sold and had by: statuses, limits, and the order in which packs are offered.
  mutating func writePacks(of catalog: Catalog) {
    for pack in catalog.packs {
      let modules = list(pack.contents.map(\.index))
      let figures = figures(pack.limits.map { ($0.limit.index, $0.figure) })
      row(PackWord.self) { $0 == .modules ? modules : figures }
    }
    for status in catalog.statuses {
      row(StatusWord.self) { $0 == .grants ? (status.grants ? 1 : 0) : status.graceDays }
    }
    for limit in catalog.limits { write(limit) }
    let isSold = catalog.statuses.contains { $0.code == "ACTIVE" && $0.grants }
    set(.offers, list(isSold ? offerOrder(of: catalog) : []))
    set(.noticeDays, catalog.noticeDays ?? 0)
  }

  private mutating func write(_ limit: Limit) {
    let figure = Self.words(of: limit.figure ?? 0)
    row(LimitWord.self) { word in
      switch word {
      case .module: limit.module.index
      case .period: TablePeriod.number(of: limit.period)
      case .hasFigure: limit.figure == nil ? 0 : 1
      case .figure: figure[0]
      case .figureMiddle: figure[1]
      case .figureHigh: figure[2]
      }
    }
  }

  /// Writes the roles.
  mutating func writeRoles(of catalog: Catalog) {
    for role in catalog.roles {
      let capabilities = list(role.capabilities.map(\.index))
      row(RoleWord.self) { _ in capabilities }
    }
  }
}
