import JournalModel

/// Reads the CSV of Bearable: moods, thanks, factors and notes, and nothing about the body.
enum BearableReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let table = CSVTable(PlainText.decoded(file.bytes, repairs: false))
    let date = table.column("date formatted", "dateformatted", "date_formatted", "isodate", "date")
    let plainDate = table.column("date")
    let time = table.column("time of day")
    let category = table.column("category")
    let rating = table.column("rating/amount", "rating", "amount")
    let detail = table.column("detail")
    let notes = table.column("notes", "note")
    for row in table.rows {
      guard let sort = Sort(row.cell(category)) else {
        builder.skip(.notForJournal)
        continue
      }
      let day =
        SpelledDate.read(row.cell(date), order: .dayFirst)
        ?? SpelledDate.read(row.cell(plainDate), order: .dayFirst)
      guard let day else {
        builder.skipDate(row.cell(plainDate), line: row.line)
        continue
      }
      let minute = SpelledDate.readClock(row.cell(time)) ?? -1
      var entry = ImportedEntry(written: WrittenTime(day: day.day, minute: minute), line: row.line)
      let words = row.cell(detail)
      switch sort {
      case .mood:
        entry.mood = mood(row.cell(rating), words)
        entry.body = row.cell(notes)
      case .factors:
        entry.activities = DaylioMood.separated(words)
        entry.body = row.cell(notes)
      case .words:
        entry.title = words
        entry.body = row.cell(notes)
      }
      builder.add(entry)
    }
  }

  /// The sorts of rows that are read; all others are about the body.
  private enum Sort {
    case mood, factors, words

    init?(_ category: String) {
      let category = category.lowercased()
      if category.hasPrefix("mood") {
        self = .mood
      } else if category.hasPrefix("factor") {
        self = .factors
      } else if BearableReader.bodily.contains(where: { category.hasPrefix($0) }) {
        return nil
      } else {
        self = .words
      }
    }
  }

  private static let bodily = [
    "energy", "symptom", "sleep", "meds", "medic", "supplement", "food", "nutrition", "bowel",
    "water",
    "period", "cycle", "health", "heart", "blood", "weight", "step", "exercise", "activity level",
    "pain", "quality of sleep", "temperature", "intake", "caffeine", "alcohol",
  ]

  private static func mood(_ rating: String, _ words: String) -> ImportedMood? {
    let feelings = DaylioMood.separated(words).joined(separator: ", ")
    let level = Double(rating).flatMap { ImportedMood.level($0, worst: 1, best: 10) }
    if rating.isEmpty, feelings.isEmpty { return nil }
    return ImportedMood(label: feelings.isEmpty ? "mood \(rating) of 10" : feelings, level: level)
  }
}
