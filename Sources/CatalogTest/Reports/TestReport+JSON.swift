package import Diagnostics
import TollgateJSON

extension TestReport {
  /// The report for tools: an object a line for every expectation, and one for the catalog.
  package func json(of catalog: String, in sources: SourceMap) -> String {
    let lines = expectations.map { expectation in
      JSONValue.object(
        [.init("kind", .string("expectation")), .init("catalog", .string(catalog))]
          + place(of: expectation.span, in: sources) + [
            .init("name", .string(expectation.name)),
            .init("combinations", .integer(Int64(expectation.combinations))),
            .init("passed", .bool(expectation.failures.isEmpty)),
            .init("failures", .array(expectation.failures.map { $0.json(in: sources) })),
          ]
      ).text + "\n"
    }
    let summary = JSONValue.object([
      .init("kind", .string("catalog")), .init("catalog", .string(catalog)),
      .init("expectations", .integer(Int64(expectations.count))),
      .init("failed", .integer(Int64(expectations.count { !$0.failures.isEmpty }))),
    ])
    return lines.joined() + summary.text + "\n"
  }
}

extension Failure {
  fileprivate func json(in sources: SourceMap) -> JSONValue {
    .object(
      place(of: span, in: sources) + [
        .init("combination", .object(combination.map { .init($0.key, .string($0.value)) })),
        .init("subject", .string(subject)), .init("expected", .string(expected)), .init("decided", .string(decided)),
        .init("missing", .strings(missing)), .init("unexpected", .strings(unexpected)),
      ])
  }
}

/// The members that say where something stands.
func place(of span: Span, in sources: SourceMap) -> [JSONValue.Member] {
  [
    .init("file", .string(sources[span.source].path)), .init("line", .integer(Int64(span.start.line))),
    .init("column", .integer(Int64(span.start.column))),
  ]
}
