package import Diagnostics
package import JournalModel
import JournalReaders
import MomentRecognition

/// Tag sheets: what people say of the moments that were recognised in their words.
extension JournalInput {
  /// Reads a sheet of `attune tag` that was filled in, after the journals it is about.
  ///
  /// Its faults stand in `messages`.
  public mutating func readTags(_ sheet: TextFile) { readTags(from: sheet.source) }

  package mutating func readTags(from sheet: SourceText) {
    var faults: [Diagnostic] = []
    readTags(from: sheet, into: &faults)
    said += faults
  }

  package mutating func readTags(from sheet: SourceText, into diagnostics: inout [Diagnostic]) {
    let declared = profile.people.flatMap { [$0.name] + $0.aliases }
    let named = (0..<journal.names.count).map { journal.names[$0] }
    tagRows += TagSheetReader(people: declared + named).read(sheet, into: &diagnostics)
  }

  /// The rows of a new tag sheet: what the cues find, with all that earlier sheets say.
  ///
  /// Signs of danger are left out, for a sheet lies where others may find it. Rows about entries
  /// that the journal does not have stand at the end.
  /// - Throws: the faults of the cues.
  package mutating func tagSheet() throws(FaultyInput) -> [TagRow] {
    let matched = TagRows(tagRows, in: journal)
    var words = JournalWords(of: journal, tagRows, try cues.recogniser(), profile)
    let rows: [TagRow] = words.items().compactMap { item in
      if let row = words.row(item) { return row }
      return item.finding.flatMap { $0.moment.kind == .risk ? nil : row(for: $0) }
    }
    return rows + matched.unmatched.map { matched.rows[$0] }
  }

  private func row(for finding: JournalRecogniser.Finding) -> TagRow {
    let entry = journal.entries[finding.entry]
    return TagRow(
      day: entry.day,
      author: entry.author.index.map { journal.names[$0] } ?? "",
      sentence: finding.sentence,
      words: finding.words,
      kind: finding.moment.kind,
      by: finding.moment.by.rawValue,
      outcome: finding.moment.outcome ?? .unknown,
      verdict: nil,
      cue: finding.moment.cue,
      entry: journal.mark(ofEntry: finding.entry)
    )
  }
}
