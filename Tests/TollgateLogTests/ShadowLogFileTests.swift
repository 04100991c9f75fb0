import Foundation
import Tollgate
import TollgateHTTP
import TollgateLog
import XCTest

/// The file of a shadow log: what is added to it, and what a start says about the one before.
final class ShadowLogFileTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("log-\(UUID().uuidString)")
  private var path: String { folder.appendingPathComponent("shadow.jsonl").path }

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(at: folder)
  }

  private func start(_ second: Int64, modules: [String], until end: Int64 = 1000) -> ShadowLogLine {
    let shadow = GuardStart.Shadow(
      rollout: "A", author: "ops", reason: "new", end: Instant(milliseconds: end * 1000), coversRest: false,
      modules: modules, routes: [])
    return ShadowLogLine(
      .start(GuardStart(time: Instant(milliseconds: second * 1000), catalog: "aa", shadows: [shadow])))
  }

  private func counts(_ from: Int64, _ to: Int64) -> ShadowLogLine {
    let (start, end) = (Instant(milliseconds: from * 1000), Instant(milliseconds: to * 1000))
    return ShadowLogLine(.counts(ShadowCounts(start: start, end: end, dropped: 0, routes: [])))
  }

  private func lines() throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  func testLinesAreAddedToAFileThatIsMade() throws {
    var file = try ShadowLogFile(path)
    XCTAssertEqual(try file.append([start(0, modules: ["SELL"]), counts(0, 1)]), [])
    XCTAssertEqual(try file.append([counts(1, 2)]), [])
    XCTAssertEqual(try file.append([]), [])
    XCTAssertEqual(
      try lines(), [start(0, modules: ["SELL"]).json, counts(0, 1).json, counts(1, 2).json, ""])
  }

  func testRestartWithALaxerModeSaysSoAfterItsStart() throws {
    var first = try ShadowLogFile(path)
    try first.append([start(0, modules: ["SELL"]), counts(0, 1)])
    var second = try ShadowLogFile(path)
    let laxer = try second.append([start(5, modules: ["SELL", "CASH"], until: 2000), counts(5, 6)])
    XCTAssertEqual(
      laxer.map(\.json),
      [
        #"{"kind":"laxer","at":"1970-01-01T00:00:05Z","module":"SELL","rollout":"A","#
          + #""until":"1970-01-01T00:33:20Z","before":"1970-01-01T00:16:40Z"}"#,
        #"{"kind":"laxer","at":"1970-01-01T00:00:05Z","module":"CASH","rollout":"A","until":"1970-01-01T00:33:20Z"}"#,
      ])
    XCTAssertEqual(
      Array(try lines()[2...]),
      [
        start(5, modules: ["SELL", "CASH"], until: 2000).json, laxer[0].json, laxer[1].json, counts(5, 6).json, "",
      ])
  }

  func testRestartWithTheSameOrAStricterModeSaysNothing() throws {
    var first = try ShadowLogFile(path)
    try first.append([start(0, modules: ["SELL", "CASH"])])
    var second = try ShadowLogFile(path)
    XCTAssertEqual(try second.append([start(5, modules: ["SELL"])]), [])
  }

  func testNewFileAfterARotationBeginsWithTheLastStart() throws {
    var file = try ShadowLogFile(path)
    try file.append([start(0, modules: ["SELL"]), counts(0, 1)])
    try FileManager.default.moveItem(atPath: path, toPath: path + ".1")
    try file.append([counts(1, 2)])
    XCTAssertEqual(try lines(), [start(0, modules: ["SELL"]).json, counts(1, 2).json, ""])
    var restarted = try ShadowLogFile(path)
    XCTAssertEqual(try restarted.append([start(5, modules: ["SELL", "CASH"])]).count, 1)
  }

  func testLineThatWasCutOffIsEndedFirst() throws {
    try Data((start(0, modules: ["SELL"]).json + "\n{\"kind\":\"cou").utf8).write(to: URL(fileURLWithPath: path))
    var file = try ShadowLogFile(path)
    XCTAssertEqual(try file.append([start(5, modules: ["CASH"])]).count, 1)
    XCTAssertEqual(try lines()[1...2], ["{\"kind\":\"cou", start(5, modules: ["CASH"]).json])
  }

  func testFileThatCannotBeOpenedOrWrittenSaysWhy() throws {
    let nowhere = folder.appendingPathComponent("none/shadow.jsonl").path
    XCTAssertThrowsError(try ShadowLogFile(nowhere)) { error in
      XCTAssertEqual("\(error)", "\(nowhere): No such file or directory")
    }
    XCTAssertThrowsError(try ShadowLogFile(folder.path)) { error in
      XCTAssertEqual("\(error)", "\(folder.path): Is a directory")
    }
    var file = try ShadowLogFile(path)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    XCTAssertThrowsError(try file.append([counts(0, 1)])) { error in
      XCTAssertEqual("\(error)", "\(self.path): Is a directory")
    }
  }

  func testLinesAreReadAsTheyWereWritten() throws {
    let laxer = GuardStart.Laxer(
      time: Instant(milliseconds: 1500), subject: .route("GET /a"), rollout: "A", end: Instant(milliseconds: 9000),
      earlierEnd: nil)
    let counted = ShadowCounts(
      start: Instant(milliseconds: 0), end: Instant(milliseconds: 1), dropped: 2,
      routes: [ShadowCounts.Route(name: "GET /a", requests: 3, refusals: 1)])
    guard case .start(let start) = start(0, modules: ["SELL"]).content else { return XCTFail("no start") }
    func read(_ content: ShadowLogLine.Content) -> LoggedLine? {
      LoggedLine(Array(ShadowLogLine(content).json.utf8))
    }
    XCTAssertEqual(read(.start(start)), .start(start))
    XCTAssertEqual(read(.laxer(laxer)), .laxer(laxer))
    XCTAssertEqual(read(.counts(counted)), .counts(counted))
  }

  func testWhatIsNoLineOfALogIsNone() {
    for text in ["", "{}", "[]", "null", #"{"kind":"stop"}"#, #"{"kind":"start","at":"1970-01-01T00:00:00Z"}"#] {
      XCTAssertNil(LoggedLine(Array(text.utf8)), text)
    }
    XCTAssertNil(LoggedLine([0xFF]))
  }
}
