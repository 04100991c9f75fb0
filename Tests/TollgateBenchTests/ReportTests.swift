import XCTest

@testable import TollgateBench

/// Figures, and how they are told.
final class ReportTests: XCTestCase {
  func testQuantilesLieBetweenTheValues() {
    let series = Series(4, [1, 3, 2])
    XCTAssertEqual(series.minimum, 1)
    XCTAssertEqual(series.median, 2.5)
    XCTAssertEqual(series.quartiles, 1.75...3.25)
    XCTAssertEqual(Series(5, []).quartiles, 5...5)
    XCTAssertEqual(series.map { 10 / $0 }.minimum, 2.5)
  }

  func testRatiosAreThoseOfTheSameRound() throws {
    var round = 0.0
    let race = try Race(
      [
        Runner(name: "one") {
          round += 1
          return round
        },
        Runner(name: "twice that") { 2 * round },
      ], rounds: 5)
    XCTAssertEqual(race.ratios(1, to: 0).quartiles, 2...2)
    // The first round warms up.
    XCTAssertEqual(race.series(0).minimum, 2)
    XCTAssertEqual(race.series(0).count, 5)
  }

  func testFiguresHaveAsManyDigitsAsMeanSomething() {
    XCTAssertEqual(
      [0, 1.005, 2.996, 14.04, 99.96, 1234.4, -0.25].map(shown),
      ["0", "1.00", "3.00", "14.0", "100.0", "1234", "-0.25"])
  }

  func testReportAsText() {
    XCTAssertEqual(
      report.text,
      """
      a processor, 2 cores, load 0.50; a system; a compiler
      seed 1

      Decisions
        how it was done
                      median  quartiles  least  to floor  aim
        floor        10.5 ns  10.3-10.8     10       1 x
        guard          42 ns      42-42     42    3.90 x  <= 3 x: MISSED
        allocations        0                              none: kept

      """)
  }

  func testReportAsJSON() {
    var report = report
    report.sections[0].rows = [report.sections[0].rows[2]]
    XCTAssertEqual(
      report.json,
      #"{"formatVersion":1,"machine":{"cores":2,"load":0.5,"processor":"a processor","swift":"a compiler","#
        + #""system":"a system"},"sections":[{"baseline":"floor","notes":["how it was done"],"rows":[{"aim":{"#
        + #""isMust":true,"isReached":true,"text":"none"},"lowerQuartile":0,"median":0,"minimum":0,"#
        + #""name":"allocations","rounds":1,"unit":"","upperQuartile":0}],"title":"Decisions"}],"seed":1}"# + "\n")
  }

  func testWhatMustBeAndIsNotFails() {
    var report = report
    XCTAssertFalse(report.hasFailed, "a ratio that is missed is told, and no failure")
    report.sections[0].rows.append(Row("retains", 3, aim: Aim(none: 3)))
    XCTAssertTrue(report.hasFailed)
  }

  private var report: BenchReport {
    let rows = [
      Row("floor", Series(10, [11]), ratio: 1),
      Row("guard", Series(42, []), ratio: 3.9, aim: Aim(ratio: 3.9, atMost: 3)),
      Row("allocations", 0, aim: Aim(none: 0)),
    ]
    return BenchReport(
      seed: 1,
      machine: Machine(processor: "a processor", cores: 2, system: "a system", swift: "a compiler", load: 0.5),
      sections: [Section(title: "Decisions", baseline: "floor", notes: ["how it was done"], rows: rows)])
  }
}
