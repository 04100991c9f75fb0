import Foundation

/// The floor: which retail route takes a request line, as radix code written by hand, and nothing more. No policy, no
/// canonical path, no reason, and of a method no more than whether it reads and whether it is POST.
struct RadixFloor {
  private let path: UnsafePointer<UInt8>
  private let count: Int
  private let method: UnsafeBufferPointer<UInt8>

  @inline(__always)
  private init(
    _ method: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>, start: UnsafePointer<UInt8>
  ) {
    path = start
    count = target.count
    self.method = method
  }

  /// What the route of a request needs.
  @inline(__always)
  static func needs(_ method: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>) -> Needs {
    guard let start = target.baseAddress else { return .unmapped }
    let floor = RadixFloor(method, target, start: start)
    return floor.starts("/api/v1/", at: 0) ? floor.api : floor.page
  }

  @inline(__always)
  private var isRead: Bool { isMethod("GET") || isMethod("HEAD") }

  @inline(__always)
  private func isMethod(_ name: StaticString) -> Bool {
    guard method.count == name.utf8CodeUnitCount, let start = method.baseAddress else { return false }
    return memcmp(start, name.utf8Start, name.utf8CodeUnitCount) == 0
  }

  /// The byte at a position as a letter, NUL behind the end.
  @inline(__always)
  private func letter(_ position: Int) -> Unicode.Scalar {
    Unicode.Scalar(position < count ? path[position] : 0)
  }

  /// Whether a text stands at a position.
  @inline(__always)
  private func starts(_ text: StaticString, at start: Int) -> Bool {
    count >= start + text.utf8CodeUnitCount && memcmp(path + start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Whether a segment, or its rest, stands at a position and ends there.
  @inline(__always)
  private func ends(_ text: StaticString, at start: Int) -> Bool {
    starts(text, at: start) && isEnd(start + text.utf8CodeUnitCount)
  }

  /// Whether no segment goes on at a position.
  @inline(__always)
  private func isEnd(_ position: Int) -> Bool {
    position == count || path[position] == UInt8(ascii: "/") || path[position] == UInt8(ascii: "?")
  }

  /// Whether another segment that is not empty follows at a position.
  @inline(__always)
  private func hasSegment(_ position: Int) -> Bool {
    position + 1 < count && path[position] == UInt8(ascii: "/") && !isEnd(position + 1)
  }
}

// MARK: - The API, below /api/v1

extension RadixFloor {
  @inline(__always)
  private var api: Needs {
    switch letter(8) {
    case "a": apiA
    case "b": ends("brands", at: 8) ? .stock : .unmapped
    case "c": apiC
    case "d": ends("dg/dashboard", at: 8) ? .analyticsDg : .unmapped
    case "e": apiE
    case "g": ends("goods-receipts", at: 8) ? .purchase : .unmapped
    case "m": ends("me/module-matrix", at: 8) && isRead ? .core : .unmapped
    case "o": apiO
    case "p": apiP
    case "q": ends("quotes", at: 8) ? .sell : .unmapped
    case "r": apiR
    case "s": apiS
    case "u": ends("users", at: 8) ? .core : .unmapped
    case "w": ends("wallets", at: 8) ? .expense : .unmapped
    default: .unmapped
    }
  }

  @inline(__always)
  private var apiA: Needs {
    switch letter(10) {
    case "t": ends("auth", at: 8) ? (ends("/login", at: 12) ? .nothing : .core) : .unmapped
    case "d": ends("audit-logs", at: 8) ? .core : .unmapped
    case "a": starts("analytics/", at: 8) ? analytics : .unmapped
    case "e": ends("alerts", at: 8) ? .alertsCenter : .unmapped
    default: .unmapped
    }
  }

  @inline(__always)
  private var analytics: Needs {
    switch letter(18) {
    case "a":
      ends("abc", at: 18) ? .abcAnalysis : ends("admin/customer-rules", at: 18) ? .clientIntel : .unmapped
    case "c":
      ends("credit-scores", at: 18) ? .creditScoring : ends("customers", at: 18) ? .clientIntel : .unmapped
    case "f":
      if starts("forecast", at: 18) {
        isEnd(26) || ends("-summary", at: 26) ? .salesForecast : .unmapped
      } else {
        ends("fraud-events", at: 18) ? .fraudDetection : .unmapped
      }
    case "m": ends("margin-movers", at: 18) ? .analyticsManager : .unmapped
    case "o": ends("orientation", at: 18) ? .analyticsManager : .unmapped
    case "r": ends("reorder", at: 18) ? .dynamicReorder : .unmapped
    case "s": ends("strategic-kpis", at: 18) ? .dashboardStrategic : .unmapped
    default: .unmapped
    }
  }

  @inline(__always)
  private var apiC: Needs {
    switch letter(9) {
    case "a":
      switch letter(10) {
      case "t": ends("categories", at: 8) ? .stock : .unmapped
      case "s":
        ends("h-shifts", at: 11)
          ? .cash : starts("cash", at: 8) && ends("ier-analytics", at: 12) ? .analyticsCashier : .unmapped
      default: .unmapped
      }
    case "r":
      starts("credit-", at: 8) && (ends("accounts", at: 15) || ends("ledger", at: 15)) ? .creditManagement : .unmapped
    case "u": ends("customers", at: 8) ? .customer : .unmapped
    default: .unmapped
    }
  }

  @inline(__always)
  private var apiE: Needs {
    if starts("enterprise", at: 8) {
      return ends("s", at: 18) || ends("-subscriptions", at: 18) ? .core : .unmapped
    }
    guard starts("expense", at: 8) else { return .unmapped }
    return ends("s", at: 15) || ends("-categories", at: 15) || ends("-budgets", at: 15) ? .expense : .unmapped
  }

  @inline(__always)
  private var apiO: Needs {
    starts("objective", at: 8) && (letter(17) == "-" || ends("s", at: 17)) ? .sellerPerf : .unmapped
  }

  @inline(__always)
  private var apiP: Needs {
    switch letter(9) {
    case "a":
      guard starts("payment", at: 8) else { return .unmapped }
      if ends("s", at: 15) { return isMethod("POST") ? .cash + .canTakePayment : .cash }
      return ends("-schedules", at: 15) ? .creditManagement : .unmapped
    case "r": return ends("products", at: 8) ? .stock : .unmapped
    case "u": return ends("purchase-orders", at: 8) ? .purchase : .unmapped
    default: return .unmapped
    }
  }

  @inline(__always)
  private var apiR: Needs {
    switch letter(10) {
    case "l": ends("roles", at: 8) ? .core : .unmapped
    case "f": ends("refunds", at: 8) ? .salesRefund + .canRefund : .unmapped
    case "c": ends("recurring-expenses", at: 8) ? .expense : .unmapped
    case "p": ends("reports", at: 8) ? .reportsCenter : .unmapped
    default: .unmapped
    }
  }

  @inline(__always)
  private var apiS: Needs {
    switch letter(9) {
    case "a": return ends("sales", at: 8) ? .sell : .unmapped
    case "e": return ends("seller-objectives", at: 8) ? .sellerPerf : .unmapped
    case "u": return ends("suppliers", at: 8) ? .purchase : .unmapped
    case "t":
      if starts("store", at: 8) { return ends("s", at: 13) || ends("-users", at: 13) ? .core : .unmapped }
      guard starts("stock", at: 8) else { return .unmapped }
      if isEnd(13) || ends("-movements", at: 13) || ends("-transfers", at: 13) || ends("-counts", at: 13) {
        return .stock
      }
      return ends("-analytics", at: 13) ? .analyticsStock : .unmapped
    default: return .unmapped
    }
  }
}

// MARK: - The pages

extension RadixFloor {
  @inline(__always)
  private var page: Needs { isRead ? readPage : .unmapped }

  @inline(__always)
  private var readPage: Needs {
    switch letter(1) {
    case "a":
      ends("/analytics", at: 0)
        ? .analyticsManager + .canViewReports : ends("/alerts", at: 0) ? .alertsCenter : .unmapped
    case "c": pageC
    case "d": ends("/dashboard", at: 0) ? .core : ends("/dg/dashboard", at: 0) ? .analyticsDg : .unmapped
    case "e": ends("/expenses", at: 0) ? .expense : .unmapped
    case "o": ends("/objectives", at: 0) ? .sellerPerf : .unmapped
    case "p":
      switch letter(2) {
      case "o": ends("/pos", at: 0) ? .salesPos + .canSell : .unmapped
      case "r": ends("/profile", at: 0) ? .core : .unmapped
      default: ends("/purchases", at: 0) ? .purchase : .unmapped
      }
    case "q": ends("/quotes", at: 0) ? .sell : .unmapped
    case "r": ends("/reports", at: 0) ? .reportsCenter + .canViewReports : .unmapped
    case "s":
      if ends("/stock", at: 0) {
        ends("/analytics", at: 6) ? .analyticsStock : .stock
      } else if ends("/statistics", at: 0) {
        .analyticsManager + .canViewReports
      } else {
        ends("/settings", at: 0) ? .core + .canManageSettings : .unmapped
      }
    default: .unmapped
    }
  }

  @inline(__always)
  private var pageC: Needs {
    switch letter(4) {
    case "h": ends("/cashier", at: 0) ? cashier : .unmapped
    case "a": ends("/catalog", at: 0) ? .sell : .unmapped
    case "t": ends("/customers", at: 0) ? .customer : .unmapped
    case "d": ends("/credits", at: 0) ? .creditManagement : .unmapped
    default: .unmapped
    }
  }

  @inline(__always)
  private var cashier: Needs {
    switch letter(9) {
    case "p": ends("payment", at: 9) && hasSegment(16) ? .cash + .canTakePayment : .cash
    case "a": ends("analytics", at: 9) ? .analyticsCashier : .cash
    case "t": ends("team-analytics", at: 9) ? .analyticsCashier + .canViewReports : .cash
    default: .cash
    }
  }
}
