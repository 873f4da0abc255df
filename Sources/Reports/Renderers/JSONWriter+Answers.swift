import Assessment
import JSONSyntax
import JournalModel

extension JSONWriter {
  /// A practice that was agreed on, and what became of it.
  mutating func members(of followed: FollowedPractice) {
    member("id", followed.answer.suggestion.text)
    member("answer", followed.answer.decision.rawValue)
    member("since", followed.answer.date.iso)
    member("done", followed.done)
    member("skipped", followed.skipped)
    signal(followed.signal)
  }

  /// An answer that holds, with the last day it does.
  mutating func members(of answer: Answer) {
    member("id", answer.suggestion.text)
    member("rule", answer.suggestion.rule)
    member("practice", answer.suggestion.practice)
    member("since", answer.date.iso)
    member("until", answer.lastDay?.iso)
  }

  /// Whether what a practice is for has moved.
  mutating func signal(_ signal: FollowedPractice.Signal) {
    var (word, change, noise): (String, String?, Double?) = ("none", nil, nil)
    switch signal {
    case .none: break
    case .tooEarly: word = "too-early"
    case .unclear: word = "unclear"
    case .change(let found, let direction):
      (change, noise) = (found.word.rawValue, found.z)
      switch direction {
      case .better: word = "better"
      case .same: word = "same"
      case .harder: word = "harder"
      }
    }
    object("signal") { json in
      json.member("word", word)
      json.member("change", change)
      json.member("z", noise)
    }
  }
}
