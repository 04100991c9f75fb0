import CatalogCompiler
import Synchronization
import TollgateCalendar

/// Compiles the catalog in a folder for a process that answers and ends.
func compiled(folder: String, today: LocalDate? = nil) -> Compilation {
  let compilation = compile(folder: folder, today: today, keep: keepToTheEnd)
  keepToTheEnd(compilation)
  return compilation
}

/// Keeps a value as long as the process lives: to take a large catalog apart would take a fifth of the time of a check.
@Sendable
func keepToTheEnd(_ value: any Sendable) {
  kept.withLock { $0.append(value) }
}

private let kept = Mutex<[any Sendable]>([])
