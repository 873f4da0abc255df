import Assessment
import JournalModel
import RuleEngine

/// Composes what became of the practices that were agreed on with a counselor.
struct AgreedComposer {
  private static let wordsOfWriter = 24

  let library: RuleLibrary
  let account: AccountAssessment
  let audience: Audience

  private var words: TriedLines {
    TriedLines(library: library, days: BriefDays(style: .days, words: library.brief))
  }

  /// How often each was tried, how it went in the writer's word, and whether its signal moved.
  func blocks() -> [Block] {
    guard !account.followed.isEmpty else { return [] }
    let lines = account.followed.map { followed in
      let sentences = [
        words.count(of: followed), word(about: followed), words.signal(of: followed),
      ]
      return sentences.compactMap { $0 }.joined(separator: " ")
    }
    return [
      .heading(say(.headingAgreed)), .list(lines), .aside(say(.agreedNote)),
    ]
  }

  private func say(_ phrase: BriefPhrase, _ values: [Placeholder: String] = [:]) -> String {
    library.brief.sentence(phrase, values)
  }

  /// What the writer said about it last; nobody else reads it unless it was ticked for a brief.
  private func word(about followed: FollowedPractice) -> String? {
    guard audience == .author else { return nil }
    let timeline = account.timeline
    for index in followed.entries.reversed() {
      let entry = timeline.entries[index]
      guard let text = entry.text.value, !timeline.texts[text].isEmpty else { continue }
      let word = BriefText.clipped(timeline.texts[text], words: Self.wordsOfWriter)
      return say(.triedWord, [.name: timeline.people.name(of: entry.author), .value: word])
    }
    return nil
  }

  /// The practices that were declined, with the last day they rest.
  static func resting(_ assessment: Assessment, library: RuleLibrary) -> [Block] {
    guard assessment.audience == .author else { return [] }
    let lines = assessment.answers.filter { !$0.isTaken }.map { answer in
      let title =
        library.practice(answer.suggestion.practice)?.title ?? answer.suggestion.practice
      let until = answer.lastDay.map { DateText.full($0) } ?? ""
      return answer.note.isEmpty
        ? library.brief.sentence(.restingLine, [.title: title, .to: until])
        : library.brief.sentence(
          .restingWhy,
          [.title: title, .reason: BriefText.clipped(answer.note, words: 24), .to: until]
        )
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(library.brief.sentence(.headingResting)), .list(lines)]
  }
}
