extension RequestSubject {
  /// The space that the request is put to, and its target as the guard gets it.
  ///
  /// A target below `api_base` is a call of the API. So is any other of which `api` is said or which no page could
  /// answer: it is meant as the catalog writes it, without the base. Where case is folded, the base holds no capital.
  package func place(
    apiBase: [String]?, foldsCase: Bool, hasPages: Bool
  ) -> (space: Space, target: String) {
    let base = (apiBase ?? []).map { "/" + $0 }.joined()
    if !base.isEmpty, isBelow(base, foldsCase) { return (space ?? .api, target.text) }
    let isPage = hasPages && method == Name("GET")
    switch space ?? (isPage ? .page : .api) {
    case .page: return (.page, target.text)
    case .api: return (.api, base + target.text)
    }
  }

  private func isBelow(_ base: String, _ foldsCase: Bool) -> Bool {
    let spelled = foldsCase ? target.text.lowercasedASCII : target.text
    guard spelled.utf8.starts(with: base.utf8) else { return false }
    let next = target.text.utf8.dropFirst(base.utf8.count).first
    return next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: "?")
  }
}
