import CatalogSyntax
import Diagnostics
import Tollgate

/// Reads the paths of an OpenAPI 3 document (https://spec.openapis.org/oas/v3.1.1.html).
///
/// - Parameter base: What stands before each path; nil to take the path of the first of the `servers`.
func readOpenAPI(_ source: SourceID, bytes: [UInt8], base: String?) -> RealRoutes {
  var found = RealRoutes()
  let (root, diagnostics) = parse(source, bytes: bytes, dialect: .foreign)
  found.diagnostics = diagnostics
  guard let root else { return found }
  guard let version = root["openapi"]?.text, version.hasPrefix("3.") else {
    found.report(
      .notOpenAPI(version: (root["openapi"] ?? root["swagger"])?.text),
      at: (root["openapi"] ?? root["swagger"])?.span ?? Span(startOf: source))
    return found
  }
  for path in root["paths"]?.entries ?? [] where path.key.text.hasPrefix("/") {
    guard let item = item(path.value, of: root) else {
      found.report(.elsewhere(reference: path.value["$ref"]?.text ?? ""), at: path.key.span)
      continue
    }
    for operation in item.entries {
      guard let method = HTTPMethod.allCases.first(where: { "\($0.name)".lowercased() == operation.key.text }) else {
        continue
      }
      let servers = operation.value["servers"] ?? item["servers"] ?? root["servers"]
      found.add((base ?? servers?.basePath ?? "") + path.key.text, [method], at: operation.key.span)
    }
  }
  return found
}

/// A path item, or the one of the same document that it refers to; nil if that is not there.
private func item(_ node: Node, of root: Node) -> Node? {
  guard let reference = node["$ref"]?.text else { return node }
  guard reference.hasPrefix("#/") else { return nil }
  return reference.dropFirst(2).split(separator: "/").reduce(Optional(root)) { node, step in
    // RFC 6901, section 4.
    node?[String(step.replacing("~1", with: "/").replacing("~0", with: "~"))]
  }
}

extension Node {
  fileprivate var entries: [Node.Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  fileprivate var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  fileprivate subscript(key: String) -> Node? {
    entries.first { $0.key.text.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The path of the first of some servers, with the defaults of its variables and without a slash at the end.
  fileprivate var basePath: String? {
    guard case .list(let servers) = content, let server = servers.first, var url = server["url"]?.text else {
      return nil
    }
    for variable in server["variables"]?.entries ?? [] {
      url = url.replacing("{\(variable.key.text)}", with: variable.value["default"]?.text ?? "")
    }
    if let authority = url.firstRange(of: "://") {
      url = String(url[authority.upperBound...].drop { $0 != "/" })
    }
    while url.hasSuffix("/") { url.removeLast() }
    return url.isEmpty || url.hasPrefix("/") ? url : "/" + url
  }
}
