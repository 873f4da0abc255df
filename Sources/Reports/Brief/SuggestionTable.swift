import Assessment
import JournalModel
package import RuleEngine

/// Writes the suggestions of a brief as a table for a spreadsheet, one row each.
package struct SuggestionTable: Sendable {
  private static let header = [
    "id", "authors", "rule", "topic", "pattern", "band", "from", "to", "days", "count", "total",
    "value", "low", "high", "moments", "first", "last", "practice", "title", "who", "minutes",
    "cadence", "steps", "not when", "question",
  ]

  private let words: BriefWording

  package init(words: BriefWording) { self.words = words }

  package func render(_ brief: Brief) -> String {
    let days = BriefDays(style: brief.header.dates, words: words)
    return CSVText.table(
      header: Self.header,
      rows: brief.suggestions.map { cells(of: $0, days) }
    )
  }

  private func cells(of suggestion: Suggestion, _ days: BriefDays) -> [String] {
    let (rests, practice) = (suggestion.rests, suggestion.practice)
    let numbers = [rests.value, rests.low, rests.high].map { "\($0)" }
    return [
      suggestion.id.text, CSVText.guarded(suggestion.authors.joined(separator: " & ")),
      suggestion.id.rule, CSVText.guarded(suggestion.topic), CSVText.guarded(suggestion.pattern),
      rests.band.rawValue, days.code(rests.window.first), days.code(rests.window.last),
      "\(rests.window.days)", "\(rests.count)", "\(rests.total)",
    ] + numbers + [
      "\(rests.moments)", rests.days.map { days.code($0.first) } ?? "",
      rests.days.map { days.code($0.last) } ?? "", practice.id, CSVText.guarded(practice.title),
      practice.who.rawValue, "\(practice.minutes.upperBound)", CSVText.guarded(practice.cadence),
      CSVText.guarded(practice.steps.joined(separator: " ")),
      CSVText.guarded(practice.cautions.joined(separator: " ")),
      CSVText.guarded(suggestion.question),
    ]
  }
}
