import Diagnostics
import Foundation
import XCTest

/// What the schema refuses, the compiler refuses: held with the validator of Python's `jsonschema` and a second reader of
/// YAML. Where these are missing the tests are skipped, unless TOLLGATE_VALIDATOR says that they must be there.
final class SchemaValidatorTests: CommandTestCase {
  override func setUpWithError() throws {
    try super.setUpWithError()
    let isThere = try shell("python3 -c 'import jsonschema, yaml'").code == 0
    let isWanted = ProcessInfo.processInfo.environment["TOLLGATE_VALIDATOR"] == "required"
    XCTAssertTrue(isThere || !isWanted, "python3 has no jsonschema and yaml")
    try XCTSkipUnless(isThere, "python3 has no jsonschema and yaml")
    try write(Self.loader, to: "loader.py")
    try write(Self.validate, to: "validate.py")
  }

  func testExamplesOfTheRules() throws {
    for rule in Rule.all {
      if case .catalog(let yaml) = rule.example { try write(yaml, to: "all/\(rule.code)/catalog.yaml") }
      if case .catalog(let yaml) = rule.mend { try write(yaml, to: "all/\(rule.code)-mended/catalog.yaml") }
    }
    XCTAssertEqual(
      try refusedByBoth(),
      [
        "TG011", "TG101", "TG102", "TG103", "TG104", "TG105", "TG106", "TG107", "TG108", "TG109", "TG110", "TG111",
        "TG113", "TG116", "TG201", "TG751",
      ])
  }

  func testSoundCatalogs() throws {
    try write(try tollgate("help", "language").output, to: "all/language/catalog.yaml")
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.package.path + "/catalog") {
      try copy("catalog/\(name)", to: "all/\(name)")
    }
    try copy("Tests/AwkwardCatalog/catalog", to: "all/awkward")
    XCTAssertEqual(try refusedByBoth(), [])
  }

  /// The catalog with every key of the language, with one thing in it changed at random.
  func testRandomMistakes() throws {
    try write(try tollgate("help", "language").output, to: "language.yaml")
    try write(Self.mutate, to: "mutate.py")
    XCTAssertEqual(try shell("python3 mutate.py language.yaml all 150").complaints, "")
    XCTAssertGreaterThan(try refusedByBoth().count, 75)
  }

  // MARK: -

  /// The catalogs in `all` that the schema refuses; fails for one that the compiler takes.
  private func refusedByBoth() throws -> [String] {
    XCTAssertEqual(try shell("tollgate schema all/*").complaints, "")
    let findings = try shell("tollgate check all/* --format json").output.split(separator: "\n")
    let wrong = findings.filter { $0.contains(#""severity":"error""#) }
      .compactMap { $0.firstMatch(of: /"path":"all\/([^\/"]+)/)?.1 }
    let run = try shell("python3 validate.py all")
    XCTAssertEqual(run.complaints, "")
    let refused = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
    for line in refused { XCTAssertTrue(wrong.contains(line[0]), line.joined(separator: ": ")) }
    return refused.map { String($0[0]) }
  }

  private func copy(_ path: String, to target: String) throws {
    try makeFolder("all")
    try FileManager.default.copyItem(
      at: Self.package.appendingPathComponent(path), to: folder.appendingPathComponent(target))
  }

  /// Reads YAML 1.2, as editors do: days are texts, and so are yes and no.
  private static let loader = """
    import re, yaml
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
      first: [(tag, words) for tag, words in resolvers if tag.split(':')[-1] not in ('bool', 'timestamp')]
      for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    Loader.add_implicit_resolver(
      'tag:yaml.org,2002:bool', re.compile('^(true|True|TRUE|false|False|FALSE)$'), list('tTfF'))

    """

  /// Prints each folder whose files its schema refuses, with the first reason. What is no YAML says nothing.
  private static let validate = """
    import json, os, sys, yaml, jsonschema
    from loader import Loader
    def named(value):
      if isinstance(value, dict): return {str(key): named(item) for key, item in value.items()}
      return [named(item) for item in value] if isinstance(value, list) else value
    validators = {}
    for folder in sorted(os.listdir(sys.argv[1])):
      path = os.path.join(sys.argv[1], folder)
      with open(os.path.join(path, '.schema.json')) as file: text = file.read()
      if text not in validators:
        jsonschema.Draft7Validator.check_schema(json.loads(text))
        validators[text] = jsonschema.Draft7Validator(json.loads(text))
      validator = validators[text]
      for name in sorted(os.listdir(path)):
        if not name.endswith('.yaml'): continue
        try:
          with open(os.path.join(path, name), encoding='utf-8') as file: content = named(yaml.load(file, Loader))
        except yaml.YAMLError: continue
        error = next(validator.iter_errors(content), None)
        if error is not None:
          print(folder, '/'.join(map(str, error.absolute_path)), error.message[:100].replace('\\n', ' '), sep='\\t')
          break

    """

  /// Writes a catalog many times, each time with something removed, renamed or replaced.
  private static let mutate = """
    import copy, json, os, random, sys, yaml
    from loader import Loader
    random.seed(5)
    with open(sys.argv[1], encoding='utf-8') as file: catalog = yaml.load(file, Loader)
    def places(value, path=()):
      for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield path + (key,)
        yield from places(value[key], path + (key,))
    everywhere = list(places(catalog))
    for number in range(int(sys.argv[3])):
      mutant = copy.deepcopy(catalog)
      path = random.choice(everywhere)
      parent = mutant
      for key in path[:-1]: parent = parent[key]
      change = random.choice(['remove', 'rename', 'replace', 'replace', 'replace'])
      if change == 'replace':
        parent[path[-1]] = random.choice([None, '', 'zzz', 'CORE', 7, -1, True, [], {}, ['zzz'], {'zzz': 1}, [[]]])
      else:
        value = parent.pop(path[-1])
        if change == 'rename' and isinstance(parent, dict): parent[random.choice(['zzz', '7', 'a b'])] = value
      folder = os.path.join(sys.argv[2], 'm%03d' % number)
      os.makedirs(folder)
      with open(os.path.join(folder, 'catalog.yaml'), 'w', encoding='utf-8') as file: json.dump(mutant, file)

    """
}
