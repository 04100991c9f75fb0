/// A matrix while it is written, in memory that the matrix lends.
struct MatrixDraft {
  let layout: MatrixLayout
  /// See ``MatrixLayout``.
  let lanes: UnsafeMutableRawBufferPointer

  /// Forgets all that was said.
  func clear() {
    for place in lanes.indices { lanes[place] = 0 }
    lanes[layout.noFeature] = Reason.allowed.rawValue
    for module in 0..<layout.modules {
      lanes[layout.assigned + module] = Reason.notGranted.rawValue
    }
  }

  /// The number at a place.
  func number(at place: Int) -> Int64 {
    lanes.loadUnaligned(fromByteOffset: place, as: Int64.self)
  }

  /// Puts a number at a place.
  func set(_ number: Int64, at place: Int) {
    lanes.storeBytes(of: number, toByteOffset: place, as: Int64.self)
  }

  func reason(at place: Int) -> Reason {
    Reason(rawValue: lanes[place]) ?? .notGranted
  }

  /// The row that governs a module or feature.
  func governingRow(at place: Int) -> RowState {
    RowState(rawValue: lanes[place]) ?? .none
  }

  /// Whether a connection of the catalog is present.
  func isConnected(_ connection: Int) -> Bool {
    lanes[layout.connected + connection] != 0
  }
}
