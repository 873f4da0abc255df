import Assessment
import JournalModel
import JournalStories
import RuleEngine
import Testing

struct RecognitionGuardTests {
  /// Twenty reaches of which so many were recognised in free text and so many met.
  private func made(recognised: Int, met: Int) throws -> MadeRules {
    var made = try MadeRules()
    made.add(.bid, good: 0, bad: 0)
    made.tell { story in
      for index in 0..<20 {
        let outcome = index < met ? MomentOutcome.toward : .away
        story.add(.bid, outcome, on: 10, isRecognised: index < recognised)
      }
    }
    return made
  }

  @Test(arguments: [(0, 0.0), (10, 0.5), (11, 0.55), (20, 1.0)])
  func `the share of recognised moments is that of the evidence`(
    recognised: Int,
    share: Double
  ) throws {
    let outcome = try #require(made(recognised: recognised, met: 19).assess().outcomes.first)
    #expect(outcome.recognisedShare == share)
    #expect(outcome.band == .thriving)
    #expect(outcome.certainty == (share > 0.5 ? .leaning : .firm))
  }

  @Test func `a rule that rests on recognition is never at risk, and neither is its area`() throws {
    let recorded = try made(recognised: 10, met: 0).assess()
    #expect(recorded.outcomes.map(\.band) == [.atRisk])
    let recognised = try made(recognised: 11, met: 0).assess()
    #expect(recognised.outcomes.map(\.band) == [.strained])
    #expect(recognised.outcomes.map(\.certainty) == [.leaning])
    #expect(recognised.dimensions.allSatisfy { $0.band != .atRisk && $0.certainty != .firm })
  }

  @Test func `an area that rests on recognition is never firm, however many rules it has`() throws {
    let kinds: [MomentKind] = [.bid, .goodNews, .disclosure, .boundary]
    for isRecognised in [false, true] {
      var made = try MadeRules()
      for kind in kinds {
        made.add(kind, good: 0, bad: 0, direction: .strong)
        made.tell {
          $0.add(kind, kind.outcomes[0], on: 9, times: 60, isRecognised: isRecognised)
        }
      }
      let area = try #require(made.assess().dimensions.first)
      #expect(area.band == .thriving)
      #expect(area.certainty == (isRecognised ? .leaning : .firm))
    }
  }
}
