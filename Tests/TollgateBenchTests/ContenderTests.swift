import CatalogCompiler
import CatalogIR
import Foundation
import RetailCatalog
import XCTest

@testable import TollgateBench

/// The baselines answer as the tables do; a floor that is wrong would be no floor.
final class ContenderTests: XCTestCase {
  func testBaselinesAgreeWithTheGuard() throws {
    for seed: UInt64 in 1...4 {
      let traffic = try retailTraffic(seed: seed)
      XCTAssertNil(FloorContender(traffic).firstMistake(on: traffic), "seed \(seed)")
      XCTAssertNil(DictionaryContender(traffic).firstMistake(on: traffic), "seed \(seed)")
    }
  }

  func testTrafficTakesEveryRouteAndIsAllowedAndDenied() throws {
    let traffic = try retailTraffic(seed: 1)
    XCTAssertTrue((22...28).contains(traffic.averageLength), "\(traffic.averageLength) bytes")
    XCTAssertTrue((35...65).contains(traffic.passingPercentage), "\(traffic.passingPercentage) %")
    for route in traffic.catalog.routes where route.space == .page {
      let path = "\(route.pattern)".prefix { $0 != ":" && $0 != "*" }
      XCTAssertTrue(traffic.requests.contains { $0.target.hasPrefix(path) }, "\(path)")
    }
    XCTAssertFalse(traffic.only(where: traffic.answers).answers.contains(false))
  }

  func testEveryRequestHasSixteenTurnsInRandomOrder() throws {
    let traffic = try retailTraffic(seed: 1)
    for block in traffic.blocks {
      let own = traffic.requests.indices.filter { traffic.requests[$0].customer == block.customer }
      XCTAssertEqual(block.turns.sorted(), own.flatMap { Array(repeating: $0, count: 16) })
      XCTAssertEqual(block.passing, block.turns.count { traffic.answers[$0] })
      // One turn in as many as there are requests is followed by the next request.
      let followed = zip(block.turns, block.turns.dropFirst()).count { $1 == $0 + 1 }
      XCTAssertLessThan(followed, block.turns.count / 10)
    }
    XCTAssertEqual(traffic.turnCount, 16 * traffic.requests.count)
  }

  func testTheSameLinesPassForWhoHasEverythingAndAreDeniedToWhoHasNothing() throws {
    let traffic = try retailTraffic(seed: 1)
    let (allowed, denied) = (traffic.asked(by: .rich(of: traffic)), traffic.asked(by: .poor(of: traffic)))
    XCTAssertEqual(allowed.requests, denied.requests)
    XCTAssertGreaterThan(zip(allowed.answers, denied.answers).count { $0 && !$1 }, traffic.requests.count / 2)
    XCTAssertFalse(zip(allowed.answers, denied.answers).contains { !$0 && $1 })
  }

  func testOneSeedMakesOneTraffic() throws {
    XCTAssertEqual(try retailTraffic(seed: 5).requests, try retailTraffic(seed: 5).requests)
    XCTAssertNotEqual(try retailTraffic(seed: 5).requests, try retailTraffic(seed: 6).requests)
  }

  func testWrongAnswersAreNotTimed() throws {
    struct Yes: Contender {
      func party(_ customer: Int) {}
      func answer(_ request: Int, of party: Void) -> Int { 1 }
      func touch(_ request: Int) -> UInt8 { 0 }
    }
    XCTAssertThrowsError(try Lap(Yes(), try retailTraffic(seed: 1)).latency()) { error in
      XCTAssertEqual((error as? BenchError)?.exitCode, 1)
    }
  }

  private func retailTraffic(seed: UInt64) throws -> Traffic {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let compilation = compile(folder: package.appendingPathComponent("catalog/retail").path)
    return Traffic(try XCTUnwrap(compilation.result).catalog, RetailCatalog.tables, seed: seed)
  }
}
