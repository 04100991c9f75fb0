/// A finding as one line of JSON. The keys are an interface that tools are built on.
struct JSONFinding {
  let text: String

  init(_ diagnostic: Diagnostic, severity: Severity, sources: SourceMap) {
    let (wording, span) = (diagnostic.problem.wording, diagnostic.span)
    text = jsonObject([
      "code": quoted(diagnostic.problem.rule.code),
      "severity": quoted(severity.rawValue),
      "message": quoted(wording.message),
      "path": quoted(sources[span.source].path),
      "line": String(span.start.line),
      "column": String(span.start.column),
      "end_line": String(span.end.line),
      "end_column": String(span.end.column),
      "labels": "[" + wording.labels.map { jsonLabel($0, sources: sources) }.joined(separator: ",") + "]",
      "help": wording.help.map(quoted) ?? "null",
      "waived": diagnostic.waiver.map(jsonWaiver) ?? "null",
    ])
  }
}

private func jsonLabel(_ label: Label, sources: SourceMap) -> String {
  jsonObject([
    "path": quoted(sources[label.span.source].path),
    "line": String(label.span.start.line),
    "column": String(label.span.start.column),
    "message": quoted(label.message),
  ])
}

private func jsonWaiver(_ waiver: Waiver) -> String {
  jsonObject(["until": quoted(waiver.until), "reason": quoted(waiver.reason)])
}

private func jsonObject(_ members: KeyValuePairs<String, String>) -> String {
  "{" + members.map { "\(quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
}

/// A JSON string (RFC 8259, section 7). Beyond what JSON demands, all that ``printable(_:limit:)`` spells out is written
/// as `\uXXXX`, so that a terminal shows the line as it is.
private func quoted(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case _ where scalar.isPrintable: json.unicodeScalars.append(scalar)
    default:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
  }
  return json + "\""
}
