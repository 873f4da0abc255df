import Assessment
import JournalModel
import RuleEngine
import Testing

/// What must hold whatever was counted.
struct ReadingPropertyTests {
  private func reading(_ id: String, _ count: Int, _ total: Int) throws -> Reading {
    let rule = try #require(StandardRuleBook.library.rule(id))
    let day = Day(number: 20_458)
    var measurement = Measurement(in: Window(first: day, last: day))
    (measurement.count, measurement.total) = (count, total)
    return Reading(measurement, of: rule.measure, bands: rule.bands, isJoint: true, isHeavy: false)
  }

  private func check(_ reading: Reading, _ remark: String) {
    let masses = reading.masses.ascending
    #expect(abs(masses.reduce(0, +) - 1) < 1e-9, "\(remark)")
    #expect(masses.allSatisfy { 0...1 ~= $0 }, "\(remark)")
    #expect(reading.low <= reading.value && reading.value <= reading.high, "\(remark)")
    #expect(0 <= reading.scoreLow && reading.scoreLow <= reading.score, "\(remark)")
    #expect(reading.score <= reading.scoreHigh && reading.scoreHigh <= 100, "\(remark)")
  }

  @Test(arguments: ["unanswered-bids", "missed-rituals"], [0, 1, 5, 12, 60, 4000])
  func `one more success never lowers a share's score`(id: String, total: Int) throws {
    var last: Reading?
    for count in stride(from: 0, through: total, by: max(1, total / 12)) {
      let next = try reading(id, count, total)
      check(next, "\(id) \(count) of \(total)")
      if let last {
        #expect(next.score > last.score && next.value > last.value, "\(count) of \(total)")
        #expect(next.scoreLow >= last.scoreLow && next.scoreHigh >= last.scoreHigh)
        #expect(next.masses.belowNeutral <= last.masses.belowNeutral)
      }
      last = next
    }
  }

  @Test(arguments: [0, 1, 7, 20, 500])
  func `a more even balance never scores lower, whoever did more`(all: Int) throws {
    var last: Reading?
    for less in stride(from: 0, through: all / 2, by: max(1, all / 12)) {
      let next = try reading("gratitude-imbalance", all - less, less)
      let mirrored = try reading("gratitude-imbalance", less, all - less)
      check(next, "\(less) of \(all)")
      #expect(abs(next.score - mirrored.score) < 1e-9)
      #expect(abs(next.value + mirrored.value - 1) < 1e-9)
      #expect(abs(next.scoreLow - mirrored.scoreLow) < 1e-6)
      if let last { #expect(next.score >= last.score, "\(less) of \(all)") }
      last = next
    }
  }

  @Test func `fewer and younger open threads never score lower`() throws {
    let ages = [8, 21, 22, 42, 43, 90]
    for (older, age) in zip([0] + ages, ages) {
      for count in 1...6 {
        let next = try reading("unresolved-conflicts", count, age)
        check(next, "\(count) open, \(age) days")
        #expect(try reading("unresolved-conflicts", count - 1, age).score >= next.score)
        #expect(try reading("unresolved-conflicts", count, older).score >= next.score)
      }
    }
  }

  @Test(arguments: [
    (0, 0, 87.5), (1, 8, 62.5), (1, 21, 62.5), (1, 22, 37.5), (2, 8, 37.5), (3, 42, 37.5),
    (1, 43, 12.5), (4, 8, 12.5), (400, 4000, 12.5),
  ])
  func `open threads score the middle of their band`(count: Int, oldest: Int, score: Double) throws
  {
    let reading = try reading("unresolved-conflicts", count, oldest)
    #expect(reading.score == score)
    #expect((reading.scoreLow, reading.scoreHigh) == (score - 12.5, score + 12.5))
    #expect(reading.masses.strongest.mass == 1)
  }

  @Test func `a score of a cut stands at its quarter`() throws {
    // Neutral .60 with nothing counted is the second cut.
    #expect(abs(try reading("unanswered-bids", 0, 0).score - 50) < 1e-9)
    #expect(try reading("gratitude-imbalance", 0, 0).score == 100)
  }
}
