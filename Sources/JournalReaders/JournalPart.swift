import ByteReading
package import JournalModel

/// Rows cut out of a large CSV file, read beside others and then joined to what stands before them.
///
/// A part knows nothing of the rows before it. `JournalReader.adopt` takes it only when that makes
/// no difference; otherwise its rows are read again, in their turn.
package struct JournalPart: Sendable {
  fileprivate var csv: CSVJournalReader
  fileprivate var builder: EntryBuilder
  fileprivate var journal = Journal()

  /// Reads the next bytes of the part, which may end anywhere.
  package mutating func read(_ block: ContiguousArray<UInt8>) {
    csv.read(block, isLast: false, &builder, into: &journal)
  }

  /// Whether the part ended with a row, and nothing in it needs to know of other rows.
  fileprivate var standsAlone: Bool {
    csv.isAtRow && !csv.hasFailed && builder.standsAlone
  }
}

extension JournalReader {
  /// How much the journal held before this file; `nil` before enough of it has been seen.
  package var start: (entry: Int, moment: Int)? {
    builder.map { ($0.firstEntry, $0.firstMoment) }
  }

  /// A reader for rows further down in the file; `nil` where the next byte does not start a row.
  package var part: JournalPart? {
    guard let csv = csv?.part, let builder, decoder?.encoding == .utf8 else { return nil }
    return JournalPart(csv: csv, builder: builder.part)
  }

  /// Takes over the rows of a part that starts at the next byte.
  /// - Returns: whether it could be taken; its bytes must be read here otherwise.
  package mutating func adopt(_ part: JournalPart, into journal: inout Journal) -> Bool {
    guard let reader = csv, reader.isAtRow, part.standsAlone,
      journal.names.count + part.journal.names.count <= PersonRef.limit,
      journal.partners.count + part.journal.partners.count < Int(Entry.noPartner)
    else { return false }
    journal.append(part.journal, linesBefore: reader.line - 1)
    csv?.pass(part.csv)
    builder?.count(part.builder)
    return true
  }
}

extension EntryBuilder {
  /// A builder of the same settings that has seen nothing yet.
  fileprivate var part: EntryBuilder {
    var part = EntryBuilder(file: log.file, options: options, source: source)
    part.statedOrder = statedOrder
    return part
  }

  /// Whether no fault, no open date and no foreign encoding was met.
  fileprivate var standsAlone: Bool {
    guard log.isEmpty, legacyLine == nil else { return false }
    if case .notNeeded = orderProof.verdict { return true }
    return false
  }

  fileprivate mutating func count(_ other: EntryBuilder) {
    rows += other.rows
    used += other.used
    skipped += other.skipped
  }
}
