/// The rows of tag sheets, put to the entries of a journal they are about.
///
/// An entry is found by its mark. One whose words were edited since is found by its day and the
/// sentence of the row, and a row that was added by hand by its day and author.
package struct TagRows: Sendable {
  package let rows: [TagRow]
  /// The rows about each entry, as indices of `rows`.
  private let ofEntry: [Int: [Int]]
  /// Rows that say something of an entry the journal does not have, as indices of `rows`.
  package let unmatched: [Int]

  package init(_ rows: [TagRow], in journal: Journal) {
    self.rows = rows
    let finder = EntryFinder(journal, isNeeded: !rows.isEmpty)
    var ofEntry: [Int: [Int]] = [:]
    var unmatched: [Int] = []
    for index in rows.indices {
      if let entry = finder.entry(of: rows[index]) {
        ofEntry[entry, default: []].append(index)
      } else if rows[index].verdict != nil {
        unmatched.append(index)
      }
    }
    self.ofEntry = ofEntry
    self.unmatched = unmatched
  }

  /// The rows about an entry, as indices of `rows`, in the order of the sheets.
  package func about(entry: Int) -> [Int] { ofEntry[entry] ?? [] }

  /// The row that speaks of what a cue found, as an index of `rows`; of several the last.
  ///
  /// The same words may tell two moments, which their cues tell apart, or else their kinds.
  package func row(about entry: Int, words: String, cue: String, kind: MomentKind) -> Int? {
    let same = about(entry: entry).filter { !words.isEmpty && rows[$0].words == words }
    return same.last { rows[$0].cue == cue } ?? same.last { rows[$0].kind == kind }
  }

  /// The entries that rows are about, in order.
  package var entries: [Int] { ofEntry.keys.sorted() }
}

extension TagRow {
  /// The moment it stands for, once a person said that it happened.
  package func moment(of entry: Int, in journal: inout Journal) -> Moment {
    Moment(entry: entry, kind: kind, outcome: outcome, by: person(in: &journal))
  }

  private func person(in journal: inout Journal) -> PersonRef {
    switch by {
    case "", "author": .author
    case "partner": .partner
    case "both": .both
    case "unknown": .unknown
    default: .person(journal.names.index(of: by))
    }
  }
}

/// Finds the entries that rows are about.
private struct EntryFinder {
  private let journal: Journal
  private var byMark: [String: Int] = [:]
  private var byDay: [Day: [Int]] = [:]

  init(_ journal: Journal, isNeeded: Bool) {
    self.journal = journal
    guard isNeeded else { return }
    for index in journal.entries.indices {
      byDay[journal.entries[index].day, default: []].append(index)
      guard !journal.entries[index].isNote, journal.entries[index].text.value != nil else {
        continue
      }
      let mark = journal.mark(ofEntry: index)
      if byMark[mark] == nil { byMark[mark] = index }
    }
  }

  func entry(of row: TagRow) -> Int? {
    if !row.entry.isEmpty, let entry = byMark[row.entry] { return entry }
    let sameDay = byDay[row.day] ?? []
    if !row.sentence.isEmpty { return sameDay.first { holds(row.sentence, $0) } }
    guard row.entry.isEmpty else { return nil }
    return sameDay.first { row.author.isEmpty || isWritten($0, by: row.author) }
  }

  private func holds(_ sentence: String, _ entry: Int) -> Bool {
    guard let text = journal.entries[entry].text.value else { return false }
    let (whole, part) = (journal.texts.bytes(of: text), ContiguousArray(sentence.utf8))
    guard let first = part.first, whole.count >= part.count else { return false }
    return whole.indices.dropLast(part.count - 1).contains { start in
      whole[start] == first && whole[start..<start + part.count].elementsEqual(part)
    }
  }

  private func isWritten(_ entry: Int, by author: String) -> Bool {
    guard let index = journal.entries[entry].author.index else { return true }
    return folded(journal.names[index]) == folded(author)
  }
}
