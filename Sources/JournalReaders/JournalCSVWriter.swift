package import JournalModel

/// Writes a journal as CSV in the normal form, which `JournalReader` reads back as it was.
///
/// A row a moment, or an entry without one, in the order of the journal. The text of an entry
/// stands in its first row. Lines end with LF.
package struct JournalCSVWriter: Sendable {
  private let journal: Journal
  private var rows: NormalRows
  private let fields: [JournalField]
  private var hasHeader = false

  package init(_ journal: Journal) {
    self.journal = journal
    rows = NormalRows(journal)
    let optional = rows.optionalFields
    fields = JournalField.allCases.filter { field in
      optional[field] ?? true
    }
  }

  /// The next piece of the text, some sixty thousand bytes long; `nil` behind the last.
  package mutating func next() -> ContiguousArray<UInt8>? {
    var bytes: ContiguousArray<UInt8> = []
    if !hasHeader {
      hasHeader = true
      append(fields.map { $0.word }, to: &bytes)
    }
    while bytes.count < NormalRows.pieceSize, let row = rows.next(in: journal) {
      append(fields.map { row.text(of: $0, in: journal) }, to: &bytes)
    }
    return bytes.isEmpty ? nil : bytes
  }

  private func append(_ cells: [String], to bytes: inout ContiguousArray<UInt8>) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell: cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(cell: String, to bytes: inout ContiguousArray<UInt8>) {
    let quote = UInt8(ascii: "\"")
    guard needsQuotes(cell) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Delimiters and quotes need quotes; spaces at the ends get them so that nobody loses them.
  private func needsQuotes(_ cell: String) -> Bool {
    cell.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
      default: false
      }
    } || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
  }
}
