import CatalogModel
import Diagnostics

/// Something that a catalog's files say at one place.
enum Landmark: Hashable {
  case entity(EntityKind, Name)
  /// An entry of a route, counted over all routes in the catalog's order.
  case entry(Int)
}

/// How a name stands in what something says.
enum Relation: Hashable {
  case requires, unlockedBy, feature, holds, lacks, extends, figure, includes, can, module, consumes, calls
  case lifecycle, phase, configuration, schema, enhances, uses, integration, table
}

/// A name in what something says.
struct Mention: Hashable {
  let landmark: Landmark
  let relation: Relation
  let name: Name
}

extension Mention {
  /// A limit's figure in a pack's line.
  init(pack: String, figure limit: String) {
    self.init(landmark: .entity(.pack, Name(pack)), relation: .figure, name: Name(limit))
  }
}
