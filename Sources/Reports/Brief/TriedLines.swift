import Assessment
import JournalModel
import RuleEngine

/// Says in plain words what became of a practice that was agreed on.
struct TriedLines {
  let library: RuleLibrary
  let days: BriefDays

  private func say(_ phrase: BriefPhrase, _ values: [Placeholder: String] = [:]) -> String {
    library.brief.sentence(phrase, values)
  }

  /// What it is called: in the agreed words, else by its title.
  func title(of answer: Answer) -> String {
    let practice = answer.suggestion.practice
    let title = library.practice(practice)?.title ?? practice
    return answer.wording.isEmpty ? title : BriefText.clipped(answer.wording, words: 8)
  }

  /// How often it was tried since the answer.
  func count(of followed: FollowedPractice) -> String {
    let phrase: BriefPhrase =
      followed.done + followed.skipped == 0
      ? .triedNone : followed.skipped > 0 ? .triedSkipped : .triedLine
    return say(
      phrase,
      [
        .title: title(of: followed.answer), .count: "\(followed.done)",
        .rest: "\(followed.skipped)", .from: days.text(followed.answer.date),
      ]
    )
  }

  /// Whether what the practice is for has moved, as far as that can be told from noise.
  func signal(of followed: FollowedPractice) -> String? {
    let rule = followed.answer.suggestion.rule
    let title = library.rule(rule)?.title ?? rule
    switch followed.signal {
    case .none: return nil
    case .unclear: return say(.signalUnclear, [.title: title])
    case .tooEarly(let daysLeft):
      return say(.signalEarly, [.title: title, .count: "\(daysLeft)"])
    case .change(let change, let direction):
      let values: [Placeholder: String] = [
        .title: title, .value: change.word.briefPhrase.map { say($0) } ?? "",
      ]
      switch direction {
      case .same: return say(.signalSame, values)
      case .better: return say(.signalBetter, values)
      case .harder: return say(.signalHarder, values)
      }
    }
  }
}

extension Change.Word {
  /// The words for a change; `nil` for none.
  var briefPhrase: BriefPhrase? {
    switch self {
    case .clearlyMore: .changeClearlyMore
    case .perhapsMore: .changePerhapsMore
    case .same: nil
    case .perhapsLess: .changePerhapsLess
    case .clearlyLess: .changeClearlyLess
    }
  }
}
