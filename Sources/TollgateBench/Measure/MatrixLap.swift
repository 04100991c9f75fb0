import CatalogIR
import Tollgate

/// The ways in which matrices are timed. Each checks its answers.
struct MatrixLap {
  /// A tenant, read through unmanaged references, so that handing it over counts none.
  private final class Owner: Sendable {
    let tenant: TenantState

    init(_ tenant: TenantState) {
      self.tenant = tenant
    }
  }

  private let matrix: AccessMatrix
  /// Keeps what `tenants` refers to.
  private let owners: [Owner]
  private let tenants: [Unmanaged<Owner>]
  /// The modules that are asked for, and whether the tenant whose turn it is has them.
  private let questions: [(module: ModuleID, isEnabled: Bool)]

  init(_ catalog: Catalog, _ tables: CatalogTables) {
    var random = SeededGenerator(seed: 1)
    owners = (0..<16).map { _ in Owner(TenantState(of: catalog, &random)) }
    tenants = owners.map(Unmanaged.passUnretained)
    let matrices = owners.map { AccessMatrix(tables, $0.tenant, at: Customer.now) }
    questions = (0..<4096).map { number in
      let module = ModuleID(index: .random(in: catalog.modules.indices, using: &random))
      return (module, matrices[number & 15].isEnabled(module))
    }
    matrix = matrices[0]
  }

  /// Microseconds a tenant, resolved into the memory of the last one.
  func resolve(_ steps: Int) throws(BenchError) -> Double {
    var matrix = matrix
    var mistakes = resolve(&matrix, 1)
    let start = Clock.thread
    mistakes += resolve(&matrix, steps)
    let end = Clock.thread
    guard mistakes == 0 else { throw .disagreement("the matrix") }
    return (end - start) / Double(steps) / 1000
  }

  /// What resolving every tenant once asks of memory.
  func memory() throws(BenchError) -> MemoryCount {
    var matrix = matrix
    var mistakes = resolve(&matrix, 1)
    let count = try MemoryCount { mistakes += resolve(&matrix, 16) }
    guard mistakes == 0 else { throw .disagreement("the matrix") }
    return count
  }

  /// Nanoseconds a question to a matrix.
  func ask(_ steps: Int) throws(BenchError) -> Double {
    let own = questions.indices.filter { $0 & 15 == 0 }.map { questions[$0] }
    var mistakes = 0
    let start = Clock.thread
    for step in 0..<steps {
      let question = own[step & 255]
      if matrix.isEnabled(question.module) != question.isEnabled { mistakes += 1 }
    }
    let end = Clock.thread
    guard mistakes == 0 else { throw .disagreement("the matrix") }
    return (end - start) / Double(steps)
  }

  /// Resolves the tenants in turn, and counts the wrong answers.
  private func resolve(_ matrix: inout AccessMatrix, _ steps: Int) -> Int {
    var mistakes = 0
    for step in 0..<steps {
      tenants[step & 15]._withUnsafeGuaranteedRef { matrix.resolve($0.tenant, at: Customer.now) }
      let question = questions[step & 4095]
      if matrix.isEnabled(question.module) != question.isEnabled { mistakes += 1 }
    }
    return mistakes
  }
}
