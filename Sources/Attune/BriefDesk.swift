import Assessment
import Diagnostics
import JournalModel
import Reports

/// Where a brief is prepared: the whole journal on one side, what others may know on the other.
struct BriefDesk {
  let input: JournalInput
  let assessment: Assessment
  /// The accounts as their authors know them, in which they name entries.
  private let own: Accounts

  init(input: JournalInput, assessment: Assessment) {
    self.input = input
    self.assessment = assessment
    own = Accounts(
      of: input.journal,
      profile: input.profile,
      mode: input.accountMode,
      asOf: assessment.asOf
    )
  }

  // MARK: Quotes

  /// The ticked entries, those that are not for others left out and named.
  func ticked(_ ids: [String], into diagnostics: inout [Diagnostic]) -> [TickedEntry] {
    ids.compactMap { id in
      guard let entry = entry(called: id) else {
        diagnostics.append(fault("there is no entry \"\(id)\" with words of its own to quote"))
        return nil
      }
      guard isShared(entry) else {
        diagnostics.append(fault("the entry \"\(id)\" is not for others, so it is not quoted"))
        return nil
      }
      return entry
    }
  }

  private func fault(_ message: String) -> Diagnostic {
    Diagnostic(
      .error,
      .briefQuote,
      message,
      at: nil,
      help: ["ids of entries stand in the report as JSON, under \"evidence\""]
    )
  }

  private func entry(called id: String) -> TickedEntry? {
    for timeline in own.timelines {
      let place = timeline.entries.indices.first { timeline.id(ofEntry: $0) == id }
      guard let place, let text = timeline.entries[place].text.value else { continue }
      let words = timeline.texts[text]
      if !words.isEmpty { return TickedEntry(timeline.entries[place], text: words) }
    }
    return nil
  }

  /// Whether the entry is among those that others may know of.
  private func isShared(_ entry: TickedEntry) -> Bool {
    assessment.accounts.contains { account in
      account.timeline.entries.contains { $0.source == entry.source && $0.line == entry.line }
    }
  }

  // MARK: The last brief

  /// What is wrong with a last brief that is not from before this one.
  func fault(of baseline: BriefBaseline?) -> Diagnostic? {
    guard let baseline, let day = Day(iso: baseline.day), day >= assessment.asOf else { return nil }
    return Diagnostic(
      .error,
      .briefBaseline,
      "the last brief is of \(day.iso), and this one of \(assessment.asOf.iso)",
      at: nil,
      help: ["--baseline takes the JSON form of an earlier brief"]
    )
  }

  // MARK: Authors

  /// Who has to agree: the authors, with everything they are called.
  var authors: [[String]] {
    assessment.accounts.flatMap { account in
      account.timeline.authors.map { author in
        let name = account.timeline.people.name(of: author)
        let person = input.profile.people.first { $0.name == name }
        return [name] + (person?.aliases ?? [])
      }
    }
  }

  // MARK: The preview

  func preview(of brief: Brief, request: BriefRequest) -> BriefPreview {
    let names = authors.compactMap { $0.first }.map { name in
      name == People.unnamedAuthor ? "NAME" : name
    }
    let outcomes = assessment.accounts.flatMap { $0.outcomes }
    return BriefPreview(
      privateEntries: input.journal.entries.count { $0.isPrivate && $0.day <= assessment.asOf },
      tickedQuotes: request.quotes.count,
      withheldRules: outcomes.count { $0.reading == nil },
      figures: brief.accounts.reduce(0) { $0 + $1.figures.count },
      leftOut: brief.leftOut,
      practiceEntries: practiceEntries(besides: request.quotes),
      hasTwoAuthors: names.count > 1,
      approval: names.map { "--approve \(Self.shellWord($0))" }.joined(separator: " ")
        + " -o FILE --date DATE --scope TEXT --expires DATE"
    )
  }

  private static func shellWord(_ name: String) -> String {
    name.allSatisfy { $0.isLetter } ? name : "\"\(name)\""
  }

  /// The latest entry about each practice that is followed, unless it is ticked already.
  private func practiceEntries(besides ticked: [TickedEntry]) -> [String] {
    assessment.accounts.flatMap { account in
      account.followed.compactMap { followed in
        let entries = followed.entries.map { account.timeline.entries[$0] }
        guard let last = entries.last(where: { $0.text.value != nil }),
          !entries.contains(where: { entry in ticked.contains { $0.isSame(as: entry) } })
        else { return nil }
        return id(of: last)
      }
    }
  }

  private func id(of entry: Entry) -> String? {
    for timeline in own.timelines {
      let place = timeline.entries.firstIndex {
        $0.source == entry.source && $0.line == entry.line
      }
      if let place { return timeline.id(ofEntry: place) }
    }
    return nil
  }

  // MARK: What has no room

  /// Says which words of the author are cut, so that nobody finds out from the counselor.
  static func cuts(in request: BriefRequest) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    let aims = request.aims.reduce(0) { $0 + words(in: $1) }
    if aims > BriefComposer.aimWords {
      notes.append(
        note("what you hope for has \(aims) words; the page takes \(BriefComposer.aimWords)")
      )
    }
    if request.aims.count > BriefComposer.mostAims {
      notes.append(note("the page takes \(BriefComposer.mostAims) aims, the first ones"))
    }
    for (texts, name) in [(request.questions, "questions"), (request.notJointly, "wishes")]
    where texts.count > BriefComposer.mostQuestions {
      notes.append(
        note("the page takes \(BriefComposer.mostQuestions) \(name) of this sort, the first ones")
      )
    }
    return notes
  }

  private static func words(in text: String) -> Int {
    text.split(whereSeparator: { $0.isWhitespace }).count
  }

  private static func note(_ message: String) -> Diagnostic {
    Diagnostic(.warning, .briefCut, message, at: nil)
  }
}
