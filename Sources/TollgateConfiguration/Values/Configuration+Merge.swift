extension Configuration {
  /// This configuration over a weaker one: objects merge name by name, everything else is replaced.
  ///
  /// - Complexity: O(size of both)
  public func merged(over weaker: Configuration) -> Configuration {
    guard case .object(let object) = self, case .object(var result) = weaker else { return self }
    for member in object.members {
      result[member.name] = result[member.name].map { member.value.merged(over: $0) } ?? member.value
    }
    return .object(result)
  }
}
