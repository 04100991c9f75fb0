package import Tollgate

extension Reason {
  /// A few words that stay the same from case to case.
  package var title: String {
    switch self {
    case .badTarget: "Malformed request target"
    case .unmapped: "Not in the catalog"
    case .noTenant: "No tenant"
    case .notGranted: "Not granted"
    case .overriddenOff: "Switched off"
    case .notStarted: "Not begun"
    case .expired: "Expired"
    case .status: "Status does not grant"
    case .notReleased: "Not released"
    case .dependencyDisabled: "Dependency not enabled"
    case .connectionMissing: "Connection missing"
    case .configurationMissing: "Configuration missing"
    case .featureOff: "Feature switched off"
    case .featureLocked: "Feature locked"
    case .capabilityMissing: "Capability missing"
    case .limitReached: "Limit reached"
    case .allowed: "Allowed"
    case .everyone: "Public"
    }
  }
}

extension GuardReport {
  /// One sentence about this case, of the catalog's codes alone.
  func sentence(missing: [String]) -> String {
    let module = moduleCode.map { "The module \($0)" } ?? "A module"
    let feature = featureCode.map { "The feature \($0)" } ?? "A feature"
    let list = missing.joined(separator: ", ")
    return switch decision.reason {
    case .badTarget: refusal?.sentence ?? "The request line is malformed."
    case .unmapped: "The catalog has no entry for this target with this operation."
    case .noTenant: "The request belongs to no tenant whose access is known."
    case .notGranted: "\(module) is in none of the tenant's packs."
    case .overriddenOff: "\(module) is switched off for the store or its enterprise."
    case .notStarted: "The tenant's latest grant of \(moduleCode ?? "the module") has not begun."
    case .expired: "The tenant's latest grant of \(moduleCode ?? "the module") has ended."
    case .status: "The tenant's latest grant of \(moduleCode ?? "the module") is in a status that does not grant."
    case .notReleased: "\(isModuleEnabled ? feature : module) is not released."
    case .dependencyDisabled: "\(module) requires modules that are not enabled: \(list)."
    case .connectionMissing: "\(module) requires connections that are not set up: \(list)."
    case .configurationMissing: "\(module) is not configured."
    case .featureOff: "\(feature) is switched off."
    case .featureLocked: "\(feature) is locked for want of \(list)."
    case .capabilityMissing: "The user lacks capabilities: \(list)."
    case .limitReached:
      "The tenant has reached its limits: "
        + reachedLimits.map { "\($0.limit) (\($0.words))" }.joined(separator: "; ") + "."
    case .allowed: "Every check passed."
    case .everyone: "The entry is public."
    }
  }

  private var isModuleEnabled: Bool {
    guard let module = decision.module else { return false }
    return subject.matrix?.isEnabled(module) ?? false
  }
}

extension TargetRefusal {
  /// One sentence that repeats nothing of the request.
  package var sentence: String {
    switch self {
    case .tooLong: "The request target is longer than \(RequestTarget.maximumLength) bytes."
    case .method: "The method is none of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS and QUERY."
    case .form: "The request target is neither in origin form nor an absolute http or https form."
    case .authority: "The authority of the request target is not a plain host with an optional port."
    case .fragment: "The request target holds a fragment."
    case .control: "The request target holds a blank or a control character."
    case .nonASCII: "The request target holds a byte outside ASCII."
    case .character: "The request target holds a character that must be percent-encoded."
    case .percentEncoding: "The path holds a percent sign without two hexadecimal digits after it."
    case .encodedSeparator: "A segment of the path holds an encoded slash or a backslash."
    case .encodedPercent: "A segment of the path is percent-encoded twice."
    case .parameter: "A segment of the path holds a semicolon."
    case .encodedControl: "A segment of the path holds an encoded control character."
    case .invalidUTF8: "A segment of the path is not valid UTF-8."
    case .lookAlike: "A segment of the path holds a character that looks like a delimiter."
    case .dotSegment: "A segment of the path is a single or a double dot."
    case .emptySegment: "The path holds an empty segment."
    }
  }
}
