/// What a file may hold at most, so that no input takes long or fills the memory.
enum Limits {
  /// Bytes of a file: 4 MiB.
  static let fileSize = 4 << 20
  /// Lists and mappings inside one another.
  static let depth = 64
  /// Texts, lists and mappings of a file, keys included.
  static let nodes = 1_000_000
  /// Findings about single characters of a file.
  static let characterFindings = 20
}
