import Attune
import JournalModel
import JournalReaders
import Reports
import RuleEngine
import Testing

/// Briefs of journals in a few words, for the tests.
struct Briefs {
  /// The standard rules, read once.
  static let analyzer = try? Analyzer()

  var order = BriefOrder()
  var profile: TextFile?

  init(_ change: (inout BriefOrder) -> Void = { _ in }) {
    order.request.rules = "0123456789ab"
    change(&order)
  }

  func brief(_ files: [(name: String, text: String)]) throws -> CounselorBrief {
    var input = JournalInput(profile: profile?.source, options: .init())
    for file in files { input.read(file.text.utf8, named: file.name) }
    return try #require(Self.analyzer).brief(input, for: order)
  }

  func brief(_ journal: String) throws -> CounselorBrief {
    try brief([("journal.csv", journal)])
  }

  /// A form in which a brief leaves the author's machine.
  enum Form: CaseIterable {
    case text, markdown, html, json, suggestions, sheet, sheetJSON

    func draw(_ brief: CounselorBrief) -> String {
      switch self {
      case .text: brief.text(width: 80)
      case .markdown: brief.markdown
      case .html: brief.html
      case .json: brief.json
      case .suggestions: brief.suggestions
      case .sheet: brief.answersSheet
      case .sheetJSON: brief.answersSheetJSON
      }
    }
  }

  /// Four weeks in which few reaches were met and one subject stays open.
  static func hardWeeks(extra: [String] = [], from month: Int = 6, misses: Int = 2) -> String {
    let header = "date,author,kind,outcome,by,topic,private,id,text"
    let rows = (1...28).flatMap { day -> [String] in
      let date = "2026-0\(month)-\(day < 10 ? "0" : "")\(day)"
      let missed = (0..<misses).map { _ in "\(date),Maya,bid,away,,,,," }
      let thanks = day % 4 == 0 ? ["\(date),Maya,gratitude,expressed,,,,,"] : []
      return ["\(date),Maya,,,,,,day\(month)-\(day),Rain on day \(day)."] + missed + thanks
    }
    let quarrels = ["03", "05", "07"].map { "2026-0\(month)-\($0),Maya,conflict,open,both,roof,,," }
    return ([header] + rows + quarrels + extra).joined(separator: "\n") + "\n"
  }
}
