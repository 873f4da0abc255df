import JournalModel

/// One entry of an export, in the values that all formats share.
package struct ImportedEntry: Sendable, Hashable {
  /// Day and time as the writer saw them.
  package var written: WrittenTime
  /// The app's own id, in the spelling in which two of the same are equal.
  package var id: String?
  /// When it was last edited, in seconds since 1970; of two copies the later one counts.
  package var edited: Int64?
  /// What the app shows above the text; empty where the text has it, or there is none.
  package var title = ""
  /// What was written, unescaped, with `\n` between lines.
  package var body = ""
  package var tags: [String] = []
  package var activities: [String] = []
  package var people: [String] = []
  package var mood: ImportedMood?
  /// Who wrote it, where the format tells; in chats the sender.
  package var author: String?
  /// Whether it answered a question of the app.
  package var isPrompted = false
  /// How many pictures, sounds and films belong to it.
  package var attachments = 0
  /// Seconds of the minute, where the format tells; they only keep entries in order.
  package var second = 0
  /// How many entries of the same minute, author and text stand before it, as in chats without ids.
  package var alike = 0
  /// The line of the file on which it starts, from 1.
  package var line = 1

  package init(written: WrittenTime, line: Int = 1) {
    self.written = written
    self.line = line
  }

  /// Title and body as one text.
  package var text: String {
    let body = PlainText.trimmed(PlainText.withPlainLines(body))
    let title = PlainText.trimmed(PlainText.withPlainLines(title))
    if title.isEmpty || body.hasPrefix(title) { return body }
    return body.isEmpty ? title : "\(title)\n\(body)"
  }

  /// Whether a person left anything in it: words, a tag, a mood.
  package var isEmpty: Bool {
    text.isEmpty && tags.isEmpty && activities.isEmpty && people.isEmpty && mood == nil
  }
}

/// A mood as the app names it, with its place between worst and best where that is known.
package struct ImportedMood: Sendable, Hashable {
  package var label: String
  /// From -1, the worst, to 1, the best.
  package var level: Double?

  package init(label: String, level: Double? = nil) {
    self.label = label
    self.level = level
  }

  /// The level of a number on a scale that may run either way.
  package static func level(_ number: Double, worst: Double, best: Double) -> Double? {
    guard worst != best, number >= min(worst, best), number <= max(worst, best) else { return nil }
    return (number - worst) / (best - worst) * 2 - 1
  }
}
