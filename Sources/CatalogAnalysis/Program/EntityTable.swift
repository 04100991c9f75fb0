import CatalogModel
import Diagnostics

/// The declarations of one kind, each code once, with their positions by name.
struct EntityTable<Declaration: EntityDeclaration> {
  /// In the order in which they are given; of several declarations of one code the first.
  private(set) var all: [Declaration] = []
  private var positions: [Name: Int] = [:]

  init(_ declarations: [Declaration]) {
    positions.reserveCapacity(declarations.count)
    for declaration in declarations where positions[declaration.code.value] == nil {
      positions[declaration.code.value] = all.count
      all.append(declaration)
    }
  }

  /// The position of a code, if something declares it.
  subscript(name: Name) -> Int? {
    positions[name]
  }

  /// The positions of those names that something declares, in their order.
  func positions(of names: [Located<Name>]) -> [Int] {
    names.compactMap { positions[$0.value] }
  }

  /// The names with their positions, those left out that nothing declares.
  func resolve(_ names: [Located<Name>]) -> [(position: Int, name: Located<Name>)] {
    names.compactMap { name in positions[name.value].map { ($0, name) } }
  }

  var indices: Range<Int> { all.indices }

  subscript(position: Int) -> Declaration { all[position] }
}
