package import JournalModel

/// Writes a tag sheet: a row a recognised moment, to be answered with one word under `verdict`.
///
/// The table is CSV as RFC 4180 describes it. What a spreadsheet would run is kept from it.
package struct TagSheetWriter: Sendable {
  /// Rows at the end for moments that were not recognised.
  private static let emptyRows = 5

  package init() {}

  package func text(of rows: [TagRow]) -> String {
    var text = line(TagField.allCases.map { $0.rawValue })
    for row in rows { text += line(TagField.allCases.map { cell($0, of: row) }) }
    let empty = line(TagField.allCases.map { _ in "" })
    return text + String(repeating: empty, count: Self.emptyRows)
  }

  private func cell(_ field: TagField, of row: TagRow) -> String {
    switch field {
    case .date: row.day.iso
    case .author: FormulaGuard.guarded(row.author)
    case .sentence: FormulaGuard.guarded(row.sentence)
    case .words: FormulaGuard.guarded(row.words)
    case .kind: row.kind.rawValue
    case .by: FormulaGuard.guarded(row.by)
    case .outcome: row.outcome == .unknown ? "" : row.outcome.rawValue
    case .verdict: row.verdict?.rawValue ?? ""
    case .cue: FormulaGuard.guarded(row.cue)
    case .entry: row.entry.isEmpty ? "" : "e\(row.entry)"
    }
  }

  private func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
      default: false
      }
    }
    let edges = [cell.utf8.first, cell.utf8.last]
    guard needsQuotes || edges.contains(0x20) else { return cell }
    var text = "\""
    for character in cell.unicodeScalars {
      if character == "\"" { text += "\"" }
      text.unicodeScalars.append(character)
    }
    return text + "\""
  }
}
