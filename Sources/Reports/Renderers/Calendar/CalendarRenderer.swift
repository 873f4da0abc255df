package import JournalModel
package import RuleEngine

/// Writes the practices that were agreed on as a calendar file (RFC 5545), in whole days.
///
/// The same agreement has the same UID in every file, so a calendar that knows it takes the later
/// one in its place.
package struct CalendarRenderer: Sendable {
  private let library: RuleLibrary
  private let version: String

  package init(library: RuleLibrary, version: String) {
    self.library = library
    self.version = version
  }

  /// The calendar of the answers that stand, declined ones left out, written on a given day.
  package func render(_ answers: [Answer], on day: Day) -> String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Attune//Attune \(version)//EN")
    lines.add("CALSCALE", "GREGORIAN")
    for answer in answers where answer.isTaken { write(answer, on: day, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private func write(_ answer: Answer, on day: Day, to lines: inout CalendarLines) {
    guard let practice = library.practice(answer.suggestion.practice) else { return }
    let words = answer.cadence.isEmpty ? practice.cadence : answer.cadence
    let cadence = CalendarCadence(words: words)
    let start = cadence?.first(from: answer.date) ?? answer.date
    // A series that ends before it begins is none.
    if let end = answer.lastDay, end < start { return }
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", NameUUID.text(of: "attune practice \(answer.suggestion.text)"))
    lines.add("DTSTAMP", "\(day.calendarDate)T000000Z")
    lines.add("SEQUENCE", "\(max(0, answer.date.number))")
    lines.add("DTSTART;VALUE=DATE", start.calendarDate)
    if let cadence { lines.add("RRULE", cadence.rule(from: start, until: answer.lastDay)) }
    lines.addText("SUMMARY", answer.wording.isEmpty ? practice.title : answer.wording)
    lines.addText("DESCRIPTION", description(of: practice, words: words))
    lines.add("CLASS", "PRIVATE")
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  /// How often and how, without a word about what it answers: others may see a calendar.
  private func description(of practice: Practice, words: String) -> String {
    let steps = practice.steps.enumerated().map { "\($0 + 1). \($1)" }
    return ([words] + steps).joined(separator: "\n")
  }
}
