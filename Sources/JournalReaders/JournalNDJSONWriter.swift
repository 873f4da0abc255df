import JSONSyntax
package import JournalModel

/// Writes a journal as JSON Lines in the normal form: an object an entry, with its moments.
package struct JournalNDJSONWriter: Sendable {
  private let journal: Journal
  private var rows: NormalRows
  /// The first row of the next entry, which ends the one before.
  private var pending: NormalRows.Row?
  private var json = JSONWriter(.compact)

  private static let entryFields: [JournalField] = [.date, .time, .author, .partner, .relationship]
  private static let momentFields: [JournalField] = [
    .kind, .outcome, .by, .topic, .ritual, .minutes, .rating, .recognised,
  ]
  private static let lastFields: [JournalField] = [.private, .source, .tags, .mood, .id, .text]

  package init(_ journal: Journal) {
    self.journal = journal
    rows = NormalRows(journal)
    pending = rows.next(in: journal)
  }

  /// The next piece of the text, some sixty thousand bytes long; `nil` behind the last.
  package mutating func next() -> ContiguousArray<UInt8>? {
    json.removeAll()
    while json.bytes.count < NormalRows.pieceSize, let first = pending {
      var moments = first.moment == nil ? [] : [first]
      pending = rows.next(in: journal)
      while let row = pending, !row.isFirst {
        moments.append(row)
        pending = rows.next(in: journal)
      }
      write(first, moments)
    }
    return json.bytes.isEmpty ? nil : json.bytes
  }

  private mutating func write(_ first: NormalRows.Row, _ moments: [NormalRows.Row]) {
    json.beginObject()
    write(Self.entryFields, of: first)
    // A text beside the fields of a moment is a note on it.
    let hasNote = first.entry.isNote && first.entry.text.value != nil
    let isNote = first.moment != nil && (moments.count == 1 || hasNote)
    if isNote, let own = moments.first { write(Self.momentFields, of: own) }
    let listed = moments.dropFirst(isNote ? 1 : 0)
    if !listed.isEmpty {
      json.key("moments")
      json.beginArray()
      for moment in listed {
        json.beginObject()
        write(Self.momentFields, of: moment)
        json.endObject()
      }
      json.endArray()
    }
    write(Self.lastFields, of: first)
    json.endObject()
    json.endLine()
  }

  /// Writes the fields that hold something; numbers and flags as such.
  private mutating func write(_ fields: [JournalField], of row: NormalRows.Row) {
    for field in fields {
      let text = row.text(of: field, in: journal)
      guard !text.isEmpty else { continue }
      json.key(field.word)
      switch field {
      case .private, .recognised: json.value(true)
      case .minutes, .rating: json.value(Int(text) ?? 0)
      case .tags:
        json.beginArray()
        for tag in row.tags { json.value(tag) }
        json.endArray()
      case .date, .time, .author, .partner, .relationship, .kind, .outcome, .by, .topic, .ritual,
        .source, .mood, .id, .text:
        json.value(text)
      }
    }
  }
}
