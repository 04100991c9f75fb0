import Diagnostics

/// The keys of one JSON object, read one by one. A key that nobody knows is an error before anything is read.
struct JSONKeys {
  /// A name and its value.
  struct Member {
    let name: String
    let value: JSONInput
  }

  /// In byte order of the names.
  private let members: [Member]
  /// The words before a key in messages: empty for the request itself.
  private let owner: String

  init(_ value: JSONInput, _ owner: String = "", known: [String]) throws(CommandError) {
    guard case .object(let object) = value else {
      throw .invalidRequest(owner.isEmpty ? "a request is a JSON object" : "'\(printable(owner))' is an object")
    }
    members = Self.inByteOrder(object)
    self.owner = owner
    for member in members where !known.contains(where: { $0.utf8.elementsEqual(member.name.utf8) }) {
      let nearest = nearestName(to: member.name, among: known).map { "; did you mean '\($0)'?" }
      throw .invalidRequest("unknown key \(quoted(member.name))\(nearest ?? "")")
    }
  }

  /// The value of a key; null is as if the key were not there.
  func value(_ key: String) -> JSONInput? {
    let value = members.first { $0.name.utf8.elementsEqual(key.utf8) }?.value
    return value == .null ? nil : value
  }

  func text(_ key: String) throws(CommandError) -> String? {
    guard let value = value(key) else { return nil }
    guard case .text(let text) = value else { throw wrong(key, "a string") }
    return text
  }

  func boolean(_ key: String) throws(CommandError) -> Bool? {
    guard let value = value(key) else { return nil }
    guard case .boolean(let boolean) = value else { throw wrong(key, "true or false") }
    return boolean
  }

  func list(_ key: String) throws(CommandError) -> [JSONInput]? {
    guard let value = value(key) else { return nil }
    guard case .list(let list) = value else { throw wrong(key, "a list") }
    return list
  }

  func texts(_ key: String) throws(CommandError) -> [String] {
    var texts: [String] = []
    for value in try list(key) ?? [] {
      guard case .text(let text) = value else { throw wrong(key, "a list of strings") }
      texts.append(text)
    }
    return texts
  }

  /// The members of an object, in byte order of their names.
  func members(_ key: String) throws(CommandError) -> [Member] {
    guard let value = value(key) else { return [] }
    guard case .object(let object) = value else { throw wrong(key, "an object") }
    return Self.inByteOrder(object)
  }

  private static func inByteOrder(_ object: [String: JSONInput]) -> [Member] {
    object.map { Member(name: $0.key, value: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The value is something else than the key takes.
  func wrong(_ key: String, _ form: String) -> CommandError {
    .invalidRequest("\(quoted(key)) is \(form)")
  }

  /// The key has no value, and needs one.
  func missing(_ key: String) -> CommandError {
    .invalidRequest("\(quoted(key)) is missing")
  }

  private func quoted(_ key: String) -> String {
    "'\(printable(owner.isEmpty ? key : "\(owner).\(key)", limit: 200))'"
  }
}
