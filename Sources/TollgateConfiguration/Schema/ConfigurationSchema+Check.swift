extension ConfigurationSchema {
  /// Everything in a configuration that the schema does not allow: in the order of the configuration, and what an object
  /// lacks after what it has. Empty if all is well.
  ///
  /// - Complexity: O(size of the configuration * required properties of an object)
  public func check(_ configuration: Configuration) -> [ConfigurationProblem] {
    var problems: [ConfigurationProblem] = []
    check(configuration, isWhole: true, at: [], &problems)
    return problems
  }

  /// The problems of a configuration that a stronger one may complete: all but what it lacks.
  ///
  /// - Complexity: O(size of the configuration)
  package func checkPart(_ configuration: Configuration) -> [ConfigurationProblem] {
    var problems: [ConfigurationProblem] = []
    check(configuration, isWhole: false, at: [], &problems)
    return problems
  }

  private func check(
    _ value: Configuration, isWhole: Bool, at path: [String], _ problems: inout [ConfigurationProblem]
  ) {
    guard value.type == type else {
      problems.append(ConfigurationProblem(path, .wrongType(expected: type, found: value.type)))
      return
    }
    if let allowed, !allows(value) {
      let most = ConfigurationProblem.mostListed
      problems.append(
        ConfigurationProblem(path, .notAllowed(Array(allowed.prefix(most)), others: max(0, allowed.count - most))))
      return
    }
    switch (form, value) {
    case (.object(let properties, let allowsOthers), .object(let object)):
      let known = properties.prefix(ConfigurationProblem.mostListed).map(\.name)
      check(object, known: allowsOthers ? nil : known, isWhole: isWhole, at: path, &problems)
    case (.array(let items?), .array(let values)):
      for (position, value) in values.enumerated() {
        items.check(value, isWhole: isWhole, at: path + [String(position)], &problems)
      }
    case (.string(let minimum, let maximum), .string(let text)):
      let length = Int64(text.unicodeScalars.count)
      if let minimum, length < minimum { problems.append(ConfigurationProblem(path, .tooShort(minimum: minimum))) }
      if let maximum, length > maximum { problems.append(ConfigurationProblem(path, .tooLong(maximum: maximum))) }
    case (.integer(let minimum, let maximum), .integer(let integer)):
      if let minimum, integer < minimum { problems.append(ConfigurationProblem(path, .tooSmall(minimum: minimum))) }
      if let maximum, integer > maximum { problems.append(ConfigurationProblem(path, .tooLarge(maximum: maximum))) }
    default: break
    }
  }

  /// - Parameter known: The first of the properties, beside which no others may stand; nil if they may.
  private func check(
    _ object: Configuration.Object, known: [String]?, isWhole: Bool, at path: [String],
    _ problems: inout [ConfigurationProblem]
  ) {
    for member in object.members {
      if let schema = property(member.name) {
        schema.check(member.value, isWhole: isWhole, at: path + [member.name], &problems)
      } else if let known {
        problems.append(ConfigurationProblem(path + [member.name], .unknownProperty(member.name, known: known)))
      }
    }
    guard isWhole else { return }
    for name in required where object[name] == nil {
      problems.append(ConfigurationProblem(path, .missing(name)))
    }
  }
}
