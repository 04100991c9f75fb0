import CatalogIR
import CatalogModel
import Diagnostics

extension Program {
  /// Why tenants cannot have a module yet, or no longer, and where that is said; nil if they can.
  func hindrance(of module: ModuleDeclaration) -> (words: String, span: Span)? {
    if let lifecycle = module.lifecycle, Lifecycle(rawValue: lifecycle.value)?.isReleased == false {
      return (lifecycle.value, lifecycle.span)
    }
    if let phase = module.phase, !hasReached(phase) {
      return ("of phase \(phase.value)", phase.span)
    }
    return nil
  }

  /// Whether the catalog is in a phase or past it. A catalog that names no phase proves nothing.
  func hasReached(_ phase: Located<Int>) -> Bool {
    declaration.phase.map { phase.value <= $0.value } ?? true
  }
}
