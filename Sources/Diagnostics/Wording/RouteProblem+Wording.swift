extension RouteProblem: Fact {
  var rule: Rule {
    switch self {
    case .malformed: .malformedPattern
    case .unknownMethod: .unknownMethod
    case .overlap: .overlappingPatterns
    case .sameTargets: .sameTargets
    case .neverMatches: .neverMatches
    case .addsNothing: .addsNothing
    case .catchAll: .catchAll
    case .pageBelowAPI: .pageBelowAPI
    case .malformedCall: .malformedCall
    case .callUnmapped: .callUnmapped
    case .callMethodUnlisted: .callMethodUnlisted
    case .noCondition: .noCondition
    case .contradiction: .contradiction
    case .repeatsAPIBase: .repeatsAPIBase
    case .apiBaseMalformed: .apiBaseMalformed
    }
  }

  var wording: Wording {
    switch self {
    case .malformed(let pattern, .noLeadingSlash) where pattern.utf8.contains(UInt8(ascii: "/")):
      Wording(
        "path '\(pattern)' does not start with /", label: "no / at the start",
        help: pattern.utf8.starts(with: "http".utf8)
          ? "write the path alone, without the server's name"
          : "put / at the start; a method such as POST stands before a path under api alone")
    case .malformed(let pattern, let why):
      Wording("path '\(pattern)' \(why.words.fault)", label: why.words.label, help: why.words.help)
    case .unknownMethod(let method, _) where method.utf8.contains(where: { ",|".utf8.contains($0) }):
      Wording("'\(method)' is no method", label: "not a method", help: "write one line for each method")
    case .unknownMethod(let method, let nearest):
      Wording(
        "'\(method)' is no method", label: "not a method",
        help: nearest.map { "did you mean \($0)?" }
          ?? "write GET, POST, PUT, PATCH, DELETE, OPTIONS or QUERY (HEAD is decided as GET), or the path alone for all"
      )
    case .overlap(let pattern, let other, let witness, let first):
      Wording(
        "'\(pattern)' and '\(other)' both take \(witness), and neither contains the other", label: "takes \(witness)",
        labels: [Label("takes \(witness) too", at: first)],
        help: "make one of them narrower, so that it lies inside the other or beside it; exact: true ends a path")
    case .sameTargets(let pattern, let other, let first):
      Wording(
        "'\(pattern)' takes the same targets as '\(other)'", label: "the same targets",
        labels: [Label("first taken here", at: first)],
        help: "keep one of the two; lines for several methods of one path name its parameters alike")
    case .neverMatches(let pattern, let segment, let why):
      Wording(
        "path '\(pattern)' can never match: '\(segment)' \(why)", label: "never matches",
        help: "the guard refuses such a target before it looks at paths; write the path that servers really get")
    case .addsNothing(let pattern, let container, let first):
      Wording(
        "'\(pattern)' adds nothing to '\(container)', which contains it", label: "says the same",
        labels: [Label("already said here", at: first)],
        help: "remove it, or give it a condition, a call or a group of its own")
    case .catchAll(let pattern, let space):
      Wording(
        "'\(pattern)' takes every target of \(space), so that nothing is denied by default", label: "takes everything",
        help: "name the paths one by one; for the root alone add exact: true")
    case .pageBelowAPI(let pattern, let apiBase):
      Wording(
        "page \(pattern) lies below api_base \(apiBase)", label: "belongs to the API",
        help: "move the page elsewhere, or list it under api")
    case .malformedCall(let call):
      Wording(
        "'\(call)' is no call", label: "not a method and a path",
        help: "write a method and a path, like POST /payments or GET /payments/:id")
    case .callUnmapped(let call, let nearest):
      Wording(
        "no API route answers the call '\(call)'", label: "would be denied",
        help: nearest.map { "did you mean \($0)?" } ?? "add the route under api, or remove the call")
    case .callMethodUnlisted(let call, let pattern, let first):
      Wording(
        "API route '\(pattern)' does not list the method of the call '\(call)'", label: "would be denied",
        labels: [Label("answers, but not this method", at: first)], help: "add a line for '\(call)' under api")
    case .noCondition(let pattern):
      Wording(
        "'\(pattern)' asks for nothing", label: "no module, no feature",
        help: "add module:, feature: or any:; if everyone may pass, add public: and the reason")
    case .contradiction(let pattern, let key, let other):
      Wording(
        "'\(pattern)' says both \(key) and \(other)", label: "excludes \(other)", help: "keep one of the two")
    case .repeatsAPIBase(let pattern, let apiBase):
      Wording(
        "API path \(pattern) repeats api_base, and so takes \(apiBase)\(pattern)", label: "starts with \(apiBase)",
        help: "write \(pattern.dropFirst(apiBase.count))")
    case .apiBaseMalformed(let text):
      Wording(
        "api_base '\(text)' is no plain path", label: "not a plain path",
        help: "write a path of plain segments, such as /api/v1, without a / at the end")
    }
  }
}

extension RouteProblem.Malformation {
  fileprivate var words: (fault: String, label: String, help: String) {
    switch self {
    case .noLeadingSlash: ("does not start with /", "no / at the start", "put / at the start")
    case .emptySegment: ("has an empty segment", "// inside", "write one / between segments")
    case .trailingSlash: ("ends with /", "/ at the end", "remove the / at the end; it changes nothing")
    case .dotSegment(let dots): ("has the segment \(dots)", "'\(dots)' is no segment", "write the path it leads to")
    case .leadingDots(let text):
      (
        "has the segment \(text), which starts with two dots", "starts with two dots",
        "name it without them; the guard refuses such a segment, since some servers go up there"
      )
    case .doubleStar: ("has **", "** is not known", "a path takes all below it anyway; write /* at the end to say so")
    case .braces: ("has braces", "{ or } inside", "write a parameter as :name")
    case .starInTheMiddle: ("has * alone in the middle", "* alone", "write a parameter as :name, or end the path there")
    case .severalStars(let text): ("has several * in '\(text)'", "several *", "keep one * in a segment")
    case .percent: ("has a percent sign", "% inside", "write the character itself; the guard decodes targets")
    case .query: ("has a query or fragment", "? or # inside", "write the path alone")
    case .notASCII(let character):
      ("has '\(character)', which is not ASCII", "not ASCII", "use ASCII letters, digits and - . _ ~")
    case .character(let character) where ["<", ">", "[", "]"].contains(character):
      ("has '\(character)', which no path has", "not a path character", "write a parameter as :name")
    case .character(" "):
      ("has a space", "a space inside", "write the path alone; a method such as POST stands before a path under api")
    case .character(let character):
      ("has '\(character)', which no path has", "not a path character", "use ASCII letters, digits and - . _ ~")
    case .parameterName(let text):
      ("has '\(text)', which is no parameter", "no name", "name the parameter with letters, digits and _, like :id")
    case .repeatedParameter(let name): ("names the parameter :\(name) twice", "named twice", "give one another name")
    case .exactWithStar: ("is exact and ends with /*", "both", "keep one of the two")
    case .tooManySegments(let limit): ("has more than \(limit) segments", "too long", "end the path earlier")
    }
  }
}
