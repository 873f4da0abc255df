import Assessment
import JournalModel
import RuleEngine

/// What changed since the last brief.
extension BriefComposer {
  private static let mostChanges = 3

  /// One line a change that clears its noise, else one that all is about the same.
  func addSince(
    _ baseline: BriefBaseline?,
    of accounts: [AccountBrief],
    in days: BriefDays,
    to page: inout BudgetedBrief
  ) {
    guard let baseline else { return }
    let then = Day(iso: baseline.day).map { days.text($0) } ?? baseline.day
    let isKnown = accounts.contains { baseline.accounts[$0.frame.key] != nil }
    var since = Brief.Since(day: baseline.day, changes: [], lines: [])
    for account in accounts {
      for difference in baseline.changes(in: account.frame) {
        let change = difference.change
        guard let word = change.word.briefPhrase, since.changes.count < Self.mostChanges else {
          continue
        }
        let text = changeLine(difference, say(word), since: then)
        since.lines.append(text)
        since.changes.append(
          Brief.Since.Difference(
            rule: difference.now.rule,
            account: account.frame.key,
            word: change.word,
            z: change.z,
            text: text
          )
        )
      }
    }
    let phrase: BriefPhrase = isKnown ? .sinceSame : .sinceApart
    let none = Brief.Since(
      day: baseline.day,
      changes: [],
      lines: [say(phrase, [.from: then])]
    )
    if since.lines.isEmpty { since = none }
    page.add { $0.since = since }
  }

  private func changeLine(
    _ difference: BriefBaseline.Difference,
    _ word: String,
    since day: String
  ) -> String {
    let rule = difference.now.rule
    func counts(_ figure: Brief.Figure) -> String {
      say(.countOf, [.count: "\(figure.count)", .total: "\(figure.total)"])
    }
    return say(
      .sinceLine,
      [
        .title: library.rule(rule)?.title ?? rule, .value: word, .from: day,
        .first: counts(difference.then), .second: counts(difference.now),
      ]
    )
  }
}
