import Diagnostics
import JournalModel

extension EntryBuilder {
  /// A JSON object: an entry with the moments of its list, or with the one it tells itself.
  ///
  /// It counts as many rows as CSV would need for it.
  mutating func addObject(_ draft: EntryDraft, _ bytes: RawSpan, into journal: inout Journal) {
    if !draft.hasMoments, draft.wrongTypes.isEmpty, let row = PlainRow(draft.entry, bytes),
      addPlain(row, line: draft.entry.anchor.line, bytes, into: &journal)
    {
      return
    }
    let isUsable = nameWrongTypes(draft, moment: nil, bytes)
    guard draft.hasMoments else {
      guard isUsable else {
        rows += 1
        return skip()
      }
      return addRow(draft.entry, bytes, into: &journal)
    }
    addEntryWithMoments(draft, isUsable, bytes, into: &journal)
  }

  private mutating func addEntryWithMoments(
    _ draft: EntryDraft,
    _ isUsable: Bool,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) {
    let own = draft.entry.content(.kind, in: bytes).isEmpty ? 0 : 1
    let hasWords = hasText(draft.entry, bytes) || hasTags(draft.entry, bytes)
    // In CSV words that are no note stand in a row of their own.
    let ofWords = own == 0 && hasText(draft.entry, bytes) ? 1 : 0
    let count = max(1, draft.momentCount + own + ofWords)
    rows += count
    guard isUsable, let entry = readEntry(draft.entry, bytes, into: &journal) else {
      skipped += count
      return
    }
    if draft.momentCount + own == 0, !hasWords {
      skipped += count
      return fault(.error, .journalNoContent, .kind, draft.entry, bytes) { _ in
        "neither moments nor a text stand here; an entry needs one of the two"
      }
    }
    if isCopied(entry, draft, bytes, in: &journal) { return copied += count }
    let index = keep(entry, draft.entry, bytes, isNote: own > 0, into: &journal)
    used += draft.momentCount + own == 0 ? 1 : ofWords
    if own > 0 { addMoment(draft.entry, of: index, true, bytes, into: &journal) }
    for number in 0..<draft.momentCount {
      let isUsable = nameWrongTypes(draft, moment: number, bytes)
      addMoment(draft.moments[number], of: index, isUsable, bytes, into: &journal)
    }
  }

  private mutating func addMoment(
    _ record: Record,
    of entry: Int,
    _ isUsable: Bool,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) {
    guard isUsable else { return skip() }
    switch readMoment(record, bytes, into: &journal) {
    case .fault: skip()
    case .none:
      skip(
        fault(.error, .journalNoContent, .kind, record, bytes) { _ in
          "this moment has no kind"
        }
      )
    case .moment(var moment):
      moment.entry = Int32(truncatingIfNeeded: entry)
      journal.moments.append(moment)
      used += 1
    }
  }

  /// Names the values of a wrong type in an object or in one of its moments.
  /// - Returns: whether it can be used without them.
  private mutating func nameWrongTypes(
    _ draft: EntryDraft,
    moment: Int?,
    _ bytes: RawSpan
  ) -> Bool {
    var isUsable = true
    let anchor = moment.map { draft.moments[$0].anchor } ?? draft.entry.anchor
    for wrong in draft.wrongTypes where wrong.moment == moment {
      let isVital = wrong.field?.isVital ?? (moment != nil)
      if isVital { isUsable = false }
      let severity: Severity = isVital ? .error : .warning
      guard log.hasRoom(for: severity) else { continue }
      let name = wrong.field?.word ?? (moment == nil ? "moments" : "a moment")
      let needed = wrong.field?.neededType ?? (moment == nil ? "a list" : "an object")
      log.addRowFault(
        Diagnostic(
          severity,
          .journalWrongType,
          "\(name) is \(wrong.found) where \(needed) is needed",
          at: anchor.place(of: wrong.origin, in: bytes, file: log.file)
        )
      )
    }
    return isUsable
  }
}
