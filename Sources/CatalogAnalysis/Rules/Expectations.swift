import CatalogModel
import Diagnostics
import Tollgate

/// An expectation expects something, once, of something that can be expected, for a reason that there is.
@Sendable
func checkExpectations(_ program: Program) -> [Diagnostic] {
  program.declaration.expectations.filter { !$0.isBroken }.flatMap { expectation in
    emptiness(of: expectation) + repeated(in: expectation) + malformed(in: expectation)
      + unknownWords(in: expectation)
  }
}

private func emptiness(of expectation: ExpectationDeclaration) -> [Diagnostic] {
  guard !expectation.asksOfTenant, expectation.flows.isEmpty else { return [] }
  return [Diagnostic(.expectation(.empty(expectation: expectation.name.text)), at: expectation.name.span)]
}

private func repeated(in expectation: ExpectationDeclaration) -> [Diagnostic] {
  var first: [ExpectationSubject: Span] = [:]
  return expectation.answers.map(\.subject).compactMap { subject in
    guard let earlier = first[subject.value] else {
      first[subject.value] = subject.span
      return nil
    }
    return Diagnostic(
      .expectation(.expectedTwice(subject: subject.value.words, first: earlier)), at: subject.span)
  }
}

private func malformed(in expectation: ExpectationDeclaration) -> [Diagnostic] {
  let subjects = expectation.answers.map(\.subject).compactMap { subject -> Diagnostic? in
    guard case .malformed(let text) = subject.value else { return nil }
    return Diagnostic(.expectation(.malformedSubject(subject: text.text)), at: subject.span)
  }
  let flows = expectation.flows.compactMap { flow -> Diagnostic? in
    guard case .malformed(let text) = flow.value else { return nil }
    return Diagnostic(.expectation(.malformedFlow(flow: text.text)), at: flow.span)
  }
  return subjects + flows
}

private func unknownWords(in expectation: ExpectationDeclaration) -> [Diagnostic] {
  let reasons = Reason.refusals.map(\.code)
  let sources = GrantSource.allCases.map(\.rawValue)
  return expectation.answers.flatMap { answer in
    [
      unknownWord(answer.reason, "reason of \(answer.subject.value.words)", among: reasons),
      unknownWord(answer.source, "source of \(answer.subject.value.words)", among: sources),
    ].compactMap(\.self)
  }
}

private func unknownWord(_ word: Located<String>?, _ subject: String, among allowed: [String]) -> Diagnostic? {
  guard let word, !allowed.contains(where: { $0.utf8.elementsEqual(word.value.utf8) }) else { return nil }
  let problem = ShapeProblem.invalidValue(
    value: word.value, of: subject, nearest: nearestName(to: word.value, among: allowed), allowed: allowed)
  return Diagnostic(.shape(problem), at: word.span)
}
