package import Diagnostics
package import JournalModel
import MomentRecognition

/// What the words of a journal tell: the step between reading it and measuring.
extension JournalInput {
  /// Adds the moments of its words and of the tag sheets to the journal, once.
  ///
  /// - Parameter isShared: whether it is for others than the author; then it becomes what it would
  ///   be if private entries, and those that tell of danger in tags or words, had never been written.
  /// - Throws: the faults of the cues.
  package mutating func readWords(isShared: Bool) throws(FaultyInput) {
    said += unmatchedRows
    if isShared { journal = journal.withoutPrivateEntries() }
    let hasWords = !cues.isOff && journal.hasProse
    guard !areWordsRead, hasWords || !tagRows.isEmpty else { return }
    var recogniser = hasWords ? try cues.recogniser() : nil
    while true {
      var words = JournalWords(of: journal, tagRows, recogniser, profile)
      let told = words.told()
      recogniser = words.recogniser
      let hidden = isShared ? told.entriesOfDanger : []
      guard !hidden.isEmpty else {
        journal = told
        break
      }
      journal = journal.withoutPrivateEntries(besides: hidden)
    }
    tagRows = []
    areWordsRead = true
  }

  /// The journal as others may know it, told by its words too.
  package func shared() throws(FaultyInput) -> Journal {
    var copy = self
    try copy.readWords(isShared: true)
    return copy.journal
  }

  /// The rows of tag sheets about entries that the journal does not have (any more).
  package var unmatchedRows: [Diagnostic] {
    let rows = TagRows(tagRows, in: journal)
    return rows.unmatched.map { index in
      let row = rows.rows[index]
      return Diagnostic(
        .warning,
        .tagsUnmatched,
        "no entry of \(row.day.iso) is the one this row is about; it counts for nothing",
        at: SourcePlace(file: row.file, line: row.line, column: 1),
        help: ["attune tag keeps such rows at the end of the next sheet"]
      )
    }
  }
}

extension Journal {
  /// The entries with a sign of danger.
  fileprivate var entriesOfDanger: Set<Int> {
    Set(moments.filter { $0.kind == .risk }.map { Int($0.entry) })
  }
}

/// A journal, the tag sheets about it, and what the cues find in its words.
struct JournalWords {
  private(set) var recogniser: Recogniser?
  private let journal: Journal
  private let rows: TagRows
  private let profile: Profile
  private let rituals: RitualNames

  init(of journal: Journal, _ rows: [TagRow], _ recogniser: Recogniser?, _ profile: Profile) {
    self.journal = journal
    self.rows = TagRows(rows, in: journal)
    self.recogniser = recogniser
    self.profile = profile
    rituals = RitualNames(profile.rituals)
  }

  /// What a person said of something that was found, or of something nobody found.
  struct Item {
    var entry: Int
    var finding: JournalRecogniser.Finding?
    /// An index of the rows; `nil` where nobody said anything.
    var row: Int?
  }

  /// Everything that was found or said, by entry, what was found first.
  mutating func items() -> [Item] {
    var items: [Item] = []
    var isUsed = Array(repeating: false, count: rows.rows.count)
    for finding in findings() {
      let row = rows.row(
        about: finding.entry,
        words: finding.words,
        cue: finding.moment.cue,
        kind: finding.moment.kind
      )
      if let row { isUsed[row] = true }
      items.append(Item(entry: finding.entry, finding: finding, row: row))
    }
    for entry in rows.entries {
      for row in rows.about(entry: entry) where !isUsed[row] {
        items.append(Item(entry: entry, finding: nil, row: row))
      }
    }
    // The sort is stable.
    items.sort { $0.entry < $1.entry }
    return items
  }

  func row(_ item: Item) -> TagRow? { item.row.map { rows.rows[$0] } }

  /// What the cues find beside the tags of the journal and those added in a sheet.
  private mutating func findings() -> [JournalRecogniser.Finding] {
    guard let recogniser else { return [] }
    var tagged = journal
    for entry in rows.entries {
      for row in rows.about(entry: entry) where rows.rows[row].verdict == .add {
        let moment = rows.rows[row].moment(of: entry, in: &tagged)
        tagged.moments.append(moment)
      }
    }
    var step = JournalRecogniser(recogniser, profile: profile)
    return step.findings(in: tagged)
  }

  /// The journal with everything that was found and not taken back, and everything that was said.
  mutating func told() -> Journal {
    let items = items()
    var told = journal
    for item in items {
      guard let row = row(item), let verdict = row.verdict else {
        if let finding = item.finding { told.add(finding) }
        continue
      }
      switch verdict {
      case .remove: continue
      case .confirm, .change, .add:
        var moment = row.moment(of: item.entry, in: &told)
        if row.kind == .ritual {
          moment.ritual = rituals.label(in: row.sentence, of: &told)
        }
        told.moments.append(moment)
      }
    }
    return told
  }
}
