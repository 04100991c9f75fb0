import RetailCatalog
import Tollgate
import TollgateHTTP

extension PointOfSale {
  func refund(_ sale: String, for subject: Subject) throws(Denial) -> Reply {
    try gate.require(.feature(RetailCatalog.Feature.salesRefund), of: subject)
    return .page("refunded \(sale)")
  }

  func contact(_ customer: String, for subject: Subject) throws(Denial) -> Reply {
    try gate.require(.any([RetailCatalog.Module.customer, .alerts]), of: subject)
    return .page("called \(customer)")
  }

  func profile(_ customer: String, for subject: Subject) -> Reply {
    let scoring = gate.inspect(.feature(RetailCatalog.Feature.creditScoring), of: subject)
    return .page(scoring.passes ? "\(customer), good for credit" : customer)
  }
}

extension PointOfSale {
  func answer(_ action: () throws(Denial) -> Reply) -> Reply {
    do {
      return try action()
    } catch {
      guard let problem = error.report.problem else { return .problem(status: 500, json: "{}") }
      return .problem(status: problem.status, json: problem.json)
    }
  }
}

extension PointOfSale {
  static let menu: [(title: String, needs: Requirement)] = [
    ("Sales", .feature(RetailCatalog.Feature.salesPos)),
    ("Till", .module(RetailCatalog.Module.cash)),
    ("Stock", .module(RetailCatalog.Module.stock)),
  ]

  func menu(for subject: Subject) -> [String] {
    Self.menu.filter { gate.inspect($0.needs, of: subject).passes }.map(\.title)
  }
}

extension PointOfSale {
  func moduleMatrix(ofStore store: String, for subject: Subject) -> String? {
    subject.matrix.map { matrix in
      MatrixDocument(storeID: store, matrix: matrix, capabilities: subject.capabilities).json
    }
  }
}

let audited = Guard(RetailCatalog.tables) { report in print(report.event.json) }
