extension NameProblem {
  var suggestion: Suggestion? {
    guard case .unknown(_, let name, _, let nearest) = self else { return nil }
    return Suggestion(nearest?.name, insteadOf: name)
  }
}

extension ShapeProblem {
  var suggestion: Suggestion? {
    switch self {
    case .unknownKey(let key, _, let nearest?, _) where key.utf8.starts(with: "\(nearest):".utf8):
      // A space is missing behind the colon.
      let value = String(decoding: key.utf8.dropFirst(nearest.utf8.count + 1), as: UTF8.self)
      return value.utf8.contains(UInt8(ascii: ":")) ? nil : .write("\(nearest): \(value)", insteadOf: key)
    case .unknownKey(let key, _, let nearest, _): return Suggestion(nearest, insteadOf: key)
    case .invalidValue(let value, _, let nearest, _): return Suggestion(nearest, insteadOf: value)
    case .versionMissing: return .startFile(line: "tollgate: 1")
    default: return nil
    }
  }
}

extension PackProblem {
  var suggestion: Suggestion? {
    guard case .notClosed(_, _, _, _, let additions, _, let last?) = self, !additions.isEmpty else { return nil }
    return .add(additions, behind: last)
  }
}

extension RouteProblem {
  var suggestion: Suggestion? {
    switch self {
    case .unknownMethod(let method, let nearest): return Suggestion(nearest, insteadOf: method)
    case .callUnmapped(let call, let nearest?):
      guard let method = call.split(separator: " ").first else { return nil }
      return .write("\(method) \(nearest)", insteadOf: call)
    default: return nil
    }
  }
}

extension ProofProblem {
  var suggestion: Suggestion? {
    guard case .refusedCall(_, _, _, _, _, _, _, let remedy) = self else { return nil }
    return remedy
  }
}

extension ExpectationProblem {
  var suggestion: Suggestion? {
    guard case .unknownRoute(let key, _, let nearest) = self else { return nil }
    return Suggestion(nearest?.name, insteadOf: key)
  }
}

extension RolloutProblem {
  var suggestion: Suggestion? {
    guard case .unknownRoute(let key, _, _, let nearest) = self else { return nil }
    return Suggestion(nearest?.name, insteadOf: key)
  }
}

extension WaiverProblem {
  var suggestion: Suggestion? {
    switch self {
    case .unknownRule(let code, let nearest): Suggestion(nearest, insteadOf: code)
    case .unknownEntity(let entity, let nearest): Suggestion(nearest?.name, insteadOf: entity)
    default: nil
    }
  }
}
