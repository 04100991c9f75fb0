import CatalogSyntax
import Diagnostics
import Foundation
import TemporaryFolders
import XCTest

final class ReadCatalogTests: XCTestCase {
  /// What is read from a folder: the files that are YAML, then the findings, by name.
  private func read(_ path: String) -> String {
    let catalog = readCatalog(folder: path)
    func name(_ source: SourceID) -> String {
      catalog.sources[source].path.replacingOccurrences(of: path, with: "catalog")
    }
    let documents = catalog.documents.map { name($0.source) }
    let findings = catalog.diagnostics.inFileOrder().map {
      "\(name($0.span.source)):\($0.span.start.line):\($0.span.start.column): \($0.problem.wording.message)"
    }
    return (documents + findings).joined(separator: "\n")
  }

  func testFilesAreReadInByteOrderOfTheirNames() throws {
    let folder = try TemporaryFolder()
    for name in ["b.yaml", "a.yaml", "Z.yaml", "é.yaml", "a-b.yaml", "10.yaml", "9.yaml"] {
      try folder.write("a: b", to: name)
    }
    XCTAssertEqual(
      read(folder.path),
      """
      catalog/10.yaml
      catalog/9.yaml
      catalog/Z.yaml
      catalog/a-b.yaml
      catalog/a.yaml
      catalog/b.yaml
      catalog/é.yaml
      """)
  }

  func testHiddenFilesAndFilesOfOtherKindsArePassedOver() throws {
    let folder = try TemporaryFolder()
    for name in ["a.yaml", ".hidden.yaml", "README.md", "codes.json", "yaml", "x.yaml.orig"] {
      try folder.write("a: b", to: name)
    }
    try folder.makeFolder(".git")
    XCTAssertEqual(read(folder.path), "catalog/a.yaml")
  }

  func testThingsThatWouldBeMissedInSilenceAreFindings() throws {
    let folder = try TemporaryFolder()
    try folder.write("a: b", to: "a.yaml")
    try folder.write("a: b", to: "b.yml")
    try folder.write("a: b", to: "c.YAML")
    try folder.makeFolder("d.yaml")
    try folder.makeFolder("old")
    try folder.link("f.yaml", to: "a.yaml")
    try folder.link("g.yaml", to: "nowhere")
    XCTAssertEqual(mkfifo("\(folder.path)/h.yaml", 0o600), 0)
    XCTAssertEqual(
      read(folder.path),
      """
      catalog/a.yaml
      catalog/b.yml:1:1: the file is not read, because its name does not end in .yaml
      catalog/c.YAML:1:1: the file is not read, because its name does not end in .yaml
      catalog/d.yaml:1:1: this is a subfolder; a catalog is read from plain files alone
      catalog/f.yaml:1:1: this is a symbolic link; a catalog is read from plain files alone
      catalog/g.yaml:1:1: this is a symbolic link; a catalog is read from plain files alone
      catalog/h.yaml:1:1: this is a pipe; a catalog is read from plain files alone
      catalog/old:1:1: this is a subfolder; a catalog is read from plain files alone
      """)
    let suggestions = readCatalog(folder: folder.path).diagnostics.compactMap(\.problem.wording.help)
    XCTAssertEqual(suggestions.filter { $0.hasPrefix("rename") }, ["rename it to b.yaml", "rename it to c.yaml"])
  }

  func testMissingFolder() throws {
    let folder = try TemporaryFolder()
    let message = "there is no folder of this name, so there is no catalog to read"
    XCTAssertEqual(read("\(folder.path)/retial").suffix(message.count), message[...])
    try folder.write("a: b", to: "a.yaml")
    XCTAssertEqual(read("\(folder.path)/a.yaml").suffix(message.count), message[...])
  }

  func testFolderWithoutCatalogFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("# A catalog", to: "README.md")
    XCTAssertEqual(
      read(folder.path), "catalog:1:1: the folder holds no *.yaml file, so there is no catalog to read")
  }

  func testFolderWithAMisnamedFileIsNotAlsoCalledEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.write("a: b", to: "a.yml")
    XCTAssertEqual(
      read(folder.path), "catalog/a.yml:1:1: the file is not read, because its name does not end in .yaml")
  }

  func testFileThatCannotBeReadKeepsNoOtherFromBeingRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a: [", to: "a.yaml")
    try folder.write("a: 1\na: 2", to: "b.yaml")
    try folder.write("", to: "c.yaml")
    XCTAssertEqual(
      read(folder.path),
      """
      catalog/b.yaml
      catalog/a.yaml:1:4: nothing closes this bracket
      catalog/b.yaml:2:1: the key 'a' stands twice in the same mapping
      catalog/c.yaml:1:1: the file says nothing: it holds spaces and comments alone
      """)
  }

  func testUnreadableFileSaysWhy() throws {
    let folder = try TemporaryFolder()
    try folder.write("a: b", to: "a.yaml")
    XCTAssertEqual(chmod("\(folder.path)/a.yaml", 0), 0)
    try XCTSkipIf(access("\(folder.path)/a.yaml", R_OK) == 0, "this user may read every file")
    XCTAssertEqual(read(folder.path), "catalog/a.yaml:1:1: the file cannot be read: Permission denied")
  }

  func testFileOfFourMebibytesIsReadAndALargerOneIsNot() throws {
    let folder = try TemporaryFolder()
    let text = "a: b\n#"
    try folder.write(text + String(repeating: "x", count: (4 << 20) - text.utf8.count), to: "a.yaml")
    try folder.write(text + String(repeating: "x", count: (4 << 20) - text.utf8.count + 1), to: "b.yaml")
    XCTAssertEqual(
      read(folder.path),
      """
      catalog/a.yaml
      catalog/b.yaml:1:1: the file is larger than 4 MiB
      """)
  }

  func testSlashBehindTheFolderIsNotDoubled() throws {
    let folder = try TemporaryFolder()
    try folder.write("a: b", to: "a.yaml")
    XCTAssertEqual(
      readCatalog(folder: folder.path + "/").sources.files.map {
        $0.path.replacingOccurrences(of: folder.path, with: "catalog")
      },
      ["catalog/", "catalog/a.yaml"])
  }
}
