import CatalogSyntax
import Diagnostics

extension Decoder {
  mutating func module(_ code: Located<Name>, _ node: Node) -> ModuleDeclaration {
    var module = ModuleDeclaration(code: code)
    guard var fields = Fields(node, subject: "module \(code.text)", anchor: code.span, &self) else {
      unreadable.insert(.feature)
      return module
    }
    module.name = fields.localized("name", required: true, &self)
    module.was = fields.name("was", &self)
    module.summary = fields.text("summary", &self)
    module.lifecycle = fields.choice("lifecycle", of: Self.lifecycles, &self)
    module.alwaysOn = fields.boolean("always_on", &self)?.value ?? false
    module.enabledByDefault = fields.isEnabledByDefault(&self) ?? false
    module.requiresConfiguration = fields.boolean("requires_config", &self)
    module.configuration = fields.entry("configuration").flatMap { schema(of: code, $0) }
    module.requires = fields.names("requires", &self)
    module.capabilities = fields.names("can", &self)
    module.features = fields.take("features").map { features($0, fields.words("features"), of: code) } ?? []
    module.phase = fields.take("phase").flatMap { phase($0, fields.words("phase")) }
    describe(&module, &fields)
    module.enhances = fields.names("enhances", &self)
    module.uses = fields.names("uses", &self)
    module.inputs = fields.texts("inputs", &self)
    module.outputs = fields.texts("outputs", &self)
    module.tables = fields.take("tables").map { tables($0, fields.words("tables")) } ?? []
    module.integrations = integrations(&fields, of: module.words)
    fields.finish(&self)
    return module
  }

  /// What menus and shops show of a module.
  private mutating func describe(_ module: inout ModuleDeclaration, _ fields: inout Fields) {
    module.slug = fields.take("slug").flatMap { slug($0, fields.words("slug")) }
    module.category = fields.text("category", &self)
    module.icon = fields.text("icon", &self)
    module.version = fields.text("version", &self)
    module.sortOrder = fields.integer("sort_order", in: 0...1_000_000, &self).map { Int($0) }
  }

  mutating func phase(_ node: Node, _ subject: String) -> Located<Int>? {
    integer(node, subject, in: 0...1000).map { Located(Int($0.value), at: $0.span) }
  }

  private mutating func slug(_ node: Node, _ subject: String) -> Located<Name>? {
    guard let slug = name(node, subject) else { return nil }
    guard isSlug(slug.text) else {
      report(.invalidSlug(text: slug.text), at: slug.span)
      return nil
    }
    return slug
  }

  /// A list of codes, or a mapping of codes to what is said of them.
  private mutating func features(
    _ node: Node, _ subject: String, of module: Located<Name>
  ) -> [FeatureDeclaration] {
    let before = faults
    var features: [FeatureDeclaration] = []
    if case .mapping(let entries) = node.content {
      features = entries.map { entry in
        let before = faults
        var feature = feature(Located(Name(entry.key.text), at: entry.key.span), entry.value, of: module)
        feature.isBroken = faults > before
        return feature
      }
    } else {
      features = names(node, subject, expected: .features).map { FeatureDeclaration(code: $0, module: module) }
      if faults > before { unreadable.insert(.feature) }
    }
    for feature in features where !isCode(feature.code.text) {
      report(.invalidCode(code: feature.code.text), at: feature.code.span)
    }
    return features
  }

  /// A list of names, or a mapping of names to a few words.
  private mutating func tables(_ node: Node, _ subject: String) -> [TableDeclaration] {
    guard case .mapping(let entries) = node.content else {
      return names(node, subject, expected: .tables).map { TableDeclaration(name: $0) }
    }
    return entries.map { entry in
      let summary = text(entry.value, "\(entry.key.text) in \(subject)")
      return TableDeclaration(name: Located(Name(entry.key.text), at: entry.key.span), summary: summary?.value)
    }
  }
}

/// Whether a text is `[a-z0-9]+(-[a-z0-9]+)*` of at most 63 bytes.
private func isSlug(_ text: String) -> Bool {
  let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return text.utf8.count <= 63
    && words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
}
