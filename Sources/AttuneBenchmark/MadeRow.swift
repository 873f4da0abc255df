import JournalModel

/// One row of a made-up journal.
struct MadeRow {
  var day: Day
  /// Minutes since midnight.
  var minute: Int
  var author: String
  var kind: String
  var outcome: String
  var topic: String
  var text: String

  var date: String {
    let (hour, rest) = (minute / 60, minute % 60)
    return "\(day.iso)T\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The row as CSV, with quotes only where they are needed.
  var csv: String {
    "\(date),\(author),\(kind),\(outcome),\(topic),\(quotedText)\n"
  }

  private var quotedText: String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A].contains($0) }) else { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted.append("\"") }
    }
    return quoted + "\""
  }
}
