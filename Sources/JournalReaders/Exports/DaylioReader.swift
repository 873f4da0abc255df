import Diagnostics
import JournalModel

/// Reads the CSV that Daylio exports, in all the forms it has had since 2017.
enum DaylioReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let table = CSVTable(PlainText.decoded(file.bytes, repairs: false))
    for line in table.openQuotes {
      builder.say(.error, .journalOpenQuote, line: line, "a quote in this row has no closing one")
    }
    guard let columns = Columns(table) else {
      return builder.say(.error, .journalNoDateColumn, "no column full_date or date stands here")
    }
    if table.rows.isEmpty {
      builder.say(.warning, .journalEmpty, "the file has a header, but no rows")
    }
    for row in table.rows {
      add(columns.straightened(row, table.header.count, &builder), columns, to: &builder)
    }
  }

  /// Where the columns of a file stand; they are known by name and never by place.
  private struct Columns {
    let fullDate: Int?
    let date: Int?
    let year: Int?
    let time: Int?
    let mood: Int?
    let activities: Int?
    let scales: Int?
    let title: Int?
    let note: Int?

    init?(_ table: CSVTable) {
      fullDate = table.column("full_date")
      date = table.column("date")
      year = table.column("year")
      guard fullDate != nil || (date != nil && year != nil) else { return nil }
      time = table.column("time")
      mood = table.column("mood")
      activities = table.column("activities")
      scales = table.column("scales")
      title = table.column("note_title")
      note = table.column("note")
    }

    /// The row with as many cells as the header, as far as that can be known.
    ///
    /// Some versions write one empty cell too many behind the activities.
    func straightened(
      _ row: CSVTable.Row,
      _ width: Int,
      _ builder: inout ImportBuilder
    ) -> CSVTable.Row {
      var row = row
      let surplus = row.cells.count - width
      if surplus == 1, let activities, row.cell(activities + 1).isEmpty {
        row.cells.remove(at: activities + 1)
      } else if surplus > 0, row.cells[width...].contains(where: { !$0.isEmpty }) {
        // A text with commas and without quotes: its parts belong together.
        let isWhole = row.isQuoted[width - 1]
        let surplus = row.cells[width...].map { quotedName($0) }.joined(separator: ", ")
        if !isWhole { row.cells[width - 1] = row.cells[(width - 1)...].joined(separator: ",") }
        builder.say(
          .warning,
          .journalRowShape,
          line: row.line,
          "this row has \(row.cells.count) cells where the header has \(width); "
            + (isWhole ? "\(surplus) is left out" : "the last are joined")
        )
      } else if surplus < 0 {
        builder.say(
          .warning,
          .journalRowShape,
          line: row.line,
          "this row has \(row.cells.count) cells where the header has \(width)"
        )
      }
      return row
    }

    func day(of row: CSVTable.Row) -> WrittenTime? {
      if let fullDate { return SpelledDate.read(row.cell(fullDate), order: nil) }
      guard let year = Int(row.cell(year)) else { return nil }
      return SpelledDate.read(row.cell(date), order: nil, year: year)
    }
  }

  private static func add(
    _ row: CSVTable.Row,
    _ columns: Columns,
    to builder: inout ImportBuilder
  ) {
    if row.cells.allSatisfy({ PlainText.trimmed($0).isEmpty }) { return }
    guard var time = columns.day(of: row) else {
      let written = row.cell(columns.fullDate ?? columns.date)
      return builder.skipDate(written.isEmpty ? nil : written, line: row.line)
    }
    let clock = row.cell(columns.time)
    time.minute = SpelledDate.readClock(clock) ?? -1
    if time.minute < 0, !clock.isEmpty {
      builder.say(
        .warning,
        .journalBadTime,
        line: row.line,
        "the time \(quotedName(clock)) is left out; 14:05 or 2:05 pm can be read"
      )
    }
    var entry = ImportedEntry(written: time, line: row.line)
    let mood = row.cell(columns.mood)
    if !mood.isEmpty { entry.mood = ImportedMood(label: mood, level: DaylioMood.level(of: mood)) }
    entry.activities = DaylioMood.separated(row.cell(columns.activities))
    entry.tags = DaylioMood.separated(row.cell(columns.scales))
    entry.title = row.cell(columns.title)
    entry.body = HTMLText.plain(row.cell(columns.note))
    builder.add(entry)
  }
}

/// What the words of Daylio mean.
enum DaylioMood {
  /// The labels that the app starts with, best first, in some of its languages.
  private static let labels: [[String]] = [
    ["rad", "super"], ["good", "gut", "bien", "bene"], ["meh", "ok", "okay"],
    ["bad", "schlecht", "mal", "male"], ["awful", "lausig"],
  ]

  /// The place of a label the app starts with; people rename them, and then it is unknown.
  static func level(of label: String) -> Double? {
    let label = label.lowercased()
    return labels.firstIndex { $0.contains(label) }.flatMap { level(ofGroup: $0 + 1) }
  }

  /// The place of a group, of which 1 is the best and 5 the worst.
  static func level(ofGroup group: Int) -> Double? {
    ImportedMood.level(Double(group), worst: 5, best: 1)
  }

  static func label(ofGroup group: Int) -> String? {
    1...5 ~= group ? labels[group - 1][0] : nil
  }

  /// The parts of a cell between bars, each once whatever its case.
  static func separated(_ cell: String) -> [String] {
    var parts: [String] = []
    var seen: Set<String> = []
    for part in cell.split(separator: "|") {
      let part = PlainText.trimmed(part)
      if !part.isEmpty, seen.insert(part.lowercased()).inserted { parts.append(part) }
    }
    return parts
  }
}
