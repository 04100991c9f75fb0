extension Configuration {
  /// Names with their values, each name once, in the order in which they were first given.
  public struct Object: Sendable {
    /// A name and its value.
    public struct Member: Sendable {
      /// The name.
      public let name: String
      /// The value.
      public let value: Configuration

      /// Makes a member.
      public init(_ name: String, _ value: Configuration) {
        self.name = name
        self.value = value
      }
    }

    /// Every member, in order.
    public private(set) var members: [Member] = []
    private var positions: [[UInt8]: Int] = [:]

    /// Takes the members; of several with one name the last counts.
    ///
    /// - Complexity: O(length of the names)
    public init(_ members: [Member] = []) {
      for member in members { self[member.name] = member.value }
    }

    /// The value of a name; nil where there is none. Giving nil changes nothing.
    ///
    /// - Complexity: O(length of the name) on average
    public subscript(name: String) -> Configuration? {
      get { positions[Array(name.utf8)].map { members[$0].value } }
      set {
        guard let newValue else { return }
        let key = Array(name.utf8)
        if let position = positions[key] {
          members[position] = Member(name, newValue)
        } else {
          positions[key] = members.count
          members.append(Member(name, newValue))
        }
      }
    }
  }
}

extension Configuration.Object: Hashable {
  /// Compares without regard to order.
  public static func == (left: Self, right: Self) -> Bool {
    left.members.count == right.members.count && left.members.allSatisfy { right[$0.name] == $0.value }
  }

  /// Feeds the members in byte order of their names.
  public func hash(into hasher: inout Hasher) {
    for (name, position) in positions.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      hasher.combine(name)
      hasher.combine(members[position].value)
    }
  }
}
