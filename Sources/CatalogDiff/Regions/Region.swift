/// Targets that one line of BASE decides in BASE and one line of HEAD decides in HEAD. Every target lies in exactly one
/// region; what neither catalog maps is in none of those that are found.
struct Region: Sendable {
  /// The number of the route of BASE; nil if it maps none of the targets.
  let base: Int?
  /// The number of the route of HEAD; nil if it maps none of the targets.
  let head: Int?
  /// One of the targets, the shortest that was found.
  let witness: String
}
