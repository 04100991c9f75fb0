// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The declarations of swift-http-types 1.0 that the adapters use, under their names and with their signatures.

/// The head of a request.
public struct HTTPRequest: Sendable, Hashable {
  /// A method.
  public struct Method: Sendable, Hashable, RawRepresentable {
    public let rawValue: String

    public init?(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public var method: Method
  public var scheme: String?
  public var authority: String?
  /// The target in origin form, its query included.
  public var path: String?
  public var headerFields: HTTPFields

  public init(method: Method, scheme: String?, authority: String?, path: String?, headerFields: HTTPFields = [:]) {
    self.method = method
    self.scheme = scheme
    self.authority = authority
    self.path = path
    self.headerFields = headerFields
  }
}

/// The head of a response.
public struct HTTPResponse: Sendable, Hashable {
  /// A status.
  public struct Status: Sendable, Hashable {
    public let code: Int

    public init(code: Int, reasonPhrase: String = "") {
      self.code = code
    }
  }

  public var status: Status
  public var headerFields: HTTPFields

  public init(status: Status, headerFields: HTTPFields = [:]) {
    self.status = status
    self.headerFields = headerFields
  }
}

/// The name of a field.
public enum HTTPField {
  /// A name.
  public struct Name: Sendable, Hashable {
    let name: String

    public static var contentType: Name { Name(name: "content-type") }
  }
}

/// The fields of a head.
public struct HTTPFields: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private var fields: [HTTPField.Name: String]

  public init(dictionaryLiteral elements: (HTTPField.Name, String)...) {
    fields = Dictionary(elements) { $1 }
  }

  public subscript(name: HTTPField.Name) -> String? {
    get { fields[name] }
    set { fields[name] = newValue }
  }
}
