package import Assessment
import JournalModel
package import RuleEngine

/// Composes why an example failed: what differs, then every moment with what became of it.
package struct ExampleFailureComposer: Sendable {
  /// The most lines of moments; an example shows its point in fewer.
  private static let mostLines = 60

  private let wording: Wording
  private let explanation: ExplanationComposer

  package init(wording: Wording) {
    self.wording = wording
    explanation = ExplanationComposer(wording: wording, evidenceLimit: nil)
  }

  package func compose(_ failure: ExampleFailure) -> Document {
    let outcome = failure.outcome
    let standing = wording.standing(outcome.band, outcome.certainty)
    return Document([
      differences(of: failure),
      .paragraph(wording.sentence(.exampleSays, [.band: standing]) + outcome.say),
      .paragraph(explanation.tally(outcome, failure.timeline.people)),
      moments(of: failure),
    ])
  }

  private func say(_ phrase: Phrase) -> String { wording.sentence(phrase) }

  private func differences(of failure: ExampleFailure) -> Block {
    let rows = failure.differences.map { [$0.name, $0.expected, $0.found] }
    return .table(.init(headers: ["", say(.columnExpected), say(.columnFound)], rows: rows))
  }

  private func moments(of failure: ExampleFailure) -> Block {
    var rows = self.rows(of: failure)
    guard !rows.isEmpty else { return .paragraph(say(.nothingCounted)) }
    if rows.count > Self.mostLines {
      rows = rows.prefix(Self.mostLines) + [["…", "", "", ""]]
    }
    let headers: [Phrase] = [.columnDay, .columnWhat, .columnWho, .columnSide]
    return .table(.init(headers: headers.map { say($0) }, rows: rows))
  }

  /// A line for each moment, and one for several of a day that are alike.
  private func rows(of failure: ExampleFailure) -> [[String]] {
    let timeline = failure.timeline
    var rows: [(cells: [String], times: Int)] = []
    for sided in failure.rule.measure.sides(of: failure.outcome.measurement, in: timeline) {
      let moment = timeline.moments[Int(sided.moment)]
      let cells = [
        String(failure.day(of: moment)), explanation.what(moment, in: timeline),
        failure.doer(of: moment).rawValue, sided.side.rawValue,
      ]
      if rows.last?.cells == cells {
        rows[rows.count - 1].times += 1
      } else {
        rows.append((cells, 1))
      }
    }
    return rows.map { cells, times in
      [cells[0], times > 1 ? "\(times) × \(cells[1])" : cells[1], cells[2], cells[3]]
    }
  }
}
