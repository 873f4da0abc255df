import Attune
import Diagnostics
import JournalModel
import JournalReaders
import Reports
import RuleEngine

/// What went to and fro between a client and the counselor so far.
struct ClientTalk: Sendable {
  var answers: [Answer]
  /// The latest brief that was sent.
  var sent: ClientRecord.SentBrief?
  fileprivate var baseline: BriefBaseline?

  /// What to compare with from a day on; a brief of the very pages that are looked at is nothing.
  func baseline(before day: Day?) -> BriefBaseline? {
    guard let baseline, let day, let then = Day(iso: baseline.day), then >= day else {
      return baseline
    }
    return nil
  }
}

extension ClientFiles {
  /// Reads the sheets of answers and the briefs; a fault in one of them leaves the folder unused.
  func talk(with library: RuleLibrary, into diagnostics: inout [Diagnostic]) -> ClientTalk {
    let reader = AnswersReader(
      rules: library.rules.map(\.id),
      practices: library.practices.map(\.id)
    )
    let answers = self.answers.flatMap { reader.read($0, into: &diagnostics) }
    let latest = SentBriefReader.latest(of: briefs, into: &diagnostics)
    return ClientTalk(
      answers: answers,
      sent: latest?.brief,
      baseline: latest.flatMap { BriefBaselineReader.read($0.file, into: &diagnostics) }
    )
  }
}
