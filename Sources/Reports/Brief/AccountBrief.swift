import Assessment
import JournalModel
import RuleEngine

/// Everything one account has for the page, before it is known how much of it has room.
struct AccountBrief {
  /// Words of a writer about a practice, as far as they were ticked.
  private static let wordsOfWriter = 16
  private static let mostThreads = 3

  private let library: RuleLibrary
  private let lines: BriefLines
  private let ids: PatternKey
  /// The account with the names as written, from which ids are made.
  private let account: AccountAssessment
  private let ticked: [TickedEntry]

  /// Names, coverage and figures, which are always there.
  let frame: Brief.Account

  init(
    _ account: AccountAssessment,
    library: RuleLibrary,
    profile: Profile,
    names: PageNames,
    days: BriefDays,
    ticked: [TickedEntry]
  ) {
    self.library = library
    self.account = account
    self.ticked = ticked
    ids = PatternKey(profile: profile)
    var shown = account
    shown.timeline = account.timeline.calling(names.shown)
    lines = BriefLines(library: library, names: names, days: days, account: shown)
    let longest = account.outcomes.map { $0.rule.days }.max() ?? 90
    let coverage = Coverage(
      of: account.timeline,
      in: Window(days: longest, upTo: account.timeline.asOf)
    )
    let people = shown.timeline.people
    frame = Brief.Account(
      key: ids.account(account.timeline),
      authors: account.timeline.authors.map { people.name(of: $0) },
      coverage: coverage,
      basis: lines.basis(coverage, contexts: profile.contexts),
      strengths: [],
      explore: [],
      threads: [],
      tried: [],
      figures: Self.figures(of: account)
    )
  }

  var authors: [String] { frame.authors }

  private static func figures(of account: AccountAssessment) -> [Brief.Figure] {
    account.outcomes.compactMap { outcome in
      outcome.reading.map { reading in
        Brief.Figure(
          rule: outcome.id,
          band: outcome.band,
          count: outcome.measurement.count,
          total: outcome.measurement.total,
          value: reading.value,
          spread: reading.spread
        )
      }
    }
  }

  // MARK: Findings

  /// A quarrel that is open is no strength to read about, however few there are.
  func strengths() -> [Brief.Line] {
    account.findings.strengths.filter { outcome in
      if case .open(let measure) = outcome.rule.measure, measure.judge == .count {
        return outcome.measurement.count == 0
      }
      return true
    }
    .compactMap { lines.line(of: $0) }
  }

  /// The cares, and the question of a rule that is undecided.
  func patterns() -> [Brief.Pattern] {
    var outcomes = account.findings.cares
    if let question = account.findings.question, question.certainty == .mixed,
      !(account.findings.strengths + outcomes).contains(where: { $0.id == question.id })
    {
      outcomes.append(question)
    }
    var free = account.practices
    return outcomes.compactMap { outcome in
      guard let line = lines.line(of: outcome, as: .exploreLine) else { return nil }
      let place = free.firstIndex { $0.rules.contains(outcome.id) }
      let practice = place.map { free.remove(at: $0).practice }
      return Brief.Pattern(
        line: line,
        question: outcome.rule.ask,
        suggestion: practice.map { suggestion($0, for: outcome, line: line) }
      )
    }
  }

  private func suggestion(
    _ practice: Practice,
    for outcome: RuleOutcome,
    line: Brief.Line
  ) -> Suggestion {
    Suggestion(
      id: ids.suggestion(practice, for: outcome, in: account.timeline),
      authors: authors,
      topic: lines.topic(ids.topic(of: outcome, in: account.timeline)),
      pattern: line.text,
      rests: line.rests,
      practice: practice,
      question: outcome.rule.ask
    )
  }

  func threads() -> [Brief.OpenThread] { Array(lines.threads().prefix(Self.mostThreads)) }

  // MARK: What was tried

  func tried() -> [Brief.Tried] {
    let words = TriedLines(library: library, days: lines.days)
    return account.followed.map { followed in
      let sentences = [
        words.count(of: followed), word(about: followed), words.signal(of: followed),
      ]
      return Brief.Tried(
        id: followed.answer.suggestion,
        followed: followed,
        title: words.title(of: followed.answer),
        text: sentences.compactMap { $0 }.joined(separator: " ")
      )
    }
  }

  /// The writer's word on a practice, where its entry was ticked.
  private func word(about followed: FollowedPractice) -> String? {
    for index in followed.entries.reversed() {
      let entry = account.timeline.entries[index]
      guard let tick = ticked.first(where: { $0.isSame(as: entry) }) else { continue }
      let text = BriefText.clipped(lines.names.veiled(tick.text), words: Self.wordsOfWriter)
      let author = lines.timeline.people.name(of: entry.author)
      return lines.say(.triedWord, [.name: author, .value: text])
    }
    return nil
  }

  /// Whether a ticked entry is about a practice, so that its words stand there.
  func hasWord(of tick: TickedEntry) -> Bool {
    account.followed.contains { followed in
      let last = followed.entries.last { index in
        ticked.contains { $0.isSame(as: account.timeline.entries[index]) }
      }
      return last.map { tick.isSame(as: account.timeline.entries[$0]) } ?? false
    }
  }
}
