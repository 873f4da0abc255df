import Assessment
import JournalModel
import RuleEngine
import Testing

/// What is said of single moments must add up to what the measures count.
struct MomentSideTests {
  private struct Run {
    let rule: Rule
    let measurement: Measurement
    let sides: [MomentSide]

    func count(_ side: MomentSide) -> Int { sides.count { $0 == side } }
  }

  /// Every example of a rule, run, with the side of each of its moments.
  private func runs(of id: String) throws -> [Run] {
    let library = StandardRuleBook.library
    let rule = try #require(library.rule(id))
    let examples = ExampleRun(wording: library.wording)
    return try rule.examples.map { example in
      let (outcome, timeline) = try #require(examples.run(example, rule, .crowded))
      let sides = rule.measure.sides(of: outcome.measurement, in: timeline)
      #expect(sides.map(\.moment) == sides.map(\.moment).sorted())
      return Run(rule: rule, measurement: outcome.measurement, sides: sides.map(\.side))
    }
  }

  @Test(arguments: StandardRuleBook.library.rules.map(\.id))
  func `the sides of the moments add up to the counts`(id: String) throws {
    for run in try runs(of: id) {
      let (count, total) = (run.measurement.count, run.measurement.total)
      switch run.rule.measure {
      case .share(let share) where share.unit == .moments:
        #expect(run.count(.counted) == count)
        if case .moments = share.among {
          #expect(run.count(.counted) + run.count(.totalOnly) == total)
        }
        #expect(run.count(.unknownOutcome) == run.measurement.unknown)
      case .rate(let rate) where rate.unit == .moments: #expect(run.count(.counted) == count)
      case .balance:
        #expect(run.count(.firstPerson) + run.count(.bothPeople) == count)
        #expect(run.count(.secondPerson) + run.count(.bothPeople) == total)
      case .ratio:
        #expect(run.count(.counted) == count)
        #expect(run.count(.otherSide) == total)
      case .follows:
        #expect(run.count(.counted) == count)
        #expect(run.count(.counted) + run.count(.totalOnly) == total)
      case .cadence: #expect(run.count(.counted) == count)
      case .trend:
        #expect(run.count(.counted) == count)
        #expect(run.count(.daysBefore) == total)
      case .rating: #expect(run.count(.counted) == count)
      case .recurrence: #expect(run.count(.counted) >= count)
      case .gap: #expect(run.count(.counted) == run.measurement.evidence.count)
      case .open:
        let used = run.count(.opens) + run.count(.closes)
        #expect(used == run.measurement.evidence.count)
      case .minutes, .share, .rate:
        #expect(run.measurement.evidence.isEmpty || run.count(.counted) + run.count(.totalOnly) > 0)
      }
    }
  }

  @Test func `what is left out says so in its first words`() {
    for side in MomentSide.allCases {
      #expect(side.rawValue.first?.isLowercase == true)
      #expect(!side.rawValue.hasSuffix("."))
    }
  }
}
