extension Node.Entry {
  /// Whether it is digits without a value: what a comma inside a number in braces leaves behind it.
  package var isBareNumber: Bool {
    guard case .scalar("", .plain) = value.content else { return false }
    return !key.text.isEmpty && key.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
