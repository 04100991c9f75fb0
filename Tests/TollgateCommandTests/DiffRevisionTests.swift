import Foundation
import XCTest

/// `diff` between git revisions, and what it leaves alone.
final class DiffRevisionTests: CommandTestCase {
  private static let git = "git -c user.name=t -c user.email=t@example.com -c init.defaultBranch=main"

  /// A repository with two revisions of a catalog: `old`, in which SALES is sold, and `main`, in which it is not.
  override func setUpWithError() throws {
    try super.setUpWithError()
    try XCTSkipIf(try shell("git --version").code != 0, "there is no git")
    try write(Sample.catalog("Shop"), to: "catalog/shop/catalog.yaml")
    try commit("old", "init -q && \(Self.git) add -A && \(Self.git) commit -qm old && \(Self.git) tag old")
    try write(
      Sample.catalog("Shop").replacingOccurrences(of: "modules: [SALES]", with: "modules: [CORE]"),
      to: "catalog/shop/catalog.yaml")
    try commit("new", "commit -qam new")
  }

  private func commit(_ name: String, _ words: String) throws {
    let run = try shell("\(Self.git) \(words)")
    XCTAssertEqual(run.code, 0, run.complaints)
  }

  private let loss = """
    Shop

      ~ pack SMALL no longer holds SALES [TD301: revoke, stricter]
          at PLACE
          - SMALL loses module SALES

    Diff: 0 to add, 1 to change, 0 to remove. Version: major.

    """

  private func loss(at place: String) -> Run {
    Run(output: loss.replacingOccurrences(of: "PLACE", with: place))
  }

  func testTwoRevisionsCompareEveryCatalog() throws {
    XCTAssertEqual(try tollgate("diff", "old", "HEAD"), loss(at: "HEAD:catalog/shop/catalog.yaml:7"))
    XCTAssertEqual(try tollgate("diff", "HEAD", "HEAD"), Run(output: "Shop: nothing changes\n"))
  }

  func testARevisionAloneMeansTheFolderOfTheOther() throws {
    XCTAssertEqual(try tollgate("diff", "old", "catalog/shop"), loss(at: "catalog/shop/catalog.yaml:7"))
    XCTAssertEqual(try tollgate("diff", "old", "catalog"), loss(at: "catalog/shop/catalog.yaml:7"))
    XCTAssertEqual(
      try tollgate("diff", "old", "HEAD:catalog/shop"), loss(at: "HEAD:catalog/shop/catalog.yaml:7"))
    XCTAssertEqual(
      try tollgate("diff", "old:catalog/shop", "catalog/shop"), loss(at: "catalog/shop/catalog.yaml:7"))
  }

  func testFromWithinAFolderOfTheRepository() throws {
    let run = try shell("cd catalog && tollgate diff old shop")
    XCTAssertEqual(run, loss(at: "shop/catalog.yaml:7"))
    XCTAssertEqual(
      try shell("cd catalog/shop && tollgate diff old .").output.contains("SMALL loses module SALES"), true)
  }

  func testWhatIsNotCommittedIsInTheFolderAlone() throws {
    try write(Sample.catalog("Shop"), to: "catalog/shop/catalog.yaml")
    XCTAssertEqual(try tollgate("diff", "old", "catalog/shop"), Run(output: "Shop: nothing changes\n"))
    XCTAssertEqual(try tollgate("diff", "old", "HEAD"), loss(at: "HEAD:catalog/shop/catalog.yaml:7"))
  }

  func testWorkTreeAndIndexAreNotTouched() throws {
    try write("change", to: "catalog/shop/notes.txt")
    try write("staged", to: "staged.txt")
    _ = try shell("git add staged.txt")
    func state() throws -> [String] {
      try [
        shell("git status --porcelain").output, shell("git stash list").output, shell("git rev-parse HEAD").output,
        shell("cat .git/HEAD; cksum .git/index").output,
        shell("find . -path ./.git -prune -o -type f -print | sort").output,
      ]
    }
    let before = try state()
    XCTAssertEqual(try tollgate("diff", "old", "HEAD").code, 0)
    XCTAssertEqual(try tollgate("diff", "old", "catalog/shop").code, 0)
    XCTAssertEqual(try state(), before)
  }

  func testFindingsInARevisionSayWhichOne() throws {
    try write(Sample.broken("Shop"), to: "catalog/shop/catalog.yaml")
    try commit("broken", "commit -qam broken")
    let run = try tollgate("diff", "old", "HEAD")
    XCTAssertTrue(run.complaints.hasPrefix("HEAD:catalog/shop/catalog.yaml:5:36: error:"), run.complaints)
    XCTAssertEqual([run.output, "\(run.code)"], ["", "1"])
  }

  func testWhatIsNoFileInARevisionIsRefusedAsOnDisk() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("catalog/shop/more.yaml").path, withDestinationPath: "catalog.yaml")
    try write("x", to: "catalog/shop/sub/deep.yaml")
    try write("modules: {}", to: "catalog/shop/.hidden.yaml")
    try commit("odd", "add -A && \(Self.git) commit -qm odd")
    let complaints = try tollgate("diff", "old", "HEAD").complaints
    let onDisk = try tollgate("diff", "old", "catalog/shop").complaints
    XCTAssertTrue(complaints.contains("a symbolic link"), complaints)
    XCTAssertTrue(complaints.contains("a subfolder"), complaints)
    XCTAssertEqual(complaints.replacingOccurrences(of: "HEAD:", with: ""), onDisk)
  }

  func testWhatGitDoesNotKnow() throws {
    func complaint(_ base: String, _ head: String) throws -> String {
      let run = try tollgate("diff", base, head)
      XCTAssertEqual([run.output, "\(run.code)"], ["", "2"])
      return run.complaints
    }
    XCTAssertEqual(
      try complaint("mian", "HEAD"),
      """
      tollgate: 'mian' is neither a folder nor a revision that git knows
      name a catalog's folder, a revision, or a folder in one, like main:catalog/shop

      """)
    XCTAssertEqual(
      try complaint("old:catalog/shp", "HEAD:catalog/shop"),
      "tollgate: old:catalog/shp: there is no such folder in this revision\n")
    XCTAssertTrue(try complaint("old", "HEAD:catalog/shop/catalog.yaml").hasSuffix("no such folder in this revision\n"))
    // A revision that looks like a flag reaches git as a revision.
    let odd = try tollgate("diff", "--", "--output=x", "HEAD")
    XCTAssertTrue(odd.complaints.contains("'--output=x' is neither a folder nor a revision"), odd.complaints)
  }

  func testOutsideARepository() throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(".git"))
    let run = try shell("GIT_CEILING_DIRECTORIES=\"$PWD/..\" tollgate diff old catalog/shop")
    XCTAssertTrue(
      run.complaints.hasPrefix("tollgate: 'old' is neither a folder nor a revision that git knows (fatal: "),
      run.complaints)
    XCTAssertEqual(run.code, 2)
  }

  func testWithoutGit() throws {
    try makeFolder("bin")
    let folder = Self.command.deletingLastPathComponent().path
    let run = try shell("cp /usr/bin/env bin/env; PATH=\"$PWD/bin\" \(folder)/tollgate diff old catalog/shop")
    XCTAssertEqual(run, Run(complaints: "tollgate: git: is not installed\n", code: 2))
  }
}
