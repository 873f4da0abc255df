/// The columns of a table on a terminal: as wide as they need, the widest one wrapped if need be.
struct TableLayout {
  /// Columns between two cells.
  private static let gap = 2
  /// The least width that a wrapped column is still readable at.
  private static let leastWrapped = 16

  private let widths: [Int]

  /// - Returns: `nil` when the table can't be read at this width.
  init?(_ table: Block.Table, width: Int) {
    let rows = [table.headers] + table.rows
    var widths = table.headers.indices.map { column in
      rows.map { column < $0.count ? TextWidth.width(of: TerminalText.clean($0[column])) : 0 }
        .max() ?? 0
    }
    let surplus = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    if surplus > 0 {
      let widest = widths.indices.max { widths[$0] < widths[$1] } ?? 0
      widths[widest] -= surplus
      guard widths[widest] >= Self.leastWrapped else { return nil }
    }
    self.widths = widths
  }

  /// A row as lines of text, without spaces at their ends.
  func lines(of row: [String]) -> [String] {
    let cells = zip(row, widths).map { TextWidth.wrapped(TerminalText.clean($0), to: $1) }
    let height = cells.map { $0.count }.max() ?? 0
    return (0..<height).map { number in
      var line = ""
      for (cell, width) in zip(cells, widths) {
        let piece = number < cell.count ? cell[number] : ""
        let space = width - TextWidth.width(of: piece) + Self.gap
        line += piece + String(repeating: " ", count: max(0, space))
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
